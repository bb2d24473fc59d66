// What the stage shows at a moment, from the host's view model: one pure function for the projected window and for the
// small picture of it in the console. Codes and figures only; StagePicture.svelte gives them words and shapes.
import type { StageView } from '../wire/StageView';
import { left, marks, reached, shownTo, stopsHard, tone, type TimerTone } from './timer';

export type Look = TimerTone | 'paused' | 'next' | 'before' | 'ended' | 'black' | 'offline';

export interface Scene {
  look: Look;
  /** Who, or what. */
  title: string;
  /** Phase code, and kind of the item that the title names: words where the item has no title of its own. */
  phase: string;
  kind: string;
  digits: string | null;
  over: boolean;
  /** The word is taken at the end: nothing is counted beyond it. */
  hardStop: boolean;
  /** Share of the time that is left, 0 to 1, and where the marks lie in it. */
  share: number;
  marks: number[];
  /** The mark that was reached last, as time left. */
  markMs: number | null;
  /** Clock time ("10:32") at which the phase ends or the next item starts. */
  at: string | null;
  /** Until the next item starts; null where nobody can say. */
  inMs: number | null;
  pitch: { number: number; of: number } | null;
}

const MODES: Record<string, Look> = { next: 'next', before: 'before', ended: 'ended' };

export function scene(view: StageView, bootNow: number | null, online = true): Scene {
  const timer = view.timer;
  const leftMs = timer === null ? null : left(timer, bootNow);
  const look = lookOf(view, leftMs, online);
  const ahead = look === 'next' || (view.mode === 'next' && look === 'offline');
  const share = (ms: number): number => (timer === null || timer.due_ms === 0 ? 0 : Math.min(1, Math.max(0, ms / timer.due_ms)));
  return {
    look,
    title: titleOf(view, ahead),
    phase: timer?.phase ?? '',
    kind: ahead ? (view.next?.kind ?? view.kind) : view.kind,
    digits: timer === null || leftMs === null || view.mode !== 'phase' ? null : shownTo(timer, leftMs),
    over: leftMs !== null && leftMs < 0,
    hardStop: timer !== null && stopsHard(timer),
    share: share(leftMs ?? 0),
    marks: timer === null ? [] : marks(timer).map(share),
    markMs: timer === null || leftMs === null ? null : reached(timer, leftMs),
    at: view.mode === 'phase' ? hourAndMinute(timer?.ends_at) : hourAndMinute(view.next?.starts),
    inMs: view.mode === 'next' ? leftMs : null,
    pitch: view.next?.pitch ?? null,
  };
}

function lookOf(view: StageView, leftMs: number | null, online: boolean): Look {
  if (view.blanked) return 'black';
  if (!online) return 'offline';
  const mode = MODES[view.mode];
  if (mode !== undefined) return mode;
  if (view.timer === null || leftMs === null) return 'running';
  return view.timer.running ? tone(view.timer, leftMs) : 'paused';
}

function titleOf(view: StageView, ahead: boolean): string {
  if (ahead) return view.next?.title ?? view.title;
  return view.mode === 'phase' ? view.title : view.session_title;
}

function hourAndMinute(time: string | null | undefined): string | null {
  return time?.slice(0, 5) ?? null;
}
