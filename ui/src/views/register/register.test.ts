import { describe, expect, it } from 'vitest';
import type { CompareView } from '../../wire/CompareView';
import { readDay } from '../../words/index';
import { fromOther, moved, proposed, resultOf, twice } from './comparing';
import { applicants, offices, venues } from './desks';
import { openOfApplicant, openOfOffice, openOfVenue } from './openPoints';
import { isTouched, rebase } from './rebase';
import { readFounded } from './sections';

describe('an entry that two windows have edited', () => {
  const base = { name: 'Aktenlotse', place: 'Köln', phone: '1', contacts: [{ name: 'Dahl' }] };

  it('takes in what only the other one changed, and keeps what was typed here', () => {
    const mine = { ...base, phone: '2' };
    const theirs = { ...base, place: 'Bonn', contacts: [] };
    const { form, taken, both } = rebase(base, mine, theirs);
    expect(form).toEqual({ name: 'Aktenlotse', place: 'Bonn', phone: '2', contacts: [] });
    expect([taken, both]).toEqual([['place', 'contacts'], []]);
  });

  it('names what both changed, and lets the typed value stand', () => {
    const { form, both } = rebase(base, { ...base, phone: '2' }, { ...base, phone: '3' });
    expect([form.phone, both]).toEqual(['2', ['phone']]);
    expect(rebase(base, { ...base, phone: '3' }, { ...base, phone: '3' }).both).toEqual([]);
  });

  it('is touched only when it says something else', () => {
    expect(isTouched(base, structuredClone(base))).toBe(false);
    expect(isTouched(base, { ...base, contacts: [{ name: 'Horn' }] })).toBe(true);
  });
});

describe('two entries side by side', () => {
  const view: CompareView = {
    noun: 'applicant',
    one: { id: 'a', name: 'Aktenlotse GmbH', based_on: '1' },
    other: { id: 'b', name: 'Aktenlotse UG', based_on: '2' },
    reasons: ['same_domain'],
    rows: [
      { field: 'name', one: 'Aktenlotse GmbH', other: 'Aktenlotse UG', propose_other: false },
      { field: 'place', one: 'Köln', other: 'Köln', propose_other: false },
      { field: 'phone', one: '', other: '0221', propose_other: true },
    ],
    kept_of_both: {},
    sessions: [
      { session: '1', title: 'A', date: null, side: 'one' },
      { session: '2', title: 'B', date: null, side: 'other' },
      { session: '3', title: 'C', date: null, side: 'both' },
    ],
  };

  it('are proposed to become one that says what either says', () => {
    const choices = proposed(view);
    expect(choices).toEqual({ name: 'one', phone: 'other' });
    expect(view.rows.map((row) => resultOf(row, choices))).toEqual(['Aktenlotse GmbH', 'Köln', '0221']);
    expect(fromOther(choices)).toEqual(['phone']);
  });

  it('tell which sessions will show another entry, and which the same one twice', () => {
    expect(moved(view).map((one) => one.title)).toEqual(['B', 'C']);
    expect(twice(view).map((one) => one.title)).toEqual(['C']);
  });
});

describe('what is open about an entry', () => {
  it('is only what something later asks for', () => {
    const form = applicants.empty();
    expect(openOfApplicant(form)).toEqual(['prior', 'contact']);
    expect(openOfApplicant({ ...form, email: 'a@b.example', founded: '2023', prior: { known: 'involved', what: 'x', remedy: '' } })).toEqual(['remedy', 'proof']);
    expect(openOfApplicant({ ...form, prior: { known: 'none', what: '', remedy: '' }, contacts: [{ name: '', role: '', email: '', phone: '1' }] })).toEqual([]);
    expect(openOfOffice({ ...offices.empty(), has_logo: true })).toEqual(['privacy', 'letterhead', 'alt']);
    expect(openOfVenue(venues.empty())).toEqual(['rooms']);
    expect(openOfVenue({ ...venues.empty(), rooms: [{ id: null, name: '1', seats: 4, step_free: false, hearing_loop: null, screens: null, note: '' }] })).toEqual(['access']);
  });
});

describe('a founding as it is typed', () => {
  it('is a year or a day', () => {
    expect(['2023', ' 1899 ', '17.02.2023', '23', '2023-02-30'].map((text) => readFounded(text, readDay))).toEqual(['2023', '1899', '2023-02-17', null, null]);
  });
});
