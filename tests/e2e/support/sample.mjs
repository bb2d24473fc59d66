// The invented session that the first window offers: prepared in full, ready to be frozen.
import { freeze } from './prepare.mjs';
import { openConsole } from './run.mjs';

/** Opens the sample from the list of sessions. */
export async function openSample(page) {
  await page.getByRole('button', { name: 'Beispielsitzung öffnen' }).click();
  await page.getByRole('heading', { name: 'Angaben', level: 1 }).waitFor();
}

/** Opens, freezes, and goes to the console before the first item. */
export async function sampleConsole(page) {
  await openSample(page);
  await freeze(page);
  await openConsole(page);
}
