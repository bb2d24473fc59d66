// What the agenda offers to add, and what it says of an item in few words. Pure but for the catalogue.
import type { IconName } from '../../components/icons';
import { t } from '../../words/index';
import type { ItemView } from '../../wire/ItemView';
import type { PlanView } from '../../wire/PlanView';

/** Kinds that are no pitch. `named`: the kind's word alone says nothing. */
export const ITEM_KINDS: readonly { id: string; minutes: number; icon: IconName; named?: true }[] = [
  { id: 'break', minutes: 20, icon: 'cup' },
  { id: 'talk', minutes: 15, icon: 'speech', named: true },
  { id: 'reverse_pitch', minutes: 10, icon: 'swap', named: true },
  { id: 'deliberation', minutes: 30, icon: 'people' },
  { id: 'welcome', minutes: 10, icon: 'person' },
  { id: 'closing', minutes: 5, icon: 'flag' },
  { id: 'custom', minutes: 15, icon: 'pencil', named: true },
];

/** "aus der Ferne · Jana Reimann · Stadt Beispielhausen" */
export function itemMeta(plan: PlanView, item: ItemView): string {
  const lead = plan.hosts.length > 1 ? plan.hosts.find((host) => host.office === item.office) : undefined;
  const parts = [item.challenge.name, item.speaker.name, item.remote === null ? '' : t('agenda-remote'), lead?.name ?? ''];
  return parts.filter((part) => part !== '' && part !== item.title).join(' · ');
}

/** "09:10 – 09:55": from the begin of a track's first item to the end of its last. */
export function trackSpan(plan: PlanView, track: string): string | null {
  const own = plan.items.filter((item) => item.track === track);
  const [first, last] = [own[0], own.at(-1)];
  if (first?.starts == null || last?.starts == null) return null;
  return t('prepare-span', { start: first.starts, end: later(last.starts, last.duration_ms) });
}

/** A clock time so much later; past midnight it begins anew. */
export function later(time: string, ms: number): string {
  const [hours = 0, mins = 0] = time.split(':').map(Number);
  const all = (hours * 60 + mins + Math.floor(ms / 60_000)) % (24 * 60);
  return [Math.floor(all / 60), all % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
