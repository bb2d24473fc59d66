// Which sound is due, and that it is played once: pure but for its own memory, no audio. A frame asks with the timer as it
// stands; gong.svelte.ts plays what comes out.
import type { TimerView } from '../wire/TimerView';
import { marks } from './timer';

/** Who looks only now does not hear what is over: a gong two seconds late would mark another moment. */
export const LATE_MS = 2000;

const END = 0;
const START = 'start';

type Place = number | typeof START;

/** Where what was struck outlives the page that is loaded anew: the session storage of the tab. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;
const KEY = 'pp-struck';

export class Strokes {
  #run: string | null = null;
  /** What was struck, or let go, in this run of the phase. A mark that lies ahead again is taken out. */
  #struck = new Set<Place>();
  /** Other phases that were seen: undo may lead back into one. */
  #before = new Map<string, Set<Place>>();
  #memory: Memory | null;

  constructor(memory: Memory | null = null) {
    this.#memory = memory;
  }

  /** The code of the sound that is due at this frame, or null. A paused timer is silent. */
  due(timer: TimerView, leftMs: number): string | null {
    this.#enter(timer.run);
    const places = [...marks(timer), END];
    for (const place of places) if (leftMs > place && this.#struck.delete(place)) this.#keep();
    if (!timer.running) return null;
    let sound = this.#once(START, timer.due_ms - leftMs, timer);
    // The longest time left comes first: of two marks in one frame the later one is heard.
    for (const place of places) if (leftMs <= place) sound = this.#once(place, place - leftMs, timer) ?? sound;
    return sound;
  }

  #enter(run: string): void {
    if (run === this.#run) return;
    if (this.#run !== null) this.#before.set(this.#run, this.#struck);
    this.#struck = this.#before.get(run) ?? this.#kept(run);
    this.#run = run;
  }

  #kept(run: string): Set<Place> {
    try {
      const kept = JSON.parse(this.#memory?.getItem(KEY) ?? 'null') as { run: string; places: Place[] } | null;
      return new Set(kept?.run === run ? kept.places : []);
    } catch {
      return new Set();
    }
  }

  #keep(): void {
    try {
      this.#memory?.setItem(KEY, JSON.stringify({ run: this.#run, places: [...this.#struck] }));
    } catch {
      // A tab without a memory may strike once more within two seconds after it was loaded anew.
    }
  }

  #once(place: Place, sinceMs: number, timer: TimerView): string | null {
    if (this.#struck.has(place)) return null;
    this.#struck.add(place);
    this.#keep();
    return sinceMs <= LATE_MS ? soundAt(place, timer) : null;
  }
}

function soundAt(place: Place, timer: TimerView): string | null {
  const at = place === START ? START : 'end';
  const code =
    place === START || place === END
      ? timer.triggers.find((one) => one.act === 'sound' && one.at === at)?.value
      : timer.marks.find((mark) => mark.mark_ms === place)?.sound;
  return code === undefined || code === 'none' ? null : code;
}
