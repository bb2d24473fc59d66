// A table on its way into the session: how it is read, which rows are taken, what the host says about it. Every change is
// checked again by the host, so that nothing here can get out of step with what will be stored.
import { host } from '../../host/index';
import { asHostError, HostError, type Upload } from '../../host/types';
import type { ImportChoice } from '../../wire/ImportChoice';
import type { ImportPreview } from '../../wire/ImportPreview';
import type { ImportRow } from '../../wire/ImportRow';
import { ALL, assign, change, EMPTY_CHOICE, firstPicks, NONE, readingOf, toWire, turn, type Picks } from './picks';

/** Rows that are fetched without being asked for. */
const FETCH_AT_ONCE = 1000;
const UNDER_THE_HAND_MS = 120;

/** What was decided under one reading of the file; it is there again when that reading is. */
type Decided = Pick<ImportChoice, 'fields' | 'waived' | 'corrected' | 'kept' | 'separate' | 'turned'>;
const UNDECIDED: Decided = { fields: null, waived: [], corrected: [], kept: [], separate: [], turned: [] };
type Layout = Pick<ImportChoice, 'take' | 'hidden_columns' | 'unwrap' | 'fill_merged' | 'column_dates' | 'column_numbers' | 'separators' | 'dates' | 'numbers' | 'encoding' | 'applications' | 'tracks'>;

export class Intake {
  preview = $state.raw<ImportPreview | null>(null);
  rows = $state.raw<readonly ImportRow[]>([]);
  /** The rows that hold the words that were searched for, and the numbers of all such; null while nothing is searched for. */
  found = $state.raw<{ words: string; rows: readonly ImportRow[]; matching: readonly number[] } | null>(null);
  picks = $state.raw<Picks>(ALL);
  error = $state.raw<HostError | null>(null);
  /** A check is under way; what is shown is the last answer. */
  checking = $state(false);
  choice = $state.raw<ImportChoice>(EMPTY_CHOICE);

  #decided: Record<string, { decided: Decided; picks: Picks }> = {};
  #turn = 0;
  #searched = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #checked: Promise<void> = Promise.resolve();

  constructor(
    readonly session: string,
    readonly upload: Upload,
  ) {}

  /** The first look: what the host finds by itself. */
  async open(): Promise<void> {
    this.#turn += 1;
    this.found = null;
    await this.#check(true);
    if (this.preview === null || (this.error !== null && this.preview.refused === null)) return;
    this.picks = firstPicks(this.preview.row_count);
    if (!this.picks.all) await this.#check();
    await this.#fetchAhead();
  }

  /** Other rows are read; what was decided about those of before waits until they come back. */
  async readAs(how: Partial<Pick<ImportChoice, 'delimiter' | 'header_row' | 'header_rows' | 'sheet'>>): Promise<void> {
    const { fields, waived, corrected, kept, separate, turned } = this.choice;
    this.#decided[readingOf(this.choice)] = { decided: { fields, waived, corrected, kept, separate, turned }, picks: this.picks };
    const next = { ...this.choice, ...how };
    const known = this.#decided[readingOf(next)];
    this.choice = { ...next, ...(known?.decided ?? UNDECIDED) };
    this.picks = known?.picks ?? ALL;
    if (known === undefined) await this.open();
    else await this.#read({});
  }

  /** The same rows are taken in another way; the decisions about them stay. */
  async set(how: Partial<Layout>): Promise<void> {
    await this.#read(how);
  }

  /** Hidden columns are mapped like the others, or not: then the mapping is found anew. */
  async showColumns(on: boolean): Promise<void> {
    await this.#read({ hidden_columns: on, fields: null });
  }

  /** What was remembered of an earlier list no longer counts. */
  async reset(): Promise<void> {
    this.choice = { ...this.choice, forget: true, fields: null };
    await this.#read({});
  }

  async assign(column: number, field: string): Promise<void> {
    const fields = assign(this.fields, column, field);
    await this.#read({ fields });
  }

  get fields(): string[] {
    return this.choice.fields ?? this.preview?.columns.map((column) => column.field) ?? [];
  }

  pick(rows: readonly number[], into: boolean): void {
    this.picks = change(this.picks, rows, into);
    this.#soon();
  }

  pickAll(): void {
    this.picks = ALL;
    this.#soon();
  }

  pickNone(): void {
    this.picks = NONE;
    this.#soon();
  }

