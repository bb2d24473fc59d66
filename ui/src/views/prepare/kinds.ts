// What those who pitch are called together: the kind's own word where all are of one kind, else applications. Pure.
import type { ApplicantView } from '../../wire/ApplicantView';

export const KINDS = ['start_up', 'team', 'association', 'person', 'authority'] as const;

/** A kind, or "mixed". Nobody yet: start-ups, as most sessions will have. */
export function kindsOf(applicants: readonly Pick<ApplicantView, 'kind'>[]): string {
  const kinds = new Set(applicants.map((one) => one.kind));
  if (kinds.size > 1) return 'mixed';
  return [...kinds][0] ?? 'start_up';
}
