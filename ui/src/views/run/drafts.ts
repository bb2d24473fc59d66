// When a note that is being typed is stored: within a second of the first key, however long the typing goes on, and
// never two stores of the same field at once. Pure bookkeeping of times; drafts.svelte.ts has the timers and the host.

const PAUSE_MS = 350;
const LATEST_MS = 800;

/** The typing of one field. */
export class Typing {
  #firstMs: number | null = null;
  #lastMs = 0;

  /** Something was typed. */
  typed(nowMs: number): void {
    this.#firstMs ??= nowMs;
    this.#lastMs = nowMs;
  }

  /** How long until it must be stored: after a breath, or at the latest before the second is over. */
  dueInMs(nowMs: number): number | null {
    if (this.#firstMs === null) return null;
    return Math.max(0, Math.min(this.#lastMs + PAUSE_MS, this.#firstMs + LATEST_MS) - nowMs);
  }

  /** What was typed so far is on its way, or was taken as a note. */
  taken(): void {
    this.#firstMs = null;
  }
}
