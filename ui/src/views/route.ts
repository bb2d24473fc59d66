// Where the host's window is, as a location hash: `#/` is the list of sessions, `#/session/<id>/prepare/<step>` a step
// of preparing, `#/session/<id>/run|results|record` the other views. Pure; who listens to the hash is ConsoleApp.

export const VIEWS = ['prepare', 'run', 'results', 'record'] as const;
export type View = (typeof VIEWS)[number];

export const STEPS = ['particulars', 'startups', 'agenda', 'form', 'panel', 'freeze'] as const;
export type Step = (typeof STEPS)[number];

export type Route =
  | { view: 'start' }
  | { view: 'prepare'; session: string; step: Step; field: string | null }
  | { view: Exclude<View, 'prepare'>; session: string };

/** Reads a hash; whatever makes no sense leads to the list of sessions, never to an empty window. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const [head, id, view, step] = path.split('/').filter(Boolean).map(decoded);
  if (head !== 'session' || id === undefined || id === '') return { view: 'start' };
  if (view === 'run' || view === 'results' || view === 'record') return { view, session: id };
  const known = STEPS.find((one) => one === step) ?? 'particulars';
  return { view: 'prepare', session: id, step: known, field: new URLSearchParams(query).get('field') };
}

/** The hash of a route. `field` names the control that takes the focus. */
export function writeRoute(route: Route): string {
  if (route.view === 'start') return '#/';
  const base = `#/session/${encodeURIComponent(route.session)}/${route.view}`;
  if (route.view !== 'prepare') return base;
  return `${base}/${route.step}${route.field === null ? '' : `?field=${encodeURIComponent(route.field)}`}`;
}

/** A part of the path as it was meant; a broken escape stays as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
