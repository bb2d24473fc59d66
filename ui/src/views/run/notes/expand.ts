// From an abbreviation before the caret to its words. The first part is pure; the last function puts the words into a
// field so that the field's own undo takes them out again.
import type { TextBlock } from '../../../wire/TextBlock';

export interface Expansion {
  /** What is replaced. */
  from: number;
  to: number;
  words: string;
  /** What is selected afterwards: the first gap of the words, else the place behind them. */
  select: [number, number];
}

/** Where the words leave something to fill in. */
const GAP = '…';

/** The words that the abbreviation right before the caret stands for; null where none ends there. */
export function expansion(text: string, caret: number, blocks: readonly TextBlock[]): Expansion | null {
  // In the middle of a word no abbreviation ends.
  if (/^[\p{L}\p{N}]/u.test(text.slice(caret))) return null;
  const before = text.slice(0, caret);
  for (const found of [/\S+$/u.exec(before), /[\p{L}\p{N}]+$/u.exec(before)]) {
    if (found === null) continue;
    const typed = found[0].toLocaleLowerCase();
    const block = blocks.find(({ abbreviation }) => abbreviation.toLocaleLowerCase() === typed);
    if (block !== undefined) return of(block.words, found.index, caret);
  }
  return null;
}

function of(words: string, from: number, to: number): Expansion {
  const gap = words.indexOf(GAP);
  const end = from + words.length;
  return { from, to, words, select: gap < 0 ? [end, end] : [from + gap, from + gap + GAP.length] };
}

/** For the keydown of a field: Tab behind an abbreviation puts its words there. Every other Tab goes on as ever. */
export function expandOnTab(event: KeyboardEvent, blocks: readonly TextBlock[]): boolean {
  const field = event.currentTarget;
  const plain = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing;
  if (!plain || !(field instanceof HTMLTextAreaElement) || field.selectionStart !== field.selectionEnd) return false;
  const found = expansion(field.value, field.selectionStart, blocks);
  if (found === null) return false;
  event.preventDefault();
  put(field, found);
  return true;
}

function put(field: HTMLTextAreaElement, { from, to, words, select }: Expansion): void {
  field.setSelectionRange(from, to);
  // Deprecated, and the only way that leaves Ctrl+Z whole; where it is gone, the words come all the same.
  if (!document.execCommand('insertText', false, words)) {
    field.setRangeText(words, from, to, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.setSelectionRange(...select);
}
