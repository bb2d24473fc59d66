// What a saved record must hold: a PDF that other programs accept, and two tables.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { CI, CONFORMANCE } from './places.mjs';

const run = promisify(execFile);

/** The PDF's text in reading order, or null where pdftotext is not installed; a build server must have it. */
async function textOf(path) {
  try {
    return (await run('pdftotext', ['-layout', path, '-'])).stdout;
  } catch (error) {
    if (error.code !== 'ENOENT' || CI) throw error;
    return null;
  }
}

/** Asserts the signed minutes: a PDF, final, with every name and the hash of the plan. */
export async function assertMinutes(path, { names, hash }) {
  assert.equal((await readFile(path)).subarray(0, 5).toString('latin1'), '%PDF-');
  const text = await textOf(path);
  if (text === null) return;
  const flat = text.replaceAll(/\s+/g, ' ');
  assert.match(flat, /Ergebnisprotokoll/);
  assert.doesNotMatch(flat, /Entwurf/i, 'a signed record is no draft');
  // A line may break inside a name and hyphens may be added there: letters are compared.
  const letters = (words) => words.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');
  const all = letters(text);
  for (const name of names) assert.ok(all.includes(letters(name)), `the minutes name ${name}`);
  assert.equal(hash.length, 16, 'a hash of sixteen groups');
  assert.ok(all.includes(hash.join('')) || hash.every((group) => text.includes(group)), 'the minutes carry the hash of the plan');
}

/** The conformance kit on one file. It lies beside the project: where it is missing a build server fails. */
export async function assertAccepted(paths) {
  try {
    await access(CONFORMANCE);
  } catch {
    assert.ok(!CI, '../shared/conformance is missing');
    console.log('skipped: conformance (../shared/conformance is missing)');
    return;
  }
  await run(CONFORMANCE, paths);
}

/** A table in one of the two dialects, as rows of cells. */
export function readTable(bytes, separator) {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const rows = [];
  let row = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === separator) {
      row.push(cell);
      cell = '';
    } else if (!quoted && sign === '\n') {
      rows.push([...row, cell.replace(/\r$/, '')]);
      row = [];
      cell = '';
    } else cell += sign;
  }
  return rows;
}
