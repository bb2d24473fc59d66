import { describe, expect, it } from 'vitest';
import { later } from './items';

describe('a clock time later', () => {
  it.each([
    ['09:10', 45 * 60_000, '09:55'],
    ['09:59', 90_000, '10:00'],
    ['23:50', 20 * 60_000, '00:10'],
  ])('%s and %d ms is %s', (time, ms, end) => expect(later(time, ms)).toBe(end));
});
