import { describe, expect, it } from 'vitest';
import { choicesOf, detailsOf, factsOf, wordingOf } from './opening';

const corrupt = (backup: string): { code: string; params: Record<string, string> } => ({
  code: 'store-corrupt',
  params: { 'moved-to': '/data/damaged', backup },
});

describe('a failure of opening', () => {
  it('offers the backup of a damaged file first, and only if there is one', () => {
    expect(choicesOf(corrupt('/data/backups/1'))).toEqual(['restore', 'start_empty']);
    expect(choicesOf(corrupt(''))).toEqual(['start_empty']);
    expect(choicesOf({ code: 'store-newer', params: {} })).toEqual(['again']);
  });

  it('says that there is no backup instead of saying nothing', () => {
    expect(factsOf(corrupt(''), 'store-corrupt')).toEqual([
      { name: 'moved-to', value: '/data/damaged' },
      { name: 'backup', value: null },
    ]);
  });

  it('shows the code where no words are known for it', () => {
    const odd = { code: 'store-odd', params: {} };
    const wording = wordingOf(odd, () => false);
    expect(wording).toBe('other');
    expect(factsOf(odd, wording)).toEqual([{ name: 'code', value: 'store-odd' }]);
    expect(detailsOf(odd)).toBe('code: store-odd');
  });
});
