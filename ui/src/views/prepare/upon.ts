// What one window types upon what another has written meanwhile: field by field, so that neither takes back what the
// other meant. Pure.

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields of `theirs` that only they have changed since `base`; what was typed here stands. */
export function takenOver<F extends object>(base: F, mine: F, theirs: F): Partial<F> {
  const taken: Partial<F> = {};
  for (const field of Object.keys(theirs) as (keyof F)[]) {
    if (same(base[field], mine[field]) && !same(mine[field], theirs[field])) taken[field] = theirs[field];
  }
  return taken;
}
