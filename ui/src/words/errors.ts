// Words an error of the host. The code is the host's, the sentence is the catalogue's: error-<code>, dots as dashes.
import { asHostError } from '../host/types';
import { has, t } from './words.svelte';

/** Says what happened and what to do, in the page's language. */
export function wordError(thrown: unknown): string {
  const { code, params } = asHostError(thrown);
  const key = keyOf(code);
  return t(has(key) ? key : 'error-unknown', { code, ...params });
}

/** "plan.not_found" becomes "error-plan-not-found": key ids are kebab-case. */
export function keyOf(code: string): string {
  return `error-${code.replaceAll(/[._]/g, '-')}`;
}
