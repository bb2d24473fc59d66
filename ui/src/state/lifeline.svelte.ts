// Whether the host can be heard right now, for pages that count by themselves: asked twice a second while the page is
// seen, beside what the transport knows of its own connection. Decides nothing; pulse.ts does.
import { host } from '../host/index';
import { hostClock } from './clock.svelte';
import { Pulse } from './pulse';

const BEAT_MS = 400;

export class Lifeline {
  #alive = $state(true);
  #connected = $state(true);
  #pulse = new Pulse();

  readonly online = $derived(this.#alive && this.#connected);
  /** The moment that the last digits belong to, while the host is gone. */
  frozen = $state<number | null>(null);

  /** Begins to listen; returns what stops it. */
  start(): () => void {
    const again = setInterval(() => {
      this.#look();
      if (document.visibilityState === 'visible') void this.#beat();
    }, BEAT_MS);
    const unwatch = host().onConnection((up) => {
      this.#connected = up;
      this.#hold();
    });
    return () => {
      clearInterval(again);
      unwatch();
    };
  }

  async #beat(): Promise<void> {
    this.#pulse.asked(performance.now());
    try {
      await host().call('clock.now', {});
      this.#pulse.answered();
    } catch {
      this.#pulse.lost();
    }
    this.#look();
  }

  #look(): void {
    this.#alive = this.#pulse.alive(performance.now());
    this.#hold();
  }

  #hold(): void {
    if (this.online) this.frozen = null;
    else this.frozen ??= hostClock.bootNow();
  }
}

/** Called while a component is set up; ends with it. */
export function lifeline(): Lifeline {
  const line = new Lifeline();
  $effect(() => line.start());
  return line;
}
