// What a stage picture is drawn from. As in state/scene.ts, which a component must not know: codes and figures only, the
// words are found here.
import { t } from '../../words/index';
import { markWord, overWord, phaseWord } from './phases';

export interface Scene {
  look: 'running' | 'warning' | 'overtime' | 'paused' | 'next' | 'before' | 'ended' | 'black' | 'offline' | 'logo';
  layout: 'timer' | 'deck' | 'ontop';
  title: string;
  phase: string;
  kind: string;
  /** The large figures; null where no time is shown. */
  digits: string | null;
  /** What they count; the time left of the phase needs no name. */
  large: string;
  /** The small ones: what they count, its figures, and whose they are. */
  more: readonly { timer: string; digits: string; name: string }[];
  over: boolean;
  share: number;
  hardStop: boolean;
  marks: readonly number[];
  mark: { ms: number; word: string; shape: string; tone: string } | null;
  at: string | null;
  inMs: number | null;
  pitch: { number: number; of: number } | null;
  message: { id: string; text: string; flash: boolean } | null;
  /** Size of words and digits; 1 as designed. */
  scale: number;
  office: { name: string; logoAlt: string };
}

/** A file on the stage, once its bytes are there. */
export interface Slide {
  id: string;
  mime: string;
  bytes: ArrayBuffer | null;
  page: number;
}

export type Shape = 'disc' | 'triangle' | 'diamond' | 'square' | 'octagon' | 'bars' | 'ring';

const SHAPES: Partial<Record<Scene['look'], Shape>> = { running: 'disc', overtime: 'octagon', paused: 'bars', offline: 'ring' };
const OF_MARKS: readonly string[] = ['triangle', 'diamond', 'square', 'octagon'];

/** The shape of the state; of a mark its own. */
export function shapeOf(scene: Scene): Shape | null {
  if (scene.look !== 'warning') return SHAPES[scene.look] ?? null;
  const own = scene.mark?.shape ?? '';
  return OF_MARKS.includes(own) ? (own as Shape) : 'triangle';
}

/** The word of the state: "Vortrag", "Noch 1 Minute", "Überzogen", "Angehalten". */
export function wordOf(scene: Scene): string {
  if (scene.look === 'warning') return scene.mark?.word ? scene.mark.word : markWord(scene.mark?.ms ?? 0);
  if (scene.look === 'overtime') return overWord(scene.hardStop);
  if (scene.look === 'paused') return t('stage-paused');
  if (scene.look === 'offline') return t('stage-offline');
  if (scene.phase === 'whole' && scene.at !== null) return t('stage-until', { time: scene.at });
  return phaseWord(scene.phase, scene.kind);
}

// A tenth of a per cent is about a pixel: finer would only repaint the wall on every frame.
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
