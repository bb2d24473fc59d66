// Whether what this page shows is a rehearsal. When one begins, ends or changes its speed the page loads anew: all it
// holds belongs to another house, with another clock.
import { host } from '../host/index';
import type { RehearsalView } from '../wire/RehearsalView';

class Rehearsal {
  view = $state.raw<RehearsalView>({ session: null, speed: 1 });
  /** Whether the host has answered yet: before that there is nothing to compare with. */
  #known = false;

  /** Asks once and listens from then on; returns what stops it. */
  follow(): () => void {
    void this.#ask();
    const quiet = host().onChanged(({ what }) => {
      if (what === 'rehearsal') location.reload();
    });
    let was = true;
    const unwatch = host().onConnection((up) => {
      // A host that was started anew has no rehearsal; a page that missed its end must not go on believing in it.
      if (up && !was) void this.#compare();
      was = up;
    });
    return () => {
      quiet();
      unwatch();
    };
  }

  async #ask(): Promise<void> {
    try {
      this.view = await host().call('rehearsal.view', {});
      this.#known = true;
    } catch {
      // Without an answer nothing is shown at all; the next connection asks again.
    }
  }

  async #compare(): Promise<void> {
    const before = this.view;
    const known = this.#known;
    await this.#ask();
    if (!known) return;
    if (this.view.session !== before.session || this.view.speed !== before.speed) location.reload();
  }
}

export const rehearsal = new Rehearsal();
