// The arithmetic of a running timer, shared by console and stage: both ask here, so both show the same figures in the
// same frame. Pure functions of anchors and a moment; it must not know a clock, words or a screen.
import { duration, durationLeft } from '../words/times';
import type { MarkView } from '../wire/MarkView';
import type { TimerView } from '../wire/TimerView';
import type { TriggerView } from '../wire/TriggerView';

export type TimerTone = 'running' | 'warning' | 'overtime';

/**
 * Milliseconds left at `bootNow`; negative over time. Without a clock what the host said when it made the view. Never more
 * than is due: a page that knows the host's clock to a few milliseconds would begin five minutes with "5:01".
 */
export function left(timer: TimerView, bootNow: number | null): number {
  if (!timer.running || timer.ends_boot_ms === null || bootNow === null) return timer.left_ms;
  return Math.min(timer.due_ms, timer.ends_boot_ms - bootNow);
}

/** The digits: time left rounded up to whole seconds ("2:42"), overtime rounded down ("+0:42"). */
export function shown(leftMs: number): string {
  return isOver(leftMs) ? `+${duration(-leftMs)}` : durationLeft(leftMs);
}

/** Nothing is left and the clock went on. At the very moment of the end it is not over yet. */
export function isOver(leftMs: number): boolean {
  return leftMs < 0;
}

/** Where the word is taken at the end, nothing is counted beyond it: the digits stay at "0:00". */
export function shownTo(timer: TimerView, leftMs: number): string {
  return shown(stopsHard(timer) ? Math.max(0, leftMs) : leftMs);
}

export function stopsHard(timer: TimerView): boolean {
  return timer.overtime === 'hard_stop';
}

/** The marks that the phase reaches, the longest first: one at or before its start warns of nothing. */
export function marks(timer: TimerView): number[] {
  return timer.marks_ms.filter((mark) => mark < timer.due_ms);
}

/** The mark that was reached last; null before the first and over time. */
export function reached(timer: TimerView, leftMs: number): number | null {
  return isOver(leftMs) ? null : (marks(timer).findLast((mark) => leftMs <= mark) ?? null);
}

/** The look of the mark that was reached last; null before the first and over time. */
export function reachedMark(timer: TimerView, leftMs: number): MarkView | null {
  const last = reached(timer, leftMs);
  return last === null ? null : (timer.marks.find((mark) => mark.mark_ms === last) ?? null);
}

/** What the plan's triggers say by now: the last words and the last layout whose moment has come count until the phase ends. */
export interface Triggered {
  message: string | null;
  layout: string | null;
}

export function triggered(timer: TimerView, leftMs: number): Triggered {
  const last = (act: string): string | null => timer.triggers.findLast((one) => one.act === act && hasCome(one, timer, leftMs))?.value ?? null;
  return { message: last('message'), layout: last('layout') };
}

/** Triggers stand in the order of time, so one can tell the latest by its place. A mark that the phase never reaches never comes. */
function hasCome(trigger: TriggerView, timer: TimerView, leftMs: number): boolean {
  if (trigger.at === 'start') return true;
  if (trigger.at === 'end') return leftMs <= 0;
  const mark = trigger.mark_ms;
  return mark !== null && mark < timer.due_ms && leftMs <= mark;
}

/** The tone agrees with the digits: "1:00" already warns when the mark is at one minute. */
export function tone(timer: TimerView, leftMs: number): TimerTone {
  if (isOver(leftMs)) return 'overtime';
  return reached(timer, leftMs) === null ? 'running' : 'warning';
}

/** Time that counted so far. */
export function elapsed(timer: TimerView, leftMs: number): number {
  return Math.max(0, timer.due_ms - leftMs);
}

/** Elapsed time as digits: full seconds, and together with the digits of the time left it makes the time due. */
export function shownElapsed(timer: TimerView, leftMs: number): string {
  const whole = isOver(leftMs) ? -Math.floor(-leftMs / 1000) : Math.ceil(leftMs / 1000);
  return duration(timer.due_ms - whole * 1000);
}

/** The next mark: one after the other, then the end; null once it is over. */
export function nextMark(timer: TimerView, leftMs: number): { mark: 'warning' | 'end'; inMs: number } | null {
  if (isOver(leftMs)) return null;
  const next = marks(timer).find((mark) => leftMs > mark);
  if (next !== undefined) return { mark: 'warning', inMs: leftMs - next };
  return { mark: 'end', inMs: leftMs };
}
