import { describe, expect, it } from 'vitest';
import type { PrintedView } from '../../wire/PrintedView';
import type { PrintView } from '../../wire/PrintView';
import { besideOf, codeOf, hasPages, isSample, markOf, peopleOf, shownOf, wayOf } from './print';

const document = (name: string, more: Partial<PrintedView> = {}): PrintedView => ({ document: name, state: 'ready', why: null, count: 1, each: null, ...more });
const view = (...documents: PrintedView[]): PrintView => ({
  session: 's', seq: 1, revision: 1, documents, applicants: [{ id: 'a', name: 'Aktenlotse GmbH' }], panel: [{ id: 'p', name: 'Dr. Miriam Aksoy' }],
});

describe('what is printed', () => {
  it('shows the chosen document, or the first that can be printed', () => {
    const draw = document('print_draw', { state: 'unavailable', why: 'no-draw' });
    const all = view(draw, document('print_agenda'), document('calendar'));
    expect(shownOf(all, null)?.document).toBe('print_agenda');
    expect(shownOf(all, 'print_draw')?.document).toBe('print_draw');
    expect(shownOf(all, 'gone')?.document).toBe('print_agenda');
    expect(shownOf(view(draw), null)?.document).toBe('print_draw');
  });

  it('goes through the list and stays at its ends', () => {
    const all = view(document('print_agenda'), document('calendar'));
    expect([besideOf(all, 'print_agenda', 1), besideOf(all, 'calendar', 1), besideOf(all, 'print_agenda', -1)]).toEqual(['calendar', 'calendar', 'print_agenda']);
  });

  it('tells papers from calendar files, and samples from the rest', () => {
    expect([codeOf('print_run_sheet'), codeOf('calendar')]).toEqual(['run_sheet', 'calendar']);
    expect([hasPages('print_agenda'), hasPages('calendar_pitches')]).toEqual([true, false]);
    expect([isSample('print_notice_panel'), isSample('print_draw')]).toEqual([true, false]);
  });

  it('marks each state with a shape and leads to what is missing', () => {
    expect(['final', 'ready', 'draft', 'unavailable', 'new'].map((state) => markOf(document('x', { state })))).toEqual(['ok', 'ok', 'warn', 'wait', 'open']);
    expect(wayOf(document('x', { why: 'no-date' }))).toEqual({ step: 'particulars', field: 'date' });
    expect(wayOf(document('x', { why: 'not-scored' }))).toBeNull();
  });

  it('knows for whom a document is made', () => {
    const all = view();
    expect(peopleOf(all, document('x', { each: 'applicant' }))).toBe(all.applicants);
    expect(peopleOf(all, document('x', { each: 'person' }))).toBe(all.panel);
    expect(peopleOf(all, document('x'))).toEqual([]);
  });
});
