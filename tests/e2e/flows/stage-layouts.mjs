// One projector, which is the normal case: slides with a strip, a small timer over other slides, the console's own window
// as the stage, words to the speaker; all of it by keys, and none of it may hide the truth about time or connection.
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { choose, enter, popup, visitor, WALL } from '../support/browser.mjs';
import { deck } from '../support/decks.mjs';
import { flow, until } from '../support/flow.mjs';
import { look } from '../support/look.mjs';
import { freeze, openStep } from '../support/prepare.mjs';
import { openConsole, press } from '../support/run.mjs';
import { openSample } from '../support/sample.mjs';

const SIZES = [WALL, { width: 1920, height: 1080 }, { width: 1024, height: 768 }];
/** Two seconds after the last sign of life, and half of that again for a machine that is busy. */
const LOST_MS = 3000;

flow('The stage in every layout', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser), server);
  const arrange = () => page.getByRole('button', { name: 'Bild der Bühne: Darstellung ändern' });
  const panel = page.getByRole('region', { name: 'Bild der Bühne' });
  const field = page.getByRole('combobox', { name: 'Nachricht an die Bühne' });
  const onStage = (text) => stage.getByRole('main').getByText(text, { exact: true });
  const slide = (at, name) => at.getByRole('img', { name, exact: true });
  /** What axe finds on any of the screens. */
  const found = [];
  let stage;

  await step('the deck of the first pitch is handed in and the plan frozen', async () => {
    await openSample(page);
    await openStep(page, 'Unterlagen');
    await choose(page, () => page.getByRole('button', { name: /^Datei …: Präsentation von Klarwasser/ }).click(), deck());
    await page.getByText('praesentation.pdf ist übernommen.').waitFor();
    await freeze(page);
    await openConsole(page);
    stage = await popup(page, () => page.getByRole('button', { name: 'Bühne öffnen' }).click());
    await stage.setViewportSize(WALL);
  });

  await step('by the keyboard the stage turns to slides with a strip', async () => {
    await press(page, 'n');
    await press(page, 'n');
    await arrange().focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('radio', { name: /^Zeit allein/ }).focus();
    await page.keyboard.press('ArrowDown');
    await slide(stage, 'Folie 1').waitFor();
    await onStage('Vortrag').waitFor();
    assert.equal(await stage.getByRole('timer').count(), 1);
  });

  await step('a key turns the page for every screen, and no further than the last', async () => {
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await page.keyboard.press('PageDown');
    await slide(stage, 'Folie 2').waitFor();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await slide(stage, 'Folie 1').waitFor();
  });

  await step('words to the speaker are typed after M, stand above the time, and are said once', async () => {
    await page.keyboard.press('m');
    await page.keyboard.type('Bitte langsamer');
    await page.keyboard.press('Enter');
    await onStage('Bitte langsamer').waitFor();
    assert.deepEqual(await stage.getByRole('status').allTextContents().then((all) => all.filter((one) => one.includes('langsamer'))), ['Nachricht: Bitte langsamer']);
    assert.equal(await field.evaluate((input) => document.activeElement === input), false, 'the keys steer again');
  });

  await step('prepared ones are chosen by the arrows and take their place', async () => {
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await onStage('Bitte zum Ende kommen').waitFor();
    assert.equal(await onStage('Bitte langsamer').count(), 0);
  });

  await step('what was said is taken off the stage again', async () => {
    found.push(...(await look(stage, 'stage-deck', { sizes: SIZES, themed: false, manual: 'buehne-folien' })));
    found.push(...(await look(page, 'console-stage-message')));
    await page.getByRole('button', { name: 'Wegnehmen' }).click();
    await onStage('Bitte zum Ende kommen').waitFor({ state: 'detached' });
  });

  await step('several times stand side by side', async () => {
    await arrange().click();
    await panel.getByRole('radio', { name: /^Zeit allein/ }).check();
    for (const name of ['Uhrzeit', 'Bis zum Ende der Sitzung']) await panel.getByRole('checkbox', { name }).check();
    await until(() => stage.getByRole('timer').count(), (count) => count === 3, 'three timers');
    assert.equal(await panel.getByRole('checkbox', { name: 'Vergangene Zeit der Phase' }).isDisabled(), true, 'a fourth is not offered');
    found.push(...(await look(page, 'console-stage-setup')));
    found.push(...(await look(stage, 'stage-three-timers', { sizes: SIZES, themed: false })));
    await page.keyboard.press('Escape');
  });

  await step('L shows the house and brings the time back', async () => {
    await page.keyboard.press('l');
    await stage.getByRole('timer').first().waitFor({ state: 'detached' });
    found.push(...(await look(stage, 'stage-house', { sizes: [WALL], themed: false })));
    await page.keyboard.press('l');
    await stage.getByRole('timer').first().waitFor();
  });

  await step('where the projector mirrors, the console itself becomes the stage and its keys go on steering', async () => {
    await page.keyboard.press('Shift+B');
    const mirrored = page.getByRole('dialog', { name: 'Bühne' });
    await mirrored.getByRole('timer').first().waitFor();
    await page.keyboard.press(' ');
    await mirrored.getByText('Angehalten', { exact: true }).waitFor();
    await onStage('Angehalten').waitFor();
    found.push(...(await look(page, 'console-mirrored')));
    await page.keyboard.press(' ');
    await mirrored.getByText('Angehalten', { exact: true }).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await mirrored.waitFor({ state: 'detached' });
  });

  await step('the small timer opens over other slides and owns up to a lost connection as the stage does', async () => {
    await arrange().click();
    const small = await popup(page, () => panel.getByRole('radio', { name: /^Kleine Zeit/ }).click());
    await small.setViewportSize({ width: 384, height: 170 });
    await small.getByRole('timer').waitFor();
    found.push(...(await look(small, 'stage-ontop', { sizes: [{ width: 384, height: 170 }], themed: false })));
    await page.keyboard.press('Escape');
    server.freeze();
    const since = Date.now();
    await Promise.all([small.getByRole('main').getByText('Keine Verbindung').waitFor(), onStage('Keine Verbindung').waitFor()]);
    const took = Date.now() - since;
    server.thaw();
    assert.ok(took <= LOST_MS, `it took ${took} ms`);
    await small.close();
  });

  await step('a deck that is gone leaves the time alone on the stage, and the console says what helps', async () => {
    await rm(join(server.folder, 'files'), { recursive: true });
    await arrange().click();
    await panel.getByRole('radio', { name: /^Folien mit Zeitstreifen/ }).check();
    await panel.getByText('liegt nicht mehr im Datenordner').waitFor();
    await onStage('Klarwasser Sensorik GmbH').waitFor();
    assert.equal(await stage.getByRole('img').count(), 0);
    found.push(...(await look(page, 'console-deck-gone')));
    await page.keyboard.press('Escape');
    await page.getByRole('alert').getByText('Die Bühne zeigt die Zeit allein.').waitFor();
  });

  await step('axe found nothing on any of these screens', async () => assert.deepEqual(found, []));
});
