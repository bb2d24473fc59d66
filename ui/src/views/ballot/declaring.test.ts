import { describe, expect, it } from 'vitest';
import type { BallotApplicant } from '../../wire/BallotApplicant';
import { ballotIn } from './address';
import { changedRows, missing, statementsOf } from './declaring';

const one = (id: string, declaration: string, reason = ''): BallotApplicant => ({
  applicant: id, number: 1, name: id, short_name: id, place: '', presenter: '', description: '', declaration, reason,
  state: 'locked', opens: null, scores: {}, reasons: {}, ballot: null, edition: 0, arrived_at: null, draft_at: null,
});

describe('a declaration', () => {
  const all = [one('a', 'open'), one('b', 'none'), one('c', 'conflict', 'Verwandt')];

  it('misses what was not said, then a reason that was not written', () => {
    const said = statementsOf(all);
    expect(missing(all, said)).toEqual({ count: 1, first: 'a', reason: false });
    const conflict = { ...said, a: { conflict: true, reason: ' ' } };
    expect(missing(all, conflict)).toEqual({ count: 0, first: 'a', reason: true });
  });

  it('sends only what differs, and no reason without a conflict', () => {
    const said = { ...statementsOf(all), a: { conflict: false, reason: 'alt' }, b: { conflict: true, reason: ' Beirat ' } };
    expect(changedRows(all, said)).toEqual([
      { applicant: 'a', conflict: false, reason: '' },
      { applicant: 'b', conflict: true, reason: 'Beirat' },
    ]);
  });
});

describe('the address of a ballot', () => {
  it('names session and evaluator behind the hash or in the query', () => {
    expect(ballotIn({ hash: '#session=s&evaluator=e', search: '?lang=fr' })).toEqual({ session: 's', evaluator: 'e' });
    expect(ballotIn({ hash: '', search: '?session=s&evaluator=e' })).toEqual({ session: 's', evaluator: 'e' });
    expect(ballotIn({ hash: '', search: '' })).toEqual({ session: null, evaluator: null });
  });
});
