// The words of the check list: a title and the one fact that stands below it.
import { day, minutes, t } from '../../words/index';
import type { PlanView } from '../../wire/PlanView';
import type { PointView } from '../../wire/PointView';

/** "Brandt, Wolff": who has not declared for everybody. */
export function undeclared(plan: PlanView): string[] {
  return plan.panel.filter((member) => member.declared < plan.applicants.length).map((member) => member.name);
}

export function pointTitle(plan: PlanView, point: PointView): string {
  // What was let go is not done: the note below says why.
  const state = point.done && point.waived === null ? 'done' : 'open';
  const purpose = plan.head.purpose === null ? '' : t(`app-purpose-${plan.head.purpose}`);
  return t(`prepare-point-${point.code}-${state}`, { count: point.count, of: point.of, purpose, sum: plan.form.weight_sum, criteria: plan.form.criteria.length });
}

export function pointNote(plan: PlanView, point: PointView): string | undefined {
  const { head } = plan;
  if (point.waived !== null) return t('prepare-note-waived', { reason: point.waived });
  switch (point.code) {
    case 'purpose':
      return head.purpose === null ? t('prepare-note-purpose') : t(`prepare-purpose-note-${head.purpose}`);
    case 'chair-and-minute-taker':
      if (point.done) return t('prepare-note-people', { chair: head.chair.name, minutes: head.minute_taker.name });
      return head.chair.id !== null && head.chair.id === head.minute_taker.id ? t('prepare-note-two-people') : undefined;
    case 'slots-equal':
      return point.done ? t('prepare-note-slot', { length: minutes(plan.slot_ms) }) : undefined;
    case 'weights':
      return point.done && plan.points.every((one) => one.code !== 'anchors' || one.done)
        ? t('prepare-note-anchored', { count: plan.form.criteria.length })
        : undefined;
    case 'tie-break':
      return tieBreak(plan);
    case 'declarations':
      return point.done ? t('prepare-note-declared') : declaring(plan);
    case 'criteria-published':
      return plan.origin.published_on === null ? undefined : [plan.origin.published_how, day(plan.origin.published_on)].filter((one) => one !== '').join(', ');
    case 'papers':
      return papersMissing(plan);
    case 'access':
      return point.of === 0 ? undefined : [head.venue.name, head.room.name].filter((one) => one !== '').join(', ') || undefined;
    case 'particulars':
      return head.file_reference === '' ? undefined : t('app-reference', { reference: head.file_reference });
    default:
      return undefined;
  }
}

function declaring(plan: PlanView): string | undefined {
  const [first, ...others] = undeclared(plan);
  if (first === undefined) return undefined;
  return t('prepare-note-undeclared', { name: first, others: others.length });
}

/** Who still owes something; what came late is said where it lies. */
function papersMissing(plan: PlanView): string | undefined {
  const owing = [...new Set(plan.papers.missing.filter((one) => one.late === null).map((one) => one.applicant))];
  const [first, ...others] = owing.map((id) => plan.applicants.find((one) => one.id === id)?.short_name ?? '');
  if (first !== undefined) return t('prepare-note-owing', { name: first, others: others.length });
  return plan.papers.missing.length > 0 ? t('prepare-note-late', { count: plan.papers.missing.length }) : undefined;
}

function tieBreak(plan: PlanView): string {
  const names = plan.rules.tie_break.map((id) => plan.form.criteria.find((one) => one.id === id)?.name ?? '');
  return names.length === 0 ? t('prepare-note-shared') : names.join(' · ');
}
