import { describe, expect, it } from 'vitest';
import { ALL, assign, change, choose, countPicks, EMPTY_CHOICE, firstPicks, headerOf, headerWord, isPicked, NONE, readingOf, toWire, turn } from './picks';

describe('picking rows', () => {
  it('takes a short list whole and nothing of a long one', () => {
    expect(toWire(firstPicks(11))).toEqual({ picked: null, dropped: [] });
    expect(toWire(firstPicks(300))).toEqual({ picked: [], dropped: [] });
  });

  it('takes one out of all without knowing the others', () => {
    const picks = change(ALL, [3], false);
    expect(toWire(picks)).toEqual({ picked: null, dropped: [3] });
    expect([isPicked(picks, 3), isPicked(picks, 4), countPicks(picks, 10)]).toEqual([false, true, 9]);
    expect(toWire(change(picks, [3], true))).toEqual(toWire(ALL));
  });

  it('sends rows in the order of the file', () => {
    const picks = change(change(NONE, [9], true), [4, 7], true);
    expect([toWire(picks).picked, countPicks(picks, 10)]).toEqual([[4, 7, 9], 3]);
    expect(toWire(change(picks, [7], false)).picked).toEqual([4, 9]);
  });
});

describe('assigning columns', () => {
  it('lets a field stand in one column only', () => {
    expect(assign(['name', 'place', 'ignore'], 2, 'name')).toEqual(['ignore', 'place', 'name']);
    expect(assign(['name', 'ignore'], 0, 'ignore')).toEqual(['ignore', 'ignore']);
  });
});

describe('reading a table in another way', () => {
  it('names a header of one row and of several', () => {
    expect([headerWord(2, 1), headerWord(2, 3), headerWord(0, 0)]).toEqual(['2', '2:3', '0']);
    expect(headerOf('2:3')).toEqual({ header_row: 2, header_rows: 3 });
    expect(headerOf('4')).toEqual({ header_row: 4, header_rows: 1 });
    expect(headerOf('0')).toEqual({ header_row: 0, header_rows: null });
  });

  it('knows when the same rows come back', () => {
    const other = { ...EMPTY_CHOICE, sheet: 'Liste 2' };
    expect(readingOf(other)).not.toBe(readingOf(EMPTY_CHOICE));
    expect(readingOf({ ...other, encoding: 'utf-8', take: ['total'] })).toBe(readingOf(other));
  });

  it('chooses once a column', () => {
    const first = choose([], { column: 2, code: 'line' });
    expect(choose(choose(first, { column: 4, code: 'comma' }), { column: 2, code: 'none' })).toEqual([
      { column: 4, code: 'comma' },
      { column: 2, code: 'none' },
    ]);
  });

  it('turns a change round and back', () => {
    const once = turn([], 3, 'place');
    expect(once).toEqual([{ row: 3, field: 'place' }]);
    expect(turn(once, 3, 'place')).toEqual([]);
    expect(turn(once, 3, 'name')).toHaveLength(2);
  });
});
