// How the list of sessions is parted, and where each entry leads. Pure.
import type { SearchHit } from '../../wire/SearchHit';
import type { SessionCard } from '../../wire/SessionCard';
import type { Route } from '../route';

export const GROUPS = ['running', 'upcoming', 'past'] as const;
export type Group = (typeof GROUPS)[number];

export const inGroup = (cards: readonly SessionCard[], group: Group): SessionCard[] => cards.filter((card) => card.group === group);

/** Two pages as one: a session that slipped from one to the other meanwhile stands once. */
export function joined(first: readonly SessionCard[], then: readonly SessionCard[]): SessionCard[] {
  const known = new Set(first.map((card) => card.session));
  return [...first, ...then.filter((card) => !known.has(card.session))];
}

/** Where the work goes on. */
export function placeOf(card: SessionCard): Route {
  const { session } = card;
  switch (card.status) {
    case 'draft':
    case 'unreadable':
      return { view: 'prepare', session, step: 'particulars', field: null };
    case 'unsigned':
    case 'signed':
      return { view: 'record', session };
    default:
      return { view: 'run', session };
  }
}

/** Whether the title itself was found, so that it is marked and nothing stands twice. */
export const inTitle = (hit: SearchHit): boolean => hit.found_in === 'title';

export type Near = 'today' | 'yesterday' | null;

/** Whether a moment is today or yesterday by the calendar of this laptop. */
export function near(moment: Date, now: Date): Near {
  const midnight = (day: Date): number => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(moment)) / 86_400_000);
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : null;
}
