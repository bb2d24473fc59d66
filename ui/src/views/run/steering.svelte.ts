// The commands that steer the room. Each names the state it was given in, so that a double press acts once; one at a
// time, because a second press before the answer meant the same. What the host refuses is kept in words.
import { asHostError } from '../../host/types';
import { saving } from '../../state/saving.svelte';
import { wordError } from '../../words/index';
import { once } from './once';

type Live = 'run.advance' | 'run.pause' | 'run.resume' | 'run.undo';

export class Steering {
  refused = $state<string | null>(null);

  #busy = false;

  constructor(
    readonly session: string,
    readonly seen: () => number | null,
    readonly after: () => Promise<void>,
  ) {}

  live(command: Live, label: string): Promise<void> {
    return this.#once(() => saving.write(command, { session: this.session, seen: this.seen() }, label));
  }

  adjust(deltaMs: number, label: string): Promise<void> {
    return this.#once(() => saving.write('run.adjust', once({ session: this.session, delta_ms: deltaMs }), label));
  }

  blank(on: boolean, label: string): Promise<void> {
    return this.#once(() => saving.write('run.blank', { session: this.session, on }, label));
  }

  async #once(write: () => Promise<unknown>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.refused = null;
    try {
      await write();
      await this.after();
    } catch (thrown) {
      // A press that came twice, or was sent again after a lost answer, has done what it should.
      if (asHostError(thrown).params['why'] === 'already-done') await this.after();
      else this.refused = wordError(thrown);
    } finally {
      this.#busy = false;
    }
  }
}
