// Reading the room: who stands in which group, who is still expected, what a row says.
import type { IconName } from '../../../components/icons';
import { t } from '../../../words/index';
import type { RoomPerson } from '../../../wire/RoomPerson';

export const GROUPS = ['panel', 'leading', 'presenter', 'staff', 'guest'] as const;
export type Group = (typeof GROUPS)[number];

/** The groups that somebody is in, each with its people in their order. */
export function grouped(people: readonly RoomPerson[]): { group: Group; people: RoomPerson[] }[] {
  const all = GROUPS.map((group) => ({ group, people: people.filter((one) => one.group === group) }));
  return all.filter((one) => one.people.length > 0);
}

/** Panel, chair and minute taker of whom nothing is known yet. */
export function expectedStill(people: readonly RoomPerson[]): RoomPerson[] {
  const ofHouse = people.filter(({ group }) => group === 'panel' || group === 'leading');
  return ofHouse.filter(({ state, functions }) => state === 'unknown' && !functions.includes('replaced'));
}

export const MARKS: Record<string, { icon: IconName; tone: 'ok' | 'warn' | 'muted' }> = {
  in: { icon: 'check', tone: 'ok' },
  out: { icon: 'dash', tone: 'muted' },
  unknown: { icon: 'ring', tone: 'muted' },
};

/** Where somebody is and since when, and when that was taken down. */
function whereabouts(person: RoomPerson): string {
  const time = person.at ?? '';
  if (person.state === 'unknown') return t('room-state-unknown');
  const where =
    person.state === 'in'
      ? t('room-state-in', { time })
      : person.recused_from === null
        ? t('room-state-out', { time })
        : t('room-state-recused', { time, number: person.recused_from });
  return person.noted_at === null ? where : t('room-state-noted', { where, time: person.noted_at });
}

/** What a row says of somebody: function, where they are, and of guests where from. The house knows its panel. */
export function about(person: RoomPerson): string {
  const functions = person.functions.map((one) => t(`room-function-${one}`));
  const ofHouse = person.group === 'panel' || person.group === 'leading';
  return [...functions, ...(ofHouse ? [] : [person.note]), whereabouts(person)].filter((part) => part !== '').join(' · ');
}
