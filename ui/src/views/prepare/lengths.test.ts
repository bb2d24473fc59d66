import { beforeAll, describe, expect, it } from 'vitest';
import { startLanguage } from '../../words/index';
import { readLength, readMarks, showLength, showMarks } from './lengths';

beforeAll(() => startLanguage('de'));

describe('a length', () => {
  it.each([
    ['5', 300_000],
    ['5 min', 300_000],
    ['2,5', 150_000],
    ['1.05', 63_000],
    ['1:40', 100_000],
    ['1:40 min', 100_000],
    ['100 s', 100_000],
    ['100 Sek.', 100_000],
    ['1:02:00', 3_720_000],
    ['2 h', 7_200_000],
    ['0', 0],
  ])('"%s" is read', (text, ms) => expect(readLength(text)).toBe(ms));

  it.each(['', '-5', 'fünf', '1:75', '5 m 3', '--'])('"%s" is none', (text) => expect(readLength(text)).toBeNull());

  it('comes back as it is shown', () => {
    for (const ms of [0, 1000, 100_000, 300_000, 5_400_000]) expect(readLength(showLength(ms))).toBe(ms);
    expect(showLength(100_000)).toBe('1:40 min');
  });
});

describe('marks', () => {
  it('are several, the longest first, none twice', () => {
    expect(readMarks('0:30; 2:00, 30 s')).toEqual([120_000, 30_000]);
    expect(readMarks(' ')).toEqual([]);
    expect(readMarks('1:00; bald')).toBeNull();
    expect(readMarks('0:00')).toBeNull();
    expect(readMarks(showMarks([120_000, 60_000]))).toEqual([120_000, 60_000]);
  });
});
