// Which rows of a table are to be taken: all of them, or a set by row number; and how a choice about it changes. Pure; the
// numbers are those of the file.
import type { ImportChoice } from '../../wire/ImportChoice';
import type { Waived } from '../../wire/Waived';

/** Everything is found by the host. */
export const EMPTY_CHOICE: ImportChoice = {
  encoding: null,
  delimiter: null,
  header_row: null,
  header_rows: null,
  sheet: null,
  fields: null,
  picked: null,
  dropped: [],
  dates: null,
  numbers: null,
  column_dates: [],
  column_numbers: [],
  separators: [],
  take: [],
  hidden_columns: null,
  unwrap: null,
  fill_merged: null,
  waived: [],
  corrected: [],
  kept: [],
  applications: null,
  tracks: null,
  forget: false,
  separate: [],
  turned: [],
  removed: [],
};

/** Which rows are read: two choices of one name read the same. */
export const readingOf = (choice: ImportChoice): string => JSON.stringify([choice.delimiter, choice.sheet, choice.header_row, choice.header_rows]);

/** Turns a cell round, or back. */
export function turn(turned: readonly Waived[], row: number, field: string): Waived[] {
  const others = turned.filter((one) => one.row !== row || one.field !== field);
  return others.length === turned.length ? [...others, { row, field }] : others;
}

/** Puts a choice for one column in the place of the one before. */
export function choose<C extends { column: number }>(choices: readonly C[], choice: C): C[] {
  return [...choices.filter((one) => one.column !== choice.column), choice];
}

/** A header of several rows in one word, as the list of choices needs it: "2", "2:3" for rows 2 to 4. */
export const headerWord = (row: number, rows: number): string => (rows > 1 ? `${row}:${rows}` : String(row));

export function headerOf(word: string): { header_row: number; header_rows: number | null } {
  const [row = 0, rows] = word.split(':').map(Number);
  return { header_row: row, header_rows: row === 0 ? null : (rows ?? 1) };
}

/** These rows, or all but these: a large table need not be fetched to say so. */
export interface Picks {
  readonly all: boolean;
  readonly rows: ReadonlySet<number>;
}

export const ALL: Picks = { all: true, rows: new Set() };
export const NONE: Picks = { all: false, rows: new Set() };

/** More rows than an office ever invites at once: then nothing is picked until somebody picks. */
export const PICK_ALL_UP_TO = 60;

export const firstPicks = (rows: number): Picks => (rows <= PICK_ALL_UP_TO ? ALL : NONE);

export const isPicked = (picks: Picks, row: number): boolean => picks.all !== picks.rows.has(row);

export const countPicks = (picks: Picks, of: number): number => (picks.all ? of - picks.rows.size : picks.rows.size);

/** Adds or takes out `rows`. */
export function change(picks: Picks, rows: readonly number[], into: boolean): Picks {
  const next = new Set(picks.rows);
  for (const row of rows) if (into === picks.all) next.delete(row);
    else next.add(row);
  return { all: picks.all, rows: next };
}

export function toWire(picks: Picks): Pick<ImportChoice, 'picked' | 'dropped'> {
  const rows = [...picks.rows].sort((a, b) => a - b);
  return picks.all ? { picked: null, dropped: rows } : { picked: rows, dropped: [] };
}

/** Gives a column its field; a field stands in one column only, so the other one lets it go. */
export function assign(fields: readonly string[], column: number, field: string): string[] {
  return fields.map((own, index) => {
    if (index === column) return field;
    return own === field && field !== 'ignore' ? 'ignore' : own;
  });
}
