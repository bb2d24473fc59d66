// Preparing a session as an office does: clicking and typing, by role and name.
import assert from 'node:assert/strict';
import { choose } from './browser.mjs';
import { HEAD } from './office.mjs';

/** The step at the left, once its page is there. */
export async function openStep(page, name) {
  await page.getByRole('navigation', { name: 'Schritte' }).getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

export async function newSession(page) {
  await page.getByRole('button', { name: 'Neue Sitzung' }).click();
  await page.getByRole('heading', { name: 'Angaben', level: 1 }).waitFor();
}

/** Types the particulars and waits until the check list says that they are complete. */
export async function typeHead(page, head = HEAD, purpose = 'Ideenwettbewerb') {
  for (const [label, words] of Object.entries(head)) {
    const field = page.getByRole('textbox', { name: label, exact: label !== 'Referat, Dezernat oder Amt' });
    await field.click();
    await field.pressSequentially(words);
  }
  await page.getByRole('radio', { name: new RegExp(`^${purpose}`) }).check();
  await page.getByText('Angaben vollständig').waitFor();
}

/** Chooses the applicant list in the file dialog. */
export async function chooseList(page, file) {
  await choose(page, () => page.getByRole('button', { name: /^Datei wählen/ }).click(), file);
  await page.getByRole('heading', { name: 'Bewerbungen übernehmen' }).waitFor();
}

/** Picks the first rows whose names differ; answers with their names. */
export async function pickRows(page, count) {
  await page.getByRole('button', { name: 'Keine auswählen' }).click();
  await page.getByText(/^0 von \d+ ausgewählt$/).waitFor();
  const rows = page.getByRole('main').getByRole('listitem');
  const all = await rows.evaluateAll((items) => items.map((item) => item.querySelector('.name')?.textContent?.trim() ?? ''));
  const names = [...new Set(all.filter((name) => name !== ''))].slice(0, count);
  assert.equal(names.length, count, 'rows with different names');
  for (const name of names) await rows.nth(all.indexOf(name)).getByRole('checkbox').check();
  return names;
}

export async function takeOver(page, count) {
  await page.getByRole('button', { name: `${count} Start-ups übernehmen` }).click();
  await page.getByText(`${count} Start-ups sind übernommen.`).waitFor();
}

/** Sets the four lengths of the slot, in minutes; they are stored when the field is left. */
export async function setSlot(page, minutes, sum) {
  for (const [phase, length] of Object.entries(minutes)) {
    const field = page.getByRole('spinbutton', { name: phase, exact: true });
    await field.click();
    await field.press('Control+A');
    await field.pressSequentially(length);
  }
  await page.keyboard.press('Tab');
  await page.getByRole('group', { name: /^Zeitfenster je Start-up/ }).getByText(sum, { exact: true }).waitFor();
}

export async function useTemplate(page) {
  await page.getByRole('button', { name: /^Vorlage „GovTech/ }).click();
  await page.getByText('Die Gewichte ergeben zusammen').waitFor();
}

/** Adds a member of the panel; their declarations come up by themselves. */
export async function addEvaluator(page, { name, organisation }) {
  await page.getByRole('button', { name: 'Mitglied', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).pressSequentially(name);
  await page.getByRole('textbox', { name: 'Stelle' }).pressSequentially(organisation);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: `Unbefangenheit: ${name}` }).waitFor();
}

/** Declares a conflict for one start-up, if one is named, and none for the rest. */
export async function declareFor(page, { name }, conflict) {
  if (conflict !== undefined) {
    await page.getByRole('group', { name: `Unbefangenheit zu ${conflict.applicant}` }).getByRole('button', { name: 'Befangen' }).click();
    await page.getByRole('textbox', { name: 'Grund' }).pressSequentially(conflict.reason);
    await page.keyboard.press('Tab');
  }
  await page.getByRole('button', { name: conflict === undefined ? 'Alle ohne Verbindung' : /^Übrige \d+ ohne Verbindung/ }).click();
  await page.getByRole('row', { name }).getByText(conflict === undefined ? 'alle ohne Verbindung' : '1 befangen').waitFor();
}

/** Freezes; answers with the hash in its groups of four. */
export async function freeze(page) {
  await openStep(page, 'Festschreiben');
  await page.getByRole('button', { name: 'Festschreiben', exact: true }).click();
  await page.getByText(/^Festgeschrieben am/).waitFor();
  const hash = await page.getByRole('heading', { name: 'Prüfsumme der Fassung' }).locator('xpath=..').locator('.hash').innerText();
  return hash.match(/[0-9A-F]{4}/gi) ?? [];
}
