import { describe, expect, it } from 'vitest';
import type { StageCandidate } from '../../wire/StageCandidate';
import { proposedRank, upTo } from './shortlist';

const of = (ranks: readonly (number | null)[]): StageCandidate[] =>
  ranks.map((rank, index) => ({ applicant: 'abcdef'[index] ?? '', name: '', rank, points: null }));

describe('the shortlist of the next stage', () => {
  it('is proposed as the better half of those who have a rank', () => {
    expect(proposedRank(of([1, 2, 3, null]))).toBe(2);
    expect(upTo(of([1, 2, 3, null]), 2)).toEqual(['a', 'b']);
  });

  it('never parts those who share a rank', () => {
    expect(upTo(of([1, 2, 2, 4]), 2)).toEqual(['a', 'b', 'c']);
    expect(upTo(of([1, 2, 2, 4]), 3)).toEqual(['a', 'b', 'c']);
  });

  it('is everyone where nobody is ranked', () => {
    expect(proposedRank(of([null, null]))).toBe(0);
    expect(upTo(of([null, null]), 0)).toEqual(['a', 'b']);
  });
});
