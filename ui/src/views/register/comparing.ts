// Which value of two entries is taken for each field, and what the one entry then says. Pure.
import type { CompareRow } from '../../wire/CompareRow';
import type { CompareView } from '../../wire/CompareView';

export type Side = 'one' | 'other';
export type Choices = Readonly<Record<string, Side>>;

export const differs = (row: CompareRow): boolean => row.one !== row.other;

/** What is proposed: the entry itself, and of the other one what it does not say. */
export function proposed(view: CompareView): Choices {
  return Object.fromEntries(view.rows.filter(differs).map((row) => [row.field, row.propose_other ? 'other' : 'one'] as const));
}

export const resultOf = (row: CompareRow, choices: Choices): string => (choices[row.field] === 'other' ? row.other : row.one);

/** Fields of the other entry, as the merge names them. */
export const fromOther = (choices: Choices): string[] => Object.keys(choices).filter((field) => choices[field] === 'other');

/** Sessions that show the one entry after the merge and showed the other before. */
export const moved = (view: CompareView): CompareView['sessions'] => view.sessions.filter((one) => one.side !== 'one');

/** Sessions in which both were admitted: they would then hold the same applicant twice. */
export const twice = (view: CompareView): CompareView['sessions'] => view.sessions.filter((one) => one.side === 'both');
