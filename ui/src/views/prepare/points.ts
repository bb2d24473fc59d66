// The check list before the freeze, as the steps show it: which point belongs to which step and field, and which settled
// ones are said together. Rules are the host's; words come in through `t`.
import type { PlanView } from '../../wire/PlanView';
import type { PointView } from '../../wire/PointView';
import { STEPS, type Step } from '../route';

export interface Place {
  step: Step;
  field: string | null;
}

/** Where a point is settled. */
const PLACES: Record<string, Place> = {
  purpose: { step: 'particulars', field: 'purpose' },
  title: { step: 'particulars', field: 'title' },
  'file-reference': { step: 'particulars', field: 'file-reference' },
  office: { step: 'particulars', field: 'office' },
  date: { step: 'particulars', field: 'date' },
  venue: { step: 'particulars', field: 'venue' },
  'chair-and-minute-taker': { step: 'particulars', field: 'chair' },
  applicants: { step: 'startups', field: 'file' },
  'slots-equal': { step: 'startups', field: 'file' },
  criteria: { step: 'form', field: 'criteria' },
  weights: { step: 'form', field: 'weight' },
  anchors: { step: 'form', field: 'anchors' },
  'tie-break': { step: 'form', field: 'tie-break' },
  carried: { step: 'startups', field: 'file' },
  panel: { step: 'panel', field: 'evaluator' },
  declarations: { step: 'panel', field: 'declarations' },
  'co-host-signers': { step: 'particulars', field: 'co-host-signers' },
  draw: { step: 'agenda', field: 'draw' },
  'agenda-times': { step: 'agenda', field: 'agenda' },
  'criteria-published': { step: 'form', field: 'criteria-published' },
  'criteria-set-by': { step: 'form', field: 'criteria-set-by' },
  deduction: { step: 'form', field: 'deduction' },
  // The applicant's entry in the directory, where there is one to lead to: Points.svelte.
  'prior-involvement': { step: 'startups', field: 'file' },
  papers: { step: 'papers', field: 'papers' },
  notices: { step: 'outreach', field: 'notices' },
  access: { step: 'outreach', field: 'guests' },
};

export function placeOf(code: string): Place {
  return PLACES[code] ?? { step: 'particulars', field: null };
}

/** Settled points that one line says together, once all of them are settled. */
const TOGETHER: readonly { code: string; of: readonly string[] }[] = [
  { code: 'particulars', of: ['title', 'file-reference', 'office', 'date', 'venue'] },
  { code: 'slots-equal', of: ['applicants', 'slots-equal'] },
  { code: 'weights', of: ['criteria', 'weights', 'anchors'] },
  { code: 'declarations', of: ['panel', 'declarations'] },
];

/** The lines of the list: every open point by itself, settled ones together where one line says it. */
export function lines(points: readonly PointView[]): PointView[] {
  const gone = new Set<string>();
  const named = new Map<string, string>();
  for (const { code, of } of TOGETHER) {
    const own = points.filter((point) => of.includes(point.code));
    if (own.length < 2 || own.some((point) => !point.done)) continue;
    const last = own.find((point) => point.code === code) ?? own.at(-1);
    for (const point of own) if (point !== last) gone.add(point.code);
    if (last !== undefined) named.set(last.code, code);
  }
  return points.filter((point) => !gone.has(point.code)).map((point) => ({ ...point, code: named.get(point.code) ?? point.code }));
}

export const openFirst = (points: readonly PointView[]): PointView[] => [
  ...points.filter((point) => !point.done),
  ...points.filter((point) => point.done),
];

/** Which steps are done: a step is done when none of its points is open. */
export function stepDone(plan: PlanView, step: Step): boolean {
  if (step === 'freeze') return plan.frozen !== null;
  if (!plan.scored && (step === 'form' || step === 'panel')) return plan.head.purpose !== null;
  if (step === 'agenda') return plan.applicants.length > 0 && plan.ends !== null;
  return plan.points.filter((point) => placeOf(point.code).step === step).every((point) => point.done);
}

export const stepsDone = (plan: PlanView): Record<Step, boolean> =>
  Object.fromEntries(STEPS.map((step) => [step, stepDone(plan, step)])) as Record<Step, boolean>;
