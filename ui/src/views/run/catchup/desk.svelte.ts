// What the console may change of the day that is left: the proposal to catch up, the order of what is still to come, and
// the time that the machine slept through. Each act goes to the host and can be taken back.
import { host } from '../../../host/index';
import { language, t, wordError } from '../../../words/index';
import type { ConsoleView } from '../../../wire/ConsoleView';
import type { MoveView } from '../../../wire/MoveView';
import { once } from '../once';
import type { Steering } from '../steering.svelte';
import { Awake } from './awake.svelte';
import { Proposal } from './proposal.svelte';

export class OrderDesk {
  readonly proposal: Proposal;
  readonly awake: Awake;
  /** A pitch that is about to be moved and waits for its reason. */
  asked = $state.raw<{ id: string; earlier: boolean; view: MoveView } | null>(null);

  #turn = 0;

  constructor(
    readonly session: string,
    readonly steering: Steering,
    readonly view: () => ConsoleView | null,
  ) {
    this.proposal = new Proposal(session);
    this.awake = new Awake(() => view()?.state === 'running');
  }

  async apply(): Promise<void> {
    const { proposal } = this;
    const params = { session: this.session, choices: proposal.cuts(), seen: proposal.view?.seq ?? null };
    if (await this.steering.act('run.cut_times', params, t('catch-up-apply'))) proposal.close();
    else proposal.error = this.steering.refused;
  }

  /** A break goes at once, a pitch asks for its reason first. */
  async move(id: string, earlier: boolean): Promise<void> {
    try {
      const view = await this.#preview(id, earlier, '');
      if (view.needs_reason) this.asked = { id, earlier, view };
      else await this.#send(id, earlier, '', view.seq);
    } catch (thrown) {
      this.steering.refused = wordError(thrown);
    }
  }

  /** The sentence of the minutes follows what is typed. */
  async word(reason: string): Promise<void> {
    const asked = this.asked;
    if (asked === null) return;
    this.#turn += 1;
    const turn = this.#turn;
    try {
      const view = await this.#preview(asked.id, asked.earlier, reason);
      if (turn === this.#turn && this.asked !== null) this.asked = { ...asked, view };
    } catch (thrown) {
      // It can no longer be moved there: the room has gone on.
      this.asked = null;
      this.steering.refused = wordError(thrown);
    }
  }

  async confirm(reason: string): Promise<void> {
    const asked = this.asked;
    if (asked === null) return;
    this.asked = null;
    await this.#send(asked.id, asked.earlier, reason, asked.view.seq);
  }

  /** Gives the running phase back what the machine slept through, and stops it. */
  async restore(reason: string): Promise<void> {
    const { slept } = this.awake;
    if (slept === null) return;
    const params = once({ session: this.session, slept_ms: Math.round(slept.lastedMs), woke_boot_ms: Math.round(slept.wokeBootMs), reason });
    await this.steering.act('run.interrupt_slept', params, t('catch-up-slept-restore'));
    this.awake.dismiss();
  }

  #preview(item: string, earlier: boolean, reason: string): Promise<MoveView> {
    return host().call('run.move_preview', { session: this.session, item, earlier, reason, language: language() });
  }

  async #send(item: string, earlier: boolean, reason: string, seen: number): Promise<void> {
    await this.steering.act('run.move_item', { session: this.session, item, earlier, reason, seen }, t('catch-up-moving'));
  }
}
