// The `.ballot` file: writing it, and reading it back without trusting a byte. Pure but for the hash; it must not
// know the page. The file is not sealed: the hash shows a damaged or careless change, not a determined one.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BallotFile } from '../../wire/BallotFile';
import type { BallotPageData } from '../../wire/BallotPageData';
import type { BallotPayload } from '../../wire/BallotPayload';
import type { BallotView } from '../../wire/BallotView';
import type { FiledBallot } from '../../wire/FiledBallot';

const FORMAT = 'pitchpult-ballot';
const PAGE_FORMAT = 'pitchpult-ballot-page';
const VERSION = 1;
/** Far above any real ballot; a larger file is some other file. */
const MOST_CHARS = 4_000_000;

/** Why a file does not fit; each has its words in the catalogue. */
export type Misfit = 'not-a-ballot' | 'newer' | 'changed' | 'other-session' | 'other-evaluator' | 'other-form';
export type Opened = { payload: BallotPayload } | { misfit: Misfit };

/** The text of the file. */
export function writeBallotFile(payload: BallotPayload): string {
  const text = JSON.stringify(payload);
  const file: BallotFile = { format: FORMAT, v: VERSION, payload: text, sha256: hashOf(text) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads a file for the ballots of `view`; what is not exactly for them is named and left alone. */
export function readBallotFile(text: string, view: BallotView): Opened {
  const file = text.length > MOST_CHARS ? null : parsed(text);
  if (!isObject(file) || file['format'] !== FORMAT || typeof file['v'] !== 'number') return { misfit: 'not-a-ballot' };
  if (file['v'] > VERSION) return { misfit: 'newer' };
  const { payload: inner, sha256: named } = file;
  if (typeof inner !== 'string' || typeof named !== 'string') return { misfit: 'changed' };
  if (hashOf(inner) !== named.toLowerCase()) return { misfit: 'changed' };
  const payload = parsed(inner);
  if (!isPayload(payload)) return { misfit: 'changed' };
  return fit(payload, view);
}

function fit(payload: BallotPayload, view: BallotView): Opened {
  if (payload.session !== view.session) return { misfit: 'other-session' };
  if (payload.evaluator !== view.evaluator) return { misfit: 'other-evaluator' };
  if (payload.plan_hash !== view.plan_hash) return { misfit: 'other-form' };
  return payload.ballots.every((ballot) => onForm(ballot, view)) ? { payload } : { misfit: 'changed' };
}

/** Only known applicants, criteria and levels. */
function onForm(ballot: FiledBallot, view: BallotView): boolean {
  const criteria = new Set(view.form.criteria.map(({ id }) => id));
  return (
    view.applicants.some(({ applicant }) => applicant === ballot.applicant) &&
    Object.entries(ballot.scores).every(([id, level]) => criteria.has(id) && view.form.levels.includes(level)) &&
    Object.keys(ballot.reasons).every((id) => criteria.has(id))
  );
}

/** "Bogen_Pitch-Tag-Digitale-Genehmigung_Dr-Miriam-Aksoy.ballot": safe on every file system. */
export function ballotFileName(view: BallotView): string {
  return `Bogen_${plain(view.session_title, 40)}_${plain(view.name, 40)}.ballot`;
}

function plain(words: string, most: number): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue', ß: 'ss', ı: 'i' };
  const latin = words.replace(/[äöüÄÖÜßı]/g, (letter) => letters[letter] ?? letter).normalize('NFD');
  return latin.replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').slice(0, most).replace(/^-+|-+$/g, '');
}

/** Whether what stands in the page is a ballot page this program can show. */
export function isPageData(data: unknown): data is BallotPageData {
  if (!isObject(data) || data['format'] !== PAGE_FORMAT || data['v'] !== VERSION) return false;
  const view = data['view'];
  return isObject(view) && typeof view['plan_hash'] === 'string' && Array.isArray(view['applicants']) && isObject(view['form']);
}

function isPayload(value: unknown): value is BallotPayload {
  return (
    isObject(value) &&
    ['session', 'plan_hash', 'evaluator', 'saved_at'].every((key) => typeof value[key] === 'string') &&
    Array.isArray(value['ballots']) &&
    value['ballots'].every(isFiled)
  );
}

/** Also for what was kept in the browser, which anyone could have written. */
export function isFiled(value: unknown): value is FiledBallot {
  return (
    isObject(value) &&
    typeof value['ballot'] === 'string' &&
    typeof value['applicant'] === 'string' &&
    Number.isSafeInteger(value['edition']) &&
    typeof value['complete'] === 'boolean' &&
    isWords(value['scores']) &&
    isWords(value['reasons'])
  );
}

function isWords(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((word) => typeof word === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return null;
  }
}

// Not crypto.subtle: a page that is opened from a file has it in some browsers only.
function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
