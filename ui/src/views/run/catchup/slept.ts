// Whether the machine slept, or stood still, while the console was open. Pure; the moving part is awake.svelte.ts.

/** Shorter than this nobody has to be asked. */
export const ASLEEP_MS = 60_000;

/** A look at the host's clock: its boot time counts on through sleep and knows no steps of the wall clock. */
export interface Look {
  bootId: string;
  bootMs: number;
  wallMs: number;
}

export interface Sleep {
  fromMs: number;
  toMs: number;
  lastedMs: number;
  /** When it woke, on the host's boot clock. */
  wokeBootMs: number;
}

/**
 * The sleep between two looks that lie `usualMs` apart; null where there was none. A host that was started anew has another clock: nothing can be said.
 */
export function sleepBetween(before: Look, now: Look, usualMs: number): Sleep | null {
  if (before.bootId !== now.bootId) return null;
  const lastedMs = now.bootMs - before.bootMs - usualMs;
  if (lastedMs <= ASLEEP_MS) return null;
  return { fromMs: now.wallMs - lastedMs, toMs: now.wallMs, lastedMs, wokeBootMs: now.bootMs };
}
