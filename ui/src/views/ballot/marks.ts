// What an evaluator puts on one ballot, and when it is complete. Pure: it must not know where the marks are kept.
// Scores are the form's own level strings, never numbers: the host computes, the page only carries.
import type { FormView } from '../../wire/FormView';

export interface Marks {
  scores: Readonly<Record<string, string>>;
  reasons: Readonly<Record<string, string>>;
}

export const NO_MARKS: Marks = { scores: {}, reasons: {} };

/** The next thing to do on a ballot. */
export interface Gap {
  criterion: string;
  what: 'score' | 'reason';
}

/** Whether the frozen rule asks for a reason at this level. */
export function needsReason(form: FormView, level: string | undefined): boolean {
  if (level === undefined) return false;
  if (form.rationale === 'always') return true;
  return form.rationale === 'at_extremes' && (level === form.levels[0] || level === form.levels.at(-1));
}

/** What is missing, in the order of the form. */
export function gaps(form: FormView, marks: Marks): Gap[] {
  return form.criteria.flatMap(({ id }): Gap[] => {
    const level = marks.scores[id];
    if (level === undefined) return [{ criterion: id, what: 'score' }];
    const reasoned = (marks.reasons[id] ?? '').trim() !== '';
    return needsReason(form, level) && !reasoned ? [{ criterion: id, what: 'reason' }] : [];
  });
}

/** How many criteria have a score. */
export function scored(form: FormView, marks: Marks): number {
  return form.criteria.filter(({ id }) => marks.scores[id] !== undefined).length;
}

export function withScore(marks: Marks, criterion: string, level: string): Marks {
  return { ...marks, scores: { ...marks.scores, [criterion]: level } };
}

/** An empty reason is none. */
export function withReason(marks: Marks, criterion: string, reason: string): Marks {
  const reasons = Object.fromEntries(Object.entries(marks.reasons).filter(([id]) => id !== criterion));
  return { ...marks, reasons: reason === '' ? reasons : { ...reasons, [criterion]: reason } };
}

export function isEmpty(marks: Marks): boolean {
  return Object.keys(marks.scores).length === 0 && Object.keys(marks.reasons).length === 0;
}

export function sameMarks(one: Marks, other: Marks): boolean {
  return sameWords(one.scores, other.scores) && sameWords(one.reasons, other.reasons);
}

function sameWords(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** The level that a digit key stands for; levels with halves are reached with the arrow keys. */
export function levelOfKey(levels: readonly string[], key: string): string | null {
  return /^\d$/.test(key) ? (levels.find((level) => level === key) ?? null) : null;
}