  /** Takes the row and leaves the faulty field empty, or takes that back. */
  waive(row: number, field: string, on: boolean): void {
    const others = this.choice.waived.filter((one) => one.row !== row || one.field !== field);
    this.choice = { ...this.choice, waived: on ? [...others, { row, field }] : others };
    this.#soon();
  }

  /** Reads this text instead of what stands in the cell. */
  correct(row: number, field: string, value: string): void {
    const others = this.choice.corrected.filter((one) => one.row !== row || one.field !== field);
    this.choice = { ...this.choice, corrected: [...others, { row, field, value }] };
    this.#soon();
  }

  /** Of two rows of one applicant, takes this one and lets the other go. */
  keep(row: number, other: number): void {
    this.choice = { ...this.choice, kept: [...this.choice.kept.filter((one) => one !== other && one !== row), row] };
    this.#soon();
  }

  /** Takes both applications of one applicant, or only the first of them. */
  keepBoth(row: number, other: number, on: boolean): void {
    const others = this.choice.kept.filter((one) => one !== other && one !== row);
    this.choice = { ...this.choice, kept: on ? [...others, other, row] : others };
    this.#soon();
  }

  /** A change goes the other way than it would. */
  turn(row: number, field: string): void {
    this.choice = { ...this.choice, turned: turn(this.choice.turned, row, field) };
    this.#soon();
  }

  /** The row is not the known applicant who was found, or is after all. */
  setSeparate(row: number, on: boolean): void {
    const others = this.choice.separate.filter((one) => one !== row);
    this.choice = { ...this.choice, separate: on ? [...others, row] : others };
    this.#soon();
  }

  /** Who is not in the list any more leaves the session, or stays. */
  remove(applicant: string, on: boolean): void {
    const others = this.choice.removed.filter((one) => one !== applicant);
    this.choice = { ...this.choice, removed: on ? [...others, applicant] : others };
    this.#soon();
  }

  /** Comes back when the last change has been checked. */
  async settled(): Promise<void> {
    if (this.#timer !== null) this.#now();
    await this.#checked;
  }

  /** What is sent with the act of storing. */
  get whole(): ImportChoice {
    return { ...this.choice, ...toWire(this.picks) };
  }

  /** Fetches further rows until `upTo` are there or all are. */
  async fetchRows(upTo: number): Promise<void> {
    const turn = this.#turn;
    const total = Math.min(upTo, this.preview?.row_count ?? 0);
    while (this.rows.length < total) {
      const page = await host().call('import.preview', this.#params(this.rows.length));
      if (turn !== this.#turn || page.rows.length === 0) return;
      this.rows = [...this.rows, ...page.rows];
    }
  }

  /** Looks for words in all rows, fetched or not; with `more`, for the next of them. */
  async search(words: string, more = false): Promise<void> {
    if (words === '') {
      this.found = null;
      return;
    }
    const turn = ++this.#searched;
    const before = more && this.found?.words === words ? this.found.rows : [];
    try {
      const page = await host().call('import.preview', { ...this.#params(before.length), words });
      if (turn === this.#searched) this.found = { words, rows: [...before, ...page.rows], matching: page.matching };
    } catch (thrown) {
      this.error = asHostError(thrown);
    }
  }

  async #read(how: Partial<ImportChoice>): Promise<void> {
    this.choice = { ...this.choice, ...how };
    this.#turn += 1;
    this.found = null;
    await this.#check(true);
    await this.#fetchAhead();
  }

  async #fetchAhead(): Promise<void> {
    if (this.error !== null) return;
    await this.fetchRows(FETCH_AT_ONCE).catch((thrown: unknown) => (this.error = asHostError(thrown)));
  }

  #soon(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#now(), UNDER_THE_HAND_MS);
  }

  #now(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#checked = this.#check();
  }

  async #check(afresh = false): Promise<void> {
    const asked = this.whole;
    this.checking = true;
    try {
      const answer = await host().call('import.preview', this.#params(0));
      if (JSON.stringify(asked) !== JSON.stringify(this.whole)) return;
      this.preview = answer;
      this.error = answer.refused === null ? null : new HostError(answer.refused.code, answer.refused.params);
      this.rows = afresh ? answer.rows : [...answer.rows, ...this.rows.slice(answer.rows.length)];
    } catch (thrown) {
      this.error = asHostError(thrown);
    } finally {
      this.checking = false;
    }
  }

  #params(offset: number): { session: string; upload: string; choice: ImportChoice; offset: number; words: string } {
    return { session: this.session, upload: this.upload.upload, choice: this.whole, offset, words: '' };
  }
}
