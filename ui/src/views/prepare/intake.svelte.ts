// A table on its way into the session: how it is read, which rows are taken, what the host says about it. Every change is
// checked again by the host, so that nothing here can get out of step with what will be stored.
import { host } from '../../host/index';
import { asHostError, type HostError, type Upload } from '../../host/types';
import type { ImportChoice } from '../../wire/ImportChoice';
import type { ImportPreview } from '../../wire/ImportPreview';
import type { ImportRow } from '../../wire/ImportRow';
import { assign, change, firstPicks, NONE, toWire, type Picks } from './picks';

/** Rows that are fetched without being asked for. */
const FETCH_AT_ONCE = 1000;
const UNDER_THE_HAND_MS = 120;

export class Intake {
  preview = $state.raw<ImportPreview | null>(null);
  rows = $state.raw<readonly ImportRow[]>([]);
  picks = $state.raw<Picks>(null);
  error = $state.raw<HostError | null>(null);
  /** A check is under way; what is shown is the last answer. */
  checking = $state(false);
  choice = $state.raw<ImportChoice>({ encoding: null, delimiter: null, header_row: null, sheet: null, fields: null, picked: null, dates: null, numbers: null, waived: [], corrected: [], kept: [] });

  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #checked: Promise<void> = Promise.resolve();

  constructor(
    readonly session: string,
    readonly upload: Upload,
  ) {}

  /** The first look: what the host finds by itself. */
  async open(): Promise<void> {
    this.#turn += 1;
    await this.#check(true);
    if (this.preview === null || this.error !== null) return;
    this.picks = firstPicks(this.preview.row_count);
    if (this.picks !== null) await this.#check();
    await this.#fetchAhead();
  }

  /** The table is read in another way; what was decided about its rows belongs to the old reading. */
  async readAs(how: Partial<Pick<ImportChoice, 'encoding' | 'delimiter' | 'header_row' | 'sheet'>>): Promise<void> {
    this.choice = { ...this.choice, ...how, fields: null, waived: [], corrected: [], kept: [] };
    this.picks = null;
    await this.open();
  }

  async assign(column: number, field: string): Promise<void> {
    const fields = assign(this.fields, column, field);
    await this.#read({ fields });
  }

  /** Dates and numbers are read in another way; the columns stay what they are. */
  async spell(how: Partial<Pick<ImportChoice, 'dates' | 'numbers'>>): Promise<void> {
    await this.#read(how);
  }

  get fields(): string[] {
    return this.choice.fields ?? this.preview?.columns.map((column) => column.field) ?? [];
  }

  async pick(rows: readonly number[], into: boolean): Promise<void> {
    if (this.picks === null && !into) await this.fetchRows(Number.POSITIVE_INFINITY);
    this.picks = change(this.picks, rows, into, this.rows.map((one) => one.row));
    this.#soon();
  }

  pickAll(): void {
    this.picks = null;
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

  /** Comes back when the last change has been checked. */
  async settled(): Promise<void> {
    if (this.#timer !== null) this.#now();
    await this.#checked;
  }

  /** What is sent with the act of storing. */
  get whole(): ImportChoice {
    return { ...this.choice, picked: toWire(this.picks) };
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

  async #read(how: Partial<ImportChoice>): Promise<void> {
    this.choice = { ...this.choice, ...how };
    this.#turn += 1;
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
      this.error = null;
      if (afresh) this.rows = answer.rows;
    } catch (thrown) {
      this.error = asHostError(thrown);
    } finally {
      this.checking = false;
    }
  }

  #params(offset: number): { session: string; upload: string; choice: ImportChoice; offset: number } {
    return { session: this.session, upload: this.upload.upload, choice: this.whole, offset };
  }
}
