// What a list changes, counted: in the words of the foot and of the card, and in what the button does. Pure.
import type { ImportDifference } from '../../wire/ImportDifference';

const COUNTED = ['new', 'linked', 'changed', 'same', 'gone', 'removed'] as const;

/** What there is to say, in the order in which it matters. */
export function countsOf(difference: ImportDifference): { key: (typeof COUNTED)[number]; count: number }[] {
  return COUNTED.map((key) => ({ key, count: difference[key] })).filter(({ count }) => count > 0);
}

/** Whether the list meets one that is in the session already. */
export const meets = (difference: ImportDifference | null): boolean => difference !== null && difference.changed + difference.same > 0;

/** Whether storing would change anything. */
export const changes = (difference: ImportDifference): boolean => difference.new + difference.linked + difference.changed + difference.removed > 0;
