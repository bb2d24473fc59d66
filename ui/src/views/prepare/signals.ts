// The signs of a slot as rows to edit: each moment of a phase, how it looks and sounds, and what happens then. Pure: what
// comes out is sent as it is.
import type { MarkView } from '../../wire/MarkView';
import type { PhaseView } from '../../wire/PhaseView';
import type { TriggerView } from '../../wire/TriggerView';

export const SHAPES = ['triangle', 'diamond', 'square', 'octagon'] as const;
export const TONES = ['info', 'warn', 'danger'] as const;
export const LAYOUTS = ['timer', 'deck', 'logo'] as const;

export type At = 'start' | 'mark' | 'end';

/** A moment of a phase. */
export interface Moment {
  at: At;
  /** Time left, at a mark. */
  markMs: number | null;
  mark: MarkView | null;
  sound: string;
  message: string;
  /** Empty for the layout that there is. */
  layout: string;
}

type Slot = readonly PhaseView[];

const isAt = (trigger: TriggerView, at: At, markMs: number | null): boolean => trigger.at === at && trigger.mark_ms === markMs;

/** Start, marks and end of a phase, in the order of time. */
export function moments(phase: PhaseView): Moment[] {
  const moment = (at: At, mark: MarkView | null): Moment => {
    const markMs = mark?.mark_ms ?? null;
    const value = (act: string): string => phase.triggers.find((one) => one.act === act && isAt(one, at, markMs))?.value ?? '';
    return { at, markMs, mark, sound: mark?.sound ?? (value('sound') || 'none'), message: value('message'), layout: value('layout') };
  };
  return [moment('start', null), ...phase.marks.map((mark) => moment('mark', mark)), moment('end', null)];
}

export interface Signals {
  looks: MarkView[][];
  triggers: TriggerView[][];
}

/** The slot as it will be once what was sent is answered. */
export function withSignals(slot: Slot, sent: Signals | null): Slot {
  return sent === null ? slot : slot.map((phase, index) => ({ ...phase, marks: sent.looks[index] ?? phase.marks, triggers: sent.triggers[index] ?? phase.triggers }));
}

const signalsOf = (slot: Slot): Signals => ({ looks: slot.map(({ marks }) => marks), triggers: slot.map(({ triggers }) => triggers) });

/** The slot with another look of one mark. */
export function withLook(slot: Slot, phase: number, markMs: number, change: Partial<MarkView>): Signals {
  const { looks, triggers } = signalsOf(slot);
  const changed = (mark: MarkView): MarkView => (mark.mark_ms === markMs ? { ...mark, ...change } : mark);
  return { looks: looks.map((marks, index) => (index === phase ? marks.map(changed) : marks)), triggers };
}

/** The slot in which something else happens at a moment; an empty value takes the act away. */
export function withAct(slot: Slot, phase: number, { at, markMs }: Pick<Moment, 'at' | 'markMs'>, act: string, value: string): Signals {
  const { looks, triggers } = signalsOf(slot);
  const kept = (rows: TriggerView[]): TriggerView[] => rows.filter((one) => one.act !== act || !isAt(one, at, markMs));
  const added: TriggerView[] = value === '' ? [] : [{ at, mark_ms: markMs, act, value }];
  return { looks, triggers: triggers.map((rows, index) => (index === phase ? [...kept(rows), ...added] : rows)) };
}

/** A sound belongs to the mark where there is one, else it is an act. */
export function withSound(slot: Slot, phase: number, moment: Moment, sound: string): Signals {
  if (moment.markMs !== null) return withLook(slot, phase, moment.markMs, { sound });
  return withAct(slot, phase, moment, 'sound', sound === 'none' ? '' : sound);
}

/** The phase with which ballots are taken; the first one unless the plan says another. */
export function scoringOpens(slot: Slot): number {
  return Math.max(0, slot.findIndex(({ triggers }) => triggers.some(({ act }) => act === 'open_scoring')));
}

/** The slot in which ballots are taken from another phase on. With the first one nothing has to be said. */
export function withScoring(slot: Slot, phase: number): Signals {
  const { looks, triggers } = signalsOf(slot);
  const opens: TriggerView = { at: 'start', mark_ms: null, act: 'open_scoring', value: '' };
  return {
    looks,
    triggers: triggers.map((rows, index) => [...rows.filter(({ act }) => act !== 'open_scoring'), ...(index === phase && phase > 0 ? [opens] : [])]),
  };
}

/** How many moments of the slot are heard, and how many acts happen by themselves. */
export function counts(slot: Slot): { sounds: number; acts: number } {
  const acts = slot.flatMap(({ triggers }) => triggers);
  const sounds = slot.flatMap(({ marks }) => marks).filter(({ sound }) => sound !== 'none').length;
  return { sounds: sounds + acts.filter(({ act }) => act === 'sound').length, acts: acts.filter(({ act }) => act !== 'sound').length };
}
