import { describe, expect, it } from 'vitest';
import type { ImportDifference } from '../../wire/ImportDifference';
import { changes, countsOf, meets } from './difference';

const NOTHING: ImportDifference = { new: 0, linked: 0, changed: 0, same: 0, gone: 0, removed: 0, rows: [], row_count: 0, missing: [] };

describe('a list beside what is known', () => {
  it('counts what there is and is silent about the rest', () => {
    expect(countsOf({ ...NOTHING, same: 34, new: 1, gone: 1 })).toEqual([
      { key: 'new', count: 1 },
      { key: 'same', count: 34 },
      { key: 'gone', count: 1 },
    ]);
  });

  it('knows a second list from a first one', () => {
    expect([meets(null), meets({ ...NOTHING, linked: 36 }), meets({ ...NOTHING, same: 1 })]).toEqual([false, false, true]);
  });

  it('changes nothing when all are as they were', () => {
    expect(changes({ ...NOTHING, same: 36, gone: 2 })).toBe(false);
    expect(changes({ ...NOTHING, same: 36, removed: 1 })).toBe(true);
  });
});
