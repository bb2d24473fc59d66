// What was done before the day, as the page decides it: what a new invitation begins with, who lacks which paper, which
// needs stay open. Pure.
import type { ApplicantView } from '../../wire/ApplicantView';
import type { AttachmentView } from '../../wire/AttachmentView';
import type { GuestView } from '../../wire/GuestView';
import type { OutreachView } from '../../wire/OutreachView';
import type { PaperGapView } from '../../wire/PaperGapView';

export const PARTS = ['invitations', 'questions', 'notices', 'guests'] as const;
export type Part = (typeof PARTS)[number];
export const CHANNELS = ['email', 'letter', 'publication', 'phone', 'in_person'] as const;
export const ROLES = ['guest', 'presenter', 'panel', 'staff'] as const;
export const NEEDS = ['step_free', 'hearing_loop', 'sign_language', 'captions', 'readable_papers', 'assistance', 'remote'] as const;

/** The part that a field of the check list stands in. */
export function partOf(field: string | null): Part {
  if (field === 'access') return 'guests';
  return PARTS.find((part) => part === field) ?? 'invitations';
}

/** An invitation as it is typed. */
export interface InvitationDraft {
  /** All who are admitted, or those that are ticked. */
  whom: 'all' | 'some';
  to: string[];
  others: number | null;
  channel: string;
  on: string | null;
  attachments: string[];
  /** Other papers, one a line. */
  named: string;
  words: string;
}

/** What a new invitation begins with: everybody, today, every paper of the session. */
export function newInvitation(applicants: readonly ApplicantView[], papers: readonly AttachmentView[], today: string): InvitationDraft {
  return {
    whom: 'all',
    to: applicants.map((one) => one.id),
    others: null,
    channel: 'email',
    on: today,
    attachments: papers.map((file) => file.id),
    named: '',
    words: '',
  };
}

/** What is sent after: one paper to those who lack it. */
export function sentAfter(gap: Gap, papers: readonly AttachmentView[], today: string): InvitationDraft {
  const file = papers.find((one) => gap.hash !== null && one.hash.join('') === gap.hash);
  return {
    whom: 'some',
    to: gap.lacking.map((one) => one.applicant),
    others: null,
    channel: 'email',
    on: today,
    attachments: file === undefined ? [] : [file.id],
    named: file === undefined ? gap.name : '',
    words: '',
  };
}

/** Each line that says something, once. */
export const linesOf = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter((line) => line !== ''))];

/** A paper with everybody who lacks it. */
export interface Gap {
  name: string;
  hash: string | null;
  /** Whether the session has this very file still, or it never was one. */
  sendable: boolean;
  lacking: { applicant: string; name: string }[];
}

export function gapsOf(gaps: readonly PaperGapView[], papers: readonly AttachmentView[]): Gap[] {
  const found = new Map<string, Gap>();
  for (const { applicant, paper } of gaps) {
    const hash = paper.hash?.join('') ?? null;
    const key = `${hash ?? ''} ${paper.name}`;
    const sendable = hash === null || papers.some((file) => file.hash.join('') === hash);
    const gap = found.get(key) ?? { name: paper.name, hash, sendable, lacking: [] };
    gap.lacking.push(applicant);
    found.set(key, gap);
  }
  return [...found.values()];
}

/** Papers of one name that are not the same: their checksum tells them apart. */
export const namedTwice = (gaps: readonly Gap[], name: string): boolean => gaps.filter((gap) => gap.name === name).length > 1;

export const openNeeds = (guests: readonly GuestView[]): number => guests.flatMap((guest) => guest.needs).filter((need) => need.met === 'open').length;

/** What waits in each part, so that its tab says so. */
export function waits(view: OutreachView): Record<Part, boolean> {
  return {
    invitations: view.gaps.length > 0,
    questions: view.questions.some((question) => question.open),
    notices: view.notices.some((group) => group.due && !group.done),
    guests: openNeeds(view.guests) > 0,
  };
}
