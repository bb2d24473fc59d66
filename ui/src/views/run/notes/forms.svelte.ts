// The two forms that float over the notes, a question and an action item: what is typed in them, and what the host holds
// of it. Like a note, what is typed is stored within a second and stays until it is sent.
import { untrack } from 'svelte';
import type { NameValue } from '../../../components/names';
import { saving } from '../../../state/saving.svelte';
import type { ActionView } from '../../../wire/ActionView';
import type { AskedQuestion } from '../../../wire/AskedQuestion';
import type { QueueDraft } from '../../../wire/QueueDraft';
import { t, wordError } from '../../../words/index';
import { Typing } from '../drafts';
import { once } from '../once';

export type FormKind = 'question' | 'action';

export interface FormValues {
  item: string | null;
  /** The question, or what is to be done. */
  text: string;
  /** Who asks, or who does it. */
  who: NameValue;
  /** Whom; a question has it. */
  asked: string;
  /** By when; an action item has it. */
  due: string | null;
  replaces: number | null;
}

export const emptyForm = (item: string | null): FormValues => ({ item, text: '', who: { id: null, name: '' }, asked: '', due: null, replaces: null });
export const formOfQuestion = (of: AskedQuestion): FormValues => ({ ...emptyForm(of.item), text: of.text ?? '', who: of.asker, asked: of.asked, replaces: of.question });
export const formOfAction = (of: ActionView): FormValues => ({ ...emptyForm(of.item), text: of.what ?? '', who: of.who, due: of.due, replaces: of.action });

const blank = (values: FormValues): boolean => values.text.trim() === '' && values.who.name.trim() === '' && values.asked.trim() === '' && values.due === null;

/** What a page wrote as a draft; null where it is not one of ours. */
export function readDraft(body: string): FormValues | null {
  try {
    const read = JSON.parse(body) as Partial<FormValues>;
    return typeof read.text === 'string' && typeof read.who?.name === 'string' ? { ...emptyForm(null), ...read } : null;
  } catch {
    return null;
  }
}

export class Form {
  open = $state(false);
  values = $state<FormValues>(emptyForm(null));
  savedAt = $state<string | null>(null);
  refused = $state<string | null>(null);
  sending = $state(false);

  #typing = new Typing();
  #timer = 0;
  #busy = false;
  #touched = false;

  constructor(
    readonly session: string,
    readonly kind: FormKind,
  ) {}

  /** Something that was begun and not sent. */
  get begun(): boolean {
    return !blank(this.values) && this.values.replaces === null;
  }

  /** Takes over what the host kept, after a restart; also into a form that was opened before the answer came. */
  restore(drafts: readonly QueueDraft[]): void {
    const kept = drafts.find(({ kind }) => kind === this.kind);
    const values = kept === undefined ? null : readDraft(kept.body);
    if (kept === undefined || values === null || this.#touched || !blank(this.values)) return;
    this.values = values;
    this.savedAt = kept.saved_at;
    this.#touched = true;
  }

  /** A new one at an item, or the one that was begun. */
  begin(item: string | null): void {
    if (!this.begun) this.#fill(emptyForm(item));
    this.refused = null;
    this.open = true;
  }

  /** Words one anew. What was begun before gives way only when it is empty. */
  change(values: FormValues): void {
    this.#fill(values);
    this.refused = null;
    this.open = true;
  }

  /** What stands in it stays, and is stored. A change of words that was left is forgotten. */
  close(): void {
    this.open = false;
    if (this.values.replaces !== null) {
      this.#fill(emptyForm(null));
      void this.#store();
    } else this.flush();
  }

  typed(): void {
    this.#touched = true;
    this.savedAt = null;
    this.refused = null;
    this.#typing.typed(performance.now());
    this.#plan();
  }

  async send(): Promise<boolean> {
    if (this.sending) return false;
    clearTimeout(this.#timer);
    this.#typing.taken();
    this.sending = true;
    this.refused = null;
    try {
      await this.#write();
      this.#fill(emptyForm(null));
      this.open = false;
      return true;
    } catch (thrown) {
      this.refused = wordError(thrown);
      this.#typing.typed(performance.now());
      this.#plan();
      return false;
    } finally {
      this.sending = false;
    }
  }

  flush(): void {
    if (this.#typing.dueInMs(performance.now()) !== null) void this.#store();
  }

  #write(): Promise<unknown> {
    const { item, text, who, asked, due, replaces } = this.values;
    const session = this.session;
    return this.kind === 'question'
      ? saving.write('queue.ask', once({ session, item: item ?? '', asker: who, asked, text, replaces }), t('notes-question'))
      : saving.write('action.record', once({ session, item, what: text, who, due, replaces }), t('notes-action'));
  }

  #fill(values: FormValues): void {
    this.values = values;
    this.savedAt = null;
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const due = this.#typing.dueInMs(performance.now());
    if (due !== null && !this.#busy) this.#timer = window.setTimeout(() => void this.#store(), due);
  }

  async #store(): Promise<void> {
    const body = blank(this.values) ? '' : JSON.stringify(this.values);
    this.#busy = true;
    this.#typing.taken();
    try {
      const { saved_at } = await saving.write('queue.save_draft', { session: this.session, kind: this.kind, body }, t('notes-draft'));
      const now = blank(this.values) ? '' : JSON.stringify(this.values);
      if (now === body) this.savedAt = body === '' ? null : saved_at;
    } catch (thrown) {
      this.refused = wordError(thrown);
    } finally {
      this.#busy = false;
      this.#plan();
    }
  }
}

/** Notes every change of what stands in a form. Called while its component is set up. */
export function followForm(form: Form): void {
  let before = untrack(() => JSON.stringify(form.values));
  $effect(() => {
    const now = JSON.stringify(form.values);
    if (now === before) return;
    before = now;
    untrack(() => form.typed());
  });
}
