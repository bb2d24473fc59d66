// What can be done to questions and action items, and what is said of it: a refusal in words, or the last step with the
// way back. Undo instead of asking whether one is sure.
import { saving } from '../../../state/saving.svelte';
import type { CommandName, Params } from '../../../host/types';
import type { AskedQuestion } from '../../../wire/AskedQuestion';
import type { ActionView } from '../../../wire/ActionView';
import { t, wordError } from '../../../words/index';
import { once } from '../once';

export interface Said {
  words: string;
  back: () => Promise<boolean>;
}

export class Acts {
  refused = $state<string | null>(null);
  said = $state.raw<Said | null>(null);

  constructor(readonly session: string) {}

  /** What was said belongs to a moment that is over. */
  hush(): void {
    this.refused = null;
    this.said = null;
  }

  async turn({ question, standing }: AskedQuestion, to: string): Promise<boolean> {
    const done = await this.#write('queue.turn', once({ session: this.session, question, to }), t('notes-questions'));
    // The word is not given back by undoing: it would be taken from whoever has it now.
    const before = standing === 'speaking' ? 'open' : standing;
    if (done && (to === 'withdrawn' || to === 'answered' || to === 'parked')) {
      this.said = { words: t(`notes-turned-${to}`), back: () => this.#back('queue.turn', once({ session: this.session, question, to: before })) };
    }
    return done;
  }

  move(question: number, before: number | null): Promise<boolean> {
    return this.#write('queue.move', once({ session: this.session, question, before }), t('notes-questions'));
  }

  async settle({ action, standing }: Pick<ActionView, 'action' | 'standing'>, to: string): Promise<boolean> {
    const done = await this.#write('action.settle', once({ session: this.session, action, to }), t('notes-actions'));
    if (done && to === 'dropped') {
      this.said = { words: t('notes-action-dropped'), back: () => this.#back('action.settle', once({ session: this.session, action, to: standing })) };
    }
    return done;
  }

  async #back<C extends CommandName>(command: C, params: Params<C>): Promise<boolean> {
    const done = await this.#write(command, params, t('run-undo'));
    if (done) this.said = null;
    return done;
  }

  async #write<C extends CommandName>(command: C, params: Params<C>, label: string): Promise<boolean> {
    this.refused = null;
    this.said = null;
    try {
      await saving.write(command, params, label);
      return true;
    } catch (thrown) {
      this.refused = wordError(thrown);
      return false;
    }
  }
}
