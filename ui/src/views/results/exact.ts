// Exact numbers as the host sends them, "108/25" or "4.32", made ready for the eye without a float.

/** A decimal string with `places` digits, halves rounded away from zero; a fraction is divided exactly. */
export function decimalOf(value: string, places = 2): string {
  const [above = '', below] = value.split('/');
  if (below === undefined) return value;
  if (!/^-?\d+$/.test(above) || !/^\d+$/.test(below) || BigInt(below) === 0n) return value;
  const factor = 10n ** BigInt(places);
  const [numerator, denominator] = [BigInt(above), BigInt(below)];
  const size = numerator < 0n ? -numerator : numerator;
  const digits = ((2n * size * factor + denominator) / (2n * denominator)).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  return `${numerator < 0n ? '-' : ''}${digits.slice(0, cut)}${places > 0 ? `.${digits.slice(cut)}` : ''}`;
}

/** Whether two decimals say everything: then the fraction adds nothing for a reader. */
export function isRound(value: string, places = 2): boolean {
  const [, below] = value.split('/');
  return below === undefined || (10n ** BigInt(places)) % BigInt(below) === 0n;
}
