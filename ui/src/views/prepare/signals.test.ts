import { describe, expect, it } from 'vitest';
import type { MarkView } from '../../wire/MarkView';
import type { PhaseView } from '../../wire/PhaseView';
import { counts, moments, scoringOpens, withAct, withLook, withScoring, withSignals, withSound, type Moment } from './signals';

const MINUTE = 60_000;
const mark = (minutes: number, part: Partial<MarkView> = {}): MarkView => ({ mark_ms: minutes * MINUTE, word: '', shape: 'triangle', tone: 'warn', sound: 'none', ...part });

/** Twelve minutes with four marks, then questions with one. */
const pitch: PhaseView = {
  kind: 'pitch',
  duration_ms: 12 * MINUTE,
  marks_ms: [5, 3, 2, 1].map((left) => left * MINUTE),
  marks: [mark(5, { word: 'Halbzeit', sound: 'soft' }), mark(3), mark(2), mark(1)],
  triggers: [
    { at: 'start', mark_ms: null, act: 'layout', value: 'deck' },
    { at: 'mark', mark_ms: MINUTE, act: 'message', value: 'Bitte zum Ende kommen' },
    { at: 'end', mark_ms: null, act: 'sound', value: 'gong' },
  ],
};
const questions: PhaseView = { kind: 'questions', duration_ms: 5 * MINUTE, marks_ms: [MINUTE], marks: [mark(1)], triggers: [] };
const slot = [pitch, questions];
const [start, , , , last, end] = moments(pitch) as [Moment, Moment, Moment, Moment, Moment, Moment];

describe('the moments of a phase', () => {
  it('are its start, its marks and its end, each with what it shows, plays and does', () => {
    const rows = moments(pitch).map(({ at, markMs, sound, message, layout }) => [at, markMs, sound, message, layout]);
    expect(rows).toEqual([
      ['start', null, 'none', '', 'deck'],
      ['mark', 5 * MINUTE, 'soft', '', ''],
      ['mark', 3 * MINUTE, 'none', '', ''],
      ['mark', 2 * MINUTE, 'none', '', ''],
      ['mark', MINUTE, 'none', 'Bitte zum Ende kommen', ''],
      ['end', null, 'gong', '', ''],
    ]);
  });
});

describe('a change', () => {
  it('touches one mark of one phase and sends the others as they were', () => {
    const { looks, triggers } = withLook(slot, 1, MINUTE, { shape: 'octagon' });
    expect(looks[1]).toEqual([mark(1, { shape: 'octagon' })]);
    expect(looks[0]).toEqual(pitch.marks);
    expect(triggers[0]).toEqual(pitch.triggers);
  });

  it('gives a sound to the mark itself, and to start and end as an act', () => {
    expect(withSound(slot, 0, last, 'gong').looks[0]?.at(-1)).toEqual(mark(1, { sound: 'gong' }));
    expect(withSound(slot, 0, start, 'soft').triggers[0]).toContainEqual({ at: 'start', mark_ms: null, act: 'sound', value: 'soft' });
    expect(withSound(slot, 0, end, 'none').triggers[0]?.some(({ act }) => act === 'sound')).toBe(false);
  });

  it('replaces what happened at that moment, and an emptied one takes it away', () => {
    const said = withAct(slot, 0, last, 'message', 'Letzter Satz').triggers[0]?.filter(({ act }) => act === 'message');
    expect(said).toEqual([{ at: 'mark', mark_ms: MINUTE, act: 'message', value: 'Letzter Satz' }]);
    expect(withAct(slot, 0, last, 'message', '').triggers[0]).toHaveLength(2);
  });
});

describe('a change that comes before the one before it is answered', () => {
  it('keeps what that one has set', () => {
    const first = withLook(slot, 0, MINUTE, { word: 'Schluss' });
    const second = withLook(withSignals(slot, first), 0, MINUTE, { shape: 'octagon' });
    expect(second.looks[0]?.at(-1)).toEqual(mark(1, { word: 'Schluss', shape: 'octagon' }));
    expect(withSignals(slot, null)).toBe(slot);
  });
});

describe('scoring', () => {
  it('opens with the pitch, or with the one phase that is named', () => {
    expect(scoringOpens(slot)).toBe(0);
    const named = withScoring(slot, 1).triggers;
    expect(scoringOpens(slot.map((phase, index) => ({ ...phase, triggers: named[index] ?? [] })))).toBe(1);
    expect(withScoring(slot, 0).triggers.flat().some(({ act }) => act === 'open_scoring')).toBe(false);
  });
});

it('counts what is heard and what happens by itself', () => {
  expect(counts(slot)).toEqual({ sounds: 2, acts: 2 });
});
