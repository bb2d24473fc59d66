// What the console does about the room: people in and out, heads. Each act may be sent again after a lost answer; what the
// host refuses is kept in words until the next act.
import { saving } from '../../../state/saving.svelte';
import { t, wordError } from '../../../words/index';
import type { CommandName, Params } from '../../../host/types';
import type { Named } from '../../../wire/Named';
import type { RoomCall } from '../../../wire/RoomCall';
import type { RoomPerson } from '../../../wire/RoomPerson';
import type { SectorHeads } from '../../../wire/SectorHeads';

/** A clock time as it is typed; empty for now. */
const stated = (time: string): string | null => (time.trim() === '' ? null : time.trim());

export class RoomDesk {
  open = $state(false);
  refused = $state<string | null>(null);

  constructor(readonly session: string) {}

  arrive(people: readonly Pick<RoomPerson, 'person' | 'guest'>[], time = ''): Promise<boolean> {
    const keys = people.map(({ person, guest }) => ({ person, guest }));
    return this.#write('room.arrive', { session: this.session, people: keys, stated: stated(time) }, t('room-save-arrived'));
  }

  welcome(who: Named, cameAs: string, sector: string): Promise<boolean> {
    return this.#write('room.welcome', { session: this.session, who, came_as: cameAs, sector, stated: null }, t('room-save-arrived'));
  }

  leave(person: string, recusedFrom: string | null = null, time = ''): Promise<boolean> {
    return this.#write('room.leave', { session: this.session, person, recused_from: recusedFrom, stated: stated(time) }, t('room-save-left'));
  }

  /** What the room waits for: out for the pitch, or back in. */
  answer(call: RoomCall): Promise<boolean> {
    return call.step === 'leave' ? this.leave(call.person, call.item) : this.arrive([{ person: call.person, guest: null }]);
  }

  strike(movement: number): Promise<boolean> {
    return this.#write('room.strike', { session: this.session, movement }, t('room-save-struck'));
  }

  count(presenters: number | null, counts: SectorHeads[], voluntary: boolean): Promise<boolean> {
    return this.#write('room.count', { session: this.session, presenters, counts, voluntary }, t('room-save-count'));
  }

  async #write<C extends CommandName>(command: C, params: Params<C>, label: string): Promise<boolean> {
    this.refused = null;
    try {
      await saving.write(command, params, label);
      return true;
    } catch (thrown) {
      this.refused = wordError(thrown);
      return false;
    }
  }
}
