import { describe, expect, it } from 'vitest';
import { expansion } from './expand';

const BLOCKS = [
  { abbreviation: 'qu', words: 'Quelle wird nachgereicht.' },
  { abbreviation: 'kost', words: 'Kosten: … € im Jahr.' },
  { abbreviation: '§1', words: '§ 1 GWB' },
];

const typed = (text: string, caret = text.length): string | null => {
  const found = expansion(text, caret, BLOCKS);
  return found === null ? null : text.slice(0, found.from) + found.words + text.slice(found.to);
};

describe('an abbreviation before the caret', () => {
  it('becomes its words, at the start and in the middle of a note', () => {
    expect(typed('qu')).toBe('Quelle wird nachgereicht.');
    expect(typed('61 % weniger. qu')).toBe('61 % weniger. Quelle wird nachgereicht.');
    expect(typed('Zahl qu und mehr', 7)).toBe('Zahl Quelle wird nachgereicht. und mehr');
  });

  it('is found in capitals, in a bracket and with signs of its own', () => {
    expect(typed('QU')).toBe('Quelle wird nachgereicht.');
    expect(typed('(qu')).toBe('(Quelle wird nachgereicht.');
    expect(typed('§1')).toBe('§ 1 GWB');
  });

  it('is not found where another word ends or goes on', () => {
    expect(typed('Aqu')).toBeNull();
    expect(typed('quer', 2)).toBeNull();
    expect(typed('qu ')).toBeNull();
    expect(typed('')).toBeNull();
  });

  it('selects the first gap of its words, else stands behind them', () => {
    expect(expansion('kost', 4, BLOCKS)?.select).toEqual([8, 9]);
    expect(expansion('a qu', 4, BLOCKS)?.select).toEqual([27, 27]);
  });
});
