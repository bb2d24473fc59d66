// Lengths of time as people type them: "5", "2,5 min", "1:40", "100 s". In milliseconds, whole seconds. Pure; words for
// what cannot be read are the caller's.
import { minutes } from '../../words/index';
import { duration } from '../../words/times';

const MINUTE = 60_000;

/** Null for what is no length. A number without a unit is minutes. */
export function readLength(text: string): number | null {
  const clock = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]\d)(?:\s*(?:min|h))?$/.exec(text.trim());
  if (clock !== null) {
    const [, hours = '0', mins = '0', seconds = '0'] = clock;
    return ((Number(hours) * 60 + Number(mins)) * 60 + Number(seconds)) * 1000;
  }
  const plain = /^(\d+(?:[.,]\d+)?)\s*(s|sek|sec|min|h)?\.?$/i.exec(text.trim());
  if (plain === null) return null;
  const unit = { s: 1000, sek: 1000, sec: 1000, h: 60 * MINUTE }[plain[2]?.toLowerCase() ?? ''] ?? MINUTE;
  return Math.round((Number(plain[1]?.replace(',', '.')) * unit) / 1000) * 1000;
}

/** "5 min", "1:40 min" */
export function showLength(ms: number): string {
  return ms % MINUTE === 0 ? minutes(ms) : `${duration(ms)} min`;
}

/** "1:00; 0:30" becomes the marks, the longest first; null where something in it is no length. */
export function readMarks(text: string): number[] | null {
  const parts = text.split(/[;,]\s*|\s{2,}/).map((part) => part.trim()).filter(Boolean);
  const read = parts.map(readLength);
  if (read.some((one) => one === null || one === 0)) return null;
  return [...new Set(read as number[])].sort((a, b) => b - a);
}

export const showMarks = (marks: readonly number[]): string => marks.map((mark) => duration(mark)).join('; ');
