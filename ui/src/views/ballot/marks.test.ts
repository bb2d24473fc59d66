import { describe, expect, it } from 'vitest';
import type { FormView } from '../../wire/FormView';
import { gaps, levelOfKey, NO_MARKS, needsReason, sameMarks, scored, withReason, withScore } from './marks';

const criterion = (id: string): FormView['criteria'][number] => ({ id, name: id, question: '', weight: '50', minimum: null, anchors: [] });
const form = (rationale: string): FormView => ({ levels: ['0', '1', '2', '3', '4', '5'], rationale, criteria: [criterion('a'), criterion('b')], weight_sum: '100' });

describe('a ballot', () => {
  it('names what is missing in the order of the form', () => {
    expect(gaps(form('optional'), NO_MARKS)).toEqual([{ criterion: 'a', what: 'score' }, { criterion: 'b', what: 'score' }]);
    expect(scored(form('optional'), withScore(NO_MARKS, 'b', '3'))).toBe(1);
  });

  it('is complete with every score where reasons are free', () => {
    const marks = withScore(withScore(NO_MARKS, 'a', '0'), 'b', '5');
    expect(gaps(form('optional'), marks)).toEqual([]);
  });

  it('asks for a reason at both ends of the scale, and spaces are none', () => {
    const marks = withReason(withScore(withScore(NO_MARKS, 'a', '5'), 'b', '4'), 'a', '  ');
    expect(gaps(form('at_extremes'), marks)).toEqual([{ criterion: 'a', what: 'reason' }]);
    expect(gaps(form('at_extremes'), withReason(marks, 'a', 'weil'))).toEqual([]);
    expect(needsReason(form('at_extremes'), '0')).toBe(true);
    expect(needsReason(form('always'), '3')).toBe(true);
    expect(needsReason(form('always'), undefined)).toBe(false);
  });

  it('forgets an emptied reason, so that it equals one that never had it', () => {
    const marks = withScore(NO_MARKS, 'a', '2');
    expect(sameMarks(withReason(withReason(marks, 'a', 'x'), 'a', ''), marks)).toBe(true);
    expect(sameMarks(withScore(marks, 'a', '3'), marks)).toBe(false);
  });

  it('takes a digit for the level that is written so, and no other key', () => {
    const halves = ['0', '0.5', '1'];
    expect(levelOfKey(halves, '1')).toBe('1');
    expect(levelOfKey(halves, '5')).toBeNull();
    expect(levelOfKey(halves, 'Tab')).toBeNull();
    expect(levelOfKey(['0', '1', '2', '3', '4', '5'], '5')).toBe('5');
  });
});
