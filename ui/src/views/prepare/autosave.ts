// When a form that is being typed is written: a little after the last key, at once when the form is left, never twice at
// the same time. Pure but for its timer; what is written and where is the caller's.

/** Well under the second within which everything typed must be safe. */
export const AUTOSAVE_MS = 600;

/** A name is written when its field is left: half a name would become an entry of the directory. This is for who stays. */
export const NAME_MS = 5000;

export class Autosave {
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> | null = null;
  #again = false;

  /** `write` saves what stands in the form now and must not throw; `idle` is told when all that was typed is written. */
  constructor(
    readonly write: () => Promise<void>,
    readonly idle: () => void = () => undefined,
  ) {}

  /** Something was typed that is not written yet. */
  get open(): boolean {
    return this.#timer !== null || this.#writing !== null;
  }

  /** Says that something was typed, and how long the next key may take. */
  touch(wait_ms = AUTOSAVE_MS): void {
    this.#stop();
    this.#timer = setTimeout(() => void this.flush(), wait_ms);
  }

  /** Writes now what was typed; comes back when it is written. */
  async flush(): Promise<void> {
    const due = this.#timer !== null;
    this.#stop();
    if (this.#writing !== null) {
      this.#again ||= due;
      return this.#writing;
    }
    if (!due) return;
    this.#writing = this.#run();
    await this.#writing;
  }

  async #run(): Promise<void> {
    do {
      this.#again = false;
      await this.write();
    } while (this.#again);
    this.#writing = null;
    if (!this.open) this.idle();
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
