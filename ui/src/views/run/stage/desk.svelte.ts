// What the host does to the stage: says words, arranges it, turns pages. None of it belongs to the record, so nothing
// waits in the queue of writes: words that arrive minutes late would be worse than none.
import { host } from '../../../host/index';
import { asHostError, type Params } from '../../../host/types';
import type { StageView } from '../../../wire/StageView';
import { once } from '../once';

/** Longest message, as the host takes it. */
export const MESSAGE_MAX = 80;

type Arrangement = Omit<Params<'stage.set_look'>, 'session'>;

export class StageDesk {
  /** The panel with everything that can be arranged. */
  open = $state(false);
  /** The field for a message, where it is on the page. */
  field = $state<HTMLInputElement>();

  /** The page that was asked for and has not come back yet. */
  #turning = $state<{ deck: string; page: number } | null>(null);
  #last: Promise<void> = Promise.resolve();
  #saying = false;

  constructor(
    readonly session: string,
    readonly view: () => StageView | null,
    /** How many pages the deck has, if anyone knows. */
    readonly pages: () => number | null,
    readonly refuse: (thrown: unknown) => void,
  ) {}

  arrange(set: Arrangement): void {
    // One after the other, so that the last press is what stands.
    this.#last = this.#last.then(async () => {
      try {
        await host().call('stage.set_look', { session: this.session, ...set });
      } catch (thrown) {
        this.refuse(thrown);
      }
    });
  }

  /** Says words on the stage; whether they stand there now. */
  async say(text: string, flash: boolean): Promise<boolean> {
    // A second press before the answer means the same.
    if (this.#saying) return false;
    this.#saying = true;
    try {
      await host().call('stage.say', once({ session: this.session, text, flash }));
      return true;
    } catch (thrown) {
      // They stand there already.
      if (asHostError(thrown).params['why'] === 'unchanged') return true;
      this.refuse(thrown);
      return false;
    } finally {
      this.#saying = false;
    }
  }

  async hush(): Promise<void> {
    try {
      await host().call('stage.hush', { session: this.session });
    } catch (thrown) {
      if (asHostError(thrown).params['why'] !== 'unchanged') this.refuse(thrown);
    }
  }

  logo(): void {
    const view = this.view();
    if (view !== null) this.arrange({ logo: !view.look.logo });
  }

  mirror(on = !(this.view()?.look.mirror ?? false)): void {
    this.arrange({ mirror: on });
  }

  /** Whether there are slides to be turned. */
  get turns(): boolean {
    const view = this.view();
    return view?.look.layout === 'deck' && view.deck !== null && view.deck.fault === null;
  }

  /** The page that is shown, or will be in a moment. */
  get page(): number {
    const deck = this.view()?.deck;
    if (deck == null) return 1;
    return this.#turning !== null && this.#turning.deck === deck.id ? this.#turning.page : deck.page;
  }

  /** Turns the page for every screen; at either end it stays. */
  turn(by: number): void {
    const deck = this.view()?.deck;
    if (deck == null) return;
    const last = this.pages() ?? Number.POSITIVE_INFINITY;
    const page = Math.min(last, Math.max(1, this.page + by));
    if (page === this.page) return;
    const turning = { deck: deck.id, page };
    this.#turning = turning;
    this.arrange({ slide: turning });
    void this.#last.then(() => {
      if (this.#turning === turning) this.#turning = null;
    });
  }
}
