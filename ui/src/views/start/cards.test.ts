import { describe, expect, it } from 'vitest';
import type { SessionCard } from '../../wire/SessionCard';
import { joined, near, placeOf } from './cards';
import { lengths } from './lengths';

const card = (title: string, status = 'draft'): SessionCard => ({
  session: title,
  title,
  file_reference: '',
  purpose: null,
  date: null,
  start: null,
  venue: '',
  applicants: 0,
  group: 'upcoming',
  status,
  open_points: 0,
  progress: null,
  sample: false,
  stage: null,
});

describe('the list of sessions', () => {
  it('shows a session once that slipped to the next page meanwhile', () => {
    const pages = joined([card('a'), card('b')], [card('b'), card('c')]);
    expect(pages.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  });

  it('leads to where the work goes on', () => {
    expect(placeOf(card('a', 'draft')).view).toBe('prepare');
    expect(placeOf(card('a', 'paused')).view).toBe('run');
    expect(placeOf(card('a', 'frozen')).view).toBe('run');
    expect(placeOf(card('a', 'unsigned')).view).toBe('record');
    expect(placeOf(card('a', 'unreadable')).view).toBe('prepare');
  });

  it('knows today and yesterday by the calendar, also over the change of the clocks', () => {
    expect(near(new Date(2026, 9, 25, 0, 5), new Date(2026, 9, 25, 23, 55))).toBe('today');
    expect(near(new Date(2026, 9, 24, 23, 59), new Date(2026, 9, 25, 0, 1))).toBe('yesterday');
    expect(near(new Date(2026, 9, 1), new Date(2026, 9, 25))).toBeNull();
  });
});

describe('a slot in a few signs', () => {
  it('is said in minutes where it is whole minutes, else in seconds', () => {
    expect(lengths(300_000, 300_000)).toBe('5 + 5 min');
    expect(lengths(100_000, 0)).toBe('100 s');
    expect(lengths(90_000, 60_000)).toBe('90 + 60 s');
  });
});
