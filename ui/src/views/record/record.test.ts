import { describe, expect, it } from 'vitest';
import type { RecordView } from '../../wire/RecordView';
import type { SignerView } from '../../wire/SignerView';
import { openPoints, unsigned } from './open-points';
import { byHost, signerKey } from './signers';

const signer = (more: Partial<SignerView>): SignerView => ({ signer: 'co_host', office: null, organisation: '', person: null, name: '', role: '', place: null, at: null, ...more });

const record = (more: Partial<RecordView>): RecordView => ({
  session: 's', seq: 1, documents: [], signers: [], signed_off: false, open: [], plan: null, log: null, log_seq: 0, chain_ok: true, ...more,
});

describe('the record', () => {
  it('says for each open point what and where, and hides no code it does not know', () => {
    const points = openPoints(record({ open: ['run-not-ended', 'something-new'] }));
    expect(points.map(({ way }) => way?.tab ?? null)).toEqual(['run', null]);
    expect(points[1]?.title).toBe('record-open-unknown');
  });

  it('knows who has not signed', () => {
    const signers = [signer({ signer: 'chair', name: 'A' }), signer({ signer: 'minute_taker', name: 'B', place: 'X', at: '12:03:00' })];
    expect(unsigned(record({ signers })).map(({ name }) => name)).toEqual(['A']);
  });

  it('has one group of signatures for each organisation, the host at the head first', () => {
    const signers = [
      signer({ signer: 'chair', office: 'o1', organisation: 'Bezirksregierung', name: 'A' }),
      signer({ signer: 'minute_taker', office: 'o1', organisation: 'Bezirksregierung', name: 'B' }),
      ...['p1', 'p2'].map((person) => signer({ office: 'o2', organisation: 'Hochschule', person })),
    ];
    const hosts = byHost(signers);
    expect(hosts.map(({ organisation, coHost, signers: own }) => [organisation, coHost, own.length])).toEqual([['Bezirksregierung', false, 2], ['Hochschule', true, 2]]);
    expect(new Set(signers.map(signerKey)).size).toBe(4);
  });
});
