import { describe, expect, it } from 'vitest';
import { dropPlace, lineBefore, stepPlace } from './order';

const middles = [10, 30, 50, 70];

describe('moving an item', () => {
  it('lands where the pointer lets go, counted without the item', () => {
    expect(dropPlace(middles, 0, 5)).toBe(0);
    expect(dropPlace(middles, 0, 55)).toBe(2);
    expect(dropPlace(middles, 3, 35)).toBe(2);
    expect(dropPlace(middles, 1, 999)).toBe(3);
  });

  it('draws the line before the row it will push down', () => {
    expect(lineBefore(0, 2)).toBe(3);
    expect(lineBefore(3, 2)).toBe(2);
  });

  it('stops at both ends', () => {
    expect(stepPlace(4, 0, -1)).toBeNull();
    expect(stepPlace(4, 3, 1)).toBeNull();
    expect(stepPlace(4, 1, 1)).toBe(2);
  });
});
