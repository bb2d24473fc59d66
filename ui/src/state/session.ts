// When a view model is fetched again and which answer may be shown: pure decisions, used by session.svelte.ts.
import type { Changed } from '../host/types';

/** The sequence number a view model states; null when it states none (a directory, a setting). */
export function seqOf(model: unknown): number | null {
  const seq = (model as { seq?: unknown } | null | undefined)?.seq;
  return typeof seq === 'number' ? seq : null;
}

/** The session that the parameters name; null when they name none. */
export function sessionOf(params: unknown): string | null {
  const { session, session_id: id } = (params ?? {}) as { session?: unknown; session_id?: unknown };
  if (typeof session === 'string') return session;
  return typeof id === 'string' ? id : null;
}

/** Whether what changed can be news to what is shown. */
export function concerns(change: Changed, params: unknown, shown: unknown): boolean {
  const session = sessionOf(params);
  if (session === null) return true;
  // Names stand in every view of a session, and a corrected one is correct everywhere.
  if (change.what === 'directory') return true;
  if (session !== change.session) return false;
  const seq = seqOf(shown);
  if (seq === null) return true;
  // A draft or a revision of the plan changes what is shown without an entry in the log.
  return change.what === 'log' ? change.seq > seq : change.seq >= seq;
}

/** Whether an answer may take the place of what is shown: never one that is older. */
export function mayReplace(shown: unknown, answer: unknown): boolean {
  const before = seqOf(shown);
  const after = seqOf(answer);
  return before === null || after === null || after >= before;
}
