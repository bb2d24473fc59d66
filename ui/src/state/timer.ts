// The arithmetic of a running timer, shared by console and stage: both ask here, so both show the same figures in the
// same frame. Pure functions of anchors and a moment; it must not know a clock, words or a screen.
import { duration, durationLeft } from '../words/times';
import type { TimerView } from '../wire/TimerView';

export type TimerTone = 'running' | 'warning' | 'overtime';

/** Milliseconds left at `bootNow`; negative over time. Without a clock what the host said when it made the view. */
export function left(timer: TimerView, bootNow: number | null): number {
  if (!timer.running || timer.ends_boot_ms === null || bootNow === null) return timer.left_ms;
  return timer.ends_boot_ms - bootNow;
}

/** The digits: time left rounded up to whole seconds ("2:42"), overtime rounded down ("+0:42"). */
export function shown(leftMs: number): string {
  return isOver(leftMs) ? `+${duration(-leftMs)}` : durationLeft(leftMs);
}

/** Nothing is left and the clock went on. At the very moment of the end it is not over yet. */
export function isOver(leftMs: number): boolean {
  return leftMs < 0;
}

/** The tone agrees with the digits: "1:00" already warns when the mark is at one minute. */
export function tone(timer: TimerView, leftMs: number): TimerTone {
  if (isOver(leftMs)) return 'overtime';
  return timer.warn_ms !== null && timer.due_ms > timer.warn_ms && leftMs <= timer.warn_ms ? 'warning' : 'running';
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

/** The next mark: the warning, then the end; null once it is over. */
export function nextMark(timer: TimerView, leftMs: number): { mark: 'warning' | 'end'; inMs: number } | null {
  if (isOver(leftMs)) return null;
  const warn = timer.warn_ms;
  if (warn !== null && timer.due_ms > warn && leftMs > warn) return { mark: 'warning', inMs: leftMs - warn };
  return { mark: 'end', inMs: leftMs };
}
