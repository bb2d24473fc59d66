import { describe, expect, it } from 'vitest';
import type { MarkView } from '../wire/MarkView';
import type { TimerView } from '../wire/TimerView';
import type { TriggerView } from '../wire/TriggerView';
import { elapsed, left, nextMark, reached, reachedMark, shown, shownElapsed, shownTo, tone, triggered } from './timer';

const MINUTE = 60_000;
const plain = (ms: number, part: Partial<MarkView> = {}): MarkView => ({ mark_ms: ms, word: '', shape: 'triangle', tone: 'warn', sound: 'none', ...part });
const timer = (part: Partial<TimerView> = {}): TimerView => ({
  phase: 'pitch',
  due_ms: 5 * MINUTE,
  run: 'i 0 0',
  marks_ms: [MINUTE],
  marks: [plain(MINUTE)],
  triggers: [],
  overtime: 'count_up',
  running: true,
  ends_boot_ms: 1_000_000,
  left_ms: 77_000,
  boot_id: 'b',
  ends_at: '10:02:00',
  ...part,
});

describe('the time left', () => {
  it('is counted from the anchor while the timer runs', () => {
    expect(left(timer(), 1_000_000 - 162_000)).toBe(162_000);
    expect(left(timer(), 1_042_000)).toBe(-42_000);
  });

  it('is never more than is due, however early the page believes it is', () => {
    expect(shown(left(timer(), 1_000_000 - 5 * MINUTE - 3))).toBe('5:00');
  });

  it('stands still while it is paused, and until the clock of the host is known', () => {
    expect(left(timer({ running: false, ends_boot_ms: null }), 5)).toBe(77_000);
    expect(left(timer(), null)).toBe(77_000);
  });
});

describe('the digits', () => {
  it.each([
    [300_000, '5:00'],
    [162_001, '2:43'],
    [162_000, '2:42'],
    [161_001, '2:42'],
    [1000, '0:01'],
    [1, '0:01'],
    [0, '0:00'],
    [-1, '+0:00'],
    [-999, '+0:00'],
    [-1000, '+0:01'],
    [-42_999, '+0:42'],
    [-60_000, '+1:00'],
    [762_000, '12:42'],
    [3_600_000, '1:00:00'],
  ])('of %d ms are %s', (ms, digits) => {
    expect(shown(ms)).toBe(digits);
  });

  it('of passed and left time add up to the time due, at every moment', () => {
    const seconds = (digits: string): number => digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    for (let ms = 300_000; ms >= 0; ms -= 333) expect(seconds(shown(ms)) + seconds(shownElapsed(timer(), ms))).toBe(300);
    expect(shownElapsed(timer(), -42_000)).toBe('5:42');
  });
});

describe('the tone', () => {
  it('warns from the moment the digits show the mark', () => {
    expect(tone(timer(), MINUTE + 1)).toBe('running');
    expect(tone(timer(), MINUTE)).toBe('warning');
    expect(tone(timer(), 0)).toBe('warning');
    expect(tone(timer(), -1)).toBe('overtime');
  });

  it('never warns in a phase that has no mark or is not longer than it', () => {
    expect(tone(timer({ marks_ms: [] }), 10)).toBe('running');
    expect(tone(timer({ due_ms: MINUTE }), 10)).toBe('running');
  });
});

describe('several marks', () => {
  const several = timer({ marks_ms: [2 * MINUTE, 30_000] });

  it('warn from the longest on, and the one reached last has the word', () => {
    expect([130_000, 120_000, 30_001, 30_000, 0, -1].map((ms) => reached(several, ms))).toEqual([null, 120_000, 120_000, 30_000, 30_000, null]);
    expect([130_000, 120_000, 30_000].map((ms) => tone(several, ms))).toEqual(['running', 'warning', 'warning']);
  });

  it('come one after the other, then the end', () => {
    expect(nextMark(several, 130_000)).toEqual({ mark: 'warning', inMs: 10_000 });
    expect(nextMark(several, 100_000)).toEqual({ mark: 'warning', inMs: 70_000 });
    expect(nextMark(several, 20_000)).toEqual({ mark: 'end', inMs: 20_000 });
  });
});

describe('a hard stop', () => {
  it('leaves the digits at nothing, where counting up goes on', () => {
    const stop = timer({ overtime: 'hard_stop' });
    expect([1, -42_000].map((ms) => shownTo(stop, ms))).toEqual(['0:01', '0:00']);
    expect(shownTo(timer(), -42_000)).toBe('+0:42');
  });
});

describe('the next mark', () => {
  it('is the warning, then the end, then none', () => {
    expect(nextMark(timer(), 162_000)).toEqual({ mark: 'warning', inMs: 102_000 });
    expect(nextMark(timer(), 42_000)).toEqual({ mark: 'end', inMs: 42_000 });
    expect(nextMark(timer({ marks_ms: [] }), 162_000)).toEqual({ mark: 'end', inMs: 162_000 });
    expect(nextMark(timer(), -1)).toBeNull();
  });

  it('leaves the elapsed time to be due less left', () => {
    expect(elapsed(timer(), -42_000)).toBe(342_000);
  });
});

describe('marks at 7, 9, 10 and 11 of 12 minutes', () => {
  const words = ['7 von 12', '9 von 12', '', 'Zum Schluss'];
  const lefts = [5, 3, 2, 1].map((left) => left * MINUTE);
  const twelve = timer({ due_ms: 12 * MINUTE, marks_ms: lefts, marks: lefts.map((ms, index) => plain(ms, { word: words[index] ?? '' })) });

  it.each([
    [6.99, undefined],
    [7, '7 von 12'],
    [8.99, '7 von 12'],
    [9, '9 von 12'],
    [10, ''],
    [11, 'Zum Schluss'],
    [11.99, 'Zum Schluss'],
    [12.01, undefined],
  ])('after %d minutes the last mark is %j', (minutes, word) => {
    expect(reachedMark(twelve, (12 - minutes) * MINUTE)?.word).toBe(word);
  });
});

describe('what the plan does by itself', () => {
  const say = (at: string, mark_ms: number | null, value: string): TriggerView => ({ at, mark_ms, act: 'message', value });
  const show = (at: string, mark_ms: number | null, value: string): TriggerView => ({ at, mark_ms, act: 'layout', value });
  const planned = timer({
    marks_ms: [2 * MINUTE, MINUTE],
    marks: [plain(2 * MINUTE), plain(MINUTE)],
    triggers: [show('start', null, 'deck'), say('mark', 2 * MINUTE, 'Noch zwei'), say('mark', MINUTE, 'Letzter Satz'), show('end', null, 'timer')],
  });

  it.each([
    [5, { message: null, layout: 'deck' }],
    [2.01, { message: null, layout: 'deck' }],
    [2, { message: 'Noch zwei', layout: 'deck' }],
    [0.5, { message: 'Letzter Satz', layout: 'deck' }],
    [0, { message: 'Letzter Satz', layout: 'timer' }],
    [-3, { message: 'Letzter Satz', layout: 'timer' }],
  ])('with %d minutes left is what the latest triggers say', (minutes, expected) => {
    expect(triggered(planned, minutes * MINUTE)).toEqual(expected);
  });

  it('follows from the time alone: more time takes words back that had come', () => {
    expect(triggered({ ...planned, due_ms: 6 * MINUTE }, 1.5 * MINUTE).message).toBe('Noch zwei');
    expect(triggered({ ...planned, due_ms: 90_000 }, 90_000).message, 'a mark that the phase never reaches').toBeNull();
  });
});
