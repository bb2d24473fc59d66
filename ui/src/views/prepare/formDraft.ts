// The form while it is edited: criteria come, go and change places; weights are decimal text, as the host wants them.
// Pure; the rules (sum, named, described) are the host's check list.
import type { CriterionForm } from '../../wire/CriterionForm';
import type { FormView } from '../../wire/FormView';

export interface FormDraft {
  rationale: string;
  criteria: CriterionForm[];
}

export const draftOf = (form: FormView): FormDraft => ({
  rationale: form.rationale,
  criteria: form.criteria.map(({ id, name, question, weight, minimum, anchors }) => ({ id, name, question, weight, minimum, anchors: [...anchors] })),
});

/** A new criterion takes what is missing to one hundred, so that the sum is right at once where it can be. */
export function added(form: FormDraft, levels: number): FormDraft {
  const left = Math.max(0, 100 - sumOf(form));
  const fresh: CriterionForm = { id: null, name: '', question: '', weight: decimal(left), minimum: null, anchors: Array.from({ length: levels }, () => '') };
  return { ...form, criteria: [...form.criteria, fresh] };
}

export const without = (form: FormDraft, index: number): FormDraft => ({ ...form, criteria: form.criteria.filter((_, at) => at !== index) });

/** Moves a criterion to a place counted without it. */
export function moved(form: FormDraft, from: number, to: number): FormDraft {
  const criteria = form.criteria.filter((_, at) => at !== from);
  const taken = form.criteria[from];
  if (taken !== undefined) criteria.splice(to, 0, taken);
  return { ...form, criteria };
}

/** The ids that the host has given meanwhile, so that a new criterion is not new again with the next letter. */
export function adoptIds(form: FormDraft, answered: FormView): void {
  if (form.criteria.length !== answered.criteria.length) return;
  form.criteria.forEach((criterion, index) => (criterion.id ??= answered.criteria[index]?.id ?? null));
}

/** For the bar and the line of the sum while typing; what counts is the host's exact sum. */
export const sumOf = (form: FormDraft): number => Math.round(form.criteria.reduce((sum, { weight }) => sum + number(weight), 0) * 1e6) / 1e6;

export const number = (text: string): number => Number(text.replace(',', '.')) || 0;

export const decimal = (value: number | null): string => (value === null ? '0' : String(Math.round(value * 1e6) / 1e6));

export const described = (criterion: { anchors: readonly string[] }): number => criterion.anchors.filter((text) => text.trim() !== '').length;
