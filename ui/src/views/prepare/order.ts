// Where an item lands when it is dragged or moved by a key. Places are counted in the list without the item, as the host
// counts them. Pure: heights and pointers come in as numbers.

/** The place for an item that is dropped at height `y`; `middles` are the middles of all rows, the dragged one included. */
export function dropPlace(middles: readonly number[], from: number, y: number): number {
  return middles.filter((middle, index) => index !== from && middle < y).length;
}

/** One up or one down; null at the end of the list. */
export function stepPlace(count: number, from: number, by: -1 | 1): number | null {
  const to = from + by;
  return to < 0 || to >= count ? null : to;
}

/** Before which row the line is drawn that shows a place: an index of the list as it is shown. */
export function lineBefore(from: number, place: number): number {
  return place < from ? place : place + 1;
}
