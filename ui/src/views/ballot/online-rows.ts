// The list of a connected evaluator: the declaration first, then the applicants, each with its state in words.
import { t } from '../../words/index';
import type { BallotApplicant } from '../../wire/BallotApplicant';
import type { BallotView } from '../../wire/BallotView';
import type { Statements } from './declaring';
import { isEmpty, scored } from './marks';
import type { OnlineDesk } from './online.svelte';
import type { Row } from './rows';
import { isScored } from './words';

export function onlineRows(view: BallotView, desk: OnlineDesk, declaration: string, said: Statements): Row[] {
  const made = view.applicants.filter(({ applicant }) => (said[applicant]?.conflict ?? null) !== null).length;
  const settled = view.applicants.every((one) => one.declaration !== 'open');
  const first: Row = {
    id: declaration,
    title: t('ballot-declaration'),
    note: t('ballot-declared', { made, of: view.applicants.length }),
    mark: settled ? 'ok' : 'half',
  };
  return [first, ...view.applicants.map((applicant) => row(view, desk, applicant))];
}

function row(view: BallotView, desk: OnlineDesk, applicant: BallotApplicant): Row {
  const at = { id: applicant.applicant, title: `${applicant.number}. ${applicant.short_name}` };
  if (applicant.state === 'recused') return { ...at, note: t('ballot-state-recused'), mark: 'none' };
  if (!isScored(view)) return { ...at, note: t('ballot-state-no-scoring'), mark: 'none' };
  if (desk.arrived(applicant)) return { ...at, note: t('ballot-state-arrived'), mark: 'ok' };
  if (view.closed) return { ...at, note: t('ballot-state-closed'), mark: 'lock' };
  if (applicant.state === 'locked') return { ...at, note: wordLocked(applicant), mark: applicant.declaration === 'open' ? 'lock' : 'open' };
  const marks = desk.marks(applicant);
  if (isEmpty(marks)) return { ...at, note: t('ballot-state-open'), mark: 'open' };
  const done = scored(view.form, marks);
  return { ...at, note: t(applicant.arrived_at === null ? 'ballot-state-work' : 'ballot-state-changed', { done, of: view.form.criteria.length }), mark: 'half' };
}

function wordLocked({ declaration, opens }: BallotApplicant): string {
  if (declaration === 'open') return t('ballot-state-undeclared');
  return opens === null ? t('ballot-state-locked') : t('ballot-state-opens', { time: opens });
}
