// Round trip and refusal of the `.ballot` file, and what the paper puts into it.
import { beforeEach, describe, expect, it } from 'vitest';
import type { BallotView } from '../../wire/BallotView';
import { ballotFileName, isPageData, readBallotFile, writeBallotFile, type Opened } from './file';
import { forget, keep, kept } from './keeping';
import { NO_MARKS, withReason, withScore } from './marks';
import { afterFiling, freshPaper, fromPayload, marked, payloadOf, unfiled } from './paper';

const applicant = (id: string, number: number): BallotView['applicants'][number] => ({
  applicant: id, number, name: id, short_name: id, place: '', presenter: '', description: '', declaration: 'none', reason: '',
  state: 'open', opens: null, scores: {}, reasons: {}, ballot: `ballot-${id}`, edition: 0, arrived_at: null, draft_at: null,
});
const view: BallotView = {
  session: 's', seq: 7, session_title: 'Pitch-Tag „Digitale Genehmigung“', file_reference: '', purpose: 'ideas_contest', date: null,
  evaluator: 'e', name: 'Leyla Yıldız', organisation: '', chair: '', plan_hash: 'ab12', closed: false,
  form: { levels: ['0', '1', '2', '3', '4', '5'], rationale: 'at_extremes', weight_sum: '100', criteria: [{ id: 'k', name: 'k', question: '', weight: '100', minimum: null, anchors: [] }] },
  applicants: [applicant('x', 1), applicant('y', 2)],
};
const NOW = Date.UTC(2026, 10, 24, 10, 8, 12);
const paper = marked(freshPaper(view), 'x', withReason(withScore(NO_MARKS, 'k', '4'), 'k', 'Belegt – „sehr gut“ 🚀'));
const text = writeBallotFile(payloadOf(paper, view, NOW));
const misfit = (opened: Opened): string | null => ('misfit' in opened ? opened.misfit : null);

describe('a ballot file', () => {
  it('comes back as it was written', () => {
    const opened = readBallotFile(text, view);
    expect('payload' in opened && opened.payload).toEqual(payloadOf(paper, view, NOW));
    expect(readBallotFile(`\uFEFF${text}`, view)).toEqual(opened);
  });

  it('names the SHA-256 of the payload as it stands', () => {
    const file = JSON.parse(writeBallotFile({ session: '', plan_hash: '', evaluator: '', saved_at: '', ballots: [] })) as { payload: string; sha256: string };
    expect(file.payload).toBe('{"session":"","plan_hash":"","evaluator":"","saved_at":"","ballots":[]}');
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('shows a change', () => {
    expect(misfit(readBallotFile(text.replace('\\"k\\":\\"4\\"', '\\"k\\":\\"5\\"'), view))).toBe('changed');
    expect(misfit(readBallotFile(text.slice(0, -20), view))).toBe('not-a-ballot');
  });

  it('is refused with its reason where it does not belong', () => {
    expect(misfit(readBallotFile(text, { ...view, session: 'other' }))).toBe('other-session');
    expect(misfit(readBallotFile(text, { ...view, evaluator: 'other' }))).toBe('other-evaluator');
    expect(misfit(readBallotFile(text, { ...view, plan_hash: 'ff' }))).toBe('other-form');
    expect(misfit(readBallotFile(text.replace('"v": 1', '"v": 2'), view))).toBe('newer');
    for (const rubbish of ['', '[]', 'null', '{"format":"x"}', 'PK\u0003\u0004']) expect(misfit(readBallotFile(rubbish, view))).toBe('not-a-ballot');
  });

  it('is refused with levels, criteria or applicants that the form does not have, even with a right hash', () => {
    const ballot = { ballot: 'b', applicant: 'x', edition: 1, complete: true, scores: { k: '9' }, reasons: {} };
    const payload = { session: 's', plan_hash: 'ab12', evaluator: 'e', saved_at: '2026-11-24T10:08:12.000Z' };
    expect(misfit(readBallotFile(writeBallotFile({ ...payload, ballots: [ballot] }), view))).toBe('changed');
    expect(misfit(readBallotFile(writeBallotFile({ ...payload, ballots: [{ ...ballot, scores: {}, applicant: 'z' }] }), view))).toBe('changed');
  });

  it('has a name that every file system takes', () => {
    expect(ballotFileName(view)).toBe('Bogen_Pitch-Tag-Digitale-Genehmigung_Leyla-Yildiz.ballot');
    expect(ballotFileName({ ...view, session_title: '../../etc', name: 'Jürgen Groß' })).toBe('Bogen_etc_Juergen-Gross.ballot');
  });
});

describe('the paper', () => {
  it('holds untouched ballots back and counts an edition for each changed save only', () => {
    const first = payloadOf(paper, view, NOW);
    expect(first.ballots.map(({ applicant: id, edition, complete }) => [id, edition, complete])).toEqual([['x', 1, true]]);
    const filed = afterFiling(paper, first);
    expect(unfiled(filed)).toBe(0);
    expect(payloadOf(filed, view, NOW).ballots[0]?.edition).toBe(1);
    const changed = marked(filed, 'x', withScore(NO_MARKS, 'k', '5'));
    expect(unfiled(changed)).toBe(1);
    expect(payloadOf(changed, view, NOW).ballots[0]).toMatchObject({ edition: 2, complete: false });
  });

  it('goes on from a file with its editions', () => {
    const later = marked(fromPayload(payloadOf(paper, view, NOW), view), 'y', withScore(NO_MARKS, 'k', '2'));
    expect(payloadOf(later, view, NOW).ballots.map(({ edition }) => edition)).toEqual([1, 1]);
  });
});

describe('the browser', () => {
  beforeEach(() => localStorage.clear());

  it('brings back what stands and what was in the file', () => {
    const work = { paper: marked(afterFiling(paper, payloadOf(paper, view, NOW)), 'y', withScore(NO_MARKS, 'k', '1')), filed: { name: 'Bogen.ballot', at: NOW } };
    expect(keep(view, work)).toBe(true);
    expect(kept(view)).toEqual(work);
    expect(kept({ ...view, plan_hash: 'other' })).toBeNull();
    forget(view);
    expect(kept(view)).toBeNull();
  });

  it('is not believed when somebody else wrote there', () => {
    localStorage.setItem('pitchpult-ballot:s:e', '{"past":"x","now":3}');
    expect(kept(view)).toBeNull();
  });
});

describe('the data in the page', () => {
  it('are checked before anything is shown', () => {
    expect(isPageData({ format: 'pitchpult-ballot-page', v: 1, language: 'de', view })).toBe(true);
    expect(isPageData(null)).toBe(false);
    expect(isPageData({ format: 'pitchpult-ballot-page', v: 2, language: 'de', view })).toBe(false);
    expect(isPageData({ format: 'pitchpult-ballot-page', v: 1, view: { ...view, plan_hash: null } })).toBe(false);
  });
});
