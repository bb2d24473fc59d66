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

/** The same with a day that should have begun so many minutes ago. */
export async function lateConsole(page, minutes) {
  await openSample(page);
  // A beginning has whole minutes and a delay is told in whole ones: both agree early in a minute.
  await page.waitForFunction(() => new Date().getSeconds() < 25, null, { timeout: 45_000 });
  const begin = new Date(Date.now() - minutes * 60_000);
  const words = (options) => new Intl.DateTimeFormat('de', { timeZone: 'Europe/Berlin', ...options }).format(begin);
  await page.getByRole('textbox', { name: 'Tag', exact: true }).fill(words({ day: '2-digit', month: '2-digit', year: 'numeric' }));
  await page.getByRole('textbox', { name: 'Beginn', exact: true }).fill(words({ hour: '2-digit', minute: '2-digit' }));
  await page.keyboard.press('Tab');
  await page.getByRole('navigation', { name: 'Schritte' }).getByText(new RegExp(`^${words({ hour: '2-digit', minute: '2-digit' })} – `)).waitFor();
  await freeze(page);
  await openConsole(page);
}
