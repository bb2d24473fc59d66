// Words that both ballot pages put together: what the main button says, what the purpose of the session is.
import { t } from '../../words/index';
import type { BallotView } from '../../wire/BallotView';
import type { Gap } from './marks';

/** "Noch 3 Kriterien", "Begründung fehlt": the main button says what is missing. */
export function wordGaps(open: readonly Gap[]): string {
  const scores = open.filter(({ what }) => what === 'score').length;
  if (scores > 0) return t('ballot-missing-scores', { count: scores });
  return t('ballot-missing-reasons', { count: open.length });
}

const PURPOSES: Readonly<Record<string, string>> = {
  market_sounding: 'ballot-purpose-market-sounding',
  ideas_contest: 'ballot-purpose-ideas-contest',
  award_procedure: 'ballot-purpose-award-procedure',
  information: 'ballot-purpose-information',
};

/** The purpose stands on every page. */
export function wordPurpose(view: BallotView): string {
  const key = PURPOSES[view.purpose ?? ''];
  return key === undefined ? '' : t(key);
}

/** Whether a panel scores for this purpose. */
export function isScored(view: BallotView): boolean {
  return view.purpose === 'ideas_contest' || view.purpose === 'award_procedure';
}
