// What the browser remembers of a single-file page between two openings: a convenience, the file is the truth.
// Storage may be barred, full, or written by somebody else; each of these is an answer, not a crash.
import type { BallotView } from '../../wire/BallotView';
import { readBallotFile, writeBallotFile } from './file';
import { fromPayload, payloadOf, type Paper } from './paper';

/** The last file: its name and its moment, wall clock in milliseconds. */
export interface Filed {
  name: string;
  at: number;
}

/** What a page works on. */
export interface Work {
  paper: Paper;
  filed: Filed | null;
}

interface Kept {
  /** The ballots of the last file, and as they stand now; both as ballot files, so that reading checks them. */
  past: string;
  now: string;
  file: Filed | null;
}

/** An evaluator's work of one session; another session or person never meets it. */
const keyOf = (view: BallotView): string => `pitchpult-ballot:${view.session}:${view.evaluator}`;

/** False when the browser keeps nothing. */
export function keep(view: BallotView, { paper, filed }: Work): boolean {
  const past = Object.fromEntries(Object.entries(paper).map(([applicant, sheet]) => [applicant, { ...sheet, marks: sheet.filed.marks }]));
  const write = (one: Paper): string => writeBallotFile(payloadOf(one, view, 0));
  const kept: Kept = { past: write(past), now: write(paper), file: filed };
  try {
    localStorage.setItem(keyOf(view), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** What was kept for exactly these ballots; null if there is nothing that fits. */
export function kept(view: BallotView): Work | null {
  try {
    const found = JSON.parse(localStorage.getItem(keyOf(view)) ?? 'null') as Kept;
    const [past, present] = [readBallotFile(found.past, view), readBallotFile(found.now, view)];
    if (!('payload' in past) || !('payload' in present)) return null;
    const marks = fromPayload(present.payload, view);
    const sheets = Object.entries(fromPayload(past.payload, view));
    const paper = Object.fromEntries(sheets.map(([id, sheet]) => [id, { ...sheet, marks: marks[id]?.marks ?? sheet.marks }]));
    return { paper, filed: isFile(found.file) ? found.file : null };
  } catch {
    return null;
  }
}

function isFile(value: unknown): value is Filed {
  const { name, at } = (value ?? {}) as Partial<Filed>;
  return typeof name === 'string' && typeof at === 'number';
}

/** Takes the work out of this browser. */
export function forget(view: BallotView): void {
  try {
    localStorage.removeItem(keyOf(view));
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}
