// Names of the directories for a field to choose from. Holds no directory itself.
import { host } from '../host/index';
import type { FoundName } from '../wire/FoundName';

export type NameKind = 'applicant' | 'person' | 'office' | 'venue' | 'room' | 'challenge';

/** What a NameField searches with. Rooms belong to a venue: without one there are none. */
export function findNames(kind: NameKind, venue: () => string | null = () => null): (words: string) => Promise<FoundName[]> {
  return async (words) => {
    if (kind === 'room' && venue() === null) return [];
    return (await host().call('directory.names', { kind, words, venue: venue() })).names;
  };
}
