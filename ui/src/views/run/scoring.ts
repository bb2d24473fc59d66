// The states of a ballot as marks and words, and who stands first: the person who can still do something.
import type { Mark } from '../../components/tones';
import { t } from '../../words/index';
import type { ScoringRow } from '../../wire/ScoringRow';

const ORDER = ['missing', 'draft', 'arrived', 'recused'];
const MARKS: Record<string, Mark> = { arrived: 'ok', draft: 'half', missing: 'open', recused: 'none' };

export function scoringMark(state: string): Mark {
  return MARKS[state] ?? 'open';
}

export function scoringWord({ state, at }: ScoringRow): string {
  if (state === 'arrived') return at === null ? t('run-ballot-arrived') : t('run-ballot-arrived-at', { time: at });
  if (state === 'draft') return t('run-ballot-draft');
  return state === 'recused' ? t('run-ballot-recused') : t('run-ballot-missing');
}

/** Missing people first; the order of the panel stays within each state. */
export function byNeed(rows: readonly ScoringRow[]): ScoringRow[] {
  return rows.toSorted((one, other) => ORDER.indexOf(one.state) - ORDER.indexOf(other.state));
}
