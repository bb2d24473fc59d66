import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../wire/PlanView';
import type { PointView } from '../../wire/PointView';
import { lines, openFirst, placeOf, stepDone } from './points';

const point = (code: string, done: boolean, duty = 'particulars'): PointView => ({ code, duty, done, waivable: false, waived: null, count: 0, of: 0 });

/** Every code that the host has: wire/PointView. */
const CODES = ['purpose', 'title', 'file-reference', 'office', 'date', 'venue', 'chair-and-minute-taker', 'co-host-signers', 'applicants', 'slots-equal', 'draw', 'agenda-times', 'papers', 'criteria-published', 'criteria', 'weights', 'anchors', 'tie-break', 'criteria-set-by', 'deduction', 'panel', 'declarations', 'prior-involvement', 'notices', 'access'];

describe('the check list', () => {
  it('leads every point of the host to a field', () => {
    expect(CODES.filter((code) => placeOf(code).field === null)).toEqual([]);
  });

  it('says every open point by itself and leads to its field', () => {
    const shown = lines([point('title', true), point('venue', false), point('date', true)]);
    expect(shown.map(({ code }) => code)).toEqual(['title', 'venue', 'date']);
    expect(placeOf('venue')).toEqual({ step: 'particulars', field: 'venue' });
  });

  it('says settled particulars in one line', () => {
    const shown = lines([point('purpose', true), point('title', true), point('date', true), point('venue', true)]);
    expect(shown.map(({ code }) => code)).toEqual(['purpose', 'particulars']);
  });

  it('puts open points first and keeps the order of the steps otherwise', () => {
    const shown = openFirst([point('purpose', true), point('panel', false), point('weights', true)]);
    expect(shown.map(({ code }) => code)).toEqual(['panel', 'purpose', 'weights']);
  });

  it('takes a step as done when none of its points is open, and form and panel when nothing is scored', () => {
    const plan = { scored: false, head: { purpose: 'market_sounding' }, points: [point('title', false)] } as unknown as PlanView;
    expect(stepDone(plan, 'particulars')).toBe(false);
    expect(stepDone(plan, 'form')).toBe(true);
    expect(stepDone({ ...plan, scored: true, points: [point('panel', false, 'evaluation')] }, 'panel')).toBe(false);
  });
});
