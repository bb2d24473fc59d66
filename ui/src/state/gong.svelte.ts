// Plays the sounds of this laptop: at the marks, when the plan says so, and by the key. Which one is due is strokes.ts'
// to know. A page may be kept from making a sound until somebody has pressed something; then that is said, not hidden.
import { untrack } from 'svelte';
import { host } from '../host/index';
import type { TimerView } from '../wire/TimerView';
import { Strokes, type Memory } from './strokes';

const FILES: Record<string, string> = {
  gong: new URL('../../../assets/sounds/gong.wav', import.meta.url).href,
  double_gong: new URL('../../../assets/sounds/double_gong.wav', import.meta.url).href,
  soft: new URL('../../../assets/sounds/soft.wav', import.meta.url).href,
};
/** Bytes before the samples, as `cargo xtask sounds` writes them. */
const HEAD = 44;
const RATE = 44_100;
/** A sound that could not be started by then would mark another moment. */
const WAIT_MS = 1500;
/** Loudness is felt as the square: half of the way is half as loud. */
const gainOf = (volume: number): number => (volume / 100) ** 2;

/** "blocked" until somebody presses something here; "silent" where this machine plays nothing at all. */
export type Trouble = 'blocked' | 'silent';

/** A page that may keep nothing does not say so by a missing object, it throws. */
function memory(): Memory | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

class Gong {
  /** 0 to 100; null until the host has said. */
  volume = $state<number | null>(null);
  trouble = $state<Trouble | null>(null);
  /** The sound that was played last, and how often one was: what is seen where nothing is heard. */
  played = $state.raw<{ sound: string; count: number } | null>(null);

  #context: AudioContext | null = null;
  #sounds = new Map<string, Promise<AudioBuffer>>();
  #strokes = new Strokes(memory());

  /** Follows the volume of this laptop; returns what stops it. */
  follow(): () => void {
    void this.#fetch();
    const quiet = host().onChanged(({ what }) => {
      if (what === 'sound') void this.#fetch();
    });
    const unlock = (): void => void (this.trouble === 'blocked' && this.#wake().catch(() => undefined));
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) addEventListener(event, unlock, { capture: true });
    return () => {
      quiet();
      for (const event of events) removeEventListener(event, unlock, { capture: true });
    };
  }

  /** A frame of the running phase. */
  frame(timer: TimerView | null, leftMs: number): void {
    if (timer === null) return;
    const sound = this.#strokes.due(timer, leftMs);
    if (sound !== null) untrack(() => void this.strike(sound));
  }

  /** Before the first sound is due: whether this page may make one. Asked where a plan has sounds. */
  prepare(): void {
    if (this.#context !== null || this.trouble !== null) return;
    // A context that is made before anybody has pressed anything is refused, and the browser complains.
    if (navigator.userActivation?.hasBeenActive === false) this.trouble = 'blocked';
  }

  /** Plays a sound now. Never throws: what keeps it is in `trouble`. */
  async strike(sound: string): Promise<void> {
    const volume = this.volume ?? 0;
    if (volume === 0) return;
    try {
      const context = await this.#wake();
      if (context === null) return;
      const source = context.createBufferSource();
      source.buffer = await this.#sound(context, sound);
      const gain = context.createGain();
      gain.gain.value = gainOf(volume);
      source.connect(gain).connect(context.destination);
      source.start();
      this.played = { sound, count: (this.played?.count ?? 0) + 1 };
    } catch {
      this.trouble = 'silent';
    }
  }

  /** Sets the volume here and keeps it. */
  async put(volume: number): Promise<void> {
    this.volume = volume;
    await host().call('sound.put', { volume });
  }

  async #fetch(): Promise<void> {
    try {
      this.volume = (await host().call('sound.view', {})).volume;
    } catch {
      // Without an answer nothing is played; the next change or page asks again.
    }
  }

  /** A context that runs, or null with the reason in `trouble`. */
  async #wake(): Promise<AudioContext | null> {
    this.#context ??= new AudioContext({ sampleRate: RATE });
    const context = this.#context;
    // After sleep it stands still as well. Without leave the promise is simply never kept.
    if (context.state !== 'running') await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, WAIT_MS))]);
    const running = (context.state as AudioContextState) === 'running';
    this.trouble = running ? null : 'blocked';
    return running ? context : null;
  }

  #sound(context: AudioContext, code: string): Promise<AudioBuffer> {
    const known = this.#sounds.get(code) ?? load(context, FILES[code] ?? FILES['gong'] ?? '');
    this.#sounds.set(code, known);
    known.catch(() => this.#sounds.delete(code));
    return known;
  }
}

/** Reads the samples by hand: they are 16 bits of one channel, and so no decoder of the machine can be missing. */
async function load(context: AudioContext, url: string): Promise<AudioBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const view = new DataView(await answer.arrayBuffer(), HEAD);
  const buffer = context.createBuffer(1, view.byteLength / 2, RATE);
  const samples = buffer.getChannelData(0);
  for (let place = 0; place < samples.length; place += 1) samples[place] = view.getInt16(place * 2, true) / 32_768;
  return buffer;
}

/** The one gong of the page. */
export const gong = new Gong();

/** The sounds that can be chosen, silence first. */
export const SOUNDS = ['none', 'soft', 'gong', 'double_gong'] as const;

/** Whether a phase has anything to be heard. */
export function isHeard(timer: TimerView): boolean {
  return timer.marks.some((mark) => mark.sound !== 'none') || timer.triggers.some((one) => one.act === 'sound');
}
