// What the stage shows at a moment, from the host's view model: one pure function for the projected window and for the
// small picture of it in the console. Codes and figures only; the stage pictures give them words and shapes.
import { clock, duration, durationLeft } from '../words/times';
import type { StageView } from '../wire/StageView';
import type { TimerView } from '../wire/TimerView';
import { left, marks, reachedMark, reached, shownElapsed, shownTo, stopsHard, tone, triggered, type TimerTone } from './timer';

export type Look = TimerTone | 'paused' | 'next' | 'before' | 'ended' | 'black' | 'offline' | 'logo';
export type Layout = 'timer' | 'deck' | 'ontop';
export type TimerKind = 'phase_down' | 'phase_up' | 'clock' | 'item_end' | 'session_end' | 'speaker';

export interface Figure {
  timer: TimerKind;
  digits: string;
  /** Whose clock it is, for a speaker's. */
  name: string;
}

export interface Scene {
  look: Look;
  layout: Layout;
  /** Who, or what. */
  title: string;
  /** Phase code, and kind of the item that the title names: words where the item has no title of its own. */
  phase: string;
  kind: string;
  digits: string | null;
  /** What the large figures count. */
  large: TimerKind;
  /** The small timers beside the large one, at most two. */
  more: Figure[];
  over: boolean;
  /** The word is taken at the end: nothing is counted beyond it. */
  hardStop: boolean;
  /** Share of the time that is left, 0 to 1, and where the marks lie in it. */
  share: number;
  marks: number[];
  /** The mark that was reached last; its word is empty where the time left says it. */
  mark: { ms: number; word: string; shape: string; tone: string } | null;
  /** Clock time ("10:32") at which the phase ends or the next item starts. */
  at: string | null;
  /** Until the next item starts; null where nobody can say. */
  inMs: number | null;
  pitch: { number: number; of: number } | null;
  /** Words to whoever speaks; `id` changes with each that comes. */
  message: { id: string; text: string; flash: boolean } | null;
  scale: number;
  office: { name: string; logoAlt: string };
}

export interface Now {
  /** The host's boot clock; null while it is not known yet. */
  boot: number | null;
  /** The host's wall clock, for the time of day. */
  wall?: number | null;
  online?: boolean;
}

const MODES: Record<string, Look> = { next: 'next', before: 'before', ended: 'ended' };
/** A phase that ran over for so long was left running: there is nobody any more to read it. */
const FORGOTTEN_MS = 6 * 3_600_000;
/** A message that is older came before this page was opened: it flashes no more. */
const FRESH_MS = 3000;

export function scene(view: StageView, { boot, wall = null, online = true }: Now): Scene {
  const timer = view.timer;
  const leftMs = timer === null ? null : left(timer, boot);
  const arranged = arrangement(view, leftMs);
  const look = lookOf(view, leftMs, online, arranged.logo || rests(view, leftMs, boot));
  const ahead = look === 'next' || (view.mode === 'next' && look === 'offline');
  const share = (ms: number): number => (timer === null || timer.due_ms === 0 ? 0 : Math.min(1, Math.max(0, ms / timer.due_ms)));
  const figures = timer === null || leftMs === null || view.mode !== 'phase' ? [] : shownFigures(view, timer, { leftMs, boot, wall });
  return {
    look,
    layout: arranged.layout,
    title: titleOf(view, ahead),
    phase: timer?.phase ?? '',
    kind: ahead ? (view.next?.kind ?? view.kind) : view.kind,
    digits: figures[0]?.digits ?? null,
    large: figures[0]?.timer ?? 'phase_down',
    more: figures.slice(1),
    over: leftMs !== null && leftMs < 0,
    hardStop: timer !== null && stopsHard(timer),
    share: share(leftMs ?? 0),
    marks: timer === null ? [] : marks(timer).map(share),
    mark: timer === null || leftMs === null ? null : markOf(timer, leftMs),
    at: view.mode === 'phase' ? hourAndMinute(timer?.ends_at) : hourAndMinute(view.next?.starts),
    inMs: view.mode === 'next' ? leftMs : null,
    pitch: view.next?.pitch ?? null,
    message: look === 'black' ? null : messageOf(view, leftMs, boot),
    scale: view.look.scale / 100,
    office: { name: view.office.name, logoAlt: view.office.logo_alt },
  };
}

