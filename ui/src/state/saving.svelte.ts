// The queue of writes, and the truth about them: "saved" only after the host has said so; a failure stays until it
// has succeeded. Writes go one after the other, so that what was done first stands first in the log.
import { host } from '../host/index';
import { asHostError, type Answer, type CommandName, type HostError, type Params } from '../host/types';
import { mayPass, waitMs } from './saving';

export type SavingState = 'idle' | 'saving' | 'failed' | 'saved';

export interface Waiting {
  /** What waits, in words. */
  label: string;
  /** Since when, wall clock of this page. */
  sinceMs: number;
}

interface Job extends Waiting {
  run(): Promise<unknown>;
  done(answer: unknown): void;
  refused(error: HostError): void;
}

const TICK_MS = 250;

class Saving {
  state = $state<SavingState>('idle');
  savedAt = $state<number | null>(null);
  reason = $state.raw<HostError | null>(null);
  nextInMs = $state(0);
  waiting = $state.raw<readonly Waiting[]>([]);

  #jobs: Job[] = [];
  #running = false;
  #wake: (() => void) | null = null;

  /**
   * Writes `command`. Resolves with the host's answer, however long that takes; rejects only when the host refuses,
   * because then trying again would change nothing.
   */
  write<C extends CommandName>(command: C, params: Params<C>, label: string): Promise<Answer<C>> {
    return new Promise<Answer<C>>((resolve, reject) => {
      this.#jobs.push({
        label,
        sinceMs: Date.now(),
        run: () => host().call(command, params),
        done: (answer) => resolve(answer as Answer<C>),
        refused: reject,
      });
      this.#list();
      if (!this.#running) void this.#work();
    });
  }

  /** Does not wait for the next attempt. */
  retryNow(): void {
    this.#wake?.();
  }

  async #work(): Promise<void> {
    this.#running = true;
    for (let job = this.#jobs[0]; job !== undefined; job = this.#jobs[0]) {
      await this.#finish(job);
      this.#jobs.shift();
      this.#list();
    }
    this.#running = false;
  }

  /** Comes back when the job is saved or refused, not before. */
  async #finish(job: Job): Promise<void> {
    for (let failures = 0; ; failures += 1) {
      if (this.state !== 'failed') this.state = 'saving';
      try {
        job.done(await job.run());
        this.#arrived();
        return;
      } catch (thrown) {
        const error = asHostError(thrown);
        if (!mayPass(error.code)) {
          this.#settle();
          job.refused(error);
          return;
        }
        this.state = 'failed';
        this.reason = error;
        await this.#pause(waitMs(failures));
      }
    }
  }

  #arrived(): void {
    this.savedAt = Date.now();
    this.reason = null;
    this.state = this.#jobs.length > 1 ? 'saving' : 'saved';
  }

  /** A refusal is the caller's to show; the line goes back to what was true before. */
  #settle(): void {
    this.reason = null;
    this.state = this.savedAt === null ? 'idle' : 'saved';
  }

  #pause(ms: number): Promise<void> {
    const until = Date.now() + ms;
    return new Promise((resolve) => {
      const end = (): void => {
        clearInterval(tick);
        this.#wake = null;
        this.nextInMs = 0;
        resolve();
      };
      const tick = setInterval(() => {
        this.nextInMs = Math.max(0, until - Date.now());
        if (this.nextInMs === 0) end();
      }, TICK_MS);
      this.nextInMs = ms;
      this.#wake = end;
    });
  }

  #list(): void {
    this.waiting = this.#jobs.map(({ label, sinceMs }) => ({ label, sinceMs }));
  }
}

/** The one queue of the page. */
export const saving = new Saving();

/** Asks before the page is left while something is not saved; called by the door. */
export function guardLeaving(): void {
  addEventListener('beforeunload', (event) => {
    if (saving.waiting.length > 0) event.preventDefault();
  });
}
