// Marks and gong: set in the plan by keyboard and mouse, heard once when their moment comes, silent for what is over.
// What a loudspeaker would get is counted at the door of the browser's audio.
import assert from 'node:assert/strict';
import { enter, popup, SMALL, visitor } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { look } from '../support/look.mjs';
import { freeze, openStep, setSlot } from '../support/prepare.mjs';
import { openConsole, press } from '../support/run.mjs';
import { openSample } from '../support/sample.mjs';

/** Seconds of the sounds, as their files have them. */
const GONG = 2.2;
const SOFT = 1.6;

flow('Marks and the gong', async ({ step, browser, server }) => {
  const context = await visitor(browser);
  await context.addInitScript(() => {
    window.heard = [];
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...when) {
      window.heard.push(Math.round(this.buffer.duration * 10) / 10);
      return start.apply(this, when);
    };
  });
  const page = await enter(context, server);
  const heard = () => page.evaluate(() => window.heard);
  const dialog = page.getByRole('dialog', { name: 'Zeichen, Klang und Auslöser' });
  let stage;

  await step('the plan says how a mark looks and sounds, and what happens then', async () => {
    await openSample(page);
    await openStep(page, 'Tagesordnung');
    // The mark of the last minute comes five seconds into the pitch.
    await setSlot(page, { Vortrag: '1:05' }, '11:05 min');
    await page.getByRole('button', { name: /^Zeichen bei 1:00/ }).click();
    await page.getByRole('button', { name: 'Zeichen, Klang und Auslöser' }).click();
    const mark = (what) => `${what}, Restzeit 1:00`;
    await dialog.getByLabel(mark('Wort auf der Bühne')).pressSequentially('Letzte Minute');
    await dialog.getByLabel(mark('Form')).selectOption('octagon');
    await dialog.getByLabel(mark('Farbe')).selectOption('danger');
    await dialog.getByLabel(mark('Klang')).selectOption('gong');
    await dialog.getByLabel(mark('Nachricht an die Bühne')).pressSequentially('Bitte zum Ende kommen');
    await dialog.getByLabel('Klang, Beginn').selectOption('soft');
    await dialog.getByText('Letzte Minute', { exact: true }).waitFor();
  });

  await step('the dialog has no fault that axe knows', async () => {
    assert.deepEqual(await look(page, 'marks-dialog', { sizes: [SMALL] }), []);
    await dialog.getByRole('button', { name: 'Fertig' }).click();
    await page.getByRole('button', { name: /2 Klänge · 1 Auslöser$/ }).waitFor();
  });

  await step('each mark is heard once when its moment comes, and its word stands on the stage', async () => {
    await freeze(page);
    await openConsole(page);
    stage = await popup(page, () => page.getByRole('button', { name: 'Bühne öffnen' }).click());
    await page.bringToFront();
    await press(page, 'n');
    assert.deepEqual(await heard(), [], 'nothing sounds in the welcome');
    await press(page, 'n');
    await until(heard, (sounds) => sounds.length >= 2, 'start and mark');
    assert.deepEqual(await heard(), [SOFT, GONG]);
    await stage.getByRole('main').getByText('Letzte Minute', { exact: true }).first().waitFor();
    await stage.getByRole('main').getByText('Bitte zum Ende kommen').first().waitFor();
  });

  await step('the key G strikes at any time', async () => {
    await page.keyboard.press('g');
    await until(heard, (sounds) => sounds.length === 3, 'the stroke by hand');
  });

  await step('a page that is loaded anew is silent for what is over', async () => {
    await page.reload();
    await page.getByRole('timer').first().waitFor();
    await page.getByRole('button', { name: /^Klang/ }).waitFor();
    await page.keyboard.press('g');
    await until(heard, (sounds) => sounds.length > 0, 'the key');
    assert.deepEqual(await heard(), [GONG], 'the key and nothing else');
  });

  await step('a page in which nobody has pressed anything says that it may not sound, until somebody does', async () => {
    // Whoever drives a browser counts as somebody who presses; the page is told that nobody has.
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'userActivation', { get: () => ({ hasBeenActive: false }) }));
    await page.reload();
    await page.getByRole('button', { name: 'Klang gesperrt' }).waitFor();
    assert.deepEqual(await heard(), []);
    await page.keyboard.press('g');
    await page.getByRole('button', { name: 'Klang', exact: true }).waitFor();
    await until(heard, (sounds) => sounds.length === 1, 'the key frees the sound');
  });

  await step('the volume is set by keyboard, and where it is off the key leads to it', async () => {
    await page.getByRole('button', { name: 'Klang', exact: true }).press('Enter');
    const volume = page.getByRole('slider', { name: 'Lautstärke' });
    assert.deepEqual(await look(page, 'sound-panel', { sizes: [SMALL] }), []);
    await volume.press('Home');
    await page.getByText('Aus: Auch die Zeichen der Planung sind jetzt stumm.').waitFor();
    await page.keyboard.press('Escape');
    await volume.waitFor({ state: 'detached' });
    const before = (await heard()).length;
    await page.keyboard.press('g');
    await volume.waitFor();
    assert.equal((await heard()).length, before);
    await volume.press('End');
    await page.getByRole('group', { name: 'Anhören' }).getByRole('button', { name: 'Doppelgong' }).click();
    await until(heard, (sounds) => sounds.length === before + 1, 'the test of the sound');
  });
});
