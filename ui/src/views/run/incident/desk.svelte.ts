// The form for a fault of the day: what was chosen and typed, what the host says that it would change, and taking it
// down. Looking writes nothing; the effect shown is never that of an older form.
import { host } from '../../../host/index';
import { asHostError } from '../../../host/types';
import { saving } from '../../../state/saving.svelte';
import { language, t, wordError } from '../../../words/index';
import type { IncidentForm } from '../../../wire/IncidentForm';
import type { IncidentPreview } from '../../../wire/IncidentPreview';
import type { NameValue } from '../../../components/names';
import { once } from '../once';
import { blank, type Typed } from './choices';
import type { IncidentKind } from './kinds';

export class IncidentDesk {
  open = $state(false);
  kind = $state<IncidentKind>('no_show');
  typed = $state<Typed>(blank());
  preview = $state.raw<IncidentPreview | null>(null);
  /** Why the host would not take it, in words. */
  refused = $state<string | null>(null);
  busy = $state(false);
  /** Said once after it was taken down. */
  said = $state('');

  #turn = 0;
  #chaired = false;

  constructor(readonly session: string) {}

  start(kind: IncidentKind = 'no_show'): void {
    if (this.open) return;
    this.kind = kind;
    this.typed = blank();
    this.#chaired = false;
    this.preview = null;
    this.refused = null;
    this.said = '';
    this.open = true;
  }

  close(): void {
    this.#turn += 1;
    this.open = false;
  }

  /** The chair orders until somebody else is named. */
  chairedBy(chair: NameValue): void {
    if (this.#chaired) return;
    this.#chaired = true;
    this.typed.orderedBy = chair;
  }

  /** Asks what `form` would change; null where something has to be chosen first. */
  async look(form: IncidentForm | null): Promise<void> {
    this.#turn += 1;
    const mine = this.#turn;
    if (form === null) {
      this.preview = null;
      this.refused = null;
      return;
    }
    try {
      const answer = await host().call('incident.preview', { session: this.session, form, language: language() });
      if (mine !== this.#turn) return;
      this.preview = answer;
      this.refused = null;
    } catch (thrown) {
      if (mine !== this.#turn) return;
      this.preview = null;
      this.refused = wordError(thrown);
    }
  }

  /** Takes it down; answers whether it stands. */
  async record(form: IncidentForm): Promise<boolean> {
    if (this.busy || this.preview === null) return false;
    this.busy = true;
    const what = t(`incident-kind-${this.kind}`);
    try {
      await saving.write('incident.record', once({ session: this.session, form, seen: this.preview.seq }), what);
      this.said = t('incident-done', { what });
      this.close();
      return true;
    } catch (thrown) {
      // Something else happened in between: the new effect is shown, and nothing was written.
      if (asHostError(thrown).params['why'] === 'already-done') await this.look(form);
      this.refused = wordError(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
