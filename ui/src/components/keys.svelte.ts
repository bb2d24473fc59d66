// The keys of the page: a registry of shortcuts, each with its words for the overlay. Single characters and the space
// bar rest while a text field has the focus, so that nobody starts a pitch by typing a note. F6 goes round the regions.

import { untrack } from 'svelte';

export interface Shortcut {
  /** As in KeyboardEvent.key, letters small: ' ', 'n', '+', '?', 'F1'. Several may mean the same. */
  keys: readonly string[];
  /** With Ctrl (Cmd on a Mac), Alt or Shift held. For a letter without `shift`, Shift must not be held. */
  ctrl?: boolean;
  alt?: boolean;
  shift?: boolean;
  /** The caps as they are shown: ['Umschalt', 'N']. */
  caps: readonly string[];
  /** What the key does, in words. */
  words: string;
  /** The heading in the overlay. */
  group: string;
  /** Off while something else is on; the overlay shows it all the same. */
  when?: () => boolean;
  run(): void;
}

const TEXT_TYPES = new Set(['text', 'search', 'email', 'number', 'password', 'tel', 'url', 'date', 'time', 'datetime-local']);

let registered = $state.raw<readonly Shortcut[]>([]);
let inField = $state(false);

/** Adds shortcuts; returns what takes them away. Inside a component: `$effect(() => registerKeys([...]))`. */
export function registerKeys(shortcuts: readonly Shortcut[]): () => void {
  // Read untracked: an effect that registers must not run again because it has registered.
  registered = [...untrack(() => registered), ...shortcuts];
  return () => {
    registered = registered.filter((one) => !shortcuts.includes(one));
  };
}

/** All shortcuts, for the overlay. Reactive. */
export function allKeys(): readonly Shortcut[] {
  return registered;
}

/** Whether a text field has the focus, so that single letters rest. Reactive. */
export function keysRest(): boolean {
  return inField;
}

export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLTextAreaElement) return true;
  if (element instanceof HTMLInputElement) return TEXT_TYPES.has(element.type);
  return element instanceof HTMLElement && element.isContentEditable;
}

/** Whether `event` is the shortcut's. */
export function matches(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (!shortcut.keys.includes(key)) return false;
  if ((shortcut.ctrl ?? false) !== (event.ctrlKey || event.metaKey)) return false;
  if ((shortcut.alt ?? false) !== event.altKey) return false;
  // '+' and '?' need Shift on some keyboards and not on others: only letters and named keys care.
  return !/^(\p{L}|\w{2,})$/u.test(key) || (shortcut.shift ?? false) === event.shiftKey;
}

/** A single character types, everything with Ctrl or Alt and every named key does not. */
function types(event: KeyboardEvent): boolean {
  return event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** The space bar presses a focused button; the shortcut must not act as well. */
function presses(event: KeyboardEvent): boolean {
  const target = event.target as Element | null;
  return (event.key === ' ' || event.key === 'Enter') && target?.closest('button, a[href], summary, input, select') != null;
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (event.key === 'F6') {
    event.preventDefault();
    goRound(event.shiftKey ? -1 : 1);
    return;
  }
  if (event.key === 'Escape' && isTextField(document.activeElement)) {
    if (document.activeElement?.closest('dialog') == null) (document.activeElement as HTMLElement).blur();
    return;
  }
  // In a list of choices a letter goes to the entry that begins with it.
  if (types(event) && (isTextField(event.target as Element | null) || event.target instanceof HTMLSelectElement)) return;
  if (presses(event)) return;
  // The last one registered wins: a dialog goes before the view below it.
  const found = registered.findLast((one) => matches(one, event) && (one.when?.() ?? true));
  if (found === undefined) return;
  event.preventDefault();
  found.run();
}

/** Moves the focus to the next region, in the order of the page. */
function goRound(step: 1 | -1): void {
  const open = document.querySelector('dialog[open]');
  const regions = [...(open ?? document).querySelectorAll<HTMLElement>('[data-region]')].filter(
    (region) => region.getClientRects().length > 0,
  );
  if (regions.length === 0) return;
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions[(at + step + regions.length) % regions.length] ?? regions[0];
  if (next === undefined) return;
  if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
  next.focus();
}

/**
 * Where the space bar steers the time, a click must not give a button the focus: "+1 minute" clicked and the space bar
 * pressed would add another minute instead of pausing. Tab still reaches every button.
 */
function keepSpace(event: MouseEvent): void {
  const button = (event.target as Element | null)?.closest('button');
  if (button == null || button.closest('dialog') !== null) return;
  if (registered.some((one) => one.keys.includes(' ') && (one.when?.() ?? true))) event.preventDefault();
}

/** Listens from now on; called once by the door. */
export function startKeys(): () => void {
  const look = (): void => {
    inField = isTextField(document.activeElement);
  };
  const leave = (): void => queueMicrotask(look);
  document.addEventListener('keydown', onKey);
  document.addEventListener('mousedown', keepSpace);
  document.addEventListener('focusin', look);
  document.addEventListener('focusout', leave);
  return () => {
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('mousedown', keepSpace);
    document.removeEventListener('focusin', look);
    document.removeEventListener('focusout', leave);
  };
}
