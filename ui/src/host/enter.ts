// How a page in a browser is let in: the one-time ticket of its link is exchanged for a key. The key lies in this
// tab's own storage and goes in a header, never in a cookie: another page of the same browser cannot use it.
import { asHostError, HostError, UNREACHABLE } from './types';

const STORED = 'pitchpult-key';

/** Takes the ticket out of a hash: "#enter=…&session=…" gives the ticket and "#session=…". */
export function ticketIn(hash: string): { ticket: string | null; rest: string } {
  const parts = hash.replace(/^#/, '').split('&');
  const ticket = parts.find((part) => part.startsWith('enter='))?.slice('enter='.length) ?? null;
  const rest = parts.filter((part) => part !== '' && !part.startsWith('enter=')).join('&');
  return { ticket, rest: rest === '' ? '' : `#${rest}` };
}

/** The key of this page; rejects with the reason when it is not let in. */
export function enter(): Promise<string> {
  const { ticket, rest } = ticketIn(location.hash);
  if (ticket === null) {
    const key = sessionStorage.getItem(STORED);
    return key === null ? Promise.reject(new HostError('not-entered')) : Promise.resolve(key);
  }
  // A window that was opened by another begins with a copy of that window's key, which is not its own.
  sessionStorage.removeItem(STORED);
  // Out of the address at once, so that it lands in no history and no bookmark.
  history.replaceState(null, '', location.pathname + location.search + rest);
  return exchange(ticket);
}

async function exchange(ticket: string): Promise<string> {
  const response = await fetch('/enter', {
    method: 'POST',
    body: JSON.stringify({ ticket }),
    headers: { 'content-type': 'application/json' },
    credentials: 'omit',
  }).catch(() => {
    throw new HostError(UNREACHABLE);
  });
  const answer = (await response.json().catch(() => null)) as { key?: string; failure?: unknown } | null;
  if (answer?.key === undefined) throw asHostError(answer?.failure);
  sessionStorage.setItem(STORED, answer.key);
  return answer.key;
}
