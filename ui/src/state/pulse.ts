// Whether the host still answers. A page that counts on alone looks healthy while nothing it shows can be trusted, so it
// asks twice a second and says so when an answer is late: within two seconds of the last sign of life. Pure bookkeeping;
// the views ask.

const LATE_MS = 1200;

export class Pulse {
  #asked: number | null = null;
  #lost = false;

  /** A question went out. Earlier ones that are still open keep counting. */
  asked(nowMs: number): void {
    this.#asked ??= nowMs;
  }

  answered(): void {
    this.#asked = null;
    this.#lost = false;
  }

  /** The way to the host is known to be gone, or it refused. */
  lost(): void {
    this.#lost = true;
  }

  alive(nowMs: number): boolean {
    return !this.#lost && (this.#asked === null || nowMs - this.#asked < LATE_MS);
  }
}
