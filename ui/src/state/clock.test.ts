import { describe, expect, it } from 'vitest';
import { bestOffset, drift, offsetOf, settle, slept } from './clock';

describe('the offset to the host', () => {
  it('takes the answer for the middle of the round trip', () => {
    expect(offsetOf({ sentMs: 100, receivedMs: 120, hostMs: 5110 })).toEqual({ offsetMs: 5000, errorMs: 10 });
  });

  it('comes from the quickest trip, because it errs least', () => {
    const slow = { sentMs: 0, receivedMs: 200, hostMs: 5190 };
    const quick = { sentMs: 300, receivedMs: 304, hostMs: 5302 };
    expect(bestOffset([slow, quick])).toEqual({ offsetMs: 5000, errorMs: 2 });
    expect(bestOffset([])).toBeNull();
  });

  it('is never further off than half the trip, whatever way the delay lies', () => {
    for (let there = 0; there <= 40; there += 1) {
      const { offsetMs, errorMs } = offsetOf({ sentMs: 0, receivedMs: 40, hostMs: 1000 + there });
      expect(Math.abs(offsetMs - 1000)).toBeLessThanOrEqual(errorMs);
    }
  });
});

describe('a new estimate', () => {
  const sharp = { offsetMs: 5000, errorMs: 1 };

  it('that is worse and agrees does not replace the sharper one', () => {
    expect(settle(sharp, { offsetMs: 5008, errorMs: 20 }, 0)).toBe(sharp);
  });

  it('that contradicts wins: the clock jumped', () => {
    const jumped = { offsetMs: 9000, errorMs: 20 };
    expect(settle(sharp, jumped, 0)).toBe(jumped);
  });

  it('wins over one that has aged', () => {
    const now = { offsetMs: 5001, errorMs: 2 };
    expect(settle(sharp, now, drift(60_000))).toBe(now);
  });

  it('is the only one at the beginning', () => {
    expect(settle(null, sharp, 0)).toBe(sharp);
  });
});

describe('sleep', () => {
  it('is seen when the wall clock went on and the page clock did not', () => {
    expect(slept({ wallMs: 0, pageMs: 0 }, { wallMs: 60_000, pageMs: 1000 })).toBe(true);
    expect(slept({ wallMs: 0, pageMs: 0 }, { wallMs: 1004, pageMs: 1000 })).toBe(false);
  });

  it('is also suspected when somebody set the wall clock back', () => {
    expect(slept({ wallMs: 60_000, pageMs: 0 }, { wallMs: 1000, pageMs: 1000 })).toBe(true);
  });
});
