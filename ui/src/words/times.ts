// Times and durations for the eye. Durations are in milliseconds; clock times carry their leading zero.
import type { Language } from './catalogue';

const SECOND = 1000;

function figures(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** Time that has passed, "2:18": seconds that are full. From one hour on "1:02:18". */
export function duration(ms: number): string {
  return figures(Math.floor(Math.max(0, ms) / SECOND));
}

/** Time that is left, "2:42": a second counts until it is over, so that passed and left add up. */
export function durationLeft(ms: number): string {
  return figures(Math.ceil(Math.max(0, ms) / SECOND));
}

/** "+0:42" or "−0:42", with the true minus sign. */
export function signed(ms: number): string {
  return `${ms < 0 ? '−' : '+'}${duration(Math.abs(ms))}`;
}

export interface ClockOptions {
  seconds?: boolean | undefined;
  /** IANA name; a session's times are shown in the session's zone. */
  timeZone?: string | undefined;
}

const asDate = (when: Date | number): Date => (typeof when === 'number' ? new Date(when) : when);

/** "09:59" or "09:59:18". The same in all three languages: French "9 h 59" stands in running text only. */
export function clock(when: Date | number, { seconds = false, timeZone }: ClockOptions = {}): string {
  return new Intl.DateTimeFormat('de', {
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' as const } : {}),
    hourCycle: 'h23',
    timeZone,
  }).format(asDate(when));
}

/** A day without a time ("2026-11-24") is read as noon UTC, so that no zone moves it. */
export type Day = Date | number | string;

function dayOf(day: Day): { date: Date; zone: 'UTC' | undefined } {
  if (typeof day === 'string') return { date: new Date(`${day.slice(0, 10)}T12:00:00Z`), zone: 'UTC' };
  return { date: asDate(day), zone: undefined };
}

function formatDay(language: Language, day: Day, options: Intl.DateTimeFormatOptions, timeZone?: string): string {
  const { date, zone } = dayOf(day);
  // British order in English: the day comes first in every language of the program.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: zone ?? timeZone }).format(date);
}

/** "24. November 2026" */
export function dayIn(language: Language, day: Day, timeZone?: string): string {
  return formatDay(language, day, { day: 'numeric', month: 'long', year: 'numeric' }, timeZone);
}

/** "Dienstag, 24. November 2026" */
export function weekdayIn(language: Language, day: Day, timeZone?: string): string {
  return formatDay(language, day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, timeZone);
}

/** The two lines of a list's date: "24" over "Nov." */
export function shortDayIn(language: Language, day: Day, timeZone?: string): { day: string; month: string } {
  const { date, zone } = dayOf(day);
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: '2-digit',
    month: 'short',
    timeZone: zone ?? timeZone,
  });
  // Asked for together: only beside a day does German put the full stop behind a shortened month.
  const part = (type: string): string => format.formatToParts(date).find((one) => one.type === type)?.value ?? '';
  return { day: part('day'), month: part('month') };
}
