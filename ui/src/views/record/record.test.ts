import { describe, expect, it } from 'vitest';
import type { RecordView } from '../../wire/RecordView';
import { openPoints, unsigned } from './open-points';
import { fitting, step } from './zoom';

const record = (more: Partial<RecordView>): RecordView => ({
  session: 's', seq: 1, documents: [], signers: [], signed_off: false, open: [], plan: null, log: null, log_seq: 0, chain_ok: true, ...more,
});

describe('the preview', () => {
  it('fits a whole page and is never larger than the paper', () => {
    expect(fitting(662, 680)).toBe(60);
    expect(fitting(3000, 3000)).toBe(100);
    expect(fitting(10, 10)).toBe(30);
  });

  it('goes to the next step and stays at the last', () => {
    expect([step(60, 1), step(61, -1), step(200, 1), step(30, -1)]).toEqual([75, 60, 200, 30]);
  });
});

describe('the record', () => {
  it('says for each open point what and where, and hides no code it does not know', () => {
    const points = openPoints(record({ open: ['run-not-ended', 'something-new'] }));
    expect(points.map(({ way }) => way?.tab ?? null)).toEqual(['run', null]);
    expect(points[1]?.title).toBe('record-open-unknown');
  });

  it('knows who has not signed', () => {
    const signers = [{ signer: 'chair', name: 'A', place: null, at: null }, { signer: 'minute_taker', name: 'B', place: 'X', at: '12:03:00' }];
    expect(unsigned(record({ signers })).map(({ name }) => name)).toEqual(['A']);
  });
});
