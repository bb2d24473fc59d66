// What a field for names gives and finds. Pure: where the entries come from is the view's business.

/** An entry by its id, or a name that may become a new entry. */
export interface NameValue {
  id: string | null;
  name: string;
}

/** An entry that was found: what it is called, and the line that tells it from others of its name. */
export interface FoundName {
  id: string;
  name: string;
  note: string;
}

/** One line of the open list; `found` is null for "enter this name anew". */
export interface NameOption {
  key: string;
  found: FoundName | null;
}

const plain = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase();

/** The only entry that is called exactly so; two of one name are never guessed between. */
export function onlyOneCalled(name: string, found: readonly FoundName[]): FoundName | null {
  const same = found.filter((one) => plain(one.name) === plain(name));
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** What stands in the list: the entries, and below them the typed name as a new one, if nobody is called so. */
export function optionsFor(typed: string, found: readonly FoundName[], allowNew: boolean): NameOption[] {
  const known: NameOption[] = found.map((one) => ({ key: one.id, found: one }));
  const isNew = allowNew && typed.trim() !== '' && !found.some((one) => plain(one.name) === plain(typed));
  return isNew ? [...known, { key: 'new', found: null }] : known;
}

/** The next place of the arrow keys; -1 is the text itself, so that one can always go back to it. */
export function stepTo(at: number, step: 1 | -1, count: number): number {
  if (count === 0) return -1;
  const next = at + step;
  if (next >= count) return -1;
  return next < -1 ? count - 1 : next;
}
