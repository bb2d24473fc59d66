// Who is there, by the keyboard alone: the panel comes, a recused member goes out and comes back, guests and heads are
// counted, and nothing covers the running time.
import assert from 'node:assert/strict';
import { enter, visitor } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { look } from '../support/look.mjs';
import { press } from '../support/run.mjs';
import { sampleConsole } from '../support/sample.mjs';

flow('Who is there', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser), server);
  const panel = page.getByRole('region', { name: 'Wer ist da?' });
  const calls = page.getByRole('list', { name: 'Befangen' });
  const row = (name) => panel.getByRole('listitem').filter({ hasText: name });
  const said = (words) => panel.getByText(words).waitFor();
  const faults = [];
  const see = async (name) => faults.push(...(await look(page, name)));

  await step('one key opens the list, and one more brings the whole house in', async () => {
    await sampleConsole(page);
    await page.keyboard.press('e');
    await panel.waitFor();
    await see('room-empty');
    await panel.getByRole('button', { name: 'Alle 7 sind da' }).press('Enter');
    await page.getByRole('button', { name: '7 von 7 im Raum' }).waitFor();
    assert.equal(await panel.getByRole('button', { name: /^Alle/ }).count(), 0);
  });

  await step('somebody who goes and comes is taken down to the second', async () => {
    await row('Jens Petersen').getByRole('button', { name: 'Jens Petersen geht' }).press('Enter');
    await row('Jens Petersen').getByText(/^nicht da seit \d\d:\d\d:\d\d$/).waitFor();
    await page.getByRole('button', { name: '6 von 7 im Raum' }).waitFor();
    await row('Jens Petersen').getByRole('button', { name: 'Jens Petersen ist da' }).press('Enter');
    await row('Jens Petersen').getByText(/^da seit/).waitFor();
  });

  await step('a time that cannot be is refused in words, and a slip is struck out', async () => {
    const petersen = row('Jens Petersen');
    await petersen.getByRole('button', { name: 'Mehr zu Jens Petersen' }).press('Enter');
    await petersen.getByRole('textbox', { name: 'Uhrzeit, wenn es früher war' }).fill('gestern');
    await petersen.getByRole('button', { name: 'Ging' }).press('Enter');
    await panel.getByRole('alert').getByText('Diese Uhrzeit passt nicht').waitFor();
    await see('room-more');
    await petersen.getByRole('button', { name: 'Letzten Eintrag streichen' }).press('Enter');
    await petersen.getByText(/^nicht da seit/).waitFor();
    await petersen.getByRole('button', { name: 'Jens Petersen ist da' }).press('Enter');
    await petersen.getByText(/^da seit/).waitFor();
  });

  await step('guests are counted and not named', async () => {
    await panel.getByRole('combobox', { name: 'Name' }).fill('Ida Stern');
    await panel.getByRole('combobox', { name: 'Bereich' }).selectOption('research');
    await panel.getByRole('combobox', { name: 'Name' }).press('Enter');
    await said(/1 Gast \(Wissenschaft 1\)/);
    await panel.getByRole('spinbutton', { name: 'Vortragende' }).fill('14');
    await panel.getByRole('spinbutton', { name: 'Verwaltung' }).fill('4');
    await panel.getByRole('spinbutton', { name: 'Wissenschaft' }).fill('2');
    await panel.getByRole('button', { name: 'Festhalten' }).press('Enter');
    await said(/14 Vortragende, 6 Gäste \(Verwaltung 4, Wissenschaft 2\)/);
    await see('room-counted');
  });

  await step('what people said of themselves is kept only where it gives nobody away', async () => {
    await panel.getByRole('button', { name: 'Selbst angegeben' }).press('Enter');
    for (const [sector, heads] of [['Verwaltung', '9'], ['Wirtschaft', '4'], ['Wissenschaft', '6']]) {
      await panel.getByRole('spinbutton', { name: sector }).fill(heads);
    }
    await panel.getByRole('button', { name: 'Festhalten' }).press('Enter');
    await said(/Gäste nach freiwilliger Angabe: Verwaltung 9\./);
    await see('room-voluntary');
    await page.keyboard.press('Escape');
    if (await panel.isVisible()) await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
  });

  await step('a recused member is asked out when their pitch is next, and back when it is over', async () => {
    const asked = calls.getByText('Tobias Brandt ist befangen zu 2.7. Hat den Raum verlassen?');
    await until(async () => {
      if (!(await asked.isVisible())) await press(page, 'n');
      return asked.isVisible();
    }, Boolean, 'the question');
    await see('room-call');
    await calls.getByRole('button', { name: 'Hat den Raum verlassen' }).press('Enter');
    await calls.getByText(/^Tobias Brandt ist draußen seit/).waitFor();
    await page.locator('#main').focus();
    const over = calls.getByText(/^2\.7 ist vorbei/);
    await until(async () => {
      if (!(await over.isVisible())) await press(page, 'n');
      return over.isVisible();
    }, Boolean, 'the way back');
    await calls.getByRole('button', { name: 'Ist zurück' }).press('Enter');
    await calls.waitFor({ state: 'detached' });
  });

  await step('the panel floats over the notes and over no running time', async () => {
    await page.locator('#main').focus();
    await page.keyboard.press('e');
    await panel.waitFor();
    await said(/Tobias Brandt \d\d:\d\d – \d\d:\d\d \(befangen zu TOP 2\.7\)/);
    const [over, time] = await Promise.all([panel.boundingBox(), page.getByRole('main').getByRole('timer').first().boundingBox()]);
    assert.ok(time.x + time.width <= over.x, `the digits end at ${time.x + time.width}, the panel begins at ${over.x}`);
    await see('room-running');
  });

  await step('axe finds nothing on any of it', () => assert.deepEqual(faults, []));
});
