import { describe, expect, it } from 'vitest';
import type { MarkView } from '../wire/MarkView';
import type { TimerView } from '../wire/TimerView';
import { Strokes } from './strokes';

const MINUTE = 60_000;
const look = (minutes: number, sound: string): MarkView => ({ mark_ms: minutes * MINUTE, word: '', shape: 'triangle', tone: 'warn', sound });

/** Seven, nine, ten and eleven of twelve minutes, three of them to be heard, and a gong at both ends. */
const timer = (part: Partial<TimerView> = {}): TimerView => ({
  phase: 'pitch',
  due_ms: 12 * MINUTE,
  run: 'a 0 1',
  marks_ms: [5, 3, 2, 1].map((left) => left * MINUTE),
  marks: [look(5, 'soft'), look(3, 'none'), look(2, 'soft'), look(1, 'gong')],
  triggers: [
    { at: 'start', mark_ms: null, act: 'sound', value: 'soft' },
    { at: 'end', mark_ms: null, act: 'sound', value: 'double_gong' },
  ],
  overtime: 'count_up',
  running: true,
  ends_boot_ms: 0,
  left_ms: 0,
  boot_id: 'b',
  ends_at: null,
  ...part,
});

/** What is heard when a phase is watched from one time left to another, in frames of a quarter of a second. */
function heard(strokes: Strokes, from: number, to: number, part: Partial<TimerView> = {}): string[] {
  const sounds: string[] = [];
  for (let left = from; left >= to; left -= 250) sounds.push(strokes.due(timer(part), left) ?? '');
  return sounds.filter(Boolean);
}

describe('the gong', () => {
  it('is struck once at each mark that has a sound, at the start and at the end', () => {
    expect(heard(new Strokes(), 12 * MINUTE, -MINUTE)).toEqual(['soft', 'soft', 'soft', 'gong', 'double_gong']);
  });

  it('is silent for what was over before the page looked, and not for what is just happening', () => {
    expect(heard(new Strokes(), 4.9 * MINUTE, 2.5 * MINUTE)).toEqual([]);
    expect(new Strokes().due(timer(), MINUTE - 1999)).toBe('gong');
    expect(new Strokes().due(timer(), MINUTE - 2001)).toBeNull();
    expect(new Strokes().due(timer(), -3_600_000)).toBeNull();
  });

  it('is never struck while the timer stands', () => {
    const strokes = new Strokes();
    heard(strokes, 12 * MINUTE, 5 * MINUTE + 100);
    expect(strokes.due(timer({ running: false }), 5 * MINUTE)).toBeNull();
    expect(strokes.due(timer(), 5 * MINUTE)).toBe('soft');
  });

  it('is struck again at a mark that lies ahead again, and not at one that a cut has jumped over', () => {
    const strokes = new Strokes();
    heard(strokes, 12 * MINUTE, 0.9 * MINUTE);
    // A minute more: the last mark lies ahead again.
    expect(heard(strokes, 1.9 * MINUTE, 0.5 * MINUTE, { due_ms: 13 * MINUTE })).toEqual(['gong']);
    const cut = new Strokes();
    heard(cut, 12 * MINUTE, 5.5 * MINUTE);
    expect(cut.due(timer({ due_ms: 11 * MINUTE }), 4.5 * MINUTE)).toBeNull();
  });

  it('is not struck again by a page that is loaded anew in the same moment', () => {
    const kept = new Map<string, string>();
    const memory = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    expect(new Strokes(memory).due(timer(), MINUTE)).toBe('gong');
    expect(new Strokes(memory).due(timer(), MINUTE - 500)).toBeNull();
    expect(new Strokes(memory).due(timer({ run: 'b 0 9' }), MINUTE - 500), 'another phase').toBe('gong');
    const broken = { getItem: () => '{', setItem: () => { throw new Error('full'); } };
    expect(new Strokes(broken).due(timer(), MINUTE)).toBe('gong');
  });

  it('knows a phase again into which undo led back', () => {
    const strokes = new Strokes();
    heard(strokes, 12 * MINUTE, 4.999 * MINUTE);
    strokes.due(timer({ run: 'a 1 2' }), 12 * MINUTE);
    expect(strokes.due(timer(), 4.99 * MINUTE)).toBeNull();
  });

  it('lets the later of two marks be heard that one frame has passed', () => {
    const close = timer({ marks_ms: [61_000, MINUTE], marks: [{ ...look(1, 'soft'), mark_ms: 61_000 }, look(1, 'gong')] });
    const strokes = new Strokes();
    strokes.due(close, 2 * MINUTE);
    expect(strokes.due(close, 59_900)).toBe('gong');
  });
});
