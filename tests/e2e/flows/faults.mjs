// What goes wrong on the day: files that are no lists, a connection that is gone, keys pressed twice, a page that is
// loaded anew. Nothing may be lost, and everything is said in words.
import assert from 'node:assert/strict';
import { BAD_FILES, STRANGE_NAMES, WRONG_ENCODING } from '../support/bad-files.mjs';
import { choose, enter, popup, visitor } from '../support/browser.mjs';
import { cutOff, noPdf } from '../support/decks.mjs';
import { flow, until } from '../support/flow.mjs';
import { LIST } from '../support/office.mjs';
import { chooseList, newSession, openStep } from '../support/prepare.mjs';
import { openConsole, press } from '../support/run.mjs';
import { freeze } from '../support/prepare.mjs';
import { openSample } from '../support/sample.mjs';

const NAMED = { name: 'namen.csv', mimeType: 'text/csv', buffer: Buffer.from(['Name;Ort;E-Mail', ...STRANGE_NAMES.map((name, at) => `${name};Weidenau;post@name-${at}.example`), ''].join('\r\n')) };
const NOTE = 'Rückfrage zur Anbindung beantwortet.';
/** Long enough for somebody to type and leave a field. */
const LATE_MS = 3000;
const TITLE = 'Ein Titel während der Störung';

flow('Files that are no lists', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser), server);
  await newSession(page);

  for (const { what, make, says, todo } of BAD_FILES) {
    await step(`${what} is refused in words with what to do, and nothing is stored`, async () => {
      await openStep(page, 'Start-ups');
      await choose(page, () => page.getByRole('button', { name: /^Datei wählen/ }).click(), make());
      const alert = page.getByRole('alert').filter({ hasText: says });
      await alert.waitFor();
      assert.ok((await alert.innerText()).includes(todo), `it says "${todo}"`);
      await openStep(page, 'Angaben');
      await openStep(page, 'Start-ups');
      await page.getByText('Noch keine Start-ups').first().waitFor();
    });
  }

  await step('a wrong encoding is said, and choosing the right one reads the list', async () => {
    await chooseList(page, WRONG_ENCODING);
    await page.getByText('2 Start-ups bereit').waitFor();
    await page.getByRole('combobox', { name: 'Zeichensatz' }).selectOption('UTF-16 LE');
    await page.getByRole('alert').first().waitFor();
    await page.getByRole('combobox', { name: 'Zeichensatz' }).selectOption('UTF-8');
    await page.getByText('2 Start-ups bereit').waitFor();
    await page.getByRole('button', { name: 'Abbrechen' }).click();
  });

  await step('after all of them a good list is taken', async () => {
    await chooseList(page, LIST);
    await page.getByText('Zeile 4: Datum gibt es nicht').waitFor();
    await page.getByRole('button', { name: '2 Start-ups übernehmen' }).click();
    await page.getByText('2 Start-ups sind übernommen.').waitFor();
  });
});

flow('A connection that is gone, and keys pressed twice', async ({ step, browser, server }) => {
  const context = await visitor(browser);
  const page = await enter(context, server);
  const failed = page.getByRole('alert').filter({ hasText: 'Noch nicht gespeichert. Pitchpult versucht es weiter.' });

  await step('a save that fails stays on screen and names what waits', async () => {
    await openSample(page);
    await context.setOffline(true);
    const field = page.getByRole('textbox', { name: 'Titel' });
    await field.click();
    await field.press('Control+A');
    await field.pressSequentially(TITLE);
    await failed.waitFor();
    await page.getByText('1 Eintrag wartet').waitFor();
    await page.getByRole('button', { name: 'Jetzt versuchen' }).click();
    await failed.waitFor();
  });

  await step('it is saved as soon as the connection is back, and only then says so', async () => {
    await context.setOffline(false);
    await failed.waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: 'Angaben', level: 1 }).waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Titel' }).inputValue(), TITLE);
  });

  await step('a host that stands still does not say "saved", and goes on when it can', async () => {
    await freeze(page);
    await openConsole(page);
    await press(page, 'n');
    server.freeze();
    const notes = page.getByRole('textbox', { name: 'Inhalt schreiben' });
    await notes.click();
    await page.keyboard.type(NOTE);
    await page.keyboard.press('Enter');
    await page.getByText('Wird gespeichert').waitFor();
    assert.equal(await page.getByRole('button', { name: NOTE }).count(), 0, 'no note before the host has it');
    server.thaw();
    await page.getByRole('button', { name: NOTE }).waitFor();
  });

  await step('N pressed twice acts once', async () => {
    await page.keyboard.press('Escape');
    const button = page.getByRole('button', { name: /^Vortrag beginnen/ });
    await button.dblclick();
    await page.getByRole('button', { name: /^Fragerunde/ }).waitFor();
    assert.ok(await page.getByRole('timer', { name: /^Restzeit Vortrag/ }).isVisible(), 'still the pitch');
  });

  await step('a minute more is a minute each time', async () => {
    const due = page.getByRole('definition').nth(1);
    const before = await due.innerText();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('+');
    const minutes = Number(before.split(':')[0]) + 3;
    await until(() => due.innerText(), (now) => now === `${minutes}:00`, 'three minutes more');
  });

  await step('loaded anew, the page has the draft that was being typed', async () => {
    await page.getByRole('textbox', { name: 'Wertung schreiben' }).click();
    await page.keyboard.type('Ein angefangener Satz');
    await page.getByText(/Entwurf gesichert/).waitFor();
    await page.reload();
    const field = page.getByRole('textbox', { name: 'Wertung schreiben' });
    await field.waitFor();
    await until(() => field.inputValue(), (text) => text === 'Ein angefangener Satz', 'the draft');
  });
});

