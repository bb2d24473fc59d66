import { describe, expect, it } from 'vitest';
import { readDay, readTime, showDay } from './dayTime';

describe('a day as it is typed', () => {
  it('has the day first, or is written the way machines write it', () => {
    for (const text of ['24.11.2026', '24.11.26', ' 24/11/2026 ', '24-11-2026', '2026-11-24']) expect(readDay(text)).toBe('2026-11-24');
    expect(readDay('1.2.2027')).toBe('2027-02-01');
  });

  it('must exist', () => {
    for (const text of ['31.11.2026', '29.2.2027', '24.13.2026', '24.11.', '', 'bald']) expect(readDay(text)).toBeNull();
  });

  it('is shown as the language writes it, and read again', () => {
    expect(showDay('2026-11-24', 'de')).toBe('24.11.2026');
    expect(readDay(showDay('2026-11-24', 'fr'))).toBe('2026-11-24');
    expect(showDay(null, 'de')).toBe('');
  });
});

describe('a time as it is typed', () => {
  it('may be short', () => {
    expect(['9', '9:00', '09.00', '9 h', '900', '0900', '9 Uhr'].map(readTime)).toEqual(Array(7).fill('09:00'));
    expect(readTime('13:05')).toBe('13:05');
  });

  it('must exist', () => {
    for (const text of ['24:00', '9:60', 'früh', '']) expect(readTime(text)).toBeNull();
  });
});
