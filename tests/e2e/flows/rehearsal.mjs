// A rehearsal by keyboard: it runs faster, every page says so, and nothing of it is left.
import assert from 'node:assert/strict';
import { enter, popup, visitor, WALL } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { look } from '../support/look.mjs';
import { press } from '../support/run.mjs';
import { sampleConsole } from '../support/sample.mjs';

flow('A rehearsal', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser), server);
  const { keyboard } = page;
  const strip = page.getByRole('region', { name: 'Probe', exact: true });
  const digits = () => page.getByRole('main').getByRole('timer').first().evaluate((digits) => digits.textContent.replace(/\s/g, ''));
  let stage;

  await step('it is offered before the session has begun, and starts by keyboard', async () => {
    await sampleConsole(page);
    const anew = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Probe starten' }).focus();
    await keyboard.press('Enter');
    await anew;
    await strip.getByText('Probe, 10-fach').waitFor();
    await page.getByRole('heading', { name: 'Begrüßung und Einführung' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Probe starten' }).count(), 0);
  });

  await step('ten seconds pass in one', async () => {
    await press(page, 'n');
    await page.getByText(/läuft/).first().waitFor();
    const before = await digits();
    const seconds = (text) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    const begun = performance.now();
    await until(digits, (now) => seconds(before) - seconds(now) >= 30, 'half a minute has passed');
    const took = performance.now() - begun;
    assert.ok(took < 15_000, `half a minute took ${took} ms`);
  });

  await step('the stage says that it is a rehearsal, and nothing on the screens is out of reach', async () => {
    stage = await popup(page, () => page.getByRole('button', { name: 'Bühne öffnen' }).click());
    await stage.getByText('Probe, 10-fach').waitFor();
    assert.deepEqual(await look(page, 'rehearsal', { manual: 'probe' }), []);
    assert.deepEqual(await look(stage, 'stage-rehearsal', { sizes: [WALL], themed: false }), []);
  });

  await step('another speed is chosen, and the end leaves nothing behind', async () => {
    const slower = page.waitForEvent('load');
    await strip.getByRole('combobox', { name: 'Geschwindigkeit der Probe' }).selectOption('2');
    await slower;
    await strip.getByText('Probe, 2-fach').waitFor();
    const over = page.waitForEvent('load');
    await strip.getByRole('button', { name: 'Probe beenden' }).focus();
    await keyboard.press('Enter');
    await over;
    await page.getByRole('button', { name: 'Probe starten' }).waitFor();
    await strip.waitFor({ state: 'hidden' });
    await stage.getByText('Probe', { exact: false }).waitFor({ state: 'hidden' });
  });
});
