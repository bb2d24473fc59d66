// What the page of the printed matter shows of a document: pure, codes of the host in, keys and places out.
import type { Mark } from '../../components/tones';
import type { PrintedView } from '../../wire/PrintedView';
import type { PrintView } from '../../wire/PrintView';
import type { Step } from '../route';

const PAPER = 'print_';
const MARKS: Readonly<Record<string, Mark>> = { final: 'ok', ready: 'ok', draft: 'warn', unavailable: 'wait' };

/** A letter that is for nobody by name, as the host calls it. */
export const NOBODY = 'nobody';

/** The code that names and files carry: "print_agenda" is "agenda". */
export const codeOf = (document: string): string => (document.startsWith(PAPER) ? document.slice(PAPER.length) : document);

/** Calendar files have no pages. */
export const hasPages = (document: string): boolean => document.startsWith(PAPER);

/** Samples that somebody has to check before they go out. */
export const isSample = (document: string): boolean => codeOf(document).startsWith('notice_');

export const markOf = ({ state }: PrintedView): Mark => MARKS[state] ?? 'open';

/** Where what is missing is entered; null where the purpose rules it out. */
const WAYS: Readonly<Record<string, { step: Step; field: string | null }>> = {
  'no-agenda': { step: 'agenda', field: null },
  'no-date': { step: 'particulars', field: 'date' },
  'no-criteria': { step: 'form', field: null },
  nobody: { step: 'startups', field: null },
  'no-panel': { step: 'panel', field: null },
  'no-applicants': { step: 'startups', field: null },
  'no-office': { step: 'particulars', field: 'office' },
  'no-draw': { step: 'agenda', field: null },
  'no-papers': { step: 'papers', field: null },
};
export const wayOf = ({ why }: PrintedView): { step: Step; field: string | null } | null => (why === null ? null : (WAYS[why] ?? null));

/** The document to show: the chosen one while it is there, else the first that can be printed. */
export function shownOf(view: PrintView, chosen: string | null): PrintedView | undefined {
  return view.documents.find(({ document }) => document === chosen) ?? view.documents.find(({ why }) => why === null) ?? view.documents[0];
}

/** The neighbour in the list; at its ends the same one. */
export function besideOf(view: PrintView, document: string, by: 1 | -1): string {
  const at = view.documents.findIndex((one) => one.document === document);
  return view.documents[at + by]?.document ?? document;
}

/** For whom a document can be made, if it is made for one at a time. */
export function peopleOf(view: PrintView, { each }: PrintedView): PrintView['applicants'] {
  if (each === 'applicant') return view.applicants;
  return each === 'person' ? view.panel : [];
}
