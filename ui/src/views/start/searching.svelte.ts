// A search while it is typed: asked after a short rest, the last answer stays until the next is there, and an answer
// that comes too late is dropped.
import { host } from '../../host/index';
import { asHostError, type HostError } from '../../host/types';
import type { SearchView } from '../../wire/SearchView';

/** Shorter than a pause between words, longer than between two letters. */
const REST_MS = 180;

class Searching {
  words = $state('');
  found = $state.raw<SearchView | null>(null);
  error = $state.raw<HostError | null>(null);
  #turn = 0;

  /** Whether there is something to search for. */
  get on(): boolean {
    return this.words.trim() !== '';
  }

  clear(): void {
    this.words = '';
  }

  async ask(words: string): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const found = await host().call('session.search', { words });
      if (turn !== this.#turn) return;
      this.found = found;
      this.error = null;
    } catch (thrown) {
      if (turn === this.#turn) this.error = asHostError(thrown);
    }
  }

  forget(): void {
    this.#turn += 1;
    this.found = null;
    this.error = null;
  }
}

/** Called while a component is set up. Asks again when something was changed anywhere. */
export function searching(): Searching {
  const store = new Searching();
  $effect(() => {
    const words = store.words;
    if (words.trim() === '') return store.forget();
    const rest = setTimeout(() => void store.ask(words), REST_MS);
    return () => clearTimeout(rest);
  });
  $effect(() =>
    host().onChanged((change) => {
      if (store.on && change.what !== 'draft') void store.ask(store.words);
    }),
  );
  return store;
}
