import { describe, expect, it } from 'vitest';
import type { ApplicantView } from '../../wire/ApplicantView';
import type { AttachmentView } from '../../wire/AttachmentView';
import type { PapersView } from '../../wire/PapersView';
import { ownPapers, rowsOf, sizeOf, stateOf } from './papers';

const file = (id: string, applicant: string | null, kind: string): AttachmentView => ({
  id, applicant, kind, name: `${id}.pdf`, mime: 'application/pdf', size: 1, pages: null, hash: [], received: '2026-11-20', previewable: true, state: 'there',
});
const papers = (over: Partial<PapersView>): PapersView => ({ attachments: [], required: [], deadline: null, size_max: 1, missing: [], ...over });
const who = (id: string): ApplicantView => ({ id }) as ApplicantView;

describe('decks and hand-outs', () => {
  it('stand beside the applicant who handed them in, the newest of a kind', () => {
    const rows = rowsOf(papers({ attachments: [file('old', 'a', 'deck'), file('new', 'a', 'deck'), file('call', null, 'paper')] }), [who('a'), who('b')]);
    expect(rows.map((row) => row.cells.map((cell) => cell.file?.id))).toEqual([['new', undefined], [undefined, undefined]]);
  });

  it('are missing or late where the host says so', () => {
    const missing = [{ applicant: 'a', kind: 'handout', late: null }, { applicant: 'b', kind: 'deck', late: '2026-11-22' }];
    const [a, b] = rowsOf(papers({ missing, attachments: [file('x', 'b', 'deck')] }), [who('a'), who('b')]);
    expect(a?.cells.map((cell) => cell.missing)).toEqual([false, true]);
    expect(b?.cells[0]).toMatchObject({ missing: false, late: '2026-11-22' });
  });

  it('of the session are those of nobody', () => {
    expect(ownPapers(papers({ attachments: [file('a', 'a', 'deck'), file('call', null, 'paper')] })).map((one) => one.id)).toEqual(['call']);
  });

  it('have a size that is never nought', () => {
    expect([0, 1, 300_000, 2_500_000, 60_000_000].map(sizeOf).map(({ unit, size, digits }) => `${size.toFixed(digits)} ${unit}`)).toEqual(['1 kb', '1 kb', '293 kb', '2.4 mb', '57 mb']);
  });

  it('show what was found in the folder rather than what the list knew', () => {
    expect(stateOf(file('a', null, 'paper'), new Map())).toBe('there');
    expect(stateOf(file('a', null, 'paper'), new Map([['a', 'changed']]))).toBe('changed');
  });
});
