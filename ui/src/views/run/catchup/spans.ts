// Minutes as catching up speaks of them: whole ones as "7", others as "1:30"; over and under in words. Pure.
import { duration, t } from '../../../words/index';
import type { CaughtItem } from '../../../wire/CaughtItem';
import type { CatchUpView } from '../../../wire/CatchUpView';
import type { CutChoice } from '../../../wire/CutChoice';
import type { RunItem } from '../../../wire/RunItem';

const MINUTE = 60_000;

/** "17" or "1:30". */
export function span(ms: number): string {
  return ms % MINUTE === 0 ? String(ms / MINUTE) : duration(ms);
}

/** "7 von 7 min": what is needed in whole minutes, as the delay is told. */
export function gained(view: CatchUpView): string {
  return t('catch-up-of', { gained: span(view.gained_ms), needed: String(Math.round(view.needed_ms / MINUTE)) });
}

/** Longer or shorter than planned: short for the row, in words for whoever hears it. Up to half a minute is on time. */
export function overUnder(overMs: number): { short: string; words: string } {
  const count = Math.round(Math.abs(overMs) / MINUTE);
  if (count === 0) return { short: t('catch-up-punctual'), words: t('catch-up-punctual') };
  return overMs > 0
    ? { short: t('catch-up-plus', { count }), words: t('catch-up-longer', { count }) }
    : { short: t('catch-up-minus', { count }), words: t('catch-up-shorter', { count }) };
}

/** What stands small behind an item's name: how it went, or that it was cut. */
export function rowNote(item: RunItem, caught: CaughtItem | undefined): { short: string; words: string } | null {
  const cut = caught !== undefined && caught.from_ms !== caught.to_ms && item.kind !== 'pitch' ? { from: caught.from_ms, to: caught.to_ms } : null;
  if (cut !== null) return instead(cut.to, cut.from);
  if (item.planned_ms === null) return null;
  if (item.state === 'done') return overUnder(item.lasts_ms - item.planned_ms);
  const shorter = item.state !== 'absent' && item.state !== 'not_called' && item.kind !== 'pitch' && item.lasts_ms < item.planned_ms;
  return shorter ? instead(item.lasts_ms, item.planned_ms) : null;
}

function instead(toMs: number, fromMs: number): { short: string; words: string } {
  const words = t('catch-up-instead', { to: span(toMs), from: span(fromMs) });
  return { short: words, words };
}

/** The choices with one of them changed, as the host wants them. */
export function changed(view: CatchUpView, reserve: string, toMs: number): CutChoice[] {
  return view.reserves.map((one) => ({ reserve: one.reserve, to_ms: one.reserve === reserve ? toMs : one.to_ms }));
}

/** One step shorter or longer, in whole steps and within the bounds; null where it goes no further. */
export function stepped(reserve: { from_ms: number; to_ms: number; least_ms: number; step_ms: number }, by: -1 | 1): number | null {
  const { from_ms: from, to_ms: to, least_ms: least, step_ms: step } = reserve;
  if (by < 0) {
    const shorter = (Math.ceil(to / step) - 1) * step;
    return shorter >= least ? shorter : null;
  }
  return to >= from ? null : Math.min(from, (Math.floor(to / step) + 1) * step);
}
