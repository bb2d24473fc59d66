import { describe, expect, it } from 'vitest';
import { kindsOf } from './kinds';

describe('those who pitch', () => {
  it('are called by their kind, and applications where the kinds differ', () => {
    expect(kindsOf([])).toBe('start_up');
    expect(kindsOf([{ kind: 'team' }, { kind: 'team' }])).toBe('team');
    expect(kindsOf([{ kind: 'start_up' }, { kind: 'person' }])).toBe('mixed');
  });
});
