import { describe, expect, it } from 'vitest';
import type { ConsoleView } from '../../wire/ConsoleView';
import type { CurrentItem } from '../../wire/CurrentItem';
import type { RunItem } from '../../wire/RunItem';
import { ahead, delay, isChangeover, nextWord, noteItem, phaseBar, subtitle } from './moment';

const MINUTE = 60_000;
const item = (id: string, state: string): RunItem => ({ id, number: id, kind: 'pitch', title: id, short_title: id, planned: null, actual: null, state, absence: null, planned_ms: null, lasts_ms: 0 });
const phase = (kind: string, state: string): CurrentItem['phases'][number] => ({ kind, due_ms: 5 * MINUTE, marks_ms: kind === 'pitch' ? [MINUTE] : [], state, elapsed_ms: 4 * MINUTE, from: '09:57', to: '10:02' });
const current = (kind: string, at: number): CurrentItem => ({
  item: 'b', number: '2', kind: 'pitch', title: 'B', description: '', pitch: { number: 4, of: 8 }, phase: at,
  phases: [phase('pitch', at > 0 ? 'done' : 'running'), phase('changeover', at > 0 ? 'running' : 'upcoming')],
  timer: { phase: kind, run: 'i 0 0', due_ms: 5 * MINUTE, marks_ms: [MINUTE], marks: [], triggers: [], overtime: 'count_up', running: true, ends_boot_ms: 0, left_ms: 0, boot_id: 'b', ends_at: null },
});
const view = (part: Partial<ConsoleView> = {}): ConsoleView => ({
  session: 's', seq: 1, frozen: true, state: 'running', items: [item('a', 'done'), item('b', 'running'), item('c', 'upcoming'), item('d', 'upcoming'), item('e', 'upcoming')],
  current: current('pitch', 0), next: null, after: { number: '3', kind: 'pitch', title: 'C', starts: null, duration_ms: 0, pitch: null },
  first: null, ends_planned: null, ends_expected: null, behind_ms: 0, blanked: false, undo: null, notes: [], drafts: [], scoring: null, lectern: null, scored: true, ballots_arrived: 0, ballots_of: 0, scoring_closed: false, redo: null, room: { recorded: false, present: 0, expected: 0, others: 0, calls: [] }, ...part,
});

describe('the distance from the plan', () => {
  it.each([
    [0, 'im Plan', false],
    [29_999, 'im Plan', false],
    [-29_999, 'im Plan', false],
    [30_000, '1 min über Plan', true],
    [125_000, '2 min über Plan', true],
    [-60_000, '1 min vor Plan', false],
  ])('of %d ms is said as "%s"', (ms, words, late) => {
    expect(delay(ms)).toEqual({ words, late });
  });
});

describe('the moment', () => {
  it('speaks of the next item during the changeover', () => {
    expect(isChangeover(view())).toBe(false);
    expect(isChangeover(view({ current: current('changeover', 1) }))).toBe(true);
    expect(isChangeover(view({ current: current('changeover', 1), after: null }))).toBe(false);
  });

  it('names two items ahead of the one it speaks of', () => {
    expect(ahead(view()).map(({ id }) => id)).toEqual(['c', 'd']);
    expect(ahead(view({ current: current('changeover', 1) })).map(({ id }) => id)).toEqual(['d', 'e']);
  });

  it('names what the key N begins', () => {
    expect(nextWord({ step: 'phase', phase: 'questions', kind: null, title: null })).toBe('Fragerunde');
    expect(nextWord({ step: 'item', phase: 'pitch', kind: 'pitch', title: 'C' })).toBe('Vortrag beginnen');
    expect(nextWord({ step: 'end', phase: null, kind: null, title: null })).toBe('Sitzung beenden');
  });

  it('leaves out what an item does not have', () => {
    expect(subtitle({ number: 4, of: 8 }, 'Post')).toBe('Pitch 4 von 8 · Post');
    expect(subtitle(null, '')).toBe('');
  });
});

describe('the bar of phases', () => {
  it('marks what is over time and where the warning lies', () => {
    expect(phaseBar(current('pitch', 0), -1)[0]).toMatchObject({ state: 'over', marksMs: [4 * MINUTE] });
    expect(phaseBar(current('pitch', 0), MINUTE)[0]).toMatchObject({ state: 'now', elapsedMs: 4 * MINUTE, note: '09:57 – 10:02' });
    expect(phaseBar(current('changeover', 1), MINUTE)[0]).toMatchObject({ state: 'done', note: '4:00', marksMs: [] });
  });
});

describe('a note', () => {
  it('belongs to the running item, or to the one that was chosen, never to one to come', () => {
    expect(noteItem(view(), null)?.id).toBe('b');
    expect(noteItem(view(), 'a')?.id).toBe('a');
    expect(noteItem(view(), 'c')?.id).toBe('b');
    expect(noteItem(view({ items: [item('a', 'done')] }), null)?.id).toBe('a');
    expect(noteItem(view({ items: [item('a', 'upcoming')] }), null)).toBeNull();
  });
});
