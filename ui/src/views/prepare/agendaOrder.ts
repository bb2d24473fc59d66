// Where an item lands when it is dragged or moved by a key. Places are counted in the list without the item, as the host
// counts them, and come with the track that lies there: a track's items always follow each other. Pure: heights and
// pointers come in as numbers.
import type { ItemView } from '../../wire/ItemView';
import type { TrackView } from '../../wire/TrackView';

/** A row of the agenda as it is shown: the head of a track, or an item with its place in the whole list. */
export type Row = { kind: 'track'; track: TrackView; place: number } | { kind: 'item'; item: ItemView; index: number };

export interface Target {
  to: number;
  track: string | null;
}

type Placed = Pick<ItemView, 'track'>;

/** The rows: each track has its head before its first item; one without items stands at the end. */
export function rowsOf(items: readonly ItemView[], tracks: readonly TrackView[]): Row[] {
  const rows: Row[] = [];
  let before: string | null = null;
  const shown = new Set<string>();
  for (const [index, item] of items.entries()) {
    const place = tracks.findIndex((track) => track.id === item.track);
    const track = tracks[place];
    if (item.track !== before && track !== undefined) rows.push({ kind: 'track', track, place });
    if (track !== undefined) shown.add(track.id);
    before = item.track;
    rows.push({ kind: 'item', item, index });
  }
  for (const [place, track] of tracks.entries()) if (!shown.has(track.id)) rows.push({ kind: 'track', track, place });
  return rows;
}

/** One up or one down: through the items, and into and out of tracks at their ends. Null at the end of the list. */
export function stepTarget(items: readonly Placed[], from: number, by: -1 | 1): Target | null {
  const own = items[from]?.track ?? null;
  const neighbour = items[from + by];
  const beside = neighbour?.track ?? null;
  if (own !== null && beside !== own) return { to: from, track: null };
  if (neighbour === undefined) return null;
  if (own === null && beside !== null) return { to: from, track: beside };
  return { to: from + by, track: own };
}

interface Box {
  top: number;
  bottom: number;
}

/** Where a row that is dragged to height `y` would be put; the line that shows it stands above or below a row. */
export interface Drop extends Target {
  row: number;
  below: boolean;
}

/** `boxes` are the heights of all rows, the dragged one included. */
export function dropTarget(rows: readonly Row[], boxes: readonly Box[], from: number, y: number): Drop {
  const row = rowAt(boxes, y);
  const over = rows[row];
  const box = boxes[row] ?? { top: 0, bottom: 0 };
  const below = y > (box.top + box.bottom) / 2;
  // Without the item every place behind it is one less.
  const place = (index: number): number => (index > from ? index - 1 : index);
  if (over === undefined) return { to: from, track: null, row: 0, below: false };
  if (over.kind === 'item') return { to: place(over.index + (below ? 1 : 0)), track: over.item.track, row, below };
  const first = rows.slice(row + 1).find((one) => one.kind === 'item' && one.item.track === over.track.id);
  if (first?.kind === 'item') return { to: place(first.index), track: below ? over.track.id : null, row, below };
  return { to: place(rows.filter((one) => one.kind === 'item').length), track: over.track.id, row, below: true };
}

/** Where a track that is dragged to height `y` would come among the tracks, counted without it. */
export function dropTrack(rows: readonly Row[], boxes: readonly Box[], from: number, y: number): number {
  return rows.filter((row, index) => {
    const box = boxes[index];
    return row.kind === 'track' && row.place !== from && box !== undefined && (box.top + box.bottom) / 2 < y;
  }).length;
}

function rowAt(boxes: readonly Box[], y: number): number {
  const found = boxes.findIndex((box) => y <= box.bottom);
  return found < 0 ? boxes.length - 1 : found;
}
