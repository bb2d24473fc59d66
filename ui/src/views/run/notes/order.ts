// The questions of an item as the column shows them: who has the word, who waits in which order, what is settled; and
// where one that moves goes. Pure.
import { t } from '../../../words/index';
import type { Mark } from '../../../components/tones';
import type { AskedQuestion } from '../../../wire/AskedQuestion';

const ORDER = ['speaking', 'open', 'parked', 'answered', 'withdrawn'];
const MARKS: Record<string, Mark> = { open: 'open', parked: 'wait', answered: 'ok', withdrawn: 'none' };

export const questionMark = (standing: string): Mark => MARKS[standing] ?? 'open';

/** The questions of one item: whoever speaks, then those who wait in their order, then the settled ones. */
export function shownQuestions(all: readonly AskedQuestion[], item: string): AskedQuestion[] {
  return all.filter((one) => one.item === item).toSorted((one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing));
}

/** "2 offen", "1 zurückgestellt", or nothing. Whoever has the word is not open any more. */
export function questionCount(shown: readonly AskedQuestion[]): string {
  const count = (standing: string): number => shown.filter((one) => one.standing === standing).length;
  if (count('open') > 0) return t('notes-open', { count: count('open') });
  return count('parked') > 0 ? t('notes-parked', { count: count('parked') }) : '';
}

/**
 * The question that `moved` precedes after a step up or down among those who wait; undefined where there is no such step,
 * null for the last place.
 */
export function stepBefore(shown: readonly AskedQuestion[], moved: number, step: -1 | 1): number | null | undefined {
  const waiting = shown.filter(({ standing }) => standing === 'open');
  const at = waiting.findIndex(({ question }) => question === moved);
  if (at < 0) return undefined;
  if (step === -1) return waiting[at - 1]?.question;
  return at + 1 < waiting.length ? (waiting[at + 2]?.question ?? null) : undefined;
}

/** "Brandt: Schnittstelle zur E-Akte?"; a wish to speak has a name only. */
export function questionLine({ asker_short: asker, text }: AskedQuestion): string {
  if (text === null) return t('run-note-erased');
  if (text === '') return t('notes-wish', { name: asker });
  return asker === '' ? text : `${asker}: ${text}`;
}
