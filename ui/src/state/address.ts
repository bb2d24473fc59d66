// Which session a window shows: from the query, or from the hash where the program serves the page itself.

/** The id after `session=` in "?session=…", "#session=…" or "#?session=…"; null when there is none. */
export function sessionIn(search: string, hash: string): string | null {
  const asked = new URLSearchParams(search).get('session');
  return asked ?? new URLSearchParams(hash.replace(/^#\/?\??/, '')).get('session');
}

/** Whether this window is the small timer over somebody else's slides. */
export function isOntop(search: string, hash: string): boolean {
  const layout = new URLSearchParams(search).get('layout') ?? new URLSearchParams(hash.replace(/^#\/?\??/, '')).get('layout');
  return layout === 'ontop';
}
