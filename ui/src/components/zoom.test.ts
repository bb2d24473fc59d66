import { describe, expect, it } from 'vitest';
import { fitting, step } from './zoom';

describe('the preview', () => {
  it('fits a whole page and is never larger than the paper', () => {
    expect(fitting(662, 680)).toBe(60);
    expect(fitting(3000, 3000)).toBe(100);
    expect(fitting(10, 10)).toBe(30);
    expect(fitting(662, 680, true)).toBe(58);
  });

  it('goes to the next step and stays at the last', () => {
    expect([step(60, 1), step(61, -1), step(200, 1), step(30, -1)]).toEqual([75, 60, 200, 30]);
  });
});
