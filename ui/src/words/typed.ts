// Days and clock times as people type them. The system's own date field follows the language of the system and not of
// the page, and the window on Linux has none at all; so these two are read from text, the day always first.
import type { Language } from './catalogue';

/** "24.11.2026", "24.11.26", "24/11/2026" or "2026-11-24" as "2026-11-24"; null for what is no day. */
export function readDay(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const typed = /^\s*(\d{1,2})[./\s-]+(\d{1,2})[./\s-]+(\d{4}|\d{2})\s*$/.exec(text);
  if (typed === null) return null;
  const year = Number(typed[3]);
  return dayOf(year < 100 ? 2000 + year : year, Number(typed[2]), Number(typed[1]));
}

function dayOf(year: number, month: number, day: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, day));
  const same = made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return same ? made.toISOString().slice(0, 10) : null;
}

export function showDay(iso: string | null, language: Language): string {
  if (iso === null) return '';
  const [year, month, day] = iso.split('-');
  return language === 'de' ? `${day}.${month}.${year}` : `${day}/${month}/${year}`;
}

/** "9", "9:05", "09.05", "9 h 05" or "0905" as "09:05"; null for what is no time. */
export function readTime(text: string): string | null {
  const found = /^\s*(\d{1,2})(?:(?:\s*[:.h]\s*|(?=\d\d))(\d{2}))?\s*(?:h|uhr)?\s*$/i.exec(text);
  if (found === null) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? '0');
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
