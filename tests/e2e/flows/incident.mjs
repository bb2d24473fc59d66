// Faults of the day by the keyboard alone: looked at, taken down, taken back; and what a reader hears of them.
import assert from 'node:assert/strict';
import { enter, visitor } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { assertNoPointer, hands } from '../support/keyboard.mjs';
import { look } from '../support/look.mjs';
import { press } from '../support/run.mjs';
import { sampleConsole } from '../support/sample.mjs';

const NO_FAULTS = [];

flow('Faults of the day by the keyboard', async ({ step, browser, server }) => {
  const context = await visitor(browser);
  const page = await enter(context, server);
  const { keyboard, focused, tabTo, landed, fill, select } = hands(page);
  const dialog = page.getByRole('dialog', { name: 'Vorkommnis' });
  const minutes = dialog.getByRole('complementary');
  const agenda = page.getByRole('table', { name: 'Tagesordnung' });
  const rows = () => agenda.locator('tbody tr').evaluateAll((all) => all.map((row) => row.querySelector('.number')?.textContent?.trim()).filter(Boolean));

  /** Goes from the first kind down to the one of this name. */
  const kind = async (name) => {
    for (let at = 0; at < 8 && !name.test(await focused()); at += 1) await keyboard.press('ArrowDown');
    assert.match(await focused(), name);
  };

  await step('the sample runs', async () => {
    await sampleConsole(page);
    await page.evaluate(() => document.activeElement?.blur());
    await press(page, ' ');
    await page.evaluate(() => {
      window.pointed = [];
      for (const kind of ['pointerdown', 'mousedown']) addEventListener(kind, () => window.pointed.push(kind), { capture: true });
    });
  });

  await step('V opens the form, with the running time in its head and the first kind in hand', async () => {
    await keyboard.press('v');
    await landed(/^Nicht erschienen$/);
    await dialog.getByText(/^\d+:\d\d$/).first().waitFor();
    await minutes.getByText(/^TOP 2\.1 .*: Niemand ist erschienen, der Vortrag entfiel/).waitFor();
  });

  await step('two swap: the effect stands there before, the reason is asked for', async () => {
    await kind(/^Tauscht den Platz$/);
    await page.getByRole('heading', { name: 'Zwei Start-ups tauschen' }).waitFor();
    await select(/^Start-up$/, '2.6 Grünkataster');
    await select(/^tauscht mit$/, '2.7 Verkehrspuls');
    await dialog.getByRole('rowheader', { name: /^Verkehrspuls GmbH spricht$/ }).waitFor();
    await dialog.getByRole('rowheader', { name: /^Tobias Brandt ist nicht im Raum/ }).waitFor();
    await tabTo(/^Noch fehlt: Grund$/);
    await keyboard.press('Enter');
    await landed(/^Grund/);
    await keyboard.type('Grünkataster steht im Stau');
    await minutes.getByText('Grund: „Grünkataster steht im Stau.“').waitFor();
    assert.deepEqual(await look(page, 'incident-swap', { manual: 'vorkommnis' }), NO_FAULTS);
    await tabTo(/^Beide sind einverstanden$/);
    await keyboard.press('Space');
    await minutes.getByText('Beide sind einverstanden.').waitFor();
  });

  await step('Enter takes it down, the agenda has the new order, and it is said once', async () => {
    await fill(/^Grund/, 'Grünkataster steht im Stau');
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await until(rows, (now) => now.indexOf('2.7') < now.indexOf('2.6'), 'the new order');
    await page.getByText('Eingetragen: Tauscht den Platz. Die Taste U nimmt es zurück.').waitFor({ state: 'attached' });
  });

  await step('U takes it back', async () => {
    await keyboard.press('u');
    await until(rows, (now) => now.indexOf('2.6') < now.indexOf('2.7'), 'the old order');
  });

  await step('a no-show is struck through with a word, and a late one is admitted', async () => {
    await keyboard.press('v');
    await landed(/^Nicht erschienen$/);
    await tabTo(/^Als nicht erschienen eintragen$/);
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await agenda.getByText('nicht erschienen').waitFor();
    await keyboard.press('v');
    await landed(/^Nicht erschienen$/);
    await kind(/^Kommt noch dazu$/);
    assert.deepEqual(await look(page, 'incident-joined', { sizes: [{ width: 1366, height: 768 }] }), NO_FAULTS);
    await fill(/^Name$/, 'Wattwerk UG');
    await keyboard.press('Escape');
    await fill(/^Grund/, 'Nachgerückt');
    await minutes.getByText(/^TOP 2\.9 Wattwerk UG kam nach der Festschreibung hinzu/).waitFor();
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await agenda.getByText('Wattwerk').waitFor();
  });

  await step('a substitute takes a seat', async () => {
    await keyboard.press('v');
    await landed(/^Nicht erschienen$/);
    await kind(/^Ersatz im Gremium$/);
    await select(/^Wer fällt aus\?$/, 'Tobias Brandt');
    await fill(/^Ersatz$/, 'Prof. Lutz Ebert');
    await keyboard.press('Escape');
    await fill(/^Grund/, 'Zugausfall');
    await dialog.getByRole('rowheader', { name: /^Prof\. Lutz Ebert erklärt sich vor der Bewertung zu 8 Start-ups$/ }).waitFor();
    assert.deepEqual(await look(page, 'incident-replaced', { sizes: [{ width: 1366, height: 768 }] }), NO_FAULTS);
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
  });

  await step('an interruption stops the time, and the space bar goes on', async () => {
    await press(page, 'n');
    await keyboard.press('v');
    await landed(/^Nicht erschienen$/);
    await kind(/^Unterbrechung$/);
    await fill(/^Grund/, 'Feueralarm');
    await minutes.getByText(/^Unterbrechung bei TOP 2\.2/).waitFor();
    assert.deepEqual(await look(page, 'incident-interrupted', { sizes: [{ width: 1366, height: 768 }] }), NO_FAULTS);
    await keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: /^Fortsetzen/ }).waitFor();
    await keyboard.press('Space');
    await page.getByRole('button', { name: /^Anhalten/ }).waitFor();
  });

  await step('Esc leaves without a word in the log', async () => {
    const before = await rows();
    await keyboard.press('v');
    await landed(/^Nicht erschienen$/);
    await keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    assert.deepEqual(await rows(), before);
    await assertNoPointer(page);
  });
});
