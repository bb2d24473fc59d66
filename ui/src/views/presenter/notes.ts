// The speaker's own notes: lines of text that never leave this device, and which of them have been said. Pure; where
// they are kept is Notes.svelte's.

/** One thing to say, with the lines below it that belong to it. */
export interface Point {
  words: string;
  details: string[];
}

export interface Kept {
  text: string;
  /** Words of the points that have been said. */
  said: string[];
}

export const EMPTY: Kept = { text: '', said: [] };

/** Far more than anyone reads from a lectern, and little enough for any device to keep. */
export const NOTES_MAX = 10_000;

/** Each line is a point; one that begins with a blank or a dash belongs to the point above. */
export function points(text: string): Point[] {
  const found: Point[] = [];
  for (const line of text.split('\n')) {
    const words = line.replace(/^[\s\-–•]+/, '').trim();
    const above = found.at(-1);
    if (words === '') continue;
    if (/^[\s\-–•]/.test(line) && above !== undefined) above.details.push(words);
    else found.push({ words, details: [] });
  }
  return found;
}

/** The first point that has not been said; -1 when all have. */
export function current(all: readonly Point[], said: readonly string[]): number {
  return all.findIndex((point) => !said.includes(point.words));
}

export function toggled(kept: Kept, words: string): Kept {
  const said = kept.said.includes(words) ? kept.said.filter((one) => one !== words) : [...kept.said, words];
  return { ...kept, said };
}

/** Other words; what is no longer there has not been said either. */
export function reworded(kept: Kept, text: string): Kept {
  const there = new Set(points(text).map((point) => point.words));
  return { text, said: kept.said.filter((words) => there.has(words)) };
}

/** What a device kept; rubbish counts as nothing. */
export function read(stored: string | null): Kept {
  try {
    const { text, said } = JSON.parse(stored ?? '{}') as Partial<Kept>;
    if (typeof text !== 'string' || !Array.isArray(said)) return EMPTY;
    return { text, said: said.filter((one) => typeof one === 'string') };
  } catch {
    return EMPTY;
  }
}
