// The slots that are offered, as the host offers them, and which of them a plan has.
import type { PhaseView } from '../../wire/PhaseView';

export const PRESETS = [
  { code: '100-s', seconds: [100, 0] },
  { code: '3-3', seconds: [180, 180] },
  { code: '5-5', seconds: [300, 300] },
  { code: '10-10', seconds: [600, 600] },
  { code: '10-35', seconds: [600, 2100] },
] as const;

export const CLOCK_STARTS = ['on_key', 'first_word', 'first_slide', 'at_planned_time'] as const;
export const OVERTIMES = ['count_up', 'hard_stop'] as const;

/** The preset with these lengths of pitch and questions; null for a slot of one's own. */
export function presetOf(slot: readonly PhaseView[]): string | null {
  const length = (kind: string): number => (slot.find((phase) => phase.kind === kind)?.duration_ms ?? 0) / 1000;
  const [pitch, questions] = [length('pitch'), length('questions')];
  return PRESETS.find(({ seconds }) => seconds[0] === pitch && seconds[1] === questions)?.code ?? null;
}
