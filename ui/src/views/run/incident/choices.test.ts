import { describe, expect, it } from 'vitest';
import type { IncidentView } from '../../../wire/IncidentView';
import { barred, blank, filled, formOf, laterPlaces, missing, partners, type Typed } from './choices';

const pitch = (item: string, track: string | null = null, absence: string | null = null): IncidentView['pitches'][number] => ({ item, number: `2.${item}`, name: item, track, absence });
const place = (item: string): IncidentView['places'][number] => ({ item, number: '', kind: 'pitch', title: item });
const view = (part: Partial<IncidentView> = {}): IncidentView => ({
  session: 's', seq: 1, chair: { id: 'h', name: 'Hartwig' }, pitches: [pitch('b'), pitch('c'), pitch('d', null, 'no_show'), pitch('e')],
  places: ['a', 'b', 'c', 'e'].map(place), panel: [{ person: 'p', name: 'P', sector: 'research' }], running: place('a'), ...part,
});
const typed = (part: Partial<Typed> = {}): Typed => ({ ...blank(), ...part });

describe('what is filled in', () => {
  it('is the next pitch, and the one behind it for a swap', () => {
    const swap = filled(view(), 'swapped', typed());
    expect([swap.item, swap.other]).toEqual(['b', 'c']);
    expect(filled(view(), 'swapped', typed({ item: 'e' })).other).toBe('c');
  });

  it('never is a place that lies before, nor somebody absent', () => {
    expect(filled(view(), 'delayed', typed({ item: 'c', after: 'b' })).after).toBe('e');
    expect(laterPlaces(view(), 'e')).toEqual([]);
    expect(filled(view(), 'no_show', typed({ item: 'd' })).item).toBe('b');
  });

  it('follows the seat with the sector, until somebody chooses another one', () => {
    expect(filled(view(), 'replaced', typed({ evaluator: 'p' })).sector).toBe('research');
    expect(filled(view(), 'replaced', typed({ evaluator: 'p', sector: 'business' })).sector).toBe('business');
    expect(filled(view(), 'replaced', typed({ evaluator: 'gone' })).evaluator).toBe('');
  });
});

describe('a swap', () => {
  it('stays within a track', () => {
    const tracks = view({ pitches: [pitch('b', 'one'), pitch('c', 'two'), pitch('e', 'one')] });
    expect(partners(tracks, 'b').map(({ item }) => item)).toEqual(['e']);
    expect(barred(view({ pitches: [pitch('b', 'one'), pitch('c', 'two')] }), 'swapped')).toBe('incident-one-only');
  });
});

describe('the form', () => {
  it('carries nothing that its kind has no use for', () => {
    const all = typed({ item: 'b', other: 'c', after: 'e', agreed: true, expected: '10:50', evaluator: 'p', sector: 'research', who: { id: null, name: 'N' }, lostMinutes: 1, lostSeconds: 30 });
    expect(formOf('no_show', all)).toMatchObject({ item: 'b', other: null, after: null, agreed: false, expected: '', evaluator: null, restored_ms: 0, who: { name: '' } });
    expect(formOf('interrupted', all)).toMatchObject({ item: null, restored_ms: 90_000 });
    expect(formOf('joined', { ...all, returns: 'd' })).toMatchObject({ item: 'd', after: 'e', who: { name: '' } });
  });

  it('says what is missing first', () => {
    expect(missing('replaced', formOf('replaced', typed()))).toBe('evaluator');
    expect(missing('replaced', formOf('replaced', typed({ evaluator: 'p' })))).toBe('who');
    expect(missing('joined', formOf('joined', typed({ returns: 'd' })))).toBeNull();
    expect(missing('link_lost', formOf('link_lost', typed()))).toBeNull();
  });
});

describe('without anything to take down', () => {
  it('says so in words', () => {
    const over = view({ pitches: [pitch('d', null, 'no_show')], running: null });
    expect(barred(over, 'no_show')).toBe('incident-nobody');
    expect(barred(over, 'interrupted')).toBe('incident-nothing-runs');
    expect(barred(over, 'joined')).toBeNull();
  });
});
