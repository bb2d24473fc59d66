// A directory as a list that is fetched page by page and kept true. Holds no rule: order, words and number are the host's.
import { host } from '../../host/index';
import { asHostError, type HostError, type Stop } from '../../host/types';
import type { EntryRow } from '../../wire/EntryRow';
import type { Section } from '../route';
import { LISTS } from './sections';

const UNDER_THE_HAND_MS = 150;

export class Entries {
  rows = $state.raw<readonly EntryRow[]>([]);
  total = $state(0);
  /** There are more than `total`, which nobody counted. */
  more = $state(false);
  /** Nothing has been answered yet. */
  fresh = $state(true);
  loading = $state(false);
  error = $state.raw<HostError | null>(null);

  #words = '';
  #kind = '';
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(readonly section: Section) {}

  get whole(): boolean {
    return this.rows.length >= this.total;
  }

  find(words: string): void {
    this.#words = words;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.fetch(), UNDER_THE_HAND_MS);
  }

  ofKind(kind: string): void {
    this.#kind = kind;
    void this.fetch();
  }

  /** From the beginning, as far as the list reached before. */
  async fetch(upTo = 1): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const rows: EntryRow[] = [];
    this.loading = true;
    do {
      const answer = await this.#page(rows.at(-1)?.id ?? null);
      if (turn !== this.#turn) return;
      if (answer === null) break;
      rows.push(...answer);
      if (answer.length === 0) break;
    } while (rows.length < upTo && rows.length < this.total);
    if (this.error === null) this.rows = rows;
    this.fresh = false;
    this.loading = false;
  }

  async fetchMore(): Promise<void> {
    if (this.loading || this.whole) return;
    const turn = this.#turn;
    this.loading = true;
    const answer = await this.#page(this.rows.at(-1)?.id ?? null);
    if (turn !== this.#turn) return;
    if (answer !== null) this.rows = [...this.rows, ...answer];
    this.loading = false;
  }

  /** Follows changes of the directory and the connection; returns what stops it. */
  follow(): Stop {
    void this.fetch();
    const again = (): void => void this.fetch(this.rows.length);
    const quiet = host().onChanged((change) => {
      if (change.what === 'directory' || change.what === 'plan') again();
    });
    const unwatch = host().onConnection((up) => {
      if (up && this.error !== null) again();
    });
    return () => {
      this.#turn += 1;
      quiet();
      unwatch();
    };
  }

  async #page(after: string | null): Promise<EntryRow[] | null> {
    try {
      const kind = this.#kind === '' ? null : this.#kind;
      const page = await host().call(LISTS[this.section], { words: this.#words, kind, after });
      this.total = page.total;
      this.more = page.more;
      this.error = null;
      return page.rows;
    } catch (thrown) {
      this.error = asHostError(thrown);
      return null;
    }
  }
}
