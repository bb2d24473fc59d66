import { describe, expect, it } from 'vitest';
import { emptyForm, formOfAction, formOfQuestion, readDraft } from './forms.svelte';

describe('a form', () => {
  it('reads the draft that a page wrote, and nothing else', () => {
    const values = { ...emptyForm('i'), text: 'Schnittst', who: { id: null, name: 'Brandt' } };
    expect(readDraft(JSON.stringify(values))).toEqual(values);
    expect(readDraft('{"text":"Schnittst","who":{"id":null,"name":""}}')?.due).toBeNull();
    for (const other of ['', '{}', '[]', 'null', '{"text":1}']) expect(readDraft(other)).toBeNull();
  });

  it('names what it replaces', () => {
    const who = { id: 'p', name: 'Tobias Brandt' };
    const question = { question: 7, item: 'i', asker: who, asker_short: 'Brandt', asked: 'Wolff', text: null, standing: 'open', at: '09:58:10', spoken_ms: 0, since_boot_ms: null };
    expect(formOfQuestion(question)).toEqual({ item: 'i', text: '', who, asked: 'Wolff', due: null, replaces: 7 });
    const action = { action: 9, item: null, number: '', what: 'Referenzen', who, who_short: 'Brandt', due: '2026-12-01', standing: 'open' };
    expect(formOfAction(action)).toEqual({ item: null, text: 'Referenzen', who, asked: '', due: '2026-12-01', replaces: 9 });
  });
});
