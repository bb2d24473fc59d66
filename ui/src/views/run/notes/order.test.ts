import { describe, expect, it } from 'vitest';
import type { AskedQuestion } from '../../../wire/AskedQuestion';
import { questionCount, shownQuestions, stepBefore } from './order';

const one = (question: number, standing: string, item = 'a'): AskedQuestion => ({
  question, item, standing, asker: { id: null, name: 'Brandt' }, asker_short: 'Brandt', asked: '', text: 'Kosten?', at: '09:58:10', spoken_ms: 0, since_boot_ms: null,
});

const ALL = [one(1, 'answered'), one(2, 'open'), one(3, 'open', 'b'), one(4, 'speaking'), one(5, 'open'), one(6, 'parked'), one(7, 'open')];
const SHOWN = shownQuestions(ALL, 'a');

describe('the questions of an item', () => {
  it('begin with whoever speaks and keep the order of those who wait', () => {
    expect(SHOWN.map(({ question }) => question)).toEqual([4, 2, 5, 7, 6, 1]);
  });

  it('move among those who wait and no further', () => {
    expect(stepBefore(SHOWN, 5, -1)).toBe(2);
    expect(stepBefore(SHOWN, 2, 1)).toBe(7);
    expect(stepBefore(SHOWN, 5, 1)).toBeNull();
    expect(stepBefore(SHOWN, 2, -1)).toBeUndefined();
    expect(stepBefore(SHOWN, 7, 1)).toBeUndefined();
    expect(stepBefore(SHOWN, 4, 1)).toBeUndefined();
  });

  it('are counted by what is left to do', () => {
    expect(questionCount(SHOWN)).toContain('3');
    expect(questionCount([one(6, 'parked')])).toContain('1');
    expect(questionCount([one(1, 'answered')])).toBe('');
  });
});
