import { describe, expect, it } from 'vitest';
import { takenOver } from './upon';

const BASE = { title: 'Ideen', reference: '34.02', marks: [60, 30] };

describe('typing upon what another window has written', () => {
  it('takes what only the other one changed', () => {
    expect(takenOver(BASE, { ...BASE, reference: '34.02 (' }, { ...BASE, title: 'Ideen 2026' })).toEqual({ title: 'Ideen 2026' });
  });

  it('keeps what was typed here, whatever the other one wrote', () => {
    expect(takenOver(BASE, { ...BASE, title: 'Hier' }, { ...BASE, title: 'Dort' })).toEqual({});
  });

  it('takes lists whole, and nothing where nothing is new', () => {
    expect(takenOver(BASE, BASE, { ...BASE, marks: [30] })).toEqual({ marks: [30] });
    expect(takenOver(BASE, BASE, structuredClone(BASE))).toEqual({});
  });
});
