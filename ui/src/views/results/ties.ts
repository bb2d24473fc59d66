// Who stands equal in the official result, and what separated whom. Pure; reads the rows, computes no rank.
import type { ResultRowView } from '../../wire/ResultRowView';

export interface SharedRank {
  rank: number;
  rows: ResultRowView[];
  /** Ranks that are left out after it: "3, 3, 5" leaves out 4. */
  omitted: number[];
}

export interface Decided {
  /** Name of the tie-break criterion. */
  criterion: string;
  /** Best first; all with the same exact result. */
  rows: ResultRowView[];
}

/** Ranks that several share, best first. */
export function sharedRanks(rows: readonly ResultRowView[]): SharedRank[] {
  const ranks = [...new Set(rows.flatMap(({ rank, shared }) => (shared && rank !== null ? [rank] : [])))];
  return ranks.map((rank) => {
    const equal = rows.filter((row) => row.rank === rank);
    return { rank, rows: equal, omitted: equal.slice(1).map((_, at) => rank + 1 + at) };
  });
}

/** Equal results that a tie-break criterion put in order. */
export function decided(rows: readonly ResultRowView[]): Decided[] {
  const found = new Map<string, Decided>();
  for (const row of rows) {
    if (row.by_tie_break === null || row.exact === null) continue;
    const key = `${row.exact} ${row.by_tie_break}`;
    if (!found.has(key)) found.set(key, { criterion: row.by_tie_break, rows: rows.filter((other) => other.exact === row.exact && other.rank !== null) });
  }
  return [...found.values()];
}
