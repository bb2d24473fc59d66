import { describe, expect, it } from 'vitest';
import type { DrawView } from '../../wire/DrawView';
import { called, inThrees, missingCalls, missingLots, noCall, people, type Call } from './drawing';

const named = (name: string, id: string | null = null): Call['caller'] => ({ id, name });
const call = (name: string, digits: string): Call => ({ caller: named(name), digits });
const view = (part: Partial<DrawView> = {}): DrawView => ({ digits_needed: 7, repeats: false, list: [{ applicant: 'a' }, { applicant: 'b' }], ...part }) as DrawView;

describe('the digits', () => {
  it('are those that were called, in a row, whatever stands between them', () => {
    expect(called([call('Heike', '27 18'), call('Jan', '2.81')])).toBe('2718281');
    expect(inThrees('0027182')).toBe('0 027 182');
    expect(inThrees('271828')).toBe('271 828');
  });
});

describe('what is missing', () => {
  it('is named one after the other: digits, people, a reason', () => {
    expect(missingCalls(view(), [noCall(), noCall()], '')).toEqual({ what: 'digits', count: 7 });
    expect(missingCalls(view(), [call('Heike', '2718281'), noCall()], '')).toEqual({ what: 'people', count: 1 });
    const done = [call('Heike', '2718'), call('Jan', '281')];
    expect(missingCalls(view(), done, '')).toBeNull();
    expect(missingCalls(view({ repeats: true }), done, ' ')).toEqual({ what: 'reason' });
  });

  it('in a bowl is names, then those who watched', () => {
    expect(missingLots(view(), ['b'], [], '')).toEqual({ what: 'names', count: 1 });
    expect(missingLots(view(), ['b', 'a'], [named('Heike')], '')).toEqual({ what: 'people', count: 1 });
    expect(missingLots(view(), ['b', 'a'], [named('Heike'), named('Jan')], '')).toBeNull();
  });

  it('counts one person once, however the name is written', () => {
    expect(people([named('Heike Sommer'), named(' heike sommer'), named('', null)])).toBe(1);
    expect(people([named('Heike', '1'), named('Heike', '2')])).toBe(2);
  });
});
