// Numbers for the eye. Scores come as exact decimal strings and are rounded as strings: a float would break ties.
import type { Language } from './catalogue';

const MARK: Record<Language, string> = { de: ',', en: '.', fr: ',' };

/** Rounds a decimal string half away from zero to `places`; pure digits, no float. */
export function roundDecimal(value: string, places: number): string {
  const found = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(value.trim());
  if (found === null) return value;
  const [, sign = '', whole = '0', part = ''] = found;
  const digits = (whole + part.padEnd(places + 1, '0').slice(0, places + 1)).padStart(places + 2, '0');
  const scaled = BigInt(digits);
  const rounded = ((scaled + 5n) / 10n).toString().padStart(places + 1, '0');
  const cut = rounded.length - places;
  const minus = sign === '-' && /[1-9]/.test(rounded) ? '-' : '';
  return minus + (places === 0 ? rounded : `${rounded.slice(0, cut)}.${rounded.slice(cut)}`);
}

/** "4.325" becomes "4,33" in German and French, "4.33" in English. */
export function scoreIn(language: Language, value: string, places = 2): string {
  return roundDecimal(value, places).replace('.', MARK[language]).replace('-', '−');
}

export function numberIn(language: Language, value: number, digits = 0): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** 0.25 becomes "25 %" ("25%" in English). */
export function percentIn(language: Language, share: number, digits = 0): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share);
}
