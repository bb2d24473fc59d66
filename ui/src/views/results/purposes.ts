// Why there are no points for a purpose, as a key of the catalogue.
const REASONS: Readonly<Record<string, string>> = {
  market_sounding: 'results-none-market-sounding',
  information: 'results-none-information',
};

/** A session without a purpose cannot be scored either. */
export function reasonKey(purpose: string | null): string {
  return REASONS[purpose ?? ''] ?? 'results-none-no-purpose';
}
