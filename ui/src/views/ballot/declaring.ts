// What an evaluator says about each applicant before the forms open. Pure.
import type { BallotApplicant } from '../../wire/BallotApplicant';
import type { DeclareRow } from '../../wire/DeclareRow';

export interface Statement {
  /** Null until it is said. */
  conflict: boolean | null;
  reason: string;
}

/** By applicant. */
export type Statements = Readonly<Record<string, Statement>>;

/** What the host has. */
export function statementsOf(applicants: readonly BallotApplicant[]): Statements {
  return Object.fromEntries(
    applicants.map(({ applicant, declaration, reason }) => [
      applicant,
      { conflict: declaration === 'open' ? null : declaration === 'conflict', reason },
    ]),
  );
}

/** The first thing that is missing, in the order of the list, and how many statements are not made. */
export function missing(applicants: readonly BallotApplicant[], said: Statements): { count: number; first: string | null; reason: boolean } {
  const silent = applicants.filter(({ applicant }) => (said[applicant]?.conflict ?? null) === null);
  const reasonless = applicants.filter(({ applicant }) => said[applicant]?.conflict === true && said[applicant].reason.trim() === '');
  const first = (silent[0] ?? reasonless[0])?.applicant ?? null;
  return { count: silent.length, first, reason: silent.length === 0 && reasonless.length > 0 };
}

/** The rows that differ from what the host has. */
export function changedRows(applicants: readonly BallotApplicant[], said: Statements): DeclareRow[] {
  const before = statementsOf(applicants);
  return applicants.flatMap(({ applicant }): DeclareRow[] => {
    const now = said[applicant];
    if (now === undefined || now.conflict === null) return [];
    const reason = now.conflict ? now.reason.trim() : '';
    const old = before[applicant];
    return old?.conflict === now.conflict && old.reason === reason ? [] : [{ applicant, conflict: now.conflict, reason }];
  });
}
