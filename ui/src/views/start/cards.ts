// How the list of sessions is parted, searched, and where each entry leads. Pure.
import type { SessionCard } from '../../wire/SessionCard';
import type { Route } from '../route';

export const GROUPS = ['running', 'upcoming', 'past'] as const;
export type Group = (typeof GROUPS)[number];

/** By title or file reference, whatever the case, every word somewhere. */
export function search(cards: readonly SessionCard[], wanted: string): SessionCard[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  return cards.filter((card) => {
    const text = `${card.title} ${card.file_reference}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export const inGroup = (cards: readonly SessionCard[], group: Group): SessionCard[] => cards.filter((card) => card.group === group);

/** Where the work goes on. */
export function placeOf(card: SessionCard): Route {
  const { session } = card;
  switch (card.status) {
    case 'draft':
      return { view: 'prepare', session, step: 'particulars', field: null };
    case 'unsigned':
    case 'signed':
      return { view: 'record', session };
    default:
      return { view: 'run', session };
  }
}

export type Near = 'today' | 'yesterday' | null;

/** Whether a moment is today or yesterday by the calendar of this laptop. */
export function near(moment: Date, now: Date): Near {
  const midnight = (day: Date): number => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(moment)) / 86_400_000);
  return days === 0 ? 'today' : days === 1 ? 'yesterday' : null;
}
