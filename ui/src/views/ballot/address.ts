// Which ballot a window shows: its address says so, behind the hash as the program opens it, or in the query.

/** Null where the address does not say. */
export function ballotIn({ hash, search }: { hash: string; search: string }): { session: string | null; evaluator: string | null } {
  const [behind, query] = [new URLSearchParams(hash.slice(1)), new URLSearchParams(search)];
  const find = (name: string): string | null => behind.get(name) ?? query.get(name);
  return { session: find('session'), evaluator: find('evaluator') };
}
