// Notices that the machine slept, or that the console stood still, while time ran. Looks once a second and asks the host
// only when a second took more than a minute: the page's own clocks do not say whether it slept or was set.
import { host } from '../../../host/index';
import { hostClock } from '../../../state/clock.svelte';
import { ASLEEP_MS, sleepBetween, type Look, type Sleep } from './slept';

const EVERY_MS = 1000;

export class Awake {
  slept = $state.raw<Sleep | null>(null);

  #before: (Look & { ran: boolean }) | null = null;
  #lastMs = Date.now();

  /** `runs` says whether time is counting now. */
  constructor(readonly runs: () => boolean) {}

  /** Looks from now on; returns what stops it. */
  start(): () => void {
    const watch = setInterval(() => void this.look(), EVERY_MS);
    return () => clearInterval(watch);
  }

  async look(): Promise<void> {
    const wallMs = Date.now();
    const gapMs = wallMs - this.#lastMs;
    this.#lastMs = wallMs;
    const before = this.#before;
    if (gapMs > ASLEEP_MS && before?.ran === true) await this.#ask(before);
    if (hostClock.ready && hostClock.bootId !== null) {
      this.#before = { bootId: hostClock.bootId, bootMs: hostClock.bootNow(), wallMs: hostClock.wallNow(), ran: this.runs() };
    }
  }

  dismiss(): void {
    this.slept = null;
  }

  async #ask(before: Look): Promise<void> {
    // The answer may come late, or not at all: then the next look has nothing to tell either.
    this.#before = null;
    try {
      const { boot_id: bootId, boot_ms: bootMs, wall_ms: wallMs, rate } = await host().call('clock.now', {});
      // In a rehearsal time runs faster than life, and nobody sleeps.
      if (rate === 1) this.slept = sleepBetween(before, { bootId, bootMs, wallMs }, EVERY_MS) ?? this.slept;
    } catch {
      // Without a connection there is nothing to give back to.
    }
  }
}
