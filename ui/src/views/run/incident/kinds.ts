// The faults of the day that can be taken down, in the order in which they are offered.
import type { IconName } from '../../../components/icons';

export const KINDS = ['no_show', 'delayed', 'withdrawn', 'swapped', 'joined', 'replaced', 'interrupted', 'link_lost'] as const;
export type IncidentKind = (typeof KINDS)[number];

export const ICON: Readonly<Record<IncidentKind, IconName>> = {
  no_show: 'person-off',
  delayed: 'clock',
  withdrawn: 'leave',
  swapped: 'swap',
  joined: 'plus',
  replaced: 'person',
  interrupted: 'pause',
  link_lost: 'offline',
};

/** Kinds that stop the running phase. */
export const STOPS: readonly IncidentKind[] = ['interrupted', 'link_lost'];
/** Kinds whose reason may stay empty: they say enough by themselves. */
export const NO_REASON: readonly IncidentKind[] = ['no_show', 'withdrawn', 'link_lost'];
