// Which failures pass by themselves and how long to wait: pure, used by saving.svelte.ts.
import { UNREACHABLE } from '../host/types';

const FIRST_MS = 1000;
const LONGEST_MS = 30_000;

/** What a later attempt can mend: the way to the host, and the host's disk (codes of the store). */
const PASSING: ReadonlySet<string> = new Set([
  UNREACHABLE,
  'store-busy',
  'store-disk-full',
  'store-folder-not-writable',
  'store-io',
  'store-read-only',
  'store-rolled-back',
]);

/** Whether to try again; a refusal by a rule stays a refusal. */
export function mayPass(code: string): boolean {
  return PASSING.has(code);
}

/** The wait after the failure number `failures` (from 0): 1 s, 2 s, 4 s … at most half a minute. */
export function waitMs(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
}
