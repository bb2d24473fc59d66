// Text blocks for notes, kept true. While nobody has settled any on this laptop, those of the catalogue stand in, in the
// page's language.
import { untrack } from 'svelte';
import { host } from '../host/index';
import type { TextBlock } from '../wire/TextBlock';
import { t } from '../words/index';
import { Live } from './session.svelte';

/** How many blocks the catalogue brings: text-block-1-short and text-block-1-words, and so on. */
const OWN = 6;

export function ownBlocks(): TextBlock[] {
  return Array.from({ length: OWN }, (_, index) => ({ abbreviation: t(`text-block-${index + 1}-short`), words: t(`text-block-${index + 1}-words`) }));
}

export class TextBlocksOfLaptop {
  #store = new Live('text_blocks.view');

  /** Whether somebody has settled them here. */
  get settled(): boolean {
    return this.#store.data?.blocks != null;
  }

  get list(): readonly TextBlock[] {
    return this.#store.data?.blocks ?? ownBlocks();
  }

  get error(): Live<'text_blocks.view'>['error'] {
    return this.#store.error;
  }

  /** Shows what the host answered to a change. */
  take(blocks: TextBlock[] | null): void {
    this.#store.data = { blocks };
  }

  /** Fetches them, and again whenever a setting has changed; returns what stops it. */
  follow(): () => void {
    untrack(() => this.#store.aim({}));
    const quiet = host().onChanged(({ what }) => {
      if (what === 'settings') void this.#store.refetch();
    });
    const unwatch = host().onConnection((up) => {
      if (up && this.#store.error !== null) void this.#store.refetch();
    });
    return () => {
      quiet();
      unwatch();
    };
  }
}

/** Called while a component is set up; ends with it. */
export function textBlocks(): TextBlocksOfLaptop {
  const blocks = new TextBlocksOfLaptop();
  $effect(() => blocks.follow());
  return blocks;
}
