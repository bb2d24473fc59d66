// What the lectern tells the host, sent until it has arrived. A signal keeps its identity, so that one whose answer was
// lost acts once, and the item that was on the screen, so that a late one is never put down to whoever speaks next.
import { asHostError, UNREACHABLE } from '../../host/types';
import type { Done } from '../../wire/Done';
import type { SendSignal } from '../../wire/SendSignal';
import { wordError } from '../../words/index';

export type SignalCode = 'ready' | 'done' | 'problem';
type Send = (signal: SendSignal) => Promise<Done>;

const AGAIN_MS = 2000;

export class Answers {
  /** Given and not arrived yet, in order. */
  waiting = $state.raw<readonly SendSignal[]>([]);
  /** Whether the last attempt did not reach the host. */
  cut = $state(false);
  refused = $state<string | null>(null);

  #busy = false;

  /** `after` is called when one has arrived, or was refused: the view has changed. */
  constructor(
    readonly send: Send,
    readonly after: () => Promise<void>,
  ) {}

  give(session: string, item: string, signal: SignalCode): void {
    this.refused = null;
    if (this.waiting.some((one) => one.signal === signal && one.item === item)) return;
    this.waiting = [...this.waiting, { session, item, signal, id: crypto.randomUUID() }];
    void this.pump();
  }

  /** Sends what waits, one after the other; stops at the first that does not get through. */
  async pump(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let first = this.waiting[0]; first !== undefined; first = this.waiting[0]) {
      if (!(await this.#sent(first))) break;
    }
    this.#busy = false;
  }

  /** Tries again by itself; returns what stops it. */
  start(): () => void {
    const again = setInterval(() => void (this.cut && this.pump()), AGAIN_MS);
    return () => clearInterval(again);
  }

  /** Whether the way is free for the next one. */
  async #sent(one: SendSignal): Promise<boolean> {
    try {
      await this.send(one);
    } catch (thrown) {
      const error = asHostError(thrown);
      this.cut = error.code === UNREACHABLE;
      if (this.cut) return false;
      // Somebody else at the lectern said the same: it has been heard.
      if (error.params['why'] !== 'unchanged') this.refused = wordError(error);
    }
    this.cut = false;
    // It waits until the view says what became of it, so that nothing flickers in between.
    await this.after();
    this.waiting = this.waiting.filter((other) => other.id !== one.id);
    return true;
  }
}
