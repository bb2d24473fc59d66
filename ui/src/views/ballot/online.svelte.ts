// The desk of an evaluator who is connected: what was marked here and what the host has of it. A draft goes out
// half a second after the last change; "saved" is what the host answered, never what the page hopes.
import { saving } from '../../state/saving.svelte';
import { asHostError, type HostError } from '../../host/types';
import type { BallotApplicant } from '../../wire/BallotApplicant';
import type { BallotView } from '../../wire/BallotView';
import type { DeclareRow } from '../../wire/DeclareRow';
import { sameMarks, type Marks } from './marks';

const REST_MS = 500;

interface Local {
  marks: Marks;
  /** What the host has as a draft or a ballot; null when unknown. */
  draft: Marks | null;
  draftAt: string | null;
  sent: Marks | null;
}

export class OnlineDesk {
  /** By applicant: only what was changed in this window. */
  local = $state.raw<Readonly<Record<string, Local>>>({});
  /** The host's last refusal, until something else is done. */
  refused = $state.raw<HostError | null>(null);
  sending = $state(false);

  #timers: Record<string, ReturnType<typeof setTimeout>> = {};
  #underWay: Record<string, boolean> = {};

  constructor(
    readonly view: () => BallotView | null,
    /** What a waiting write is called. */
    readonly words: (applicant: string, what: 'draft' | 'ballot' | 'declaration') => string,
  ) {}

  marks(applicant: BallotApplicant): Marks {
    return this.local[applicant.applicant]?.marks ?? applicant;
  }

  /** The time of the draft, once the host has exactly what is shown; null before. */
  draftAt(applicant: BallotApplicant): string | null {
    const local = this.local[applicant.applicant];
    if (local === undefined) return applicant.state === 'draft' ? applicant.draft_at : null;
    return local.draft !== null && sameMarks(local.draft, local.marks) ? local.draftAt : null;
  }

  /** Whether the ballot that arrived is exactly what is shown. */
  arrived(applicant: BallotApplicant): boolean {
    if (applicant.arrived_at === null) return false;
    const local = this.local[applicant.applicant];
    if (local === undefined) return applicant.state === 'submitted';
    return local.sent !== null && sameMarks(local.sent, local.marks);
  }

  /** Whether something that is shown has not reached the host. */
  pending(applicant: BallotApplicant): boolean {
    const local = this.local[applicant.applicant];
    return local !== undefined && !this.arrived(applicant) && this.draftAt(applicant) === null;
  }

  mark(applicant: BallotApplicant, marks: Marks): void {
    const id = applicant.applicant;
    this.refused = null;
    this.#put(id, { ...this.#of(applicant), marks });
    this.#rest(id);
    this.#timers[id] = setTimeout(() => void this.#saveDraft(id), REST_MS);
  }

  /** Sends what rests at once: the window is being left. */
  flush(): void {
    for (const id of Object.keys(this.#timers)) {
      this.#rest(id);
      void this.#saveDraft(id);
    }
  }

  async submit(applicant: BallotApplicant): Promise<boolean> {
    const view = this.view();
    if (view === null || this.sending) return false;
    const id = applicant.applicant;
    const marks = this.marks(applicant);
    this.#rest(id);
    const { scores, reasons } = marks;
    const params = { session: view.session, evaluator: view.evaluator, applicant: id, plan_hash: view.plan_hash ?? '', scores, reasons };
    return this.#send(async () => {
      await saving.write('ballot.submit', params, this.words(id, 'ballot'));
      this.#put(id, { ...this.#of(applicant), sent: marks });
    });
  }

  declare(rows: DeclareRow[]): Promise<boolean> {
    const view = this.view();
    if (view === null || this.sending) return Promise.resolve(false);
    return this.#send(async () => {
      const params = { session: view.session, evaluator: view.evaluator, rows };
      await saving.write('ballot.declare', params, this.words('', 'declaration'));
    });
  }

  async #send(act: () => Promise<void>): Promise<boolean> {
    this.sending = true;
    this.refused = null;
    try {
      await act();
      return true;
    } catch (thrown) {
      this.refused = asHostError(thrown);
      return false;
    } finally {
      this.sending = false;
    }
  }

  /** One draft of an applicant at a time; what changed meanwhile goes out after it. */
  async #saveDraft(id: string): Promise<void> {
    this.#rest(id);
    const view = this.view();
    const local = this.local[id];
    if (view === null || local === undefined || this.#underWay[id] === true) return;
    const { marks } = local;
    this.#underWay[id] = true;
    try {
      const { scores, reasons } = marks;
      const params = { session: view.session, evaluator: view.evaluator, applicant: id, scores, reasons };
      const { saved_at } = await saving.write('ballot.save_draft', params, this.words(id, 'draft'));
      const now = this.local[id] ?? local;
      this.#put(id, { ...now, draft: marks, draftAt: saved_at });
    } catch (thrown) {
      this.refused = asHostError(thrown);
      this.#underWay[id] = false;
      return;
    }
    this.#underWay[id] = false;
    const now = this.local[id];
    if (now !== undefined && !sameMarks(now.marks, marks) && !(id in this.#timers)) void this.#saveDraft(id);
  }

  /** Takes back a draft that waits for the hand to rest. */
  #rest(id: string): void {
    clearTimeout(this.#timers[id]);
    Reflect.deleteProperty(this.#timers, id);
  }

  #of(applicant: BallotApplicant): Local {
    const known = this.local[applicant.applicant];
    if (known !== undefined) return known;
    const { scores, reasons, state, draft_at } = applicant;
    const host: Marks = { scores, reasons };
    return {
      marks: host,
      draft: state === 'draft' ? host : null,
      draftAt: draft_at,
      sent: state === 'submitted' ? host : null,
    };
  }

  #put(id: string, local: Local): void {
    this.local = { ...this.local, [id]: local };
  }
}
