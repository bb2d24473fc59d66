// The ballots of the single-file page as a value: what is on them, what was last saved, what an opened file brings.
// Pure; paper.svelte.ts holds the value and touches the browser.
import type { BallotPayload } from '../../wire/BallotPayload';
import type { BallotView } from '../../wire/BallotView';
import type { FiledBallot } from '../../wire/FiledBallot';
import { gaps, isEmpty, sameMarks, type Marks } from './marks';

/** One ballot: what stands on it now, and what stood on it in the last file. */
export interface Sheet {
  marks: Marks;
  /** Edition and marks of the last file; edition 0 if it was in none. */
  filed: { edition: number; marks: Marks };
}

/** By applicant. */
export type Paper = Readonly<Record<string, Sheet>>;

/** The paper as the host handed it out: blank, or with what the host already had. */
export function freshPaper(view: BallotView): Paper {
  return Object.fromEntries(
    view.applicants.map(({ applicant, edition, scores, reasons }) => [
      applicant,
      { marks: { scores, reasons }, filed: { edition, marks: { scores, reasons } } },
    ]),
  );
}

export function marked(paper: Paper, applicant: string, marks: Marks): Paper {
  const sheet = paper[applicant];
  return sheet === undefined ? paper : { ...paper, [applicant]: { ...sheet, marks } };
}

const changed = ({ marks, filed }: Sheet): boolean => !sameMarks(marks, filed.marks);

/** How many ballots hold something that is in no file. */
export function unfiled(paper: Paper): number {
  return Object.values(paper).filter(changed).length;
}

/** What goes into the next file: every ballot that was ever touched, a changed one with the next edition. */
export function payloadOf(paper: Paper, view: BallotView, savedAtMs: number): BallotPayload {
  const ballots = view.applicants.flatMap(({ applicant, ballot }): FiledBallot[] => {
    const sheet = paper[applicant];
    if (sheet === undefined || ballot === null) return [];
    if (isEmpty(sheet.marks) && !changed(sheet) && sheet.filed.edition === 0) return [];
    const { scores, reasons } = sheet.marks;
    const edition = sheet.filed.edition + (changed(sheet) ? 1 : 0);
    return [{ ballot, applicant, edition, complete: gaps(view.form, sheet.marks).length === 0, scores, reasons }];
  });
  return { session: view.session, plan_hash: view.plan_hash ?? '', evaluator: view.evaluator, saved_at: new Date(savedAtMs).toISOString(), ballots };
}

/** The paper once `payload` is in a file. */
export function afterFiling(paper: Paper, payload: BallotPayload): Paper {
  const filed = new Map(payload.ballots.map((ballot) => [ballot.applicant, ballot]));
  return Object.fromEntries(
    Object.entries(paper).map(([applicant, sheet]) => {
      const ballot = filed.get(applicant);
      return [applicant, ballot === undefined ? sheet : { ...sheet, filed: { edition: ballot.edition, marks: marksOf(ballot) } }];
    }),
  );
}

/** The paper as a file has it. */
export function fromPayload(payload: BallotPayload, view: BallotView): Paper {
  let paper = freshPaper(view);
  for (const ballot of payload.ballots) paper = marked(paper, ballot.applicant, marksOf(ballot));
  return afterFiling(paper, payload);
}

function marksOf({ scores, reasons }: FiledBallot): Marks {
  return { scores, reasons };
}
