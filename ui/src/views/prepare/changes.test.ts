import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { has, startLanguage } from '../../words/index';
import type { ChangeView } from '../../wire/ChangeView';
import type { RevisionView } from '../../wire/RevisionView';
import { byPart, changeWords, firstSince, pieceWords, valueWords } from './changes';

beforeAll(() => startLanguage('de'));

const change = (part: string, what: string): ChangeView => ({ part, what, became: 'changed', subject: [], before: [], after: [] });
const revision = (number: number, date: string, leads_here = true): RevisionView => ({ number, date, at: '10:00:00', label: 'slot', leads_here });

describe('a value', () => {
  it('is said in words, whatever it is', () => {
    const said = ([kind, text]: [string, string]): string => pieceWords({ kind, text });
    const all: [string, string][] = [['ms', '100000'], ['number', '2.5'], ['purpose', 'award_procedure'], ['kind', 'break'], ['overtime', 'hard_stop'], ['text', 'Aktenlotse'], ['phase', 'newer']];
    expect(all.map(said)).toEqual(['1:40 min', '2,5', 'Vergabeverfahren', 'Pause', 'danach Schluss', 'Aktenlotse', 'newer']);
    expect(valueWords([{ kind: 'text', text: '' }])).toBe('Ohne Namen');
  });
});

describe('the changes', () => {
  it('stand by part, in their order', () => {
    const groups = byPart([change('slot', 'phase-length'), change('agenda', 'item'), change('slot', 'clock-start')]);
    expect(groups.map((one) => [one.part, one.changes.length])).toEqual([['slot', 2], ['agenda', 1]]);
  });

  it('have a word for everything that the rules compare', () => {
    const rust = ['parts'].map((file) => readFileSync(join(__dirname, `../../../../src-tauri/domain/src/plan/difference/${file}.rs`), 'utf8')).join('\n');
    const codes = new Set([...rust.matchAll(/changes\.(?:field|field_of|rows|push)\(\s*"([a-z-]+)"/g)].map(([, code]) => code ?? ''));
    expect(codes.size).toBeGreaterThan(50);
    expect([...codes].filter((code) => !has(`change-${code}`))).toEqual([]);
    expect(changeWords({ ...change('agenda', 'item'), became: 'moved' }).became).toBe('verschoben');
  });
});

describe('looking back', () => {
  it('begins at the last revision of an earlier day, else at the first', () => {
    expect(firstSince([revision(4, '2026-11-24'), revision(3, '2026-11-23'), revision(2, '2026-11-23')])).toBe(3);
    expect(firstSince([revision(3, '2026-11-24'), revision(2, '2026-11-23', false), revision(1, '2026-11-24')])).toBe(1);
    expect(firstSince([])).toBeNull();
  });
});
