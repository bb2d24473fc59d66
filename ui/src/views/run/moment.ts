// What the console says about the moment: who, which phase, how far from the plan, what the keys lead to. Pure decisions
// over the host's model; the words are the catalogue's, the seconds are state/timer.ts's.
import { itemName, phaseWord } from '../../components/stage/phases';
import { duration } from '../../words/times';
import { minutes, t } from '../../words/index';
import type { ConsoleView } from '../../wire/ConsoleView';
import type { CurrentItem } from '../../wire/CurrentItem';
import type { NextStep } from '../../wire/NextStep';
import type { PitchCount } from '../../wire/PitchCount';
import type { RunItem } from '../../wire/RunItem';
import type { RunPhase } from '../../wire/RunPhase';

const MINUTE = 60_000;
/** Share of the bar that any phase has at least. */
const NARROWEST = 0.13;
/** The running one shows from when to when. */
const NARROWEST_NOW = 0.19;

/** How far from the plan, in whole minutes; up to half a minute either way is on time. */
export function delay(behindMs: number): { words: string; late: boolean } {
  const count = Math.round(Math.abs(behindMs) / MINUTE);
  if (count === 0) return { words: t('run-on-time'), late: false };
  return behindMs > 0 ? { words: t('run-behind', { count }), late: true } : { words: t('run-ahead', { count }), late: false };
}

/** Between two items the stage and the console speak of the next one. */
export function isChangeover(view: ConsoleView): boolean {
  return view.current?.timer.phase === 'changeover' && view.after !== null;
}

/** "Pitch 4 von 8 · Posteingang erkennen und zuordnen" */
export function subtitle(pitch: PitchCount | null, description: string): string {
  const count = pitch === null ? '' : t('run-pitch-count', { number: pitch.number, of: pitch.of });
  return [count, description].filter(Boolean).join(' · ');
}

/** What the key N does, in the words of what it begins. */
export function nextWord(next: NextStep | null): string {
  if (next === null) return '';
  if (next.step === 'end') return t('run-end');
  if (next.step === 'phase') return phaseWord(next.phase ?? '');
  if (next.kind === 'pitch') return t('run-begin-pitch');
  return t('run-begin', { title: itemName(next.title ?? '', next.kind ?? '') });
}

interface Part {
  id: string;
  word: string;
  note: string;
  lengthMs: number;
  state: 'done' | 'now' | 'over' | 'paused' | 'open';
  elapsedMs: number;
  marksMs: number[];
}

/** The phases of the running item for the bar above the digits. */
export function phaseBar(current: CurrentItem, leftMs: number): Part[] {
  const all = current.phases.reduce((sum, phase) => sum + phase.due_ms, 0);
  return current.phases.map((phase, index) => {
    const now = index === current.phase;
    const dueMs = now ? current.timer.due_ms : phase.due_ms;
    // A phase whose time was taken away keeps room for its word; what lies in it is stretched with it.
    const lengthMs = Math.max(dueMs, all * (now ? NARROWEST_NOW : NARROWEST), 1);
    const drawn = (ms: number): number => (dueMs === 0 ? lengthMs : (ms / dueMs) * lengthMs);
    return {
      id: `${index}`,
      word: phaseWord(phase.kind, current.kind),
      note: phaseNote(phase),
      lengthMs,
      state: now ? (leftMs < 0 ? 'over' : current.timer.running ? 'now' : 'paused') : phase.state === 'done' ? 'done' : 'open',
      elapsedMs: drawn(now ? dueMs - leftMs : phase.elapsed_ms),
      marksMs: now ? phase.marks_ms.filter((mark) => mark < dueMs).map((mark) => drawn(dueMs - mark)) : [],
    };
  });
}

function phaseNote(phase: RunPhase): string {
  if (phase.state === 'done') return duration(phase.elapsed_ms);
  if (phase.state === 'upcoming' || phase.from === null) return minutes(phase.due_ms);
  if (phase.kind === 'changeover' && phase.to !== null) return t('run-until', { time: phase.to.slice(0, 5) });
  return phase.to === null ? t('run-since', { time: phase.from.slice(0, 5) }) : `${phase.from.slice(0, 5)} – ${phase.to.slice(0, 5)}`;
}

/** What comes after the item that the middle of the console speaks of, and what after that. */
export function ahead(view: ConsoleView): RunItem[] {
  const running = view.items.findIndex((item) => item.state === 'running');
  const first = running < 0 ? view.items.findIndex((item) => item.state === 'upcoming') : running;
  if (first < 0) return [];
  // Whoever is absent is not called, and so comes neither next nor after it.
  const called = view.items.slice(first).filter(({ state }) => state === 'running' || state === 'upcoming');
  return called.slice(isChangeover(view) ? 2 : 1).slice(0, 2);
}

/** The item that notes belong to when nobody has chosen one: the running one, else the last that ran. */
export function noteItem(view: ConsoleView, chosen: string | null): RunItem | null {
  const picked = view.items.find((item) => item.id === chosen && item.state !== 'upcoming');
  return picked ?? view.items.find((item) => item.state === 'running') ?? view.items.findLast((item) => item.state === 'done') ?? null;
}
