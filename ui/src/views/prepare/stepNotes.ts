// The line below each step's name: the one fact that tells whether one must go there.
import { t } from '../../words/index';
import type { PlanView } from '../../wire/PlanView';
import type { Step } from '../route';
import { stepDone } from './points';

export function stepNote(plan: PlanView, step: Step): string {
  switch (step) {
    case 'particulars':
      return stepDone(plan, step) ? t('prepare-note-complete') : t('prepare-note-incomplete');
    case 'startups':
      return plan.applicants.length === 0 ? t('prepare-note-empty') : t('prepare-note-startups', { count: plan.applicants.length });
    case 'agenda':
      return span(plan) ?? t('prepare-note-no-times');
    case 'form':
      if (!plan.scored) return plan.head.purpose === null ? t('prepare-note-empty') : t('prepare-note-not-needed');
      return plan.form.criteria.length === 0 ? t('prepare-note-empty') : t('prepare-note-criteria', { count: plan.form.criteria.length });
    case 'panel':
      if (!plan.scored) return plan.head.purpose === null ? t('prepare-note-empty') : t('prepare-note-not-needed');
      return plan.panel.length === 0 ? t('prepare-note-empty') : t('prepare-note-members', { count: plan.panel.length });
    case 'papers':
      return plan.papers.attachments.length === 0 ? t('prepare-note-empty') : t('prepare-note-files', { count: plan.papers.attachments.length });
    case 'outreach':
      return stepDone(plan, step) ? t('prepare-note-outreach') : t('prepare-note-outreach-open');
    case 'freeze':
      if (plan.frozen !== null) return t('prepare-note-frozen');
      return plan.open_points === 0 ? t('prepare-note-ready') : t('prepare-note-open', { count: plan.open_points });
  }
}

/** "09:00 – 12:05 Uhr", or null while there is no start. */
export function span(plan: PlanView): string | null {
  const start = plan.items[0]?.starts ?? plan.head.start;
  return start === null || start === undefined || plan.ends === null ? null : t('prepare-span', { start, end: plan.ends });
}
