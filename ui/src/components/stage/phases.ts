// The words of phases, marks and items, for the stage and for the console that steers it. A code that is newer than
// this page shows itself rather than nothing.
import { has, t } from '../../words/index';

/** "Vortrag", "Fragerunde" … An item with one phase only is called by its kind. */
export function phaseWord(phase: string, kind = ''): string {
  const key = phase === 'whole' || phase === '' ? `app-kind-${kind}` : `app-phase-${phase}`;
  return has(key) ? t(key) : phase;
}

/** What an item is called: its own title, or its kind where it has none. */
export function itemName(title: string, kind: string): string {
  const key = `app-kind-${kind}`;
  return title !== '' || !has(key) ? title : t(key);
}

/** The same where there is little room: "Beratung des Gremiums". */
export function itemShort(title: string, kind: string): string {
  const key = `app-kind-short-${kind}`;
  return title !== '' || !has(key) ? itemName(title, kind) : t(key);
}

/** "Noch 1 Minute", "Noch 30 Sekunden": the mark's own word, the same for everyone. */
export function markWord(markMs: number): string {
  if (markMs % 60_000 === 0) return t('stage-minutes-left', { count: markMs / 60_000 });
  return t('stage-seconds-left', { count: Math.round(markMs / 1000) });
}

/** What is said over time: where the word is taken there is nothing to overrun. */
export function overWord(hardStop: boolean): string {
  return hardStop ? t('stage-time-up') : t('stage-overtime');
}
