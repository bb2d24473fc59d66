// What stands ready for the next pitch, row by row: pure, from the host's models.
import type { Mark } from '../../../components/tones';
import type { ScreensView } from '../../../host/types';
import { t } from '../../../words/index';
import type { ConsoleView } from '../../../wire/ConsoleView';
import type { StageDeck } from '../../../wire/StageDeck';

export interface Row {
  id: 'presenter' | 'deck' | 'stage' | 'scoring';
  mark: Mark;
  what: string;
  how: string;
}

export function readiness(view: ConsoleView, deck: StageDeck | null, screens: ScreensView | null): Row[] {
  return [presenter(view), slides(view, deck), stage(screens), scoring(view)].filter((row) => row !== null);
}

function presenter({ lectern }: ConsoleView): Row | null {
  if (lectern === null) return null;
  const { signal, problem } = lectern;
  const row = { id: 'presenter', what: t('lectern-presenter') } as const;
  if (problem) return { ...row, mark: 'warn', how: t('lectern-presenter-problem') };
  if (signal?.signal === 'ready') return { ...row, mark: 'ok', how: signal.at };
  // Nobody has to use the page: silence is no fault.
  return { ...row, mark: 'open', how: t('lectern-presenter-open') };
}

/** The host names the deck of the next item: a break before it has none. */
function slides(view: ConsoleView, deck: StageDeck | null): Row | null {
  if (view.after === null || view.after.number !== view.lectern?.number) return null;
  const row = { id: 'deck', what: t('lectern-deck', { pages: deck?.pages ?? 0 }) } as const;
  if (deck === null) return { ...row, mark: 'none', how: t('lectern-deck-none') };
  if (deck.fault === 'gone') return { ...row, mark: 'warn', how: t('lectern-deck-gone') };
  if (deck.fault !== null) return { ...row, mark: 'open', how: t('lectern-deck-other') };
  return { ...row, mark: 'ok', how: t('lectern-deck-there') };
}

function stage(screens: ScreensView | null): Row | null {
  if (screens === null) return null;
  const { state, number } = screens.stage;
  const row = { id: 'stage', what: t('stage-label') } as const;
  if (state === 'fills') return { ...row, mark: 'ok', how: t('screens-monitor', { number: number ?? 0 }) };
  if (state === 'window') return { ...row, mark: 'ok', how: t('screens-in-window') };
  if (state === 'waits') return { ...row, mark: 'warn', how: t('screens-missing', { number: number ?? 0 }) };
  return { ...row, mark: 'warn', how: t('lectern-stage-closed') };
}

function scoring({ scoring }: ConsoleView): Row | null {
  if (scoring === null) return null;
  const missing = scoring.rows.filter(({ state }) => state === 'missing' || state === 'draft').length;
  const row = { id: 'scoring', what: t('run-scoring-of', { number: scoring.number }) } as const;
  return missing === 0 ? { ...row, mark: 'ok', how: t('run-complete') } : { ...row, mark: 'warn', how: t('run-missing', { count: missing }) };
}
