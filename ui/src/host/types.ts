// The one typed door out of the page: what a view may ask of the program, whatever carries the question.
// It must not know Tauri, HTTP or files; those are tauri.ts, web.ts and file.ts.
import type { Changed } from '../wire/Changed';
import type { Commands } from '../wire/commands';
import type { DocumentRequest } from '../wire/DocumentRequest';
import type { Failure } from '../wire/Failure';
import type { Upload } from '../wire/Upload';
import type { WindowRequest } from '../wire/WindowRequest';

export type { Changed, Failure, Upload };

export type CommandName = keyof Commands & string;
export type Params<C extends CommandName> = Commands[C]['params'];
export type Answer<C extends CommandName> = Commands[C]['answer'];

export type FileKind = 'table' | 'ballot' | 'paper' | 'picture';
export type WindowName = 'stage' | 'ontop' | 'presenter' | 'ballot';
export type ErrorParams = Record<string, string | number>;

/** Whose document; the language is the page's if none is named. */
export type DocumentParams = Pick<DocumentRequest, 'session'> & Partial<Omit<DocumentRequest, 'session' | 'document'>>;
/** Whose window. */
export type WindowParams = Pick<WindowRequest, 'session'> & Partial<Omit<WindowRequest, 'session' | 'which'>>;

/** Stops what it was returned by. */
export type Stop = () => void;

/** Where opening the data stands; `step` grows with every change. */
export type OpeningState = { step: number } & (
  | { state: 'opening'; phase: 'locking' | 'checking' | 'migrating' }
  | { state: 'open' }
  | { state: 'failed'; failure: Failure }
);

/** Opening the data, where the page is there before they are. */
export interface Opening {
  /** The present state, as soon as it is another one than the page has seen. */
  next(seen: number | null): Promise<OpeningState>;
  again(): Promise<void>;
  restore(): Promise<void>;
  startEmpty(): Promise<void>;
}

/** A screen of the host's desktop. */
export interface ScreenView {
  /** What it is chosen by, also on another day. */
  key: string;
  /** Monitor 1, Monitor 2, as the desktop counts them. */
  number: number;
  name: string;
  width: number;
  height: number;
  /** Whether the console is on it. */
  console: boolean;
}

export type ScreenCorner = 'top_left' | 'top_right' | 'bottom_left' | 'bottom_right';

/** The screens, and what stands on them. */
export interface ScreensView {
  screens: ScreenView[];
  /** Whether the desktop shows the same on two screens. */
  mirrored: boolean;
  /** `waits` while its screen is unplugged: out of sight, and back by itself. */
  stage: { state: 'closed' | 'fills' | 'window' | 'waits'; key: string | null; number: number | null };
  /** The small timer above all other windows. */
  ontop: { state: 'closed' | 'open' | 'waits'; corner: ScreenCorner };
  /** Whether the presenter's window is open. */
  presenter: boolean;
}

/** Where the stage shall stand. */
export type StageWanted = 'anywhere' | 'window' | { screen: string };

/** The screens of this laptop. */
export interface Screens {
  view(): Promise<ScreensView>;
  /** Puts the stage elsewhere, at once and for the next time. */
  choose(wanted: StageWanted): Promise<ScreensView>;
  /** Puts the small timer into another corner. */
  corner(corner: ScreenCorner): Promise<ScreensView>;
  /** Tells when a screen came or went, and when a window on it was opened, moved or closed. */
  onChanged(tell: (view: ScreensView) => void): Stop;
}

export interface Host {
  readonly kind: 'tauri' | 'web' | 'file';
  /** Asks the router; throws a HostError. */
  call<C extends CommandName>(name: C, params: Params<C>): Promise<Answer<C>>;
  /** Tells of every append, in order of arrival; seq may skip. */
  onChanged(tell: (change: Changed) => void): Stop;
  /** Tells whether the host can be reached; says the present state at once. */
  onConnection(tell: (up: boolean) => void): Stop;
  /** Lets the person choose a file; null when they leave without one. */
  pickFile(accept: FileKind): Promise<Upload | null>;
  /** Lets the person choose a folder of this device; null when they leave without one. Only in the program's window:
      a browser tells no paths. */
  pickFolder?(): Promise<string | null>;
  /** Hands over a file that was dropped on the page. */
  dropFile(file: File): Promise<Upload>;
  /** The bytes of a document, to be shown on the page. */
  readDocument(document: string, params: DocumentParams): Promise<ArrayBuffer>;
  /** Saves a document where the person says. */
  saveDocument(document: string, params: DocumentParams): Promise<{ saved: boolean; name: string }>;
  openWindow(which: WindowName, params: WindowParams): Promise<void>;
  closeWindow(which: WindowName): Promise<void>;
  /** Only in the console's own window; elsewhere a page is served by an open house. */
  readonly opening?: Opening;
  /** Only where the page may steer its own window. */
  stageFullscreen?(on: boolean): Promise<void>;
  /** Only in a window without a frame: lets the hand that is down on it take it along. */
  dragWindow?(): Promise<void>;
  /** Only in the program's own window: a browser tells of no screens. */
  readonly screens?: Screens;
}

/** A document in full, with the language of the page. */
export function documentRequest(name: string, params: DocumentParams): DocumentRequest {
  return { language: document.documentElement.lang, evaluator: null, ...params, document: name };
}

/** A window in full. */
export function windowRequest(which: WindowName, params: WindowParams): WindowRequest {
  return { evaluator: null, ...params, which };
}

/** What went wrong, as a code that the catalogue words (`error-<code>`). */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    readonly params: ErrorParams = {},
  ) {
    super(code);
  }
}

/** The largest file that the program takes; a larger one is refused before it is read. */
export const FILE_MAX = 100 * 1024 * 1024;

export function refuseTooLarge(file: File): void {
  if (file.size > FILE_MAX) throw new HostError('upload-too-large', { 'limit-mb': FILE_MAX / 1024 / 1024 });
}

/** The codes which the page itself gives: nothing was refused, the way to the host failed. */
export const UNREACHABLE = 'connection-lost';
export const NOT_IN_FILE = 'file-no-host';

/** Makes a HostError of whatever a transport threw. */
export function asHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (isWireError(thrown)) return new HostError(thrown.code, thrown.params ?? {});
  return new HostError('unknown', { detail: thrown instanceof Error ? thrown.message : String(thrown) });
}

function isWireError(thrown: unknown): thrown is { code: string; params?: ErrorParams } {
  return typeof thrown === 'object' && thrown !== null && typeof (thrown as { code?: unknown }).code === 'string';
}
