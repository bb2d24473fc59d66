// Entries that are being typed. They outlive the view: whoever looks something up in another list finds the form as it
// was left. What the host refuses stays typed; what another window stored meanwhile is taken in field by field.
import { SvelteMap } from 'svelte/reactivity';
import { asHostError } from '../../host/types';
import { wordError } from '../../words/index';
import { isTouched, rebase } from './rebase';

/** An entry as it was read: its form, and the state that an edit names. */
export interface Seen<F> {
  id: string | null;
  based_on: string | null;
  form: F;
}

export class Typing<F extends object = object> {
  form = $state() as F;
  fault = $state<string | null>(null);
  /** Fields that were taken over from another window, and those that both had changed. */
  merged = $state.raw<{ taken: string[]; both: string[] } | null>(null);
  busy = $state(false);
  seen = $state.raw() as Seen<F>;

  constructor(seen: Seen<F>) {
    this.seen = seen;
    this.form = structuredClone(seen.form);
  }

  get touched(): boolean {
    return isTouched(this.seen.form, $state.snapshot(this.form) as F);
  }

  /** Writes; answers what was stored, or null when it was refused. `fetch` reads the entry as it is now. */
  async save<A>(write: (seen: Seen<F>, form: F) => Promise<A>, fetch: (id: string) => Promise<Seen<F>>): Promise<A | null> {
    if (this.busy) return null;
    this.busy = true;
    this.fault = null;
    try {
      return await write(this.seen, $state.snapshot(this.form) as F);
    } catch (thrown) {
      this.fault = wordError(thrown);
      if (asHostError(thrown).code === 'entry-changed' && this.seen.id !== null) await this.#takeIn(await fetch(this.seen.id));
      return null;
    } finally {
      this.busy = false;
    }
  }

  async #takeIn(now: Seen<F>): Promise<void> {
    const { form, taken, both } = rebase(this.seen.form, $state.snapshot(this.form) as F, now.form);
    this.seen = now;
    this.form = form;
    this.merged = { taken, both };
  }
}

const open = new SvelteMap<string, Typing>();
const keyOf = (section: string, id: string): string => `${section}/${id}`;

export function typingOf<F extends object>(section: string, id: string): Typing<F> | null {
  return (open.get(keyOf(section, id)) as Typing<F> | undefined) ?? null;
}

export function beginTyping<F extends object>(section: string, id: string, seen: Seen<F>): void {
  open.set(keyOf(section, id), new Typing(seen) as unknown as Typing);
}

/** Takes the form away, and answers it: whoever threw it away by mistake gets it back. */
export function endTyping(section: string, id: string): Typing | null {
  const ended = typingOf(section, id);
  open.delete(keyOf(section, id));
  return ended as Typing | null;
}

export function resumeTyping(section: string, id: string, typing: Typing): void {
  open.set(keyOf(section, id), typing);
}

/** Asks before the page is left while something is typed and not stored. */
addEventListener('beforeunload', (event) => {
  if ([...open.values()].some((typing) => typing.touched)) event.preventDefault();
});
