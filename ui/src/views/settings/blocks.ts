// Whether the text blocks in a list hold, the same rules as the host's: pure.
import type { TextBlock } from '../../wire/TextBlock';

export interface Fault {
  field: 'abbreviation' | 'words';
  /** Key of the words that say it. */
  key: 'blocks-wrong' | 'blocks-twice' | 'blocks-empty';
}

const blank = ({ abbreviation, words }: TextBlock): boolean => abbreviation.trim() === '' && words.trim() === '';

/** What is wrong with a row. One that nobody has begun is not wrong. */
export function faultOf(rows: readonly TextBlock[], at: number): Fault | null {
  const row = rows[at];
  if (row === undefined || blank(row)) return null;
  const abbreviation = row.abbreviation.trim();
  if (abbreviation === '' || /\s/u.test(abbreviation) || [...abbreviation].length > 20) return { field: 'abbreviation', key: 'blocks-wrong' };
  const same = (other: TextBlock): boolean => other.abbreviation.trim().toLocaleLowerCase() === abbreviation.toLocaleLowerCase();
  if (rows.findIndex(same) < at) return { field: 'abbreviation', key: 'blocks-twice' };
  return row.words.trim() === '' ? { field: 'words', key: 'blocks-empty' } : null;
}

/** The rows as they are stored; null while one of them does not hold. */
export function keptBlocks(rows: readonly TextBlock[]): TextBlock[] | null {
  if (rows.some((_, at) => faultOf(rows, at) !== null)) return null;
  return rows.filter((row) => !blank(row)).map(({ abbreviation, words }) => ({ abbreviation: abbreviation.trim(), words: words.trim() }));
}
