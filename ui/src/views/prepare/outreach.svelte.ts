// The outreach log on the desk: what is shown, and the one way to write to it. Every entry gets its identity here, so
// that one sent again after a lost answer stands once.
import { getContext, setContext } from 'svelte';
import type { Answer, CommandName, Params } from '../../host/types';
import { saving } from '../../state/saving.svelte';
import { live, type Live } from '../../state/session.svelte';
import type { Commands } from '../../wire/commands';
import type { OutreachView } from '../../wire/OutreachView';
import { wordError } from '../../words/index';
import type { PlanDesk } from './desk.svelte';

/** The commands that answer the whole outreach log. */
type Write = { [C in CommandName]: Commands[C] extends { params: { session: string }; answer: OutreachView } ? C : never }[CommandName];

const KEY = Symbol('outreach');

export class OutreachDesk {
  constructor(
    readonly plan: PlanDesk,
    readonly store: Live<'outreach.view'>,
  ) {}

  get view(): OutreachView {
    if (this.store.data === null) throw new Error('there is no outreach log yet');
    return this.store.data;
  }

  /** Writes; answers whether it was taken. What the host refuses is said where the plan's refusals are. */
  async write<C extends Write>(command: C, params: Omit<Params<C>, 'session' | 'id'>, label: string): Promise<boolean> {
    const whole = { ...params, session: this.plan.session, id: crypto.randomUUID() } as unknown as Params<C>;
    try {
      this.#show((await saving.write(command, whole, label)) as Answer<C> & OutreachView);
      return true;
    } catch (thrown) {
      this.plan.refusal = wordError(thrown);
      return false;
    }
  }

  #show(view: OutreachView): void {
    this.store.data = view;
    this.plan.refusal = null;
    this.plan.notice = null;
    // The check list counts notices and needs; guests stand in no log that would tell it.
    void this.plan.store.refetch();
    if (this.store.loading) void this.store.refetch();
  }
}

/** Called once by Outreach. */
export function layOutreach(plan: PlanDesk): OutreachDesk {
  return setContext(KEY, new OutreachDesk(plan, live('outreach.view', () => ({ session: plan.session }))));
}

export function outreachDesk(): OutreachDesk {
  return getContext<OutreachDesk>(KEY);
}
