// What the five directories share, and which command serves which. Pure.
import type { CommandName } from '../../host/types';
import type { Section } from '../route';

/** Lists: all take the same question and give the same page. */
export const LISTS = {
  applicants: 'directory.applicants',
  people: 'directory.people',
  offices: 'directory.offices',
  venues: 'directory.venues',
  challenges: 'directory.challenges',
} as const satisfies Record<Section, CommandName>;

export const KINDS = ['start_up', 'team', 'association', 'person', 'authority'] as const;
export const SECTORS = ['administration', 'business', 'research', 'civil_society'] as const;
export const UNIT_LABELS = ['referat', 'dezernat', 'amt', 'fachbereich', 'abteilung'] as const;

/** A year, or a day as it is typed, as "2023" or "2023-02-17"; null for neither. */
export function readFounded(text: string, readDay: (text: string) => string | null): string | null {
  return /^\s*[1-9]\d{3}\s*$/.test(text) ? text.trim() : readDay(text);
}

export const isDay = (founded: string): boolean => founded.includes('-');
