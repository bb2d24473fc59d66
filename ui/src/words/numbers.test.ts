import { describe, expect, it } from 'vitest';
import { numberIn, percentIn, roundDecimal, scoreIn } from './numbers';

describe('a score', () => {
  it.each([
    ['4.325', 2, '4.33'],
    ['4.324999999999', 2, '4.32'],
    ['2.675', 2, '2.68'],
    ['9.995', 2, '10.00'],
    ['3', 2, '3.00'],
    ['0.005', 2, '0.01'],
    ['0.004', 2, '0.00'],
    ['-0.004', 2, '0.00'],
    ['-1.5', 0, '-2'],
    ['99999999999999999999.999', 2, '100000000000000000000.00'],
  ])('of %s is rounded to %i places as digits, not as a float: %s', (value, places, rounded) => {
    expect(roundDecimal(value, places)).toBe(rounded);
  });

  it('carries the decimal mark of the language', () => {
    expect(scoreIn('de', '4.32')).toBe('4,32');
    expect(scoreIn('fr', '4.3')).toBe('4,30');
    expect(scoreIn('en', '4.32')).toBe('4.32');
  });

  it('that is none is shown as it came', () => {
    expect(scoreIn('de', '–')).toBe('–');
  });
});

describe('a number', () => {
  it('is grouped as the language does', () => {
    expect(numberIn('de', 1234.5, 1)).toBe('1.234,5');
    expect(percentIn('de', 0.25)).toBe('25\u00a0%');
    expect(percentIn('en', 0.25)).toBe('25%');
  });
});
