// The plan on the desk: what is shown, and the one way to change it. Edits go one after the other, each based on the
// revision that the one before left; what the host refuses is said where it was tried. Holds no rule of its own.
import { getContext, setContext } from 'svelte';
import { asHostError, type Answer, type CommandName, type Params } from '../../host/types';
import { saving } from '../../state/saving.svelte';
import { live, type Live } from '../../state/session.svelte';
import type { Commands } from '../../wire/commands';
import type { DeclareRow } from '../../wire/DeclareRow';
import type { PlanView } from '../../wire/PlanView';
import { t, wordError } from '../../words/index';

/** The commands that change the plan: they name a revision and answer the whole plan. */
type Edit = { [C in CommandName]: Commands[C] extends { params: { based_on: number }; answer: PlanView } ? C : never }[CommandName];

/** What was done, said at the foot of the step; `back` where it can be taken back from there: by the plan's undo, or,
 * for what stands in no plan, by an act of its own. */
export interface Notice {
  words: string;
  back: boolean | (() => void);
}

const KEY = Symbol('plan');

export class PlanDesk {
  refusal = $state<string | null>(null);
  notice = $state.raw<Notice | null>(null);
  /** The step asks before it is left or undone: what was typed must be on its way first. */
  beforeLeaving: () => Promise<void> = () => Promise.resolve();

  #line: Promise<unknown> = Promise.resolve();

  constructor(
    readonly session: string,
    readonly store: Live<'plan.view'>,
  ) {}

  /** The plan as it was last answered. Read only where the view is shown, which is when there is one. */
  get plan(): PlanView {
    if (this.store.data === null) throw new Error('there is no plan yet');
    return this.store.data;
  }

  get frozen(): boolean {
    return this.plan.frozen !== null;
  }

  /** Changes the plan. Answers the new plan, or null when the host refused. `label` names what is saved. */
  edit<C extends Edit>(command: C, params: Omit<Params<C>, 'session' | 'based_on'>, label: string): Promise<PlanView | null> {
    return this.#inLine(() => {
      const whole = { ...params, session: this.session, based_on: this.plan.revision } as unknown as Params<C>;
      return saving.write(command, whole, label) as Promise<PlanView>;
    });
  }

  /** Declares for an evaluator. Stands in the log, so it names no revision. */
  declare(evaluator: string, rows: DeclareRow[], label: string): Promise<PlanView | null> {
    return this.#inLine(() => saving.write('plan.declare', { session: this.session, evaluator, rows }, label));
  }

  async undo(): Promise<void> {
    await this.beforeLeaving();
    if (!this.plan.can_undo || this.frozen) return;
    const done = await this.edit('plan.undo', {}, t('prepare-save-undo'));
    if (done !== null) this.say(t('prepare-undone'));
  }

  async redo(): Promise<void> {
    await this.beforeLeaving();
    if (!this.plan.can_redo || this.frozen) return;
    const done = await this.edit('plan.redo', {}, t('prepare-save-redo'));
    if (done !== null) this.say(t('prepare-redone'));
  }

  say(words: string, back: Notice['back'] = false): void {
    this.notice = { words, back };
  }

  /** What the notice offers. */
  async takeBack(): Promise<void> {
    const back = this.notice?.back ?? false;
    if (typeof back !== 'function') return this.undo();
    this.notice = null;
    back();
  }

  async #inLine(write: () => Promise<PlanView>): Promise<PlanView | null> {
    const turn = this.#line.then(async () => {
      try {
        const answer = await write();
        this.#show(answer);
        return answer;
      } catch (thrown) {
        this.#refused(thrown);
        return null;
      }
    });
    this.#line = turn;
    return turn;
  }

  #show(answer: Answer<'plan.view'>): void {
    this.store.data = answer;
    this.refusal = null;
    this.notice = null;
    // A fetch that set out before this edit would bring back the plan from before it: one more follows.
    if (this.store.loading) void this.store.refetch();
  }

  #refused(thrown: unknown): void {
    this.refusal = wordError(thrown);
    this.notice = null;
    if (asHostError(thrown).code === 'plan-changed') void this.store.refetch();
  }
}

/** Called once by Prepare. */
export function layDesk(session: string): PlanDesk {
  return setContext(KEY, new PlanDesk(session, live('plan.view', () => ({ session }))));
}

export function desk(): PlanDesk {
  return getContext<PlanDesk>(KEY);
}
