// Where the stage stands, as the console knows it: follows the host's screens, opens and closes the windows on them.
// In a browser no screens are known; the windows open all the same.
import { host } from '../../../host/index';
import type { ScreenCorner, ScreensView, StageWanted, Stop, WindowName } from '../../../host/types';

export class StageScreens {
  /** What stands where; null before it was heard, and in a browser. */
  view = $state.raw<ScreensView | null>(null);
  /** Whether the panel with all of them is open. */
  choosing = $state(false);
  readonly session: string;
  readonly #say: (thrown: unknown) => void;

  constructor(session: string, say: (thrown: unknown) => void) {
    this.session = session;
    this.#say = say;
  }

  /** Whether this page can know screens at all. */
  get known(): boolean {
    return host().screens !== undefined;
  }

  /** The screen that was unplugged under the stage; null while nothing is missing. */
  get missing(): number | null {
    return this.view?.stage.state === 'waits' ? (this.view.stage.number ?? 0) : null;
  }

  /** Whether the stage is open, as far as anyone knows. */
  get open(): boolean {
    return this.view !== null && this.view.stage.state !== 'closed';
  }

  /** Follows the screens from now on. */
  follow(): Stop {
    const stop = host().screens?.onChanged((view) => (this.view = view));
    void this.#take(host().screens?.view());
    return () => stop?.();
  }

  show(which: WindowName): void {
    // What fills the screen covers the small timer, or is covered by it: nobody sees somebody else's slides below.
    if (which === 'ontop' && this.view?.stage.state === 'fills') this.close('stage');
    void host().openWindow(which, { session: this.session }).catch(this.#say);
  }

  close(which: WindowName): void {
    void host().closeWindow(which).catch(this.#say);
  }

  /** Puts the stage elsewhere. */
  choose(wanted: StageWanted): void {
    void this.#take(host().screens?.choose(wanted));
  }

  /** Puts the small timer into another corner. */
  corner(corner: ScreenCorner): void {
    void this.#take(host().screens?.corner(corner));
  }

  async #take(answer: Promise<ScreensView> | undefined): Promise<void> {
    try {
      if (answer !== undefined) this.view = await answer;
    } catch (thrown) {
      this.#say(thrown);
    }
  }
}
