// The words in the two note fields of every item: what is typed now, what the host holds of it, and how it becomes a
// note. A draft of the host is taken over once, when the page first sees it; from then on the field is the truth.
import { saving } from '../../state/saving.svelte';
import { t, wordError } from '../../words/index';
import type { NoteDraft } from '../../wire/NoteDraft';
import { Typing } from './drafts';
import { once } from './once';

export type NoteKind = 'content' | 'valuation';

/** One field of one item. */
export class Draft {
  text = $state('');
  /** When the host stored what stands in the field, in its words; null while that is not so. */
  savedAt = $state<string | null>(null);
  refused = $state<string | null>(null);

  #typing = new Typing();
  #timer = 0;
  #busy = false;
  /** Somebody has typed here: what the host holds is older than that. */
  #touched = false;

  constructor(
    readonly session: string,
    readonly item: string,
    readonly field: NoteKind,
  ) {}

  /** Takes over what the host kept, after a restart. */
  restore(kept: NoteDraft): void {
    if (this.#touched) return;
    this.text = kept.text;
    this.savedAt = kept.saved_at;
  }

  type(text: string): void {
    this.#touched = true;
    this.text = text;
    this.savedAt = null;
    this.#typing.typed(performance.now());
    this.#plan();
  }

  /** Makes a note of it. The field is free at once; refused words come back into it. */
  async take(): Promise<void> {
    const text = this.text.trim();
    if (text === '') return;
    clearTimeout(this.#timer);
    this.#touched = true;
    this.#typing.taken();
    this.text = '';
    this.savedAt = null;
    this.refused = null;
    try {
      await saving.write('note.take', once({ session: this.session, item: this.item, field: this.field, text, replaces: null }), t('run-saving-note'));
    } catch (thrown) {
      this.refused = wordError(thrown);
      if (this.text === '') this.type(text);
    }
  }

  /** Stores at once; called when the page is left. */
  flush(): void {
    if (this.#typing.dueInMs(performance.now()) !== null) void this.#store();
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const due = this.#typing.dueInMs(performance.now());
    if (due !== null && !this.#busy) this.#timer = window.setTimeout(() => void this.#store(), due);
  }

  async #store(): Promise<void> {
    const text = this.text;
    this.#busy = true;
    this.#typing.taken();
    try {
      const params = { session: this.session, item: this.item, field: this.field, text };
      const { saved_at } = await saving.write('note.save_draft', params, t('run-saving-draft'));
      if (this.text === text) this.savedAt = text === '' ? null : saved_at;
      this.refused = null;
    } catch (thrown) {
      this.refused = wordError(thrown);
    } finally {
      this.#busy = false;
      this.#plan();
    }
  }
}

/** All fields of a session. */
export class Drafts {
  // Looked up by key, never iterated for the screen: the drafts in it are what is reactive.
  #all: Record<string, Draft> = {};
  #seen: Record<string, true> = {};

  constructor(readonly session: string) {}

  of(item: string, field: NoteKind): Draft {
    const key = `${item}/${field}`;
    return (this.#all[key] ??= new Draft(this.session, item, field));
  }

  /** Takes over what the host holds and this page has not seen yet. */
  restore(kept: readonly NoteDraft[]): void {
    for (const one of kept) {
      const key = `${one.item}/${one.field}`;
      if (this.#seen[key]) continue;
      this.#seen[key] = true;
      this.of(one.item, one.field === 'valuation' ? 'valuation' : 'content').restore(one);
    }
  }

  flush(): void {
    for (const draft of Object.values(this.#all)) draft.flush();
  }
}