flow('What people hand in and how they are called', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser), server);
  const deckOf = (name) => page.getByRole('button', { name: new RegExp(`^Datei …: Präsentation von ${name}`) });

  await step('decks that are none are refused in words, and nothing is stored', async () => {
    await newSession(page);
    await openStep(page, 'Start-ups');
    await chooseList(page, NAMED);
    await page.getByRole('button', { name: /^\d Bewerbungen übernehmen$|^\d Start-ups übernehmen$/ }).click();
    await page.getByText(/sind übernommen\.$/).waitFor();
    await openStep(page, 'Unterlagen');
    for (const [file, words] of [[noPdf(), 'ist nicht, was der Name verspricht'], [cutOff(), 'bricht mittendrin ab']]) {
      await choose(page, () => deckOf('Zwillinge').first().click(), file);
      const alert = page.getByRole('alert').filter({ hasText: words });
      await alert.waitFor();
      await alert.getByRole('button', { name: 'Verstanden' }).click();
      await deckOf('Zwillinge').first().waitFor();
    }
  });

  await step('long names, names from right to left and names of marks stand whole, and no page scrolls sideways', async () => {
    await openStep(page, 'Bewerbungen');
    const shown = await page.getByRole('table', { name: 'Zugelassene Start-ups' }).locator('td.name').allInnerTexts();
    const plain = (name) => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
    assert.deepEqual(shown.map(plain).sort(), STRANGE_NAMES.map(plain).sort());
    for (const step of ['Tagesordnung', 'Bewertungsgremium', 'Unterlagen', 'Einladung und Gäste', 'Festschreiben']) {
      await openStep(page, step);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.getElementById('main').scrollWidth <= document.getElementById('main').clientWidth), `${step} fits`);
    }
  });
});

flow('Two windows on the same plan', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser), server);
  const title = (one) => one.getByRole('textbox', { name: 'Titel', exact: true });
  const reference = (one) => one.getByRole('textbox', { name: 'Aktenzeichen', exact: true });
  let other;

  await step('what one window writes the other shows', async () => {
    await openSample(page);
    other = await popup(page, () => page.evaluate(() => void open(location.href)));
    await title(other).waitFor();
    await title(page).fill('Aus dem ersten Fenster');
    await page.keyboard.press('Tab');
    await until(() => title(other).inputValue(), (words) => words === 'Aus dem ersten Fenster', 'the other window');
  });

  await step('whoever types while the other writes keeps what they typed, and takes nothing back', async () => {
    await reference(other).click();
    await title(page).fill('Noch einmal aus dem ersten');
    await page.keyboard.press('Tab');
    await until(() => title(other).inputValue(), (words) => words === 'Noch einmal aus dem ersten', 'the other window');
    await other.keyboard.press('End');
    await other.keyboard.type(' (Band 2)');
    await other.keyboard.press('Tab');
    await until(() => page.getByText(/^Az\. .*\(Band 2\)$/).count(), (count) => count > 0, 'what was typed');
    assert.equal(await title(page).inputValue(), 'Noch einmal aus dem ersten');
    assert.equal(await title(other).inputValue(), 'Noch einmal aus dem ersten');
  });

  await step('an edit of what is no longer so is refused in clear words, and what was typed stays', async () => {
    // The second window hears late of what the first one did.
    await other.route('**/rpc', async (route) => {
      if (route.request().postData()?.includes('"plan.view"')) await new Promise((heard) => setTimeout(heard, LATE_MS));
      await route.continue();
    });
    await reference(other).click();
    await title(page).fill('Zuletzt aus dem ersten');
    await page.keyboard.press('Tab');
    await page.getByText('Zuletzt aus dem ersten').waitFor();
    await other.keyboard.press('End');
    await other.keyboard.type(' neu');
    await other.keyboard.press('Tab');
    await other.getByRole('alert').filter({ hasText: 'in einem anderen Fenster geändert' }).waitFor();
    await until(() => title(other).inputValue(), (words) => words === 'Zuletzt aus dem ersten', 'the new state');
    assert.ok((await reference(other).inputValue()).endsWith(' neu'), 'what was typed stays');
    await reference(other).press('End');
    await other.keyboard.type('er Band');
    await other.keyboard.press('Tab');
    await until(() => page.getByText(/^Az\. .* neuer Band$/).count(), (count) => count > 0, 'what was typed on');
    assert.equal(await title(page).inputValue(), 'Zuletzt aus dem ersten');
  });
});
