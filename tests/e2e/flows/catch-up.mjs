// Winning lost minutes back, and the order of what is left, by the keyboard alone: proposed, chosen, applied, taken back
// and applied again; and what a reader hears of it.
import assert from 'node:assert/strict';
import { enter, visitor } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { assertNoPointer, hands } from '../support/keyboard.mjs';
import { look } from '../support/look.mjs';
import { press } from '../support/run.mjs';
import { lateConsole } from '../support/sample.mjs';

const NO_FAULTS = [];

flow('Catching up by the keyboard', async ({ step, browser, server }) => {
  const context = await visitor(browser);
  const page = await enter(context, server);
  const { keyboard, focused, tabTo, landed } = hands(page);
  const panel = page.getByRole('region', { name: 'Aufholen' });
  const agenda = page.getByRole('complementary', { name: 'Tagesordnung' }).or(page.getByRole('region', { name: 'Tagesordnung' }));
  const times = () => agenda.locator('tr[data-item] td.time:last-child').allInnerTexts();
  const order = () => agenda.locator('tr[data-item] .line button').allInnerTexts();
  const changed = (read, before, what) => until(read, (now) => now.join() !== before.join(), what);

  await step('a sample that begins seven minutes late says so', async () => {
    await lateConsole(page, 7);
    await page.evaluate(() => document.activeElement?.blur());
    await press(page, ' ');
    await page.getByText('7 min über Plan').waitFor();
    await page.evaluate(() => {
      window.pointed = [];
      for (const kind of ['pointerdown', 'mousedown']) addEventListener(kind, () => window.pointed.push(kind), { capture: true });
    });
  });

  await step('A proposes, the agenda shows before and after, and nothing covers the time', async () => {
    await keyboard.press('a');
    await panel.getByText('7 von 7 min').waitFor();
    await agenda.getByText('Vorschau. Es gilt noch nichts.').waitFor();
    await agenda.getByText('im Plan').waitFor();
    await panel.getByText('Vortrag und Fragerunde bleiben').waitFor();
    const [digits, over] = await Promise.all([page.locator('main .digits').first().boundingBox(), panel.boundingBox()]);
    assert.ok(digits.x + digits.width <= over.x, 'the digits stand left of the panel');
    assert.deepEqual(await look(page, 'catch-up', { manual: 'aufholen' }), NO_FAULTS);
  });

  await step('the arrows change what is given up, and the sum follows', async () => {
    // The box and the field beside it are called alike; the field comes second.
    await tabTo(/^Pause: kürzer$/);
    await keyboard.press('Tab');
    await keyboard.press('ArrowUp');
    await panel.getByText('6 von 7 min').waitFor();
    await keyboard.press('ArrowDown');
    await panel.getByText('7 von 7 min').waitFor();
  });

  await step('Eingabe applies, U takes back, Umschalt U applies again', async () => {
    await keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    const before = await times();
    await keyboard.press('a');
    await panel.getByText('7 von 7 min').waitFor();
    await keyboard.press('Enter');
    await panel.waitFor({ state: 'hidden' });
    const cut = await changed(times, before, 'new times');
    await page.getByRole('main').getByText('im Plan').waitFor();
    await keyboard.press('u');
    await changed(times, cut, 'the old times');
    await page.getByText('7 min über Plan').waitFor();
    await keyboard.press('Shift+U');
    await page.getByRole('main').getByText('im Plan').waitFor();
    assert.deepEqual(await times(), cut);
  });

  await step('a row opens to the times of its phases', async () => {
    await tabTo(/^Pause: Zeiten zeigen$/);
    await keyboard.press('Enter');
    await agenda.getByRole('columnheader', { name: 'Differenz' }).waitFor();
    assert.deepEqual(await look(page, 'agenda-opened'), NO_FAULTS);
  }, { goOn: true });

  await step('Alt and an arrow move a break at once and a pitch with its reason', async () => {
    const before = await order();
    await keyboard.press('Alt+ArrowUp');
    const moved = await changed(order, before, 'the break earlier');
    assert.match(await focused(), /^Pause/, 'the focus goes with the row');
    await tabTo(/^Verkehrspuls: Zeiten zeigen$/);
    await keyboard.press('Alt+ArrowDown');
    await landed(/^Grund$/);
    const dialog = page.getByRole('dialog', { name: 'Vortrag verschieben' });
    await keyboard.type('Der Zug hat Verspätung');
    await dialog.getByText('Grund: „Der Zug hat Verspätung.“').waitFor();
    assert.deepEqual(await look(page, 'move'), NO_FAULTS);
    await tabTo(/^Verschieben$/);
    await keyboard.press('Enter');
    await changed(order, moved, 'the pitch later');
  });

  await step('Umschalt N begins the next item', async () => {
    await page.evaluate(() => document.activeElement?.blur());
    await press(page, 'Shift+N');
    await page.getByRole('main').getByText(/^Pitch 1 von 8/).waitFor();
    await assertNoPointer(page);
  });
});
