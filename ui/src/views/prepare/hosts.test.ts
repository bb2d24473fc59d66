import { describe, expect, it } from 'vitest';
import type { EvaluatorView } from '../../wire/EvaluatorView';
import type { HeadForm } from '../../wire/HeadForm';
import { balance, faultsOf, firstUnsigned, newCoHost, unitLabel, unnamed, withFields } from './hosts';

const named = (name: string, id: string | null = null): { id: string | null; name: string } => ({ id, name });
const head = (...rows: HeadForm['co_hosts']): HeadForm => ({
  title: '', file_reference: '', office: named('Bezirksregierung', 'o1'), unit: '', date: null, start: null, venue: named(''), room: named(''),
  chair: named(''), minute_taker: named(''), purpose: null, co_hosts: rows,
});
const row = (office: ReturnType<typeof named>, ...signers: ReturnType<typeof named>[]): HeadForm['co_hosts'][number] => ({ office, signers });

describe('co-hosts', () => {
  it('have a field for each of two signers', () => {
    expect(withFields(row(named('Hochschule', 'o2'), named('Anke Lorenz', 'p1'))).signers.map(({ name }) => name)).toEqual(['Anke Lorenz', '']);
    expect(newCoHost().signers).toHaveLength(2);
  });

  it('are told apart by their entry, and by their name where one is new', () => {
    expect(faultsOf(head(row(named('Bezirksregierung', 'o1'))), 0).office).toBe('host');
    expect(faultsOf(head(row(named('Bezirksregierung', 'o9'))), 0).office).toBeNull();
    expect(faultsOf(head(row(named('Verein')), row(named(' Verein '))), 1).office).toBe('twice');
    expect(faultsOf(head(row(named('', null), named('Anke Lorenz'))), 0).office).toBe('missing');
    expect(faultsOf(head(newCoHost()), 0).office).toBeNull();
  });

  it('are not signed for by one person twice', () => {
    expect(faultsOf(head(row(named('Verein'), named('A', 'p1'), named('A', 'p1'))), 0).signers).toEqual([null, 'twice']);
    expect(faultsOf(head(row(named('Verein'), named(''), named(''))), 0).signers).toEqual([null, null]);
  });

  it('stay on the page while they have no organisation', () => {
    expect(unnamed([row(named('Verein')), row(named(' '), named('Anke Lorenz'))])).toHaveLength(1);
  });

  it('lead to the first signer that is missing', () => {
    const complete = row(named('Verein'), named('A'), named('B'));
    expect(firstUnsigned([complete, row(named('Hochschule'), named('C'), named(''))])).toEqual([1, 1]);
    expect(firstUnsigned([complete])).toBeNull();
  });
});

describe('the host', () => {
  it('says what its units are called', () => {
    const hosts = [{ office: 'o1', name: 'Bezirksregierung', unit_label: 'dezernat' }];
    expect(unitLabel(head(), hosts)).toBe('dezernat');
    expect(unitLabel({ ...head(), office: named('Neue Stelle') }, hosts)).toBeNull();
  });
});

describe('the panel', () => {
  it('is counted by sector and by host, and nothing is left out because it is zero', () => {
    const member = (sector: string, nominated_by: string | null): EvaluatorView => ({ person: sector, name: '', organisation: '', sector, nominated_by, declared: 0, conflicts: 0, declarations: [] });
    const hosts = [{ office: 'o1', name: 'Bezirksregierung', unit_label: 'dezernat' }, { office: 'o2', name: 'Hochschule', unit_label: 'abteilung' }];
    const found = balance([member('research', 'o2'), member('business', null), member('research', 'o2')], hosts);
    expect(found.sectors).toEqual([['administration', 0], ['business', 1], ['research', 2], ['civil_society', 0]]);
    expect([found.hosts, found.open]).toEqual([[['Bezirksregierung', 0], ['Hochschule', 2]], 1]);
  });
});
