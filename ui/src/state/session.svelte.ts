// A view model that stays true: fetched, fetched again when the host says that something changed, never older than
// what was shown before. It must not know what the model holds.
import { untrack } from 'svelte';
import { host } from '../host/index';
import { asHostError, type Answer, type CommandName, type HostError, type Params } from '../host/types';
import { concerns, mayReplace } from './session';

export class Live<C extends CommandName> {
  data = $state.raw<Answer<C> | null>(null);
  error = $state.raw<HostError | null>(null);
  loading = $state(false);
  /** What is shown may be old: no connection, or the last fetch failed. */
  stale = $state(false);

  #params: Params<C> | null = null;
  #again = false;
  #turn = 0;

  constructor(readonly command: C) {}

  /** Points the store at other parameters; null empties it. */
  aim(params: Params<C> | null): void {
    this.#turn += 1;
    this.#params = params;
    this.data = null;
    this.error = null;
    this.loading = false;
    if (params !== null) void this.refetch();
  }

  /** Fetches now; a fetch under way is followed by one more, so that the last change is always seen. */
  async refetch(): Promise<void> {
    const params = this.#params;
    if (params === null) return;
    if (this.loading) {
      this.#again = true;
      return;
    }
    const turn = this.#turn;
    this.loading = true;
    try {
      const answer = await host().call(this.command, params);
      if (turn === this.#turn) this.#show(answer);
    } catch (thrown) {
      if (turn === this.#turn) this.#fail(asHostError(thrown));
    }
    if (turn !== this.#turn) return;
    this.loading = false;
    if (this.#again) {
      this.#again = false;
      void this.refetch();
    }
  }

  /** Follows changes and the connection; returns what stops it. */
  follow(): () => void {
    const quiet = host().onChanged((change) => {
      if (this.#params !== null && concerns(change, this.#params, this.data)) void this.refetch();
    });
    const unwatch = host().onConnection((up) => {
      if (!up) this.stale = host().kind !== 'file';
      else if (this.stale || this.error !== null) void this.refetch();
    });
    return () => {
      quiet();
      unwatch();
    };
  }

  #show(answer: Answer<C>): void {
    if (mayReplace(this.data, answer)) this.data = answer;
    this.error = null;
    this.stale = false;
  }

  #fail(error: HostError): void {
    this.error = error;
    this.stale = this.data !== null;
  }
}

/**
 * The answer of `command`, kept true. Called while a component is set up; follows what `params` reads and ends with
 * the component. While `params` gives null nothing is asked.
 */
export function live<C extends CommandName>(command: C, params: () => Params<C> | null): Live<C> {
  const store = new Live(command);
  let aimed: string | null = null;
  $effect(() => {
    const wanted = params();
    const key = JSON.stringify(wanted);
    if (key === aimed) return;
    aimed = key;
    untrack(() => store.aim(wanted));
  });
  $effect(() => untrack(() => store.follow()));
  return store;
}
