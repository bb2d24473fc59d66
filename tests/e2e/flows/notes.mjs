// Notes, questions and action items by the keyboard alone, and what is left of them when the program is killed.
import assert from 'node:assert/strict';
import { enter, visitor } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { assertNoPointer, forbidPointer, hands } from '../support/keyboard.mjs';
import { look } from '../support/look.mjs';
import { press } from '../support/run.mjs';
import { sampleConsole } from '../support/sample.mjs';
import { startServer } from '../support/server.mjs';

const HALF = 'Betrieb im eigenen Rechenzentrum mög';
const FIRST = 'Schnittstelle zur E-Akte?';
const SECOND = 'Fehlerquote bei Handschrift?';

const questions = (page) => page.getByRole('region', { name: /^Fragen/ });
const actions = (page) => page.getByRole('region', { name: 'Maßnahmen' });
const lines = (page) => questions(page).getByRole('listitem').allInnerTexts();

flow('Notes, questions and action items', async ({ step, browser, server }) => {
  const context = await visitor(browser);
  const page = await enter(context, server);
  const { keyboard, fill, name } = hands(page);

  await step('the first pitch runs', async () => {
    await sampleConsole(page);
    await press(page, 'n');
    await press(page, 'n');
    // From here on nobody touches the mouse.
    await forbidPointer(context);
    await page.reload();
    await questions(page).waitFor();
  });

  await step('an abbreviation and Tab become its words, any other Tab goes on', async () => {
    const field = page.getByRole('textbox', { name: 'Inhalt schreiben' });
    await keyboard.press('i');
    await keyboard.type('61 % weniger. qu');
    await keyboard.press('Tab');
    assert.equal(await field.inputValue(), '61 % weniger. Die Quelle der Zahl wird nachgereicht.');
    await keyboard.press('Enter');
    await page.getByRole('button', { name: '61 % weniger. Die Quelle der Zahl wird nachgereicht.' }).waitFor();
    await keyboard.type('nichts');
    await keyboard.press('Tab');
    assert.notEqual(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Inhalt schreiben');
    await field.focus();
    await keyboard.press('Control+A');
    await keyboard.press('Delete');
    await keyboard.press('Escape');
  });

  await step('two questions are taken down with F', async () => {
    for (const [who, words] of [['Brandt', FIRST], ['Frau aus Reihe 3', SECOND]]) {
      await keyboard.press('f');
      await page.getByRole('textbox', { name: 'Frage', exact: true }).waitFor();
      await keyboard.type(words);
      await name(/^Wer fragt/, who);
      await keyboard.press('Enter');
      await questions(page).getByRole('button', { name: new RegExp(words.slice(0, 12)) }).waitFor();
    }
    await questions(page).getByText('2 offen').waitFor();
  });

  await step('Alt and an arrow put the second one first', async () => {
    await questions(page).getByRole('button', { name: /Fehlerquote/ }).focus();
    await keyboard.press('Alt+ArrowUp');
    await until(() => lines(page), ([first]) => first?.includes(SECOND), 'the second question first');
    await until(() => page.evaluate(() => document.activeElement?.textContent ?? ''), (words) => words.includes('Fehlerquote'), 'the focus on what was moved');
  });

  await step('it gets the word, its time runs, and it is answered in writing', async () => {
    await keyboard.press('Enter');
    await questions(page).getByRole('button', { name: 'Wort erteilen' }).focus();
    await keyboard.press('Enter');
    await questions(page).getByText(/^spricht \d+:\d\d$/).waitFor();
    await questions(page).getByRole('button', { name: /Fehlerquote/ }).focus();
    await keyboard.press('Enter');
    await questions(page).getByRole('button', { name: 'Schriftlich' }).focus();
    await keyboard.press('Enter');
    await page.getByText('Antwort folgt schriftlich.').waitFor();
    await questions(page).getByText('1 offen').waitFor();
  });

  await step('an action item is taken down with T, and a day that has passed is refused in words', async () => {
    await keyboard.press('t');
    await page.getByRole('textbox', { name: 'Was ist zu tun?' }).waitFor();
    await keyboard.type('Referenzen der Kreise anfordern');
    await name(/^Wer$/, 'Dezernat 34');
    await fill(/^Bis wann/, '01.12.2020');
    await keyboard.press('Enter');
    await page.getByText('Dieser Tag liegt schon zurück.').waitFor();
    await fill(/^Bis wann/, '01.12.2099');
    await keyboard.press('Enter');
    await actions(page).getByText('Dezernat 34, bis 01.12.2099').waitFor();
  });

  await step('nothing on the column or in its forms is out of reach', async () => {
    await keyboard.press('f');
    await page.getByRole('textbox', { name: 'Frage', exact: true }).waitFor();
    assert.deepEqual(await look(page, 'console-question'), []);
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    assert.deepEqual(await look(page, 'console-notes', { manual: 'konsole' }), []);
  });

  await step('half a note and half a question outlive the program', async () => {
    await keyboard.press('i');
    await keyboard.type(HALF);
    await page.getByText(/Entwurf gesichert/).first().waitFor();
    await keyboard.press('Escape');
    await keyboard.press('f');
    await page.getByRole('textbox', { name: 'Frage', exact: true }).waitFor();
    await keyboard.type('Was kostet der Bet');
    await page.locator('#question-form').getByText(/Entwurf gesichert/).waitFor();
    await assertNoPointer(page);
    await server.kill();
    const again = await startServer(server.folder);
    try {
      const fresh = await enter(await visitor(browser), again);
      await fresh.evaluate((place) => (location.hash = place), new URL(page.url()).hash);
      const field = fresh.getByRole('textbox', { name: 'Inhalt schreiben' });
      await until(() => field.inputValue(), (text) => text === HALF, 'the half note');
      await fresh.keyboard.press('f');
      const form = fresh.getByRole('textbox', { name: 'Frage', exact: true });
      await until(() => form.inputValue(), (text) => text === 'Was kostet der Bet', 'the half question');
    } finally {
      await again.kill();
    }
  });
});
