// Running a session by the keyboard, as the host does.
import { until } from './flow.mjs';

/** The item, the phase and whether it ended, as the console says it; without the running digits. */
const place = (page) =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const words = [main?.querySelector('h1')?.textContent, main?.querySelector('.sub')?.textContent, main?.querySelector('[aria-current], .label')?.textContent, main?.querySelector('.main')?.textContent];
    return words.map((one) => one?.trim() ?? '').join(' | ');
  });

/** The tab "Durchführen", once the console is there. */
export async function openConsole(page) {
  await page.getByRole('button', { name: 'Durchführen', exact: true }).click();
  await page.getByRole('complementary', { name: 'Notizen' }).waitFor();
}

/** Presses a key and waits until the console shows another place. */
export async function press(page, key) {
  const before = await place(page);
  await page.keyboard.press(key);
  return until(() => place(page), (now) => now !== before, `after ${key}`);
}

/** N until the session has ended. Answers with the number of presses. */
export async function runToTheEnd(page) {
  let presses = 0;
  while (!(await page.getByRole('heading', { name: 'Die Sitzung ist beendet.' }).isVisible())) {
    await press(page, 'n');
    presses += 1;
  }
  return presses;
}
