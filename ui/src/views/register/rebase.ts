// Two windows have edited one entry: what each of them meant, field by field. Pure.

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export interface Rebased<F> {
  /** What this window typed, upon what the other one has stored. */
  form: F;
  /** Fields in which only the other window has changed something: taken over. */
  taken: string[];
  /** Fields that both have changed to different values: what was typed here stands. */
  both: string[];
}

export function rebase<F extends object>(base: F, mine: F, theirs: F): Rebased<F> {
  const form = { ...mine };
  const taken: string[] = [];
  const both: string[] = [];
  for (const field of Object.keys(theirs) as (keyof F & string)[]) {
    if (same(base[field], theirs[field])) continue;
    if (same(base[field], mine[field])) {
      form[field] = theirs[field];
      taken.push(field);
    } else if (!same(mine[field], theirs[field])) both.push(field);
  }
  return { form, taken, both };
}

export const isTouched = (base: object, mine: object): boolean => !same(base, mine);
