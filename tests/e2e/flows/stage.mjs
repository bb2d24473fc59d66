// The stage beside the console: the same digits at the same moment, every state as word and shape, and the truth about a
// lost connection.
import assert from 'node:assert/strict';
import { enter, popup, visitor, WALL } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { freeze, openStep, setSlot } from '../support/prepare.mjs';
import { openConsole, press } from '../support/run.mjs';
import { openSample } from '../support/sample.mjs';

const READS = 24;
/** The slow timer, and as much again for a machine that is busy. */
const BEHIND_MS = 500;
/** Two seconds after the last sign of life, and half of that again for a machine that is busy. */
const LOST_MS = 3000;

flow('The stage beside the console', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser, { viewport: WALL }), server);
  let stage;
  const words = (text) => stage.getByRole('main').getByText(text, { exact: true });

  await step('a popup opens as the stage and greets the room', async () => {
    await openSample(page);
    await openStep(page, 'Tagesordnung');
    // The warning comes three seconds into the pitch, the questions run over at once.
    await setSlot(page, { Vortrag: '1.05', Fragerunde: '0.02' }, '6:04 min');
    await freeze(page);
    await openConsole(page);
    stage = await popup(page, () => page.getByRole('button', { name: 'Bühne öffnen' }).click());
    await words('Willkommen').waitFor();
  });

  await step('both show the same digits at the same moment', async () => {
    await press(page, 'n');
    await stage.getByRole('timer').waitFor();
    const seen = new Set();
    for (let read = 0; read < READS; read += 1) seen.add((await sameMoment(stage)).digits);
    assert.ok(seen.size >= 1);
    // Over a change of the second as well.
    const first = [...seen].at(-1);
    await until(() => sameMoment(stage), ({ digits }) => digits !== first, 'the next second');
  });

  await step('the warning is said in words when the mark is reached', async () => {
    await press(page, 'n');
    await words('Vortrag').waitFor();
    await words('Noch 1 Minute').waitFor();
    const left = await stage.getByRole('timer').getAttribute('aria-label');
    assert.match(left ?? '', /^(1:00|0:5\d)$/, 'at one minute');
  });

  await step('a pause is said in words, and the digits stand still', async () => {
    await page.keyboard.press(' ');
    await words('Angehalten').waitFor();
    const before = await sameMoment(stage);
    const after = await sameMoment(stage);
    assert.equal(after.digits, before.digits);
    // The host goes on from what the console shows, which a browser redraws late behind another window.
    await page.getByRole('button', { name: /^Fortsetzen/ }).waitFor();
    await page.keyboard.press(' ');
    await words('Angehalten').waitFor({ state: 'detached' });
  });

  await step('black is black, and comes back', async () => {
    await page.keyboard.press('b');
    await words('Die Bühne ist schwarz.').waitFor({ state: 'attached' });
    assert.equal(await stage.getByRole('timer').count(), 0);
    await page.keyboard.press('b');
    await stage.getByRole('timer').waitFor();
  });

  await step('overtime is said in words and counts up with a plus', async () => {
    await press(page, 'n');
    await words('Überzogen').waitFor();
    const { digits } = await until(() => sameMoment(stage), (read) => read.digits !== '+0:00', 'a second over');
    assert.match(digits, /^\+0:\d\d$/);
  });

  await step('while the room changes over the next one is named', async () => {
    await press(page, 'n');
    await press(page, 'n');
    await words('Als Nächstes').waitFor();
  });

  await step('a host that no longer answers is owned up to', async () => {
    await press(page, 'n');
    await stage.getByRole('timer').waitFor();
    server.freeze();
    const since = Date.now();
    await words('Keine Verbindung').waitFor();
    const took = Date.now() - since;
    server.thaw();
    assert.ok(took <= LOST_MS, `it took ${took} ms`);
  });

  await step('when it answers again the time is there again, and right', async () => {
    await words('Keine Verbindung').waitFor({ state: 'detached' });
    await until(() => sameMoment(stage).catch(() => null), (read) => read !== null, 'the same digits again');
  });
});

/**
 * The digits of both windows, read by one script: the console opened the stage, so the stage may look into it. A
 * headless browser draws frames for the page in front only; the one behind follows with its slow timer, four times a
 * second. Within that they must agree, else this throws.
 */
function sameMoment(stage) {
  return stage.evaluate(async (behindMs) => {
    const digits = (at) => at.querySelector('main [role="timer"]')?.getAttribute('aria-label')?.split(' ').at(-1) ?? null;
    const end = performance.now() + behindMs;
    for (;;) {
      const both = [digits(document), digits(window.opener.document)];
      if (both[0] !== null && both[0] === both[1]) return { digits: both[0] };
      if (performance.now() > end) throw new Error(`stage ${both[0]}, console ${both[1]}`);
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
  }, BEHIND_MS);
}
