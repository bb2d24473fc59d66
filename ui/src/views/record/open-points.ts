// What has to happen before anyone can sign, and where: codes of the host, keys of the catalogue, places in the window.
import type { RecordView } from '../../wire/RecordView';

export interface OpenPoint {
  title: string;
  words: string;
  /** Words and address of the way there; null where none mends it. */
  way: { words: string; tab: 'prepare' | 'run' | 'results' } | null;
}

const POINTS: Readonly<Record<string, OpenPoint>> = {
  'not-frozen': { title: 'record-open-not-frozen', words: 'record-open-not-frozen-words', way: { words: 'record-way-prepare', tab: 'prepare' } },
  'run-not-ended': { title: 'record-open-run', words: 'record-open-run-words', way: { words: 'record-way-run', tab: 'run' } },
  'scoring-open': { title: 'record-open-scoring', words: 'record-open-scoring-words', way: { words: 'record-way-results', tab: 'results' } },
  'unreadable-entry': { title: 'record-open-unreadable', words: 'record-open-unreadable-words', way: null },
};
const UNKNOWN: OpenPoint = { title: 'record-open-unknown', words: 'record-open-unknown-words', way: null };

/** The points in the host's order; a code this page does not know is shown all the same. */
export function openPoints(record: RecordView): OpenPoint[] {
  return record.open.map((code) => POINTS[code] ?? UNKNOWN);
}

/** Who has not signed. */
export function unsigned(record: RecordView): RecordView['signers'] {
  return record.signers.filter(({ at }) => at === null);
}
