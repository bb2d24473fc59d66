import { describe, expect, it } from 'vitest';
import type { SessionCard } from '../../wire/SessionCard';
import { near, placeOf, search } from './cards';

const card = (title: string, file_reference: string, status = 'draft'): SessionCard => ({
  session: title,
  title,
  file_reference,
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
});

describe('the list of sessions', () => {
  it('is searched by title or file reference', () => {
    const cards = [card('Pitch-Tag Digitale Genehmigung', '34.02.03-118/26'), card('Wasserwirtschaft', '34.02.03-097/26')];
    expect(search(cards, 'pitch genehm').map(({ title }) => title)).toEqual(['Pitch-Tag Digitale Genehmigung']);
    expect(search(cards, '097/26').map(({ title }) => title)).toEqual(['Wasserwirtschaft']);
    expect(search(cards, ' ')).toHaveLength(2);
  });

  it('leads to where the work goes on', () => {
    expect(placeOf(card('a', '', 'draft')).view).toBe('prepare');
    expect(placeOf(card('a', '', 'paused')).view).toBe('run');
    expect(placeOf(card('a', '', 'frozen')).view).toBe('run');
    expect(placeOf(card('a', '', 'unsigned')).view).toBe('record');
  });

  it('knows today and yesterday by the calendar, also over the change of the clocks', () => {
    expect(near(new Date(2026, 9, 25, 0, 5), new Date(2026, 9, 25, 23, 55))).toBe('today');
    expect(near(new Date(2026, 9, 24, 23, 59), new Date(2026, 9, 25, 0, 1))).toBe('yesterday');
    expect(near(new Date(2026, 9, 1), new Date(2026, 9, 25))).toBeNull();
  });
});
