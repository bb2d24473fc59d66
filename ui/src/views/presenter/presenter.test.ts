import { describe, expect, it } from 'vitest';
import { HostError } from '../../host/types';
import type { Done } from '../../wire/Done';
import type { PresenterView } from '../../wire/PresenterView';
import type { SendSignal } from '../../wire/SendSignal';
import type { TimerView } from '../../wire/TimerView';
import { Answers } from './answers.svelte';
import { face } from './face';
import { current, EMPTY, points, read, reworded, toggled } from './notes';

const MINUTE = 60_000;

const timer = (change: Partial<TimerView> = {}): TimerView => ({
  phase: 'pitch',
  due_ms: 5 * MINUTE,
  run: 'a',
  marks_ms: [MINUTE],
  marks: [{ mark_ms: MINUTE, word: '', shape: 'triangle', tone: 'warn', sound: 'none' }],
  triggers: [],
  overtime: 'count_up',
  running: true,
  ends_boot_ms: 5 * MINUTE,
  left_ms: 5 * MINUTE,
  boot_id: 'b',
  ends_at: '10:02:00',
  ...change,
});

const view = (change: Partial<PresenterView> = {}): PresenterView => ({
  session: 's',
  seq: 1,
  session_title: 'Pitch-Tag',
  mode: 'speaks',
  item: { item: 'i', kind: 'pitch', title: 'Aktenlotse GmbH', pitch: { number: 4, of: 8 }, starts: '09:57' },
  timer: timer(),
  message: null,
  signal: null,
  signals: ['done', 'problem'],
  ...change,
});

describe('the face of the page at the lectern', () => {
  const at = (leftMs: number, change: Partial<PresenterView> = {}, online = true): ReturnType<typeof face> => face(view(change), 5 * MINUTE - leftMs, online);

  it('counts down and tells the next mark with its word', () => {
    const shown = at(2 * MINUTE + 42_000);
    expect([shown.look, shown.digits, shown.next?.inMs, shown.next?.mark?.mark_ms]).toEqual(['running', '2:42', 102_000, MINUTE]);
    expect(shown.share).toBeCloseTo(0.54);
    expect(shown.marks).toEqual([0.2]);
  });

  it('warns at the mark, then tells the end', () => {
    const shown = at(MINUTE);
    expect([shown.look, shown.mark?.mark_ms, shown.next?.inMs, shown.next?.mark]).toEqual(['warning', MINUTE, MINUTE, null]);
  });

  it('counts up over time, unless the word is taken', () => {
    expect(at(-42_000).digits).toBe('+0:42');
    expect(at(-42_000, { timer: timer({ overtime: 'hard_stop' }) }).digits).toBe('0:00');
    expect(at(-42_000).next).toBeNull();
  });

  it('says that the time stands, and that nobody answers', () => {
    expect(at(MINUTE, { timer: timer({ running: false, ends_boot_ms: null, left_ms: 90_000 }) })).toMatchObject({ look: 'paused', digits: '1:30' });
    expect(at(MINUTE, {}, false).look).toBe('offline');
  });

  it('before the pitch counts to its beginning, without marks and never below zero', () => {
    const next = { mode: 'next', timer: timer({ phase: 'changeover' }) };
    expect(at(77_000, next)).toMatchObject({ look: 'next', digits: '1:17', marks: [], next: null });
    expect(at(-5000, next).digits).toBe('0:00');
    expect(at(0, { mode: 'next', timer: null }).digits).toBeNull();
  });

  it('what the host says goes before what the plan says', () => {
    const planned = timer({ triggers: [{ at: 'mark', mark_ms: MINUTE, act: 'message', value: 'Bitte zum Ende kommen' }] });
    expect(at(2 * MINUTE, { timer: planned }).message).toBeNull();
    expect(at(MINUTE, { timer: planned }).message?.text).toBe('Bitte zum Ende kommen');
    const message = { seq: 7, text: 'Bitte lauter', flash: true, at_boot_ms: null };
    expect(at(MINUTE, { timer: planned, message }).message).toEqual({ id: '7', text: 'Bitte lauter', flash: true });
    expect(at(MINUTE, { message: { ...message, text: null } }).message).toBeNull();
  });
});

describe('notes of the speaker', () => {
  it('each line is a point, and one that begins with a dash or a blank belongs to it', () => {
    expect(points('Poststelle\n\n61 % weniger\n  Zahl nennen\n- zweimal\n')).toEqual([
      { words: 'Poststelle', details: [] },
      { words: '61 % weniger', details: ['Zahl nennen', 'zweimal'] },
    ]);
    expect(points('  - nur ein Strich')).toEqual([{ words: 'nur ein Strich', details: [] }]);
  });

  it('the first that was not said is the current one', () => {
    const kept = toggled({ text: 'A\nB', said: [] }, 'A');
    expect(current(points(kept.text), kept.said)).toBe(1);
    expect(current(points('A\nB'), toggled(kept, 'B').said)).toBe(-1);
    expect(toggled(kept, 'A').said).toEqual([]);
  });

  it('a point that was changed has not been said yet', () => {
    expect(reworded({ text: 'A\nB', said: ['A', 'B'] }, 'A\nC').said).toEqual(['A']);
  });

  it.each([null, '', '{', '[]', '{"text":1,"said":[]}', '{"text":"A"}'])('rubbish on the device counts as nothing: %s', (stored) => {
    expect(read(stored)).toEqual(EMPTY);
  });
});

describe('answers from the lectern', () => {
  const done: Done = { seq: 2, at: '' };
  const after = (): Promise<void> => Promise.resolve();
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

  it('one that does not get through waits, and goes once with the identity it had', async () => {
    const sent: SendSignal[] = [];
    let up = false;
    const answers = new Answers((signal) => (sent.push(signal), up ? Promise.resolve(done) : Promise.reject(new HostError('connection-lost'))), after);
    answers.give('s', 'i', 'ready');
    await settled();
    expect([answers.cut, answers.waiting.length]).toEqual([true, 1]);
    up = true;
    await answers.pump();
    expect([answers.cut, answers.waiting.length, sent.length]).toEqual([false, 0, 2]);
    expect(sent[0]).toEqual(sent[1]);
  });

  it('pressed twice before it has arrived, it is one', async () => {
    const sent: SendSignal[] = [];
    const answers = new Answers((signal) => (sent.push(signal), Promise.resolve(done)), after);
    answers.give('s', 'i', 'problem');
    answers.give('s', 'i', 'problem');
    await settled();
    expect(sent.length).toBe(1);
  });

  it('keeps the order, and what is refused holds nothing up', async () => {
    const sent: string[] = [];
    const refuse = new HostError('not-now', { why: 'lectern-turned' });
    const answers = new Answers(({ signal }) => (sent.push(signal), signal === 'ready' ? Promise.reject(refuse) : Promise.resolve(done)), after);
    answers.give('s', 'i', 'ready');
    answers.give('s', 'i', 'problem');
    await settled();
    expect([sent, answers.waiting.length]).toEqual([['ready', 'problem'], 0]);
    expect(answers.refused).not.toBeNull();
  });

  it('what somebody else has said already is no refusal', async () => {
    const answers = new Answers(() => Promise.reject(new HostError('not-now', { why: 'unchanged' })), after);
    answers.give('s', 'i', 'ready');
    await settled();
    expect([answers.waiting.length, answers.refused]).toEqual([0, null]);
  });
});
