import { describe, expect, it } from 'vitest';
import { assign, change, firstPicks, isPicked, toWire } from './picks';

describe('picking rows', () => {
  it('takes a short list whole and nothing of a long one', () => {
    expect(firstPicks(11)).toBeNull();
    expect(toWire(firstPicks(300))).toEqual([]);
  });

  it('takes one out of all', () => {
    const picks = change(null, [3], false, [2, 3, 4]);
    expect(toWire(picks)).toEqual([2, 4]);
    expect(isPicked(picks, 3)).toBe(false);
    expect(isPicked(change(picks, [3], true, [2, 3, 4]), 3)).toBe(true);
  });

  it('sends rows in the order of the file', () => {
    expect(toWire(change(new Set([9]), [4, 7], true, []))).toEqual([4, 7, 9]);
  });
});

describe('assigning columns', () => {
  it('lets a field stand in one column only', () => {
    expect(assign(['name', 'place', 'ignore'], 2, 'name')).toEqual(['ignore', 'place', 'name']);
    expect(assign(['name', 'ignore'], 0, 'ignore')).toEqual(['ignore', 'ignore']);
  });
});
