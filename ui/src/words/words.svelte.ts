// The language of the page, as reactive state, and `t`, which words a key in it.
// Which language: ?lang= , then what was chosen on this device, then what the door was told, then German.
import { FIRST, find, isLanguage, type Args, type Language } from './catalogue';

const STORED = 'pitchpult-language';

let chosen = $state<Language>(FIRST);

export function language(): Language {
  return chosen;
}

/** The words of `key` in the page's language; a key that is nowhere shows itself, and a test has failed before. */
export function t(key: string, args?: Args): string {
  return find(chosen, key, args) ?? key;
}

/** Whether a key exists; for families whose members come from the host. */
export function has(key: string): boolean {
  return find(chosen, key) !== null;
}

/** Changes the language at once, and remembers it on this device. */
export function setLanguage(language: Language): void {
  apply(language);
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // A page whose storage is barred (file://, private window) forgets the choice; it still applies now.
  }
}

/** Called by the door before mounting; `told` is what the data say. */
export function startLanguage(told?: unknown): void {
  const asked = /[?&]lang=(\w+)/.exec(location.search)?.[1];
  apply([asked, stored(), told].find(isLanguage) ?? FIRST);
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function apply(language: Language): void {
  chosen = language;
  document.documentElement.lang = language;
}
