import { describe, expect, it } from 'vitest';
import { faultOf, keptBlocks } from './blocks';

const row = (abbreviation: string, words: string): { abbreviation: string; words: string } => ({ abbreviation, words });

describe('the text blocks of a list', () => {
  it('are stored without blanks around them, and without rows that nobody has begun', () => {
    expect(keptBlocks([row(' qu ', ' Quelle '), row('', ' ')])).toEqual([row('qu', 'Quelle')]);
  });

  it('wait while one of them does not hold', () => {
    const rows = [row('qu', 'Quelle'), row('QU', 'Noch eine'), row('zwei worte', 'Text'), row('ds', ''), row('', 'Text')];
    expect(rows.map((_, at) => faultOf(rows, at)?.key)).toEqual([undefined, 'blocks-twice', 'blocks-wrong', 'blocks-empty', 'blocks-wrong']);
    expect(keptBlocks(rows)).toBeNull();
  });
});
