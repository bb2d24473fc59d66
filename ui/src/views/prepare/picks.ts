// Which rows of a table are to be taken: all of them, or a set by row number. Pure; the numbers are those of the file.

/** null is "all", whatever their numbers: a large table need not be fetched to say so. */
export type Picks = ReadonlySet<number> | null;

export const NONE: Picks = new Set();

/** More rows than an office ever invites at once: then nothing is picked until somebody picks. */
export const PICK_ALL_UP_TO = 60;

export const firstPicks = (rows: number): Picks => (rows <= PICK_ALL_UP_TO ? null : NONE);

export const isPicked = (picks: Picks, row: number): boolean => picks === null || picks.has(row);

/** Adds or takes out `rows`. `all` are the numbers of all rows, needed to take one out of "all". */
export function change(picks: Picks, rows: readonly number[], into: boolean, all: readonly number[]): Picks {
  if (picks === null && into) return null;
  const next = new Set(picks ?? all);
  for (const row of rows) if (into) next.add(row);
    else next.delete(row);
  return next;
}

export const toWire = (picks: Picks): number[] | null => (picks === null ? null : [...picks].sort((a, b) => a - b));

/** Gives a column its field; a field stands in one column only, so the other one lets it go. */
export function assign(fields: readonly string[], column: number, field: string): string[] {
  return fields.map((own, index) => {
    if (index === column) return field;
    return own === field && field !== 'ignore' ? 'ignore' : own;
  });
}
