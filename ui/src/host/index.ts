// Holds the host of this page. A door says which one it is; views and state ask here and never know.
import type { Host } from './types';

let current: Host | null = null;

/** Called once by the door, before anything is mounted. */
export function useHost(host: Host): void {
  current = host;
}

/** The one way out of the page. */
export function host(): Host {
  if (current === null) throw new Error('the door has not chosen a host');
  return current;
}