/** The layout that holds: what the plan's trigger asks for, unless the host chose after it had come. */
export function arrangement(view: StageView, leftMs: number | null): { layout: Layout; logo: boolean } {
  const { layout, logo, chosen } = view.look;
  const own = { layout: layout as Layout, logo };
  if (view.timer === null || leftMs === null) return own;
  const asked = triggered(view.timer, leftMs).layout;
  const before = chosen === null ? null : triggered(view.timer, chosen.left_ms).layout;
  if (asked === null || asked === before) return own;
  if (asked === 'logo') return { ...own, logo: true };
  return { layout: layout === 'ontop' ? 'ontop' : (asked as Layout), logo: false };
}

function rests(view: StageView, leftMs: number | null, boot: number | null): boolean {
  if (view.mode === 'ended') return view.rests_from_boot_ms !== null && boot !== null && boot >= view.rests_from_boot_ms;
  return view.timer?.running === true && leftMs !== null && leftMs < -FORGOTTEN_MS;
}

function lookOf(view: StageView, leftMs: number | null, online: boolean, logo: boolean): Look {
  if (view.blanked) return 'black';
  if (!online) return 'offline';
  if (logo) return 'logo';
  const mode = MODES[view.mode];
  if (mode !== undefined) return mode;
  if (view.timer === null || leftMs === null) return 'running';
  return view.timer.running ? tone(view.timer, leftMs) : 'paused';
}

function markOf(timer: TimerView, leftMs: number): Scene['mark'] {
  const ms = reached(timer, leftMs);
  if (ms === null) return null;
  const own = reachedMark(timer, leftMs);
  return { ms, word: own?.word ?? '', shape: own?.shape ?? 'triangle', tone: own?.tone ?? 'warn' };
}

/** What a person says now goes before what the plan says. */
function messageOf(view: StageView, leftMs: number | null, boot: number | null): Scene['message'] {
  const said = view.message;
  if (said !== null) {
    const fresh = said.at_boot_ms !== null && boot !== null && boot - said.at_boot_ms < FRESH_MS;
    return said.text === null ? null : { id: String(said.seq), text: said.text, flash: said.flash && fresh };
  }
  const planned = view.timer === null || leftMs === null ? null : triggered(view.timer, leftMs).message;
  return planned === null ? null : { id: planned, text: planned, flash: false };
}

interface Counting {
  leftMs: number;
  boot: number | null;
  wall: number | null;
}

/** The chosen timers that have something to show, the first one large; the time left where none has. */
function shownFigures(view: StageView, timer: TimerView, now: Counting): Figure[] {
  const figures = view.look.timers.flatMap((kind) => figure(kind as TimerKind, view, timer, now) ?? []);
  return figures.length > 0 ? figures : [{ timer: 'phase_down', digits: shownTo(timer, now.leftMs), name: '' }];
}

function figure(kind: TimerKind, view: StageView, timer: TimerView, { leftMs, boot, wall }: Counting): Figure | null {
  const of = (digits: string, name = ''): Figure => ({ timer: kind, digits, name });
  // Over time the item goes on as long as the phase does: what follows stays as long as it is.
  const ahead = Math.max(0, leftMs);
  if (kind === 'phase_down') return of(shownTo(timer, leftMs));
  if (kind === 'phase_up') return of(shownElapsed(timer, leftMs));
  if (kind === 'clock') return wall === null ? null : of(clock(wall, { timeZone: view.time_zone }));
  if (kind === 'item_end') return view.rest === null ? null : of(durationLeft(ahead + view.rest.item_ms));
  if (kind === 'session_end') return view.rest === null ? null : of(durationLeft(sessionLeft(view.rest, ahead, boot)));
  return view.speaker === null ? null : of(duration(spokenMs(view.speaker, boot)), view.speaker.name);
}

/** While the room stands still, so does whoever speaks. */
function spokenMs({ spoken_ms, since_boot_ms }: NonNullable<StageView['speaker']>, boot: number | null): number {
  return since_boot_ms === null || boot === null ? spoken_ms : boot - since_boot_ms;
}

function sessionLeft(rest: NonNullable<StageView['rest']>, ahead: number, boot: number | null): number {
  const bound = rest.not_before_boot_ms === null || boot === null ? 0 : rest.not_before_boot_ms - boot;
  return Math.max(ahead + rest.session_ms, bound);
}

function titleOf(view: StageView, ahead: boolean): string {
  if (ahead) return view.next?.title ?? view.title;
  return view.mode === 'phase' ? view.title : view.session_title;
}

function hourAndMinute(time: string | null | undefined): string | null {
  return time?.slice(0, 5) ?? null;
}
