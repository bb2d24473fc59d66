// Filling in a ballot: the same page at the host's laptop and in the file.
import { download } from './browser.mjs';

/** The list entry of a pitch, by its number in the order of the day. */
export const entry = (page, number) => page.getByRole('navigation', { name: 'Start-ups' }).getByRole('button', { name: new RegExp(`^\\D*${number}\\. `) });

/** Opens a ballot and gives every criterion its level by the keyboard; extremes get a reason. */
export async function score(page, number, levels) {
  await entry(page, number).click();
  await page.getByText(new RegExp(`^Pitch ${number} von`)).waitFor();
  const criteria = page.getByRole('radiogroup');
  for (let index = 0; index < (await criteria.count()); index += 1) {
    const level = String(levels[index % levels.length]);
    await criteria.nth(index).getByRole('radio').first().focus();
    await page.keyboard.press(level);
    await criteria.nth(index).getByRole('radio', { name: new RegExp(`^${level}`), checked: true }).waitFor();
  }
  for (const reason of await page.getByRole('textbox', { name: /^Begründung/ }).all()) {
    if ((await reason.inputValue()) === '') await reason.pressSequentially('Im Vortrag mit Zahlen belegt.');
  }
}

/** Submits the open ballot to the host and waits until it has arrived. */
export async function submit(page) {
  await page.getByRole('button', { name: 'Bewertung abgeben', exact: true }).click();
  await page.getByText('Bei der Leitung angekommen').waitFor();
}

/** Saves the ballot page of an evaluator from the console's dialog. */
export async function savePage(page, { name }, path) {
  const file = await download(page, () => page.getByRole('button', { name: `Datei … für ${name}` }).click(), path);
  await page.getByText(/Gespeichert: .*\.html/).waitFor();
  return file;
}
