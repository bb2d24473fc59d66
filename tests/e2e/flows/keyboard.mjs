// A session prepared without a mouse: Tab, Enter, arrows and the keys that the page itself shows.
import assert from 'node:assert/strict';
import { enter, visitor } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { assertNoPointer, forbidPointer, hands } from '../support/keyboard.mjs';
import { AT_THE_DESK, HEAD, LIST, WAIVED } from '../support/office.mjs';

flow('Preparing by the keyboard alone', async ({ step, browser, server }) => {
  const context = await visitor(browser);
  await forbidPointer(context);
  const page = await enter(context, server);
  const { keyboard, focused, tabTo, landed, go, name } = hands(page);

  await step('Enter makes a new session, and the title has the focus', async () => {
    await tabTo(/^Neue Sitzung/);
    await keyboard.press('Enter');
    await landed(/^Leere Sitzung/);
    await keyboard.press('Enter');
    await landed(/^Titel$/);
  });

  await step('Tab leads through the particulars, the arrows choose the purpose', async () => {
    for (const [label, words] of Object.entries(HEAD)) {
      // The unit is called what the office calls it, as soon as there is one.
      await name(label.startsWith('Referat') ? /^(Referat|Dezernat|Amt|Fachbereich|Abteilung)/ : new RegExp(`^${label}`), words);
    }
    await tabTo(/^Markterkundung/);
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await page.getByText('Angaben vollständig').waitFor();
  });

  await step('Strg O opens the file dialog, Enter takes the list over', async () => {
    await go('Start-ups');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Control+o')]);
    await chooser.setFiles(LIST);
    await page.getByText('2 Start-ups bereit').waitFor();
    await tabTo(/^2 Start-ups übernehmen/);
    await keyboard.press('Enter');
    await page.getByText('2 Start-ups sind übernommen.').waitFor();
  });

  await step('Alt and an arrow move an item of the agenda', async () => {
    await go('Tagesordnung');
    const pitches = page.getByRole('row').filter({ hasText: /GmbH|UG/ });
    const first = await pitches.first().innerText();
    await tabTo(/^Sportplatz digital GmbH verschieben/);
    await keyboard.press('Alt+ArrowDown');
    await until(() => pitches.first().innerText(), (now) => now !== first, 'another order');
    assert.match(await focused(), /^Sportplatz digital GmbH/, 'the focus goes with the row');
  });

  await step('Enter takes a template for the form', async () => {
    await go('Bewertungsbogen');
    await tabTo(/^Vorlage „GovTech/);
    await keyboard.press('Enter');
    await page.getByText('Die Gewichte ergeben zusammen').waitFor();
  });

  await step('a member is added and declares', async () => {
    await go('Bewertungsgremium');
    await tabTo(/^Mitglied$/);
    await keyboard.press('Enter');
    await landed(/^Name$/);
    await keyboard.type(AT_THE_DESK.name);
    await tabTo(/^Stelle/);
    await keyboard.type(AT_THE_DESK.organisation);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: `Unbefangenheit: ${AT_THE_DESK.name}` }).waitFor();
    await tabTo(/^Alle ohne Verbindung/);
    await keyboard.press('Enter');
    await page.getByText('alle ohne Verbindung').waitFor();
  });

  await step('Enter freezes, and the space bar begins the session', async () => {
    await go('Festschreiben');
    // What the day does without is let go with its reason.
    for (const point of ['Reihenfolge', 'Kriterien', 'Hinweise']) {
      await tabTo(new RegExp(`^Ohne weiter …: ${point}`));
      await keyboard.press('Enter');
      await landed(/^Grund$/);
      await keyboard.type(WAIVED);
      await tabTo(/^Ohne weiter$/);
      await keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await tabTo(/^Festschreiben$/);
    await keyboard.press('Enter');
    await page.getByText(/^Festgeschrieben am/).waitFor();
    await tabTo(/^Zur Durchführung/);
    await keyboard.press('Enter');
    await page.getByRole('main').getByText('noch nicht begonnen').waitFor();
    await keyboard.press('Space');
    await page.getByRole('button', { name: /^Anhalten/ }).waitFor();
    await assertNoPointer(page);
  });
});
