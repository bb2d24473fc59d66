// Preparing a session as an office does: clicking and typing, by role and name.
import assert from 'node:assert/strict';
import { choose } from './browser.mjs';
import { until } from './flow.mjs';
import { CALLERS, HEAD, WAIVED } from './office.mjs';

/** The step at the left, once its page is there. */
export async function openStep(page, name) {
  await page.getByRole('navigation', { name: 'Schritte' }).getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

export async function newSession(page) {
  await page.getByRole('button', { name: 'Neue Sitzung' }).click();
  await page.getByRole('button', { name: /^Leere Sitzung/ }).click();
  await page.getByRole('heading', { name: 'Angaben', level: 1 }).waitFor();
}

/** Types the particulars and waits until the check list says that they are complete. */
export async function typeHead(page, head = HEAD, purpose = 'Ideenwettbewerb') {
  for (const [label, words] of Object.entries(head)) {
    await typeInto(page, label, words);
  }
  await page.getByRole('radio', { name: new RegExp(`^${purpose}`) }).check();
  await page.getByText('Angaben vollständig').waitFor();
}

/** A field by its label; the unit is called what the office calls it, as soon as there is one. */
async function typeInto(page, label, words) {
  const unit = label === 'Referat, Dezernat oder Amt';
  const name = unit ? /^(Referat|Dezernat|Amt|Fachbereich|Abteilung)/ : label;
  const field = page.getByRole('textbox', { name, exact: !unit }).or(page.getByRole('combobox', { name, exact: !unit }));
  await field.click();
  await field.pressSequentially(words);
  // The list of names goes; what was typed stays.
  await field.press('Escape');
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
  // A list of several kinds is one of applications.
  await page.getByRole('button', { name: new RegExp(`^${count} (Start-ups|Bewerbungen) übernehmen$`) }).click();
  await page.getByText(new RegExp(`^${count} (Start-ups|Bewerbungen) sind übernommen`)).waitFor();
}

/** Sets the lengths of the slot, as people type them; they are stored when the field is left. */
export async function setSlot(page, minutes, sum) {
  for (const [phase, length] of Object.entries(minutes)) {
    const field = page.getByRole('textbox', { name: phase, exact: true });
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

/**
 * Fixes the list, lets two people call enough digits, and takes the order; answers with the names in it. Stays on the page of
 * the draw.
 */
export async function draw(page, callers = CALLERS) {
  await page.getByRole('button', { name: 'Auslosen', exact: true }).first().click();
  await page.getByRole('button', { name: 'Liste festlegen' }).click();
  for (const [index, { name, digits }] of callers.entries()) {
    await page.getByRole('combobox', { name: `${index + 1}. Person ruft` }).pressSequentially(name);
    await page.getByRole('textbox', { name: 'Ziffern' }).nth(index).pressSequentially(digits);
  }
  await page.getByRole('button', { name: 'Reihenfolge feststellen' }).click();
  await page.getByText(/eingetragen \d/).waitFor();
  return page.getByRole('table', { name: 'Reihenfolge' }).locator('td.name').evaluateAll((cells) => cells.map((cell) => cell.title));
}

/** Enters the notice for the first groups of people, in the order in which they stand. */
export async function giveNotices(page, groups) {
  await page.getByRole('tab', { name: /^Hinweise/ }).click();
  for (let group = 0; group < groups; group += 1) {
    await page.locator('[data-notice]').nth(group).getByRole('button', { name: 'Hinweis eintragen' }).click();
    await page.getByRole('button', { name: 'Eintragen', exact: true }).click();
    await until(() => page.getByText('gegeben', { exact: true }).count(), (count) => count > group, 'the notice');
  }
}

/** Lets every open point go that may be, each with its reason. */
export async function letGo(page, reason = WAIVED) {
  await openStep(page, 'Festschreiben');
  const ways = page.getByRole('button', { name: /^Ohne weiter …: / });
  for (let left = await ways.count(); left > 0; left -= 1) {
    await ways.first().click();
    await page.getByRole('dialog').getByRole('textbox', { name: 'Grund' }).pressSequentially(reason);
    await page.getByRole('dialog').getByRole('button', { name: 'Ohne weiter', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await until(() => ways.count(), (count) => count < left, 'one point less');
  }
}

/** Freezes; answers with the hash in its groups of four. */
export async function freeze(page) {
  await openStep(page, 'Festschreiben');
  await page.getByRole('button', { name: 'Festschreiben', exact: true }).click();
  await page.getByText(/^Festgeschrieben am/).waitFor();
  const hash = await page.getByRole('heading', { name: 'Prüfsumme der Fassung' }).locator('xpath=..').locator('.hash').innerText();
  return hash.match(/[0-9A-F]{4}/gi) ?? [];
}
