// The stream of changes over a WebSocket: connects again by itself, waiting longer each time.
// Kept apart from web.ts so that the waiting can be tested without a network.
import type { Changed, Stop } from './types';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

export interface Changes {
  onChanged(tell: (change: Changed) => void): Stop;
  onConnection(tell: (up: boolean) => void): Stop;
}

/** How long to wait before attempt number `attempt` (from 0); doubles up to a quarter of a minute. */
export function waitBefore(attempt: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
}

type Open = () => WebSocket;

/** Connects with `open`, at once or as soon as the page is let in. */
export function changes(open: Open, letIn?: Promise<unknown>): Changes {
  const told = new Set<(change: Changed) => void>();
  const watching = new Set<(up: boolean) => void>();
  let up = false;
  let attempt = 0;

  const say = (now: boolean): void => {
    if (now === up) return;
    up = now;
    for (const tell of watching) tell(up);
  };

  const connect = (): void => {
    const socket = open();
    socket.addEventListener('open', () => {
      attempt = 0;
      say(true);
    });
    socket.addEventListener('message', (event) => {
      const message = parse(String(event.data));
      if (message === 'all') {
        // Too slow for the changes: what was missed is fetched as after a lost connection.
        say(false);
        say(true);
      } else if (message !== null) for (const tell of told) tell(message);
    });
    socket.addEventListener('close', () => {
      say(false);
      setTimeout(connect, waitBefore(attempt));
      attempt += 1;
    });
  };
  // Without being let in there is nothing to listen to; the calls of the page say why.
  if (letIn === undefined) connect();
  else letIn.then(connect, () => undefined);

  return {
    onChanged: (tell) => added(told, tell),
    onConnection: (tell) => {
      tell(up);
      return added(watching, tell);
    },
  };
}

function added<T>(set: Set<T>, one: T): Stop {
  set.add(one);
  return () => set.delete(one);
}

/** A change, 'all' when some were missed, or null for what is neither. */
export function parse(message: string): Changed | 'all' | null {
  try {
    const value: unknown = JSON.parse(message);
    const { all, session, seq, what } = value as Partial<Changed> & { all?: unknown };
    if (all === true) return 'all';
    return typeof session === 'string' && typeof seq === 'number' && typeof what === 'string' ? { session, seq, what } : null;
  } catch {
    return null;
  }
}
