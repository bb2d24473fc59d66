import { describe, expect, it } from 'vitest';
import type { FormView } from '../../wire/FormView';
import { added, adoptIds, draftOf, moved, sumOf, without, type FormDraft } from './formDraft';

const form = (...weights: string[]): FormDraft => ({
  rationale: 'optional',
  criteria: weights.map((weight, index) => ({ id: `c${index}`, name: `K${index}`, question: '', weight, minimum: null, anchors: ['', ''] })),
});

describe('the form while it is edited', () => {
  it('gives a new criterion what is missing to one hundred', () => {
    expect(added(form('25', '33.3'), 2).criteria.at(-1)).toMatchObject({ id: null, weight: '41.7', anchors: ['', ''] });
    expect(added(form('60', '60'), 2).criteria.at(-1)?.weight).toBe('0');
  });

  it('sums without the noise of floats and reads a decimal comma', () => {
    expect(sumOf(form('33.3', '33.3', '33.4'))).toBe(100);
    expect(sumOf(form('12,5', '87,5'))).toBe(100);
  });

  it('moves and removes by place', () => {
    const names = (one: FormDraft): string[] => one.criteria.map(({ name }) => name);
    expect(names(moved(form('1', '2', '3'), 0, 2))).toEqual(['K1', 'K2', 'K0']);
    expect(names(without(form('1', '2', '3'), 1))).toEqual(['K0', 'K2']);
  });

  it('takes over the ids of new criteria and leaves the words alone', () => {
    const draft = added(form('50'), 2);
    const fresh = draft.criteria[1];
    if (fresh !== undefined) fresh.name = 'halb getip';
    const answered = { criteria: [{ id: 'c0' }, { id: 'new' }] } as unknown as FormView;
    adoptIds(draft, answered);
    expect(draft.criteria[1]).toMatchObject({ id: 'new', name: 'halb getip' });
  });

  it('is a copy of the plan, not the plan', () => {
    const view = { rationale: 'always', levels: [], weight_sum: '0', criteria: [{ id: 'a', name: '', question: '', weight: '1', minimum: null, anchors: ['x'] }] };
    expect(draftOf(view).criteria[0]?.anchors).not.toBe(view.criteria[0]?.anchors);
  });
});
