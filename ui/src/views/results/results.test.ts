import { describe, expect, it } from 'vitest';
import type { ResultRowView } from '../../wire/ResultRowView';
import { decimalOf, isRound } from './exact';
import { decided, sharedRanks } from './ties';

const row = (name: string, rank: number | null, exact: string, more: Partial<ResultRowView> = {}): ResultRowView => ({
  applicant: name, name, rank, no_rank: null, no_rank_criterion: null, points: null, exact, own: null, carried: null, deducted: null, bar_permille: 0, low_permille: null,
  high_permille: null, counted: 5, recused: 0, missing: 0, shared: false, by_tie_break: null, means: [], ...more,
});

describe('an exact number', () => {
  it('is divided without a float and rounded away from zero', () => {
    expect(decimalOf('108/25')).toBe('4.32');
    expect(decimalOf('2/3')).toBe('0.67');
    expect(decimalOf('865/200')).toBe('4.33');
    expect(decimalOf('-1/3')).toBe('-0.33');
    expect(decimalOf('5/1', 0)).toBe('5');
    expect(decimalOf('4.32')).toBe('4.32');
    expect(decimalOf('1/0')).toBe('1/0');
  });

  it('is round when two decimals say all of it', () => {
    expect(isRound('97/25')).toBe(true);
    expect(isRound('11/3')).toBe(false);
  });
});

describe('equal results', () => {
  it('leave out as many ranks as share one', () => {
    const rows = [row('a', 1, '4/1'), ...['b', 'c', 'd'].map((name) => row(name, 2, '3/1', { shared: true })), row('e', 5, '2/1')];
    expect(sharedRanks(rows).map(({ rank, omitted }) => [rank, omitted])).toEqual([[2, [3, 4]]]);
  });

  it('are named with what separated them, once', () => {
    const rows = [row('a', 1, '4/1', { by_tie_break: 'Umsetzbarkeit' }), row('b', 2, '4/1', { by_tie_break: 'Umsetzbarkeit' }), row('c', 3, '3/1')];
    const found = decided(rows);
    expect(found.map((one) => [one.criterion, one.rows.map(({ name }) => name)])).toEqual([['Umsetzbarkeit', ['a', 'b']]]);
  });
});
