// Who goes on to the next stage, as it is proposed: by rank, and never through the middle of those who share one. Pure.
import type { StageCandidate } from '../../wire/StageCandidate';

/** Up to which rank is proposed at first: half of those who have one, rounded up. */
export function proposedRank(candidates: readonly StageCandidate[]): number {
  const ranked = candidates.filter(({ rank }) => rank !== null).length;
  return Math.ceil(ranked / 2);
}

/** Everyone up to a rank; all who share the last one go on together. Where there are no ranks, everyone. */
export function upTo(candidates: readonly StageCandidate[], rank: number): string[] {
  const ranked = candidates.some((one) => one.rank !== null);
  const chosen = ranked ? candidates.filter((one) => one.rank !== null && one.rank <= rank) : candidates;
  return chosen.map(({ applicant }) => applicant);
}
