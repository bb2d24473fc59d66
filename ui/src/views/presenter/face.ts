// What the page at the lectern shows at a moment, from the host's view model: codes and figures only, Presenter.svelte
// gives them words. One pure function, so that every state can be tested without a page.
import type { MarkView } from '../../wire/MarkView';
import type { PresenterView } from '../../wire/PresenterView';
import { left, marks, nextMark, reachedMark, shownTo, stopsHard, tone, triggered } from '../../state/timer';

export interface Face {
  look: 'running' | 'warning' | 'overtime' | 'paused' | 'next' | 'before' | 'over' | 'offline';
  /** Null where no time is shown. */
  digits: string | null;
  /** Share of the time that is left, 0 to 1, and where the marks lie in it. */
  share: number;
  marks: number[];
  /** The mark that was reached last. */
  mark: MarkView | null;
  /** What comes next, in milliseconds: a mark, or the end where `mark` is null. */
  next: { inMs: number; mark: MarkView | null } | null;
  hardStop: boolean;
  message: { id: string; text: string; flash: boolean } | null;
}

export function face(view: PresenterView, bootNow: number | null, online: boolean): Face {
  const { timer } = view;
  const leftMs = timer === null ? null : left(timer, bootNow);
  const share = (ms: number): number => (timer === null || timer.due_ms === 0 ? 0 : Math.min(1, Math.max(0, ms / timer.due_ms)));
  // Before the item its marks are nobody's: the changeover is the host's time.
  const speaks = view.mode === 'speaks' && timer !== null && leftMs !== null;
  return {
    look: lookOf(view, leftMs, online),
    digits: timer === null || leftMs === null ? null : shownTo(timer, view.mode === 'next' ? Math.max(0, leftMs) : leftMs),
    share: share(leftMs ?? 0),
    marks: speaks ? marks(timer).map(share) : [],
    mark: speaks ? reachedMark(timer, leftMs) : null,
    next: speaks ? comes(timer, leftMs) : null,
    hardStop: timer !== null && stopsHard(timer),
    message: messageOf(view, leftMs),
  };
}

function lookOf(view: PresenterView, leftMs: number | null, online: boolean): Face['look'] {
  if (!online) return 'offline';
  if (view.mode !== 'speaks') return view.mode as 'next' | 'before' | 'over';
  if (view.timer === null || leftMs === null) return 'running';
  return view.timer.running ? tone(view.timer, leftMs) : 'paused';
}

function comes(timer: NonNullable<PresenterView['timer']>, leftMs: number): Face['next'] {
  const next = nextMark(timer, leftMs);
  if (next === null) return null;
  const at = leftMs - next.inMs;
  return { inMs: next.inMs, mark: next.mark === 'end' ? null : (timer.marks.find((mark) => mark.mark_ms === at) ?? null) };
}

/** What the host said last; where nothing was said, what the plan says by now. */
function messageOf(view: PresenterView, leftMs: number | null): Face['message'] {
  const said = view.message;
  if (said !== null && said.text !== null) return { id: String(said.seq), text: said.text, flash: said.flash };
  const planned = view.mode === 'speaks' && view.timer !== null && leftMs !== null ? triggered(view.timer, leftMs).message : null;
  return planned === null ? null : { id: planned, text: planned, flash: false };
}
