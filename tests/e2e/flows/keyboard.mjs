// A session prepared without a mouse: Tab, Enter, arrows and the keys that the page itself shows.
import assert from 'node:assert/strict';
import { enter, visitor } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { AT_THE_DESK, HEAD, LIST } from '../support/office.mjs';

/** More than any page has; a focus that is caught runs into it. */
const STOPS = 150;

flow('Preparing by the keyboard alone', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser), server);
  const { keyboard } = page;

  /** The name of what has the focus, as it is said: its label, else its words. */
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const words = at?.getAttribute('aria-label') ?? [...(at?.labels ?? [])].map((label) => label.innerText).join(' ');
      return (words || at?.innerText || '').replaceAll(/\s+/g, ' ').trim();
    });
  const tabTo = async (name) => {
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (name.test(await focused())) return;
      await keyboard.press('Tab');
    }
    assert.fail(`Tab does not lead to ${name}`);
  };
  const go = async (step) => {
    await tabTo(new RegExp(`^(\\d )?${step}( |$)`));
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: step, level: 1 }).waitFor();
  };

  await step('Enter makes a new session, and the title has the focus', async () => {
    await tabTo(/^Neue Sitzung/);
    await keyboard.press('Enter');
    await until(focused, (name) => name === 'Titel', 'the focus');
  });

  await step('Tab leads through the particulars, the arrows choose the purpose', async () => {
    for (const [label, words] of Object.entries(HEAD)) {
      await tabTo(new RegExp(`^${label}`));
      await keyboard.type(words);
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
    await until(focused, (name) => name === 'Name', 'the focus');
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
    await tabTo(/^Festschreiben$/);
    await keyboard.press('Enter');
    await page.getByText(/^Festgeschrieben am/).waitFor();
    await tabTo(/^Zur Durchführung/);
    await keyboard.press('Enter');
    await page.getByRole('main').getByText('noch nicht begonnen').waitFor();
    await keyboard.press('Space');
    await page.getByRole('button', { name: /^Anhalten/ }).waitFor();
  });
});
