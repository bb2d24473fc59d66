// Works out a drawn order again, without any of the program's own code: Node.js alone, nothing to install.
//
//   node tests/draw/recompute.mjs list.txt NUMBER
//
// For a guest who wants to check: list.txt is the list as the program hands it out (one line a name: number, tab,
// name, tab, date received or nothing; UTF-8, each line ends in one LF), NUMBER is what was called, leading zeros
// included. It prints the SHA-256 of the list, which was on the notice before anyone called a digit, and the order
// with every sum. The rule is in docs/adr/0009-draw.md; up to ten names a pencil does as well.
//
//   node tests/draw/recompute.mjs --cases < cases.json
//
// For the tests: [{ text, number }] in, [{ hash, order } or { refused }] out; the order names places on the list.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const PENCIL_MAX = 10;
const HASH_DIGITS = 12;
const DIGITS_MAX = 60;

/** Something is wrong with the list or the number; the words are for the guest. */
class Refused extends Error {}

const sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** The names of a list, from its bytes. Strict: a list that was typed off differently has another hash anyway. */
function namesOf(bytes) {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!text.endsWith('\n')) throw new Refused('Die letzte Zeile der Liste endet nicht mit einem Zeilenumbruch (LF).');
  return text
    .slice(0, -1)
    .split('\n')
    .map((line, index) => {
      const cells = line.split('\t');
      if (cells.length !== 3 || cells[0] !== String(index) || !/^([+-]?\d+-\d\d-\d\d)?$/.test(cells[2])) {
        throw new Refused(`Zeile ${index + 1} ist nicht „${index}, Tabulator, Name, Tabulator, Eingang oder nichts“.`);
      }
      return cells[1];
    });
}

function digitsNeeded(count) {
  if (count > PENCIL_MAX) return HASH_DIGITS;
  let orders = 1n;
  for (let factor = 2n; factor <= BigInt(count); factor += 1n) orders *= factor;
  return orders.toString().length + 2;
}

function check(number, count) {
  if (!/^[0-9]+$/.test(number)) throw new Refused('Die Zahl besteht nur aus den Ziffern 0 bis 9, ohne Leerzeichen.');
  const needed = digitsNeeded(count);
  if (number.length < needed) throw new Refused(`Für ${count} Namen sind mindestens ${needed} Ziffern nötig.`);
  if (number.length > DIGITS_MAX) throw new Refused(`Mehr als ${DIGITS_MAX} Ziffern werden nicht angenommen.`);
}

/** Divide by the names left; the remainder is the place in the list; strike the name; go on with the quotient. */
function byPencil(count, number) {
  const open = Array.from({ length: count }, (_, place) => place);
  const steps = [];
  for (let rest = BigInt(number); open.length > 0; ) {
    const left = BigInt(open.length);
    const remainder = rest % left;
    const sum = `${rest} : ${left} = ${rest / left} Rest ${remainder}`;
    steps.push({ sum, place: open.splice(Number(remainder), 1)[0] });
    rest /= left;
  }
  return steps;
}

/** block(i) = SHA-256(hash of the list, number in ASCII, i in 8 bytes); its first 8 bytes are the x that is divided. */
function byHash(count, number, listHash) {
  const open = Array.from({ length: count }, (_, place) => place);
  const steps = [];
  for (let counter = 0n; open.length > 0; counter += 1n) {
    const index = Buffer.alloc(8);
    index.writeBigUInt64BE(counter);
    const x = sha256(listHash, Buffer.from(number, 'ascii'), index).readBigUInt64BE(0);
    const left = BigInt(open.length);
    // An x in the incomplete last round would favour the front of the list: the next block is taken.
    if (x >= 2n ** 64n - (2n ** 64n % left)) continue;
    const sum = `Block ${counter}: ${x} : ${left} Rest ${x % left}`;
    steps.push({ sum, place: open.splice(Number(x % left), 1)[0] });
  }
  return steps;
}

function recompute(bytes, number) {
  const names = namesOf(bytes);
  check(number, names.length);
  const hash = sha256(bytes);
  const steps = names.length <= PENCIL_MAX ? byPencil(names.length, number) : byHash(names.length, number, hash);
  return { hash: hash.toString('hex'), names, steps };
}

/** Runs and turns a refusal into a value; anything else is a bug and is thrown on. */
function answer(run) {
  try {
    return run();
  } catch (fault) {
    if (fault instanceof Refused) return { refused: fault.message };
    throw fault;
  }
}

function printed({ hash, names, steps }) {
  const lines = steps.map(({ sum, place }, index) => `${index + 1}\t${names[place]}\t(${sum})`);
  return ['Prüfsumme der Liste (SHA-256):', hash.toUpperCase().match(/.{4}/g).join(' '), '', 'Reihenfolge:', ...lines];
}

const [first, number] = process.argv.slice(2);
if (first === '--cases') {
  const answers = JSON.parse(readFileSync(0, 'utf8')).map((one) =>
    answer(() => {
      const { hash, steps } = recompute(Buffer.from(one.text, 'utf8'), one.number);
      return { hash, order: steps.map((step) => step.place) };
    }),
  );
  process.stdout.write(JSON.stringify(answers));
} else if (number === undefined) {
  process.stderr.write('node tests/draw/recompute.mjs list.txt NUMBER\n');
  process.exitCode = 2;
} else {
  const found = answer(() => recompute(readFileSync(first), number));
  if (found.refused === undefined) process.stdout.write(`${printed(found).join('\n')}\n`);
  else process.stderr.write(`${found.refused}\n`);
  process.exitCode = found.refused === undefined ? 0 : 1;
}
