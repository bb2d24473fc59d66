import { describe, expect, it } from 'vitest';
import type { TimerView } from '../wire/TimerView';
import { elapsed, left, nextMark, reached, shown, shownElapsed, shownTo, tone } from './timer';

const MINUTE = 60_000;
const timer = (part: Partial<TimerView> = {}): TimerView => ({
  phase: 'pitch',
  due_ms: 5 * MINUTE,
  marks_ms: [MINUTE],
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
