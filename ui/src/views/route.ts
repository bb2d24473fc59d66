// Where the host's window is, as a location hash: `#/` is the list of sessions, `#/session/<id>/prepare/<step>` a step
// of preparing, `#/session/<id>/run|results|record` the other views, `#/register/<section>/<id>` an entry of a directory.
// Pure; who listens to the hash is ConsoleApp.

export const VIEWS = ['prepare', 'run', 'results', 'record'] as const;
export type View = (typeof VIEWS)[number];

export const STEPS = ['particulars', 'startups', 'agenda', 'form', 'panel', 'papers', 'outreach', 'freeze'] as const;
export type Step = (typeof STEPS)[number];

export const SECTIONS = ['applicants', 'people', 'offices', 'venues', 'challenges'] as const;
export type Section = (typeof SECTIONS)[number];

/** The place of an entry that is being typed and has no id yet. */
export const NEW_ENTRY = 'new';

/** A page that a step opens: the draw of one track's order, what changed since a revision, or what is printed. */
export type Page = { id: 'draw'; track: string | null } | { id: 'changes'; since: number | null } | { id: 'print' };

export type Route =
  | { view: 'start' }
  | { view: 'settings' }
  | { view: 'register'; section: Section; entry: string | null }
  | { view: 'prepare'; session: string; step: Step; field: string | null; page?: Page }
  | { view: Exclude<View, 'prepare'>; session: string };

/** Reads a hash; whatever makes no sense leads to the list of sessions, never to an empty window. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [head, id, view, step] = path.split('/').filter(Boolean).map(decoded);
  if (head === 'settings') return { view: 'settings' };
  if (head === 'register') return { view: 'register', section: SECTIONS.find((one) => one === id) ?? 'applicants', entry: view || null };
  if (head !== 'session' || id === undefined || id === '') return { view: 'start' };
  if (view === 'run' || view === 'results' || view === 'record') return { view, session: id };
  const asked = new URLSearchParams(query);
  if (step === 'draw') return { view: 'prepare', session: id, step: 'agenda', field: null, page: { id: 'draw', track: asked.get('track') } };
  if (step === 'changes') return { view: 'prepare', session: id, step: 'freeze', field: null, page: { id: 'changes', since: revision(asked.get('since')) } };
  if (step === 'print') return { view: 'prepare', session: id, step: 'freeze', field: null, page: { id: 'print' } };
  const known = STEPS.find((one) => one === step) ?? 'particulars';
  return { view: 'prepare', session: id, step: known, field: asked.get('field') };
}

/** The hash of a route. `field` names the control that takes the focus. */
export function writeRoute(route: Route): string {
  if (route.view === 'start') return '#/';
  if (route.view === 'settings') return '#/settings';
  if (route.view === 'register') return `#/register/${route.section}${route.entry === null ? '' : `/${encodeURIComponent(route.entry)}`}`;
  const base = `#/session/${encodeURIComponent(route.session)}/${route.view}`;
  if (route.view !== 'prepare') return base;
  if (route.page?.id === 'draw') return `${base}/draw${route.page.track === null ? '' : `?track=${encodeURIComponent(route.page.track)}`}`;
  if (route.page?.id === 'changes') return `${base}/changes${route.page.since === null ? '' : `?since=${route.page.since}`}`;
  if (route.page?.id === 'print') return `${base}/print`;
  return `${base}/${route.step}${route.field === null ? '' : `?field=${encodeURIComponent(route.field)}`}`;
}

/** The number of a revision; null for none. */
function revision(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
}

/** A part of the path as it was meant; a broken escape stays as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
