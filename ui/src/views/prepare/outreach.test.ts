import { describe, expect, it } from 'vitest';
import type { ApplicantView } from '../../wire/ApplicantView';
import type { AttachmentView } from '../../wire/AttachmentView';
import type { GuestView } from '../../wire/GuestView';
import { gapsOf, linesOf, namedTwice, newInvitation, openNeeds, partOf, sentAfter } from './outreach';

const call = { id: 'call', name: 'Aufruf.pdf', hash: ['AB', 'CD'] } as AttachmentView;
const who = (name: string): { applicant: string; name: string } => ({ applicant: name, name });

describe('an invitation', () => {
  it('begins with everybody and everything', () => {
    const draft = newInvitation([{ id: 'a' }, { id: 'b' }] as ApplicantView[], [call], '2026-11-10');
    expect(draft).toMatchObject({ whom: 'all', to: ['a', 'b'], attachments: ['call'], on: '2026-11-10' });
  });

  it('names other papers line by line, each once', () => {
    expect(linesOf(' Karte \n\nAnfahrt\nKarte')).toEqual(['Karte', 'Anfahrt']);
  });
});

describe('papers that not all were sent', () => {
  const gaps = gapsOf(
    [
      { applicant: who('a'), paper: { name: 'Aufruf.pdf', hash: ['AB', 'CD'] } },
      { applicant: who('b'), paper: { name: 'Aufruf.pdf', hash: ['AB', 'CD'] } },
      { applicant: who('c'), paper: { name: 'Aufruf.pdf', hash: ['EF', 'EF'] } },
      { applicant: who('c'), paper: { name: 'Karte', hash: null } },
    ],
    [call],
  );

  it('are listed with everybody who lacks them, told apart by checksum', () => {
    expect(gaps.map((gap) => [gap.name, gap.lacking.length, gap.sendable])).toEqual([['Aufruf.pdf', 2, true], ['Aufruf.pdf', 1, false], ['Karte', 1, true]]);
    expect([namedTwice(gaps, 'Aufruf.pdf'), namedTwice(gaps, 'Karte')]).toEqual([true, false]);
  });

  it('are sent after to those alone', () => {
    const drafts = gaps.filter((gap) => gap.sendable).map((gap) => sentAfter(gap, [call], '2026-11-12'));
    expect(drafts.map((draft) => [draft.to, draft.attachments, draft.named])).toEqual([[['a', 'b'], ['call'], ''], [['c'], [], 'Karte']]);
  });
});

describe('the parts', () => {
  it('are found by the fields of the check list', () => {
    expect(['access', 'notices', 'questions', null, 'nonsense'].map(partOf)).toEqual(['guests', 'notices', 'questions', 'invitations', 'invitations']);
  });

  it('say how many needs nobody answers', () => {
    const guests = [{ needs: [{ need: 'step_free', met: 'room' }, { need: 'captions', met: 'open' }] }, { needs: [] }] as unknown as GuestView[];
    expect(openNeeds(guests)).toBe(1);
  });
});
