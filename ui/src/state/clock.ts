// How far this page's clock is from the host's: pure functions, no timers, no host. The moving part is clock.svelte.ts.
// Method as in NTP: the host's answer belongs to the middle of the round trip, and the quickest trip errs least.

/**
 * One round trip. Page times are performance.now() times the rate at which the host's clock runs (1, or more in a
 * rehearsal), host times its boot clock; milliseconds.
 */
export interface Trip {
  sentMs: number;
  receivedMs: number;
  hostMs: number;
}

export interface Offset {
  /** What to add to the page's time to get the host's boot time. */
  offsetMs: number;
  /** The truth lies within this of the offset: half the round trip. */
  errorMs: number;
}

export function offsetOf({ sentMs, receivedMs, hostMs }: Trip): Offset {
  return { offsetMs: hostMs - (sentMs + receivedMs) / 2, errorMs: (receivedMs - sentMs) / 2 };
}

/** The offset of the quickest trip; null without trips. */
export function bestOffset(trips: readonly Trip[]): Offset | null {
  const offsets = trips.map(offsetOf);
  return offsets.reduce<Offset | null>((best, one) => (best === null || one.errorMs < best.errorMs ? one : best), null);
}

/**
 * Keeps the sharper of two estimates, unless they contradict each other: then the clock jumped (sleep, another host)
 * and only the new one can be true.
 */
export function settle(before: Offset | null, now: Offset, aged: number): Offset {
  if (before === null) return now;
  const apart = Math.abs(before.offsetMs - now.offsetMs);
  const contradicts = apart > before.errorMs + now.errorMs + aged;
  return contradicts || now.errorMs <= before.errorMs + aged ? now : before;
}

/** Quartz drifts by up to 50 ppm against another; so much an old estimate loses. */
export function drift(ageMs: number): number {
  return ageMs * 50e-6;
}

export interface Reading {
  wallMs: number;
  pageMs: number;
}

/** Whether the machine slept between two readings: performance.now() may stand still in sleep, Date.now() does not. */
export function slept(before: Reading, now: Reading, toleranceMs = 1000): boolean {
  return Math.abs(now.wallMs - before.wallMs - (now.pageMs - before.pageMs)) > toleranceMs;
}
