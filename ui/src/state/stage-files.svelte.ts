// The files that a stage shows, fetched before they are wanted: the deck of whoever pitches and of the next one, and the
// logo of the house. What cannot be read is kept as a fault, so that the stage falls back to the time alone and the
// console can say why; it is tried again by itself.
import { untrack } from 'svelte';
import { host } from '../host/index';
import { asHostError, HostError } from '../host/types';
import type { StageDeck } from '../wire/StageDeck';
import type { StageView } from '../wire/StageView';

const AGAIN_MS = 10_000;

export interface HeldSlide {
  id: string;
  mime: string;
  bytes: ArrayBuffer | null;
  page: number;
}

export class StageFiles {
  /** Address of the logo; null without one. */
  logo = $state<string | null>(null);

  #held = $state.raw<Readonly<Record<string, ArrayBuffer>>>({});
  #faults = $state.raw<Readonly<Record<string, HostError>>>({});
  #pages = $state.raw<Readonly<Record<string, number>>>({});
  #asked: readonly string[] = [];
  #logoOf: string | null = null;

  /** The slide to show; null where only the time can stand. */
  slide(deck: StageDeck | null): HeldSlide | null {
    if (deck === null || deck.fault !== null || this.#faults[deck.id] !== undefined) return null;
    const { id, mime, page } = deck;
    return { id, mime, page, bytes: this.#held[id] ?? null };
  }

  /** Why a deck cannot be shown: a code of the host's, "gone", "not-shown", or null. */
  fault(deck: StageDeck | null): string | null {
    if (deck === null) return null;
    return deck.fault ?? this.#faults[deck.id]?.code ?? null;
  }

  /** How many pages a deck has, as far as anyone knows. */
  pages(deck: StageDeck): number | null {
    return deck.pages ?? this.#pages[deck.id] ?? null;
  }

  counted(deck: StageDeck | null, pages: number): void {
    if (deck !== null) this.#pages = { ...this.#pages, [deck.id]: pages };
  }

  /** It came, and cannot be drawn. */
  broken(deck: StageDeck | null): void {
    if (deck !== null) this.#faults = { ...this.#faults, [deck.id]: new HostError('not-shown') };
  }

  /** Reads anew what could not be read. */
  again(): void {
    this.#faults = {};
  }

  /** Fetches what `view` names; keeps nothing else. */
  want(view: StageView): void {
    const decks = [view.deck, view.deck_next].filter((deck): deck is StageDeck => deck !== null && deck.fault === null);
    const known = decks.map(({ id }) => id);
    this.#held = Object.fromEntries(Object.entries(this.#held).filter(([id]) => known.includes(id)));
    if (view.look.layout === 'deck' || planned(view)) for (const { id } of decks) void this.#fetch(view.session, id);
    void this.#fetchLogo(view);
  }

  get faulty(): boolean {
    return Object.keys(this.#faults).length > 0;
  }

  async #fetch(session: string, id: string): Promise<void> {
    if (this.#held[id] !== undefined || this.#asked.includes(id) || this.#faults[id] !== undefined) return;
    this.#asked = [...this.#asked, id];
    try {
      const bytes = await host().readDocument(`deck:${id}`, { session });
      this.#held = { ...this.#held, [id]: bytes };
    } catch (thrown) {
      this.#faults = { ...this.#faults, [id]: asHostError(thrown) };
    } finally {
      this.#asked = this.#asked.filter((one) => one !== id);
    }
  }

  async #fetchLogo({ session, office }: StageView): Promise<void> {
    if (office.logo === this.#logoOf) return;
    this.#logoOf = office.logo;
    if (this.logo !== null) URL.revokeObjectURL(this.logo);
    this.logo = null;
    if (office.logo === null) return;
    try {
      this.logo = URL.createObjectURL(new Blob([await host().readDocument('logo', { session })]));
    } catch {
      // The name of the house stands in its place; with the next view it is asked for again.
      this.#logoOf = null;
    }
  }
}

/** Whether the plan itself may ask for the slides. */
function planned(view: StageView): boolean {
  return view.timer?.triggers.some(({ act, value }) => act === 'layout' && value === 'deck') ?? false;
}

/** The files of the stage that `view` tells of. Called while a component is set up; ends with it. */
export function stageFiles(view: () => StageView | null): StageFiles {
  const files = new StageFiles();
  $effect(() => {
    const shown = view();
    // A fault that was cleared is a reason to ask again.
    void files.faulty;
    if (shown !== null) untrack(() => files.want(shown));
  });
  $effect(() => {
    if (!files.faulty) return;
    const again = setInterval(() => files.again(), AGAIN_MS);
    return () => clearInterval(again);
  });
  return files;
}
