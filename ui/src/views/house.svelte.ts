// The host's settings and the state of the copies, kept true: fetched anew when a copy begins or ends, and not with
// every entry of a session.
import { untrack } from 'svelte';
import { host } from '../host/index';
import { Live } from '../state/session.svelte';

/** Called while a component is set up; ends with it. */
export function liveHouse(): Live<'house.view'> {
  const store = new Live('house.view');
  $effect(() => {
    untrack(() => store.aim({}));
    const quiet = host().onChanged(({ what }) => {
      if (what === 'backup') void store.refetch();
    });
    const unwatch = host().onConnection((up) => {
      if (up && store.error !== null) void store.refetch();
    });
    return () => {
      quiet();
      unwatch();
    };
  });
  return store;
}
