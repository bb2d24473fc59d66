// Which words, facts and choices belong to a failure of opening. Pure; Opening.svelte shows them.
import type { Failure } from '../../host/types';

export type Choice = 'again' | 'restore' | 'start_empty';

export interface Fact {
  /** End of the key `opening-fact-…`. */
  name: string;
  /** Null: there is no backup. */
  value: string | null;
}

const SHOWN = ['moved-to', 'backup', 'found', 'known'] as const;

/** The code itself if the catalogue has words for it, else the words for whatever else there is. */
export function wordingOf(failure: Failure, worded: (code: string) => boolean): string {
  return worded(failure.code) ? failure.code : 'other';
}

/** What the person, or their IT, has to know. */
export function factsOf(failure: Failure, wording: string): Fact[] {
  const facts: Fact[] = SHOWN.filter((name) => name in failure.params).map((name) => ({ name, value: failure.params[name] || null }));
  const path = failure.params['path'];
  if (path !== undefined) facts.unshift({ name: 'folder', value: path });
  if (wording === 'other') facts.push({ name: 'code', value: failure.code });
  return facts;
}

/** The main choice first. A damaged file is never opened again unasked, so there the choice is what takes its place. */
export function choicesOf(failure: Failure): Choice[] {
  if (failure.code !== 'store-corrupt') return ['again'];
  return failure.params['backup'] ? ['restore', 'start_empty'] : ['start_empty'];
}

/** One line a fact, as IT reads them: codes, not words. */
export function detailsOf(failure: Failure): string {
  return [`code: ${failure.code}`, ...Object.entries(failure.params).map(([name, value]) => `${name}: ${value}`)].join('\n');
}
