// A draw as it is held on the page: what was called so far, and what is still missing. Pure; whether the digits count and
// who may call is the host's rule.
import type { DrawView } from '../../wire/DrawView';
import type { DrawEntry } from '../../wire/DrawEntry';
import type { Named } from '../../wire/Named';

export interface Call {
  caller: Named;
  digits: string;
}

export const noCall = (): Call => ({ caller: { id: null, name: '' }, digits: '' });

/** Only the figures of what was typed: "271 828" and "271.828" are the same call. */
export const digitsOf = (typed: string): string => typed.replace(/[\s.,'’·-]/g, '');

export const called = (calls: readonly Call[]): string => calls.map((call) => digitsOf(call.digits)).join('');

/** Different people that have a name; typed ones are told apart by it. */
export function people(all: readonly Named[]): number {
  return new Set(all.filter(({ name }) => name.trim() !== '').map(({ id, name }) => id ?? name.trim().toLowerCase())).size;
}

export type Missing = { what: 'digits'; count: number } | { what: 'people'; count: number } | { what: 'names'; count: number } | { what: 'reason' } | null;

const PEOPLE = 2;

/** What a draw by called digits still needs, the first of it. */
export function missingCalls(view: DrawView, calls: readonly Call[], reason: string): Missing {
  const callers = people(calls.filter((call) => digitsOf(call.digits) !== '').map((call) => call.caller));
  const short = view.digits_needed - called(calls).length;
  if (short > 0) return { what: 'digits', count: short };
  if (callers < PEOPLE) return { what: 'people', count: PEOPLE - callers };
  return view.repeats && reason.trim() === '' ? { what: 'reason' } : null;
}

/** What a draw by lots still needs. */
export function missingLots(view: DrawView, order: readonly string[], witnesses: readonly Named[], reason: string): Missing {
  if (order.length < view.list.length) return { what: 'names', count: view.list.length - order.length };
  const watched = people(witnesses);
  if (watched < PEOPLE) return { what: 'people', count: PEOPLE - watched };
  return view.repeats && reason.trim() === '' ? { what: 'reason' } : null;
}

/** Who is still in the bowl, in the order of the list. */
export const inTheBowl = (list: readonly DrawEntry[], order: readonly string[]): DrawEntry[] => list.filter((entry) => !order.includes(entry.applicant));

/** "271828" becomes "271 828": in threes from the end, so that it can be read aloud. */
export function inThrees(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
}
