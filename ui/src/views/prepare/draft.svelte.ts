// A form that saves itself: what is typed belongs to the person until the form is left, what the host answers is taken
// over when nobody is typing. So a name that the host trims never loses its blank under the hands. A field that nobody has
// touched here follows all the same: what another window wrote must not be taken back by the next key.
import { untrack } from 'svelte';
import type { PlanView } from '../../wire/PlanView';
import { AUTOSAVE_MS, Autosave, NAME_MS } from './autosave';
import { desk } from './desk.svelte';
import { takenOver } from './upon';

export class Draft<T extends object> {
  value = $state() as T;
  #saver: Autosave;
  #inside = false;
  /** The host refused the last write: what was typed stays until it is typed on. */
  #refused = false;
  /** What is sent is on its way: until it is answered nobody knows what the plan holds. */
  #sent = false;
  /** What the form was when it last agreed with the host: what differs from it was typed here. */
  #base: T;
  #read: () => T;

  constructor(read: () => T, write: (value: T) => Promise<PlanView | null>) {
    this.#read = read;
    this.value = read();
    this.#base = read();
    this.#saver = new Autosave(
      async () => {
        const sent = $state.snapshot(this.value) as T;
        this.#sent = true;
        this.#refused = (await write(sent)) === null;
        this.#sent = false;
        if (!this.#refused) this.#base = sent;
        this.follow();
      },
      () => this.follow(),
    );
  }

  /** Something was typed. */
  touch(wait_ms = AUTOSAVE_MS): void {
    this.#refused = false;
    this.#saver.touch(wait_ms);
  }

  /** Something was chosen: it is written without waiting. */
  now(): Promise<void> {
    this.touch();
    return this.#saver.flush();
  }

  flush(): Promise<void> {
    return this.#saver.flush();
  }

  enter(): void {
    this.#inside = true;
  }

  async leave(): Promise<void> {
    this.#inside = false;
    await this.#saver.flush();
    this.follow();
  }

  /** Another plan came: an undo, another window. */
  follow(): void {
    if (this.#sent) return;
    const fresh = this.#read();
    const mine = $state.snapshot(this.value) as T;
    if (this.#inside || this.#refused || this.#saver.open) Object.assign(this.value, takenOver(this.#base, mine, fresh));
    else if (JSON.stringify(fresh) !== JSON.stringify(mine)) this.value = fresh;
    this.#base = fresh;
  }
}

/** A draft that follows the plan and is flushed when the component ends. Called while a component is set up. */
export function draft<T extends object>(read: () => T, write: (value: T) => Promise<PlanView | null>): Draft<T> {
  const made = new Draft(read, write);
  const place = desk();
  $effect(() => {
    read();
    untrack(() => made.follow());
  });
  $effect(() => {
    const before = place.beforeLeaving;
    place.beforeLeaving = async () => {
      await Promise.all([before(), made.flush()]);
    };
    return () => {
      place.beforeLeaving = before;
      void made.flush();
    };
  });
  return made;
}

/** Fields whose words are entries of the directory. */
const NAMES = '[role="combobox"]';

interface Watch {
  onfocusin: () => void;
  onfocusout: () => void;
  oninput: (event: Event) => void;
}

/** What a form element needs to tell its draft who is inside. Spread on the element that holds the fields. */
export function watched(made: Pick<Draft<object>, 'enter' | 'leave' | 'touch'>): Watch {
  return {
    onfocusin: () => made.enter(),
    onfocusout: () => void made.leave(),
    oninput: (event) => made.touch((event.target as Element).closest(NAMES) ? NAME_MS : AUTOSAVE_MS),
  };
}
