import { describe, expect, it } from 'vitest';
import type { ItemView } from '../../wire/ItemView';
import type { TrackView } from '../../wire/TrackView';
import { dropTarget, dropTrack, rowsOf, stepTarget } from './agendaOrder';

const item = (id: string, track: string | null = null): ItemView => ({ id, track }) as ItemView;
const track = (id: string): TrackView => ({ id, name: id }) as TrackView;

/** welcome, two of A, one of B, closing; C has nobody. */
const items = [item('w'), item('a1', 'A'), item('a2', 'A'), item('b1', 'B'), item('c')];
const tracks = ['A', 'B', 'C'].map(track);
const rows = rowsOf(items, tracks);
/** Every row is twenty high. */
const boxes = rows.map((_, index) => ({ top: index * 20, bottom: index * 20 + 20 }));

describe('the rows', () => {
  it('have a head before each track, and the empty one at the end', () => {
    expect(rows.map((row) => (row.kind === 'track' ? row.track.id : row.item.id))).toEqual(['w', 'A', 'a1', 'a2', 'B', 'b1', 'c', 'C']);
  });
});

describe('a step', () => {
  it('goes through the list where there are no tracks, and stops at both ends', () => {
    const plain = ['1', '2', '3'].map((id) => item(id));
    expect(stepTarget(plain, 0, -1)).toBeNull();
    expect(stepTarget(plain, 2, 1)).toBeNull();
    expect(stepTarget(plain, 1, 1)).toEqual({ to: 2, track: null });
  });

  it('leaves a track at its end, stands between, and enters the next', () => {
    expect(stepTarget(items, 1, 1)).toEqual({ to: 2, track: 'A' });
    expect(stepTarget(items, 2, 1)).toEqual({ to: 2, track: null });
    const between = [item('w'), item('a1', 'A'), item('a2'), item('b1', 'B'), item('c')];
    expect(stepTarget(between, 2, 1)).toEqual({ to: 2, track: 'B' });
    expect(stepTarget(between, 2, -1)).toEqual({ to: 2, track: 'A' });
  });

  it('leaves a track that ends the list', () => {
    expect(stepTarget([item('w'), item('a', 'A')], 1, 1)).toEqual({ to: 1, track: null });
  });
});

describe('a drop', () => {
  const at = (from: number, y: number): unknown => {
    const { to, track } = dropTarget(rows, boxes, from, y);
    return { to, track };
  };

  it('lands where the pointer lets go, counted without the item', () => {
    expect(at(0, 999)).toEqual({ to: 4, track: 'C' });
    expect(at(4, 5)).toEqual({ to: 0, track: null });
    expect(at(1, 75)).toEqual({ to: 2, track: 'A' });
  });

  it('stands between two tracks above the head, and first in the track below it', () => {
    expect(at(0, 82)).toEqual({ to: 2, track: null });
    expect(at(0, 95)).toEqual({ to: 2, track: 'B' });
  });

  it('follows the last of a track on its lower half, and leaves it on the next row', () => {
    expect(at(1, 115)).toEqual({ to: 3, track: 'B' });
    expect(at(1, 122)).toEqual({ to: 3, track: null });
  });

  it('of a track counts the other heads above', () => {
    expect([dropTrack(rows, boxes, 0, 95), dropTrack(rows, boxes, 1, 5), dropTrack(rows, boxes, 0, 999)]).toEqual([1, 0, 2]);
  });
});
