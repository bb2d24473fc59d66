// Further pages of a group of sessions. The first page comes from the view itself and changes with it; what was fetched
// beside it is fetched anew then, so that no row shows what is no longer so.
import { untrack } from 'svelte';
import { host } from '../../host/index';
import { asHostError, type HostError } from '../../host/types';
import type { SessionCard } from '../../wire/SessionCard';
import { joined, type Group } from './cards';

class Further {
  error = $state.raw<HostError | null>(null);
  /** Whether there are pages that were not fetched. */
  left = $state(true);
  #pages = $state.raw<readonly SessionCard[]>([]);
  #asked: () => { group: Group; first: readonly SessionCard[] };

  constructor(asked: () => { group: Group; first: readonly SessionCard[] }) {
    this.#asked = asked;
  }

  get all(): readonly SessionCard[] {
    return joined(this.#asked().first, this.#pages);
  }

  /** Fetches the next page. */
  async fetch(): Promise<void> {
    try {
      const all = this.all;
      const page = await host().call('session.more', { group: this.#asked().group, offset: all.length });
      this.#pages = joined(this.#pages, page.sessions);
      this.left = page.more || this.all.length < page.total;
      if (page.sessions.length === 0) this.left = false;
      this.error = null;
    } catch (thrown) {
      this.error = asHostError(thrown);
    }
  }

  /** Fetches again what was fetched, since the first page has changed. */
  async again(): Promise<void> {
    const wanted = this.#pages.length;
    if (wanted === 0) return;
    this.#pages = [];
    for (let before = -1; this.#pages.length < wanted && before !== this.#pages.length; ) {
      before = this.#pages.length;
      await this.fetch();
    }
  }
}

/** Called while a component is set up. */
export function further(asked: () => { group: Group; first: readonly SessionCard[] }): Further {
  const store = new Further(asked);
  $effect(() => {
    asked();
    void untrack(() => store.again());
  });
  return store;
}
