// The host's clock as this page knows it, and the ticker that redraws. Asks "clock.now" a few times, keeps the best
// answer, and asks anew every half minute and after sleep. No time is ever sent by the host on its own.
import { untrack } from 'svelte';
import { host } from '../host/index';
import { drift, offsetOf, settle, slept, type Offset, type Reading, type Trip } from './clock';

const TRIPS = 5;
const AGAIN_MS = 30_000;
const WATCH_MS = 1000;
const FALLBACK_MS = 250;

const reading = (): Reading => ({ wallMs: Date.now(), pageMs: performance.now() });

export class HostClock {
  ready = $state(false);
  bootId = $state<string | null>(null);
  /** The estimate's possible error. */
  errorMs = $state(Number.POSITIVE_INFINITY);

  /** How many times as fast as life the host's clocks run: above 1 in a rehearsal. */
  #rate = 1;
  #offset: Offset | null = null;
  #takenAt = 0;
  #wallLessBoot = 0;
  #last: Reading = reading();
  #asking = false;
  /** Counts how often the page slept: a round trip with sleep in it says nothing. */
  #waking = 0;
  /** Slept, and nothing known since. */
  #doubted = false;

  /** Begins to estimate; called once by the door. Returns what stops it. */
  start(): () => void {
    void this.#estimate();
    const watch = setInterval(() => this.#watch(), WATCH_MS);
    const seen = (): void => {
      if (document.visibilityState === 'visible') void this.#estimate();
    };
    document.addEventListener('visibilitychange', seen);
    const unwatch = host().onConnection((up) => {
      if (up) void this.#estimate();
    });
    return () => {
      clearInterval(watch);
      document.removeEventListener('visibilitychange', seen);
      unwatch();
    };
  }

  /** Now on the host's boot clock, in milliseconds. Before `ready` it means nothing. */
  bootNow(): number {
    return this.#pageNow() + (this.#offset?.offsetMs ?? 0);
  }

  /** Now on the host's wall clock, in milliseconds since 1970. */
  wallNow(): number {
    return this.#offset === null ? Date.now() : this.bootNow() + this.#wallLessBoot;
  }

  /** The wall time of a moment on the boot clock. */
  wallOf(bootMs: number): number {
    return bootMs + this.#wallLessBoot;
  }

  #pageNow(): number {
    return performance.now() * this.#rate;
  }

  /**
   * Looks at the clocks of the page; every frame does, so that the first one after sleep asks the host and the next shows
   * the truth. Until the answer what was known stands: somebody may only have set the wall clock, which moves nothing.
   */
  notice(): void {
    const now = reading();
    const jumped = slept(this.#last, now);
    this.#last = now;
    if (!jumped) return;
    this.#waking += 1;
    this.#doubted = true;
    void this.#estimate();
  }

  #watch(): void {
    this.notice();
    if (this.#offset === null || this.#doubted || performance.now() - this.#takenAt > AGAIN_MS) void this.#estimate();
  }

  async #estimate(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      // Each answer counts at once and the sharper ones after it: whoever has just woken waits for one, not for five.
      for (let good = 0, asked = 0; good < TRIPS && asked < 2 * TRIPS; asked += 1) {
        const trip = await this.#trip();
        if (trip === null) continue;
        good += 1;
        this.#keep(offsetOf(trip));
      }
    } catch {
      // Without a connection the last estimate goes on; the connection tells when to ask again.
    } finally {
      this.#asking = false;
    }
  }

  async #trip(): Promise<Trip | null> {
    const waking = this.#waking;
    const sent = performance.now();
    const answer = await host().call('clock.now', {});
    const received = performance.now();
    this.notice();
    if (waking !== this.#waking) return null;
    // A host that was started anew on another boot has another boot clock, and one of another rate runs away from what
    // was known: nothing before counts.
    if (answer.boot_id !== this.bootId || answer.rate !== this.#rate) this.#offset = null;
    this.bootId = answer.boot_id;
    this.#rate = answer.rate;
    this.#wallLessBoot = answer.wall_ms - answer.boot_ms;
    return { sentMs: sent * answer.rate, receivedMs: received * answer.rate, hostMs: answer.boot_ms };
  }

  #keep(now: Offset): void {
    const age = performance.now() - this.#takenAt;
    const settled = settle(this.#offset, now, drift(age));
    if (settled !== this.#offset) this.#takenAt = performance.now();
    this.#offset = settled;
    this.errorMs = settled.errorMs;
    this.#doubted = false;
    this.ready = true;
  }
}

/** The one clock of the page. */
export const hostClock = new HostClock();


/** A moment that moves: `now` is the host's boot time, `wall` its wall time, both reactive. */
export class Ticker {
  now = $state(0);
  wall = $state(0);

  constructor() {
    this.read();
  }

  read(): void {
    hostClock.notice();
    this.now = hostClock.bootNow();
    this.wall = hostClock.wallNow();
  }
}

/**
 * Redraws on animation frames, or every `every` milliseconds. A hidden page gets no frames, so a coarse interval
 * runs beside them. Called while a component is set up; ends with it.
 */
export function ticker({ every }: { every?: number } = {}): Ticker {
  const tick = new Ticker();
  $effect(() => {
    const read = (): void => untrack(() => tick.read());
    const interval = setInterval(read, every ?? FALLBACK_MS);
    let frame = 0;
    const draw = (): void => {
      read();
      frame = requestAnimationFrame(draw);
    };
    if (every === undefined) frame = requestAnimationFrame(draw);
    return () => {
      clearInterval(interval);
      cancelAnimationFrame(frame);
    };
  });
  return tick;
}
