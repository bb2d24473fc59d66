// The desk of the single-file page: holds the paper, saves it as a file, opens one, and remembers between two
// openings as far as the browser lets it. There is no host; it must not know how the page looks.
import { saveFile } from '../../host/save';
import type { BallotView } from '../../wire/BallotView';
import { chooseBallotFile } from './choosing';
import { ballotFileName, readBallotFile, writeBallotFile, type Misfit } from './file';
import { forget, keep, kept, type Filed } from './keeping';
import type { Marks } from './marks';
import { afterFiling, freshPaper, fromPayload, marked, payloadOf, unfiled, type Paper } from './paper';

/** What the page has to say about the last thing that was done. */
export type Notice =
  | { kind: 'restored' }
  | { kind: 'opened'; name: string }
  | { kind: 'misfit'; name: string; misfit: Misfit }
  | { kind: 'brought-back' }
  | { kind: 'forgotten' };

export class PaperDesk {
  paper = $state.raw<Paper>({});
  notice = $state.raw<Notice | null>(null);
  /** The last file that was saved or opened; null before. */
  filed = $state.raw<Filed | null>(null);
  /** Whether this browser keeps the work between two openings. */
  keeps = $state(true);
  /** What stood here before a file was opened, so that opening can be taken back. */
  #before: { paper: Paper; filed: Filed | null } | null = null;

  #mayKeep = true;

  constructor(readonly view: BallotView) {
    const found = kept(view);
    this.paper = found?.paper ?? freshPaper(view);
    this.filed = found?.filed ?? null;
    if (found !== null) this.notice = { kind: 'restored' };
    this.#keep();
  }

  unfiled = $derived(unfiled(this.paper));

  mark(applicant: string, marks: Marks): void {
    this.paper = marked(this.paper, applicant, marks);
    this.#keep();
  }

  save(): void {
    const now = Date.now();
    const payload = payloadOf(this.paper, this.view, now);
    const name = ballotFileName(this.view);
    saveFile(name, writeBallotFile(payload));
    this.paper = afterFiling(this.paper, payload);
    this.filed = { name, at: now };
    this.notice = null;
    this.#keep();
  }

  open(): void {
    chooseBallotFile(({ name, text }) => this.#take(name, text));
  }

  /** Takes the opening of a file back. */
  bringBack(): void {
    if (this.#before === null) return;
    ({ paper: this.paper, filed: this.filed } = this.#before);
    this.#before = null;
    this.notice = { kind: 'brought-back' };
    this.#keep();
  }

  /** Leaves nothing in this browser, from now on either; the page goes on until it is closed. */
  forget(): void {
    forget(this.view);
    this.#mayKeep = false;
    this.keeps = false;
    this.notice = { kind: 'forgotten' };
  }

  #take(name: string, text: string): void {
    const opened = readBallotFile(text, this.view);
    if ('misfit' in opened) {
      this.notice = { kind: 'misfit', name, misfit: opened.misfit };
      return;
    }
    const at = Date.parse(opened.payload.saved_at);
    this.#before = { paper: this.paper, filed: this.filed };
    this.paper = fromPayload(opened.payload, this.view);
    this.filed = { name, at: Number.isNaN(at) ? Date.now() : at };
    this.notice = { kind: 'opened', name };
    this.#keep();
  }

  #keep(): void {
    if (this.#mayKeep) this.keeps = keep(this.view, { paper: this.paper, filed: this.filed });
  }
}

/** Asks before the page is left while something is in no file. Called while a component is set up. */
export function guardPaper(desk: PaperDesk): void {
  $effect(() => {
    if (desk.unfiled === 0) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  });
}
