// What the column of notes does beside showing: the queue of the host, the two forms, the text blocks, and whether the
// notes are open while the room changes over. One for each console.
import { untrack } from 'svelte';
import type { FoundName } from '../../../components/names';
import { findNames } from '../../../state/names';
import { Live } from '../../../state/session.svelte';
import { textBlocks, type TextBlocksOfLaptop } from '../../../state/text-blocks.svelte';
import type { ActionView } from '../../../wire/ActionView';
import type { AskedQuestion } from '../../../wire/AskedQuestion';
import { Acts } from './acts.svelte';
import { Form, formOfAction, formOfQuestion } from './forms.svelte';

export class Column {
  readonly queue = new Live('queue.view');
  readonly acts: Acts;
  readonly question: Form;
  readonly action: Form;
  /** The item whose notes were opened while the room changes over. */
  opened = $state<string | null>(null);

  #directory = findNames('person');

  constructor(
    session: string,
    readonly blocks: TextBlocksOfLaptop,
  ) {
    this.acts = new Acts(session);
    this.question = new Form(session, 'question');
    this.action = new Form(session, 'action');
  }

  /** One form at a time: both float over the same notes. */
  ask(item: string | null): void {
    this.action.close();
    this.question.begin(item);
  }

  record(item: string | null): void {
    this.question.close();
    this.action.begin(item);
  }

  changeQuestion(of: AskedQuestion): void {
    this.action.close();
    this.question.change(formOfQuestion(of));
  }

  changeAction(of: ActionView): void {
    this.question.close();
    this.action.change(formOfAction(of));
  }

  async drop(): Promise<void> {
    const action = this.queue.data?.actions.find((one) => one.action === this.action.values.replaces);
    this.action.close();
    if (action !== undefined) await this.acts.settle(action, 'dropped');
  }

  /** Who is likely to be meant stands first, then the directory. */
  find = async (words: string): Promise<readonly FoundName[]> => {
    const plain = (text: string): string => text.normalize('NFC').toLocaleLowerCase();
    const near = (this.queue.data?.people ?? []).filter(({ name }) => plain(name).includes(plain(words.trim())));
    const first = near.map(({ id, name }) => ({ id: id ?? '', name, note: '' }));
    const others = words.trim() === '' ? [] : await this.#directory(words).catch(() => []);
    return [...first, ...others.filter(({ id }) => !first.some((one) => one.id === id))];
  };

  flush(): void {
    this.question.flush();
    this.action.flush();
  }
}

/** Called while a component is set up; ends with it. */
export function notesColumn(session: () => string): Column {
  const id = untrack(session);
  const column = new Column(id, textBlocks());
  $effect(() => {
    untrack(() => column.queue.aim({ session: id }));
    return untrack(() => column.queue.follow());
  });
  $effect(() => {
    const drafts = column.queue.data?.drafts;
    if (drafts === undefined) return;
    untrack(() => {
      column.question.restore(drafts);
      column.action.restore(drafts);
    });
  });
  $effect(() => () => column.flush());
  return column;
}
