// The proposal on the screen: asked for when the panel opens, asked anew with every choice and with every step of the
// room. Nothing of it is kept; what applies stands in the log.
import { host } from '../../../host/index';
import { asHostError } from '../../../host/types';
import { wordError } from '../../../words/index';
import type { CatchUpView } from '../../../wire/CatchUpView';
import type { CutChoice } from '../../../wire/CutChoice';
import { changed, stepped } from './spans';

export class Proposal {
  open = $state(false);
  view = $state.raw<CatchUpView | null>(null);
  error = $state<string | null>(null);

  #choices: CutChoice[] | null = null;
  #turn = 0;

  constructor(readonly session: string) {}

  start(): void {
    this.#choices = null;
    this.view = null;
    this.error = null;
    this.open = true;
    void this.ask();
  }

  toggle(): void {
    if (this.open) this.close();
    else this.start();
  }

  close(): void {
    this.#turn += 1;
    this.open = false;
    this.view = null;
  }

  /** Asks with what is chosen; an answer that was overtaken is dropped. */
  async ask(): Promise<void> {
    if (!this.open) return;
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const view = await host().call('run.catch_up', { session: this.session, choices: this.#choices });
      if (turn !== this.#turn) return;
      this.view = view;
      this.error = null;
      // What was chosen for a break that has begun meanwhile is forgotten with it.
      if (this.#choices !== null) this.#choices = view.reserves.map(({ reserve, to_ms }) => ({ reserve, to_ms }));
    } catch (thrown) {
      if (turn === this.#turn) this.error = wordError(asHostError(thrown));
    }
  }

  choose(reserve: string, toMs: number): void {
    if (this.view === null) return;
    this.#choices = changed(this.view, reserve, toMs);
    // The figure turns with the press; what it gains is the host's to say.
    this.view = { ...this.view, reserves: this.view.reserves.map((one) => (one.reserve === reserve ? { ...one, to_ms: toMs } : one)) };
    void this.ask();
  }

  step(reserve: string, by: -1 | 1): void {
    const one = this.view?.reserves.find((found) => found.reserve === reserve);
    const to = one === undefined ? null : stepped(one, by);
    if (to !== null) this.choose(reserve, to);
  }

  /** What would be applied: only what gets shorter. */
  cuts(): CutChoice[] {
    const shorter = this.view?.reserves.filter((one) => one.to_ms < one.from_ms) ?? [];
    return shorter.map(({ reserve, to_ms }) => ({ reserve, to_ms }));
  }
}
