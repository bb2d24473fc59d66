// Decks and hand-outs as the page shows them: which file stands where, what is missing, how large it is. Pure.
import type { ApplicantView } from '../../wire/ApplicantView';
import type { AttachmentView } from '../../wire/AttachmentView';
import type { PapersView } from '../../wire/PapersView';

export const KINDS = ['deck', 'handout'] as const;
export type HandIn = (typeof KINDS)[number];

const MEGABYTE = 1024 * 1024;
/** Limits that can be chosen, in megabytes. */
export const LIMITS_MB = [10, 20, 50, 100] as const;

/** What stands in one cell of the table. */
export interface Cell {
  kind: HandIn;
  file: AttachmentView | null;
  /** Asked for and not there. */
  missing: boolean;
  /** The day it came in after the deadline. */
  late: string | null;
}

export interface PaperRow {
  applicant: ApplicantView;
  cells: readonly Cell[];
}

export function rowsOf(papers: PapersView, applicants: readonly ApplicantView[]): PaperRow[] {
  return applicants.map((applicant) => ({ applicant, cells: KINDS.map((kind) => cellOf(papers, applicant.id, kind)) }));
}

function cellOf(papers: PapersView, applicant: string, kind: HandIn): Cell {
  const file = papers.attachments.findLast((one) => one.applicant === applicant && one.kind === kind) ?? null;
  const point = papers.missing.find((one) => one.applicant === applicant && one.kind === kind);
  return { kind, file, missing: point !== undefined && point.late === null, late: point?.late ?? null };
}

/** Papers of the session itself. */
export const ownPapers = (papers: PapersView): AttachmentView[] => papers.attachments.filter((file) => file.applicant === null);

/** A size for the eye: megabytes from half of one on, else kilobytes, never "0". */
export function sizeOf(bytes: number): { unit: 'mb' | 'kb'; size: number; digits: number } {
  if (bytes >= MEGABYTE / 2) return { unit: 'mb', size: bytes / MEGABYTE, digits: bytes < 10 * MEGABYTE ? 1 : 0 };
  return { unit: 'kb', size: Math.max(1, Math.round(bytes / 1024)), digits: 0 };
}

export const megabytes = (bytes: number): number => Math.round(bytes / MEGABYTE);
export const bytesOf = (mb: number): number => mb * MEGABYTE;

/** The state to say: what was found in the folder counts more than what the list knew. */
export function stateOf(file: AttachmentView, checked: ReadonlyMap<string, string>): string {
  return checked.get(file.id) ?? file.state;
}
