// The commands that steer the room. Each names the state it was given in, so that a double press acts once; they go in
// the order of the presses, and the same one pressed again before its answer meant the same. A minute more is a step
// each time. What the host refuses is kept in words.
import { asHostError, type CommandName, type Params } from '../../host/types';
import { saving } from '../../state/saving.svelte';
import { wordError } from '../../words/index';
import { once } from './once';

type Live = 'run.advance' | 'run.advance_item' | 'run.pause' | 'run.resume' | 'run.undo' | 'run.redo';

export class Steering {
  refused = $state<string | null>(null);

  /** What has not been answered yet, each with the state that was on the screen when it was pressed. */
  #open: Readonly<Record<string, number | null>> = {};
  #turns = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(
    readonly session: string,
    readonly seen: () => number | null,
    readonly after: () => Promise<void>,
  ) {}

  live(command: Live, label: string): Promise<void> {
    return this.#once(command, () => saving.write(command, { session: this.session, seen: this.seen() }, label));
  }

  /** Any other act; says whether it was taken. */
  async act<C extends CommandName>(command: C, params: Params<C>, label: string): Promise<boolean> {
    await this.#once(command, () => saving.write(command, params, label));
    return this.refused === null;
  }

  adjust(deltaMs: number, label: string): Promise<void> {
    const params = once({ session: this.session, delta_ms: deltaMs });
    return this.#inTurn(() => saving.write('run.adjust', params, label));
  }

  blank(on: boolean, label: string): Promise<void> {
    return this.#once('run.blank', () => saving.write('run.blank', { session: this.session, on }, label));
  }

  async #once(command: string, write: () => Promise<unknown>): Promise<void> {
    // Pressed again before the screen has changed, it means the same; after that it means the next step.
    const shown = this.seen();
    if (this.#open[command] === shown) return;
    this.#open = { ...this.#open, [command]: shown };
    await this.#inTurn(write);
    if (this.#open[command] === shown) this.#open = Object.fromEntries(Object.entries(this.#open).filter(([one]) => one !== command));
  }

  /**
   * Never rejects: the next press goes whatever became of this one. While one cannot be sent no other lines up behind
   * it: the room will have moved on by then.
   */
  async #inTurn(write: () => Promise<unknown>): Promise<void> {
    if (this.#turns > 0 && saving.state === 'failed') return;
    this.#turns += 1;
    this.#last = this.#last.then(() => this.#send(write));
    await this.#last;
    this.#turns -= 1;
  }

  async #send(write: () => Promise<unknown>): Promise<void> {
    this.refused = null;
    try {
      await write();
      await this.after();
    } catch (thrown) {
      // A press that came twice, or was sent again after a lost answer, has done what it should.
      if (asHostError(thrown).params['why'] === 'already-done') await this.after();
      else this.refused = wordError(thrown);
    }
  }
}
