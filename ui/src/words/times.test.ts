import { describe, expect, it } from 'vitest';
import { clock, dayIn, duration, durationLeft, shortDayIn, signed, weekdayIn } from './times';

describe('a duration', () => {
  it('that has passed and one that is left add up at every moment', () => {
    const seconds = (text: string): number => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    for (let passed = 0; passed <= 300_000; passed += 137) {
      expect(seconds(duration(passed)) + seconds(durationLeft(300_000 - passed))).toBe(300);
    }
  });

  it.each([
    [162_000, '2:42'],
    [762_000, '12:42'],
    [42_999, '0:42'],
    [3_738_000, '1:02:18'],
    [-5, '0:00'],
  ])('of %i ms is %s', (ms, text) => {
    expect(duration(ms)).toBe(text);
  });

  it('over time carries its sign', () => {
    expect(signed(42_000)).toBe('+0:42');
    expect(signed(-42_000)).toBe('−0:42');
  });
});

describe('a time of day', () => {
  it('is shown in the zone of the session, with its leading zero', () => {
    const moment = Date.UTC(2026, 10, 24, 8, 59, 18);
    expect(clock(moment, { timeZone: 'Europe/Berlin' })).toBe('09:59');
    expect(clock(moment, { seconds: true, timeZone: 'Europe/Berlin' })).toBe('09:59:18');
  });

  it('at midnight is 00, never 24', () => {
    expect(clock(Date.UTC(2026, 0, 1), { timeZone: 'UTC' })).toBe('00:00');
  });
});

describe('a day', () => {
  it('is written out in each language', () => {
    expect(dayIn('de', '2026-11-24')).toBe('24. November 2026');
    expect(weekdayIn('de', '2026-11-24')).toBe('Dienstag, 24. November 2026');
    expect(dayIn('en', '2026-11-24')).toBe('24 November 2026');
    expect(dayIn('fr', '2026-11-24')).toBe('24 novembre 2026');
  });

  it('in a list has two lines', () => {
    expect(shortDayIn('de', '2026-12-08')).toEqual({ day: '08', month: 'Dez.' });
  });
});
