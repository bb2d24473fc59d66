// Runs the flows and ends with the plain line `N passed, N failed`. With names ("session", "stage") only those.
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const FLOWS = fileURLToPath(new URL('flows', import.meta.url));
/** Two at a time: more only wait for each other's browsers. */
const AT_ONCE = 2;

const wanted = process.argv.slice(2);
const files = (await readdir(FLOWS))
  .filter((name) => name.endsWith('.mjs') && (wanted.length === 0 || wanted.includes(name.replace('.mjs', ''))))
  .map((name) => join(FLOWS, name));

let passed = 0;
let failed = 0;
const events = run({ files, concurrency: AT_ONCE });
events.on('test:pass', ({ nesting, skip }) => {
  if (nesting === 1 && skip === undefined) passed += 1;
});
events.on('test:fail', ({ nesting, details }) => {
  // A flow whose steps failed has been counted with them; one that broke outside a step has not.
  if (nesting === 1 || details.error?.failureType !== 'subtestsFailed') failed += 1;
});
events.once('end', () => {
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});
await new Promise((resolve) => events.compose(new spec()).on('end', resolve).pipe(process.stdout, { end: false }));
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
