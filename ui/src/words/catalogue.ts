// Loads the Fluent catalogues that Rust reads too, and words a key. Holds no language setting: that is words.svelte.ts.
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

export const LANGUAGES = ['de', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Args = Record<string, FluentVariable>;

/** German first: what is missing elsewhere is said in German rather than not at all. */
export const FIRST: Language = 'de';

/** All but the words of documents, which Rust alone writes: they would only make every page heavier. */
const SOURCES = import.meta.glob<string>(['../../../assets/locales/*/*.ftl', '!**/report*.ftl'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** File texts of one language, by file name; tests compare them. */
export function sources(language: Language): Record<string, string> {
  const own = Object.entries(SOURCES).filter(([path]) => path.includes(`/locales/${language}/`));
  return Object.fromEntries(own.map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]));
}

const bundles = new Map<Language, FluentBundle>();

function bundle(language: Language): FluentBundle {
  const known = bundles.get(language);
  if (known !== undefined) return known;
  // Isolation marks would end up in copied text and in accessible names; no language here runs right to left.
  const made = new FluentBundle(language, { useIsolating: false });
  for (const text of Object.values(sources(language))) made.addResource(new FluentResource(text));
  bundles.set(language, made);
  return made;
}

/** The words of `key`, or null when no language has it. */
export function find(language: Language, key: string, args?: Args): string | null {
  for (const tried of new Set([language, FIRST])) {
    const value = bundle(tried).getMessage(key)?.value;
    if (value !== null && value !== undefined) return bundle(tried).formatPattern(value, args ?? null, []);
  }
  return null;
}

export function isLanguage(word: unknown): word is Language {
  return LANGUAGES.some((language) => language === word);
}
