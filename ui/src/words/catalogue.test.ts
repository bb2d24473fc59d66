// Every word is there in every language, every word the page asks for exists, and no word lies about unused.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { find, LANGUAGES, sources, type Language } from './catalogue';
import { FAMILIES } from './families';

const SRC = join(__dirname, '..');
const RUST = join(__dirname, '../../../src-tauri');
const LOCALES = join(__dirname, '../../../assets/locales');

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'gallery' || entry.name === 'target') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return files(path, ending);
    return ending.test(entry.name) && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

/** The texts of all catalogues of a language, those that only Rust reads included, by file name. */
function texts(language: Language): Record<string, string> {
  return Object.fromEntries(files(join(LOCALES, language), /\.ftl$/).map((path) => [basename(path), readFileSync(path, 'utf8')]));
}

const ids = (text: string): string[] => new FluentResource(text).body.map((message) => message.id);

/** Keys by file name. */
function keys(language: Language): Map<string, string[]> {
  return new Map(Object.entries(texts(language)).map(([file, text]) => [file, ids(text)]));
}

const german = keys('de');
const all = [...german.values()].flat();
/** What the page carries. */
const carried = Object.values(sources('de')).flatMap(ids);
const page = files(SRC, /\.(ts|svelte)$/).map((path) => readFileSync(path, 'utf8')).join('\n');
const program = files(RUST, /\.rs$/).map((path) => readFileSync(path, 'utf8')).join('\n');

describe('the catalogues', () => {
  it.each(LANGUAGES.filter((language) => language !== 'de'))('have the same files and keys in %s as in German', (language) => {
    const there = keys(language);
    expect([...there.keys()].sort()).toEqual([...german.keys()].sort());
    for (const [file, wanted] of german) expect(there.get(file)?.toSorted(), `${language}/${file}`).toEqual(wanted.toSorted());
  });

  it('have no key twice in one language', () => {
    expect(all.filter((key, at) => all.indexOf(key) !== at)).toEqual([]);
  });

  it.each(LANGUAGES)('are read without junk in %s', (language) => {
    for (const [file, text] of Object.entries(texts(language))) {
      const starts = [...text.matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id);
      expect(ids(text), `${language}/${file}`).toEqual(starts);
    }
  });

  it.each(LANGUAGES)('name the same variables in %s as in German', (language) => {
    const variables = (text: string): Map<string, string[]> =>
      new Map(
        text
          .split(/^(?=[a-zA-Z][\w-]* *=)/m)
          .map((part) => [/^[\w-]+/.exec(part)?.[0] ?? '', [...new Set([...part.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))].sort()]),
      );
    for (const [file, text] of Object.entries(texts('de'))) {
      const there = variables(texts(language)[file] ?? '');
      for (const [key, wanted] of variables(text)) if (key !== '') expect(there.get(key), `${language} ${key}`).toEqual(wanted);
    }
  });
});

describe('the words a page asks for', () => {
  it('exist', () => {
    const asked = [...page.matchAll(/\b(?:t|has)\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    expect([...new Set(asked)].filter((key) => !carried.includes(key))).toEqual([]);
  });

  it('are all the words there are', () => {
    const used = (key: string): boolean =>
      FAMILIES.some((family) => key.startsWith(family)) || page.includes(`'${key}'`) || program.includes(`"${key}"`);
    expect(carried.filter((key) => !used(key))).toEqual([]);
  });

  it('are said in German where a language has none', () => {
    expect(find('en', 'no-such-key')).toBeNull();
    expect(find('fr', 'save-saved')).toBe('Enregistré');
  });
});
