// All words of the page: keys, numbers, times, errors, each in the page's language.
import { numberIn, percentIn, scoreIn } from './numbers';
import { dayIn, shortDayIn, weekdayIn, type Day } from './times';
import { language, t } from './words.svelte';

export { LANGUAGES, type Args, type Language } from './catalogue';
export { wordError } from './errors';
export { clock, duration, durationLeft, signed, type ClockOptions, type Day } from './times';
export { readDay, showDay } from './typed';
export { has, language, setLanguage, startLanguage, t } from './words.svelte';

export const formatNumber = (value: number, digits?: number): string => numberIn(language(), value, digits);
export const percent = (share: number, digits?: number): string => percentIn(language(), share, digits);
/** An exact decimal string, rounded for the eye: "4.325" becomes "4,33". */
export const score = (value: string, places?: number): string => scoreIn(language(), value, places);
export const day = (when: Day, timeZone?: string): string => dayIn(language(), when, timeZone);
export const weekday = (when: Day, timeZone?: string): string => weekdayIn(language(), when, timeZone);
export const shortDay = (when: Day, timeZone?: string): { day: string; month: string } =>
  shortDayIn(language(), when, timeZone);

/** "15 min" */
export const minutes = (ms: number): string => t('duration-minutes', { minutes: Math.round(ms / 60_000) });

/** "1 h 20 min", "20 min" */
export function hours(ms: number): string {
  const all = Math.round(ms / 60_000);
  if (all < 60) return minutes(ms);
  return t('duration-hours', { hours: Math.floor(all / 60), minutes: all % 60 });
}
