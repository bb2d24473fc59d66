// The page at the lectern, on a phone: it follows the run, keeps its notes to itself, and what it tells arrives once.
import assert from 'node:assert/strict';
import { enter, visitor } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { look } from '../support/look.mjs';
import { press } from '../support/run.mjs';
import { sampleConsole } from '../support/sample.mjs';

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 1024, height: 768 };
const POINTS = 'Poststelle Kreis A, Montag 7 Uhr\n61 % weniger Weiterleitungen\n- Zahl aus beiden Kreisen nennen\nBetrieb im eigenen Rechenzentrum';

flow('The page at the lectern', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser), server);
  const context = await visitor(browser, { viewport: PHONE });
  const lectern = await context.newPage();
  const sent = [];
  lectern.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  const words = (text) => lectern.getByRole('main').getByText(text, { exact: false });
  const said = lectern.getByRole('region', { name: 'Der Leitung Bescheid geben' }).getByRole('status');
  const button = (name) => lectern.getByRole('button', { name, exact: true });
  /** axe-core's rules on both sizes; the page is dark in both themes. */
  const see = async (name) => {
    assert.deepEqual(await look(lectern, `presenter-${name}`, { sizes: [PHONE, TABLET], themed: false, manual: name === 'pitch' ? 'rednerpult' : undefined }), []);
    await lectern.setViewportSize(PHONE);
  };
  /** Tab until the key is there, then Enter: the page is used without a pointer. */
  const byKey = async (name) => {
    for (let stop = 0; stop < 40; stop += 1) {
      const at = await lectern.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      if (at === name) return lectern.keyboard.press('Enter');
      await lectern.keyboard.press('Tab');
    }
    return assert.fail(`Tab does not lead to ${name}`);
  };

  await step('a link from the console lets one device in, once', async () => {
    await sampleConsole(page);
    await page.getByRole('button', { name: 'Fenster …' }).click();
    await page.getByRole('button', { name: 'Link für den Browser dieses Rechners' }).click();
    const link = await page.getByLabel('Link für das Rednerpult').inputValue();
    await lectern.goto(link);
    await words('Als Nächstes, Pitch 1 von').waitFor();
    const second = await context.newPage();
    await second.goto(link);
    await second.getByText('Dieser Link').or(second.getByText('gilt')).first().waitFor();
    await second.close();
    await page.keyboard.press('Escape');
  });

  await step('notes are written and ticked by keyboard, and never leave the device', async () => {
    await byKey('Stichworte schreiben');
    await lectern.keyboard.type(POINTS);
    await lectern.keyboard.press('Tab');
    await lectern.keyboard.press('Enter');
    const first = lectern.getByRole('checkbox', { name: 'Poststelle Kreis A, Montag 7 Uhr' });
    await first.focus();
    await lectern.keyboard.press('Space');
    assert.equal(await first.getAttribute('aria-checked'), 'true');
    await lectern.reload();
    assert.equal(await first.getAttribute('aria-checked'), 'true', 'kept over a reload');
    assert.ok(sent.every((one) => !one.includes('Poststelle')), 'nothing of it was sent');
  });

  await step('"ready" arrives with its time', async () => {
    await byKey('Bereit');
    await said.getByText(/Bereit bei der Leitung angekommen \d\d:\d\d:\d\d/).waitFor();
    assert.equal(await button('Bereit').count(), 0);
    await see('ready');
  });

  await step('the time runs on the page as on the console', async () => {
    await press(page, 'n');
    await press(page, 'n');
    await words('Nächstes Zeichen').waitFor();
    const digits = (on) => on.getByRole('main').getByRole('timer').first().getAttribute('aria-label');
    await until(async () => [(await digits(lectern))?.split(' ').at(-1), (await digits(page))?.split(' ').at(-1)], ([one, other]) => one === other, 'the same digits');
    await see('pitch');
  });

  await step('a pause is said in words', async () => {
    await page.keyboard.press(' ');
    await words('Angehalten').waitFor();
    await see('paused');
    await page.getByRole('button', { name: /^Fortsetzen/ }).waitFor();
    await page.keyboard.press(' ');
    await words('Angehalten').waitFor({ state: 'detached' });
  });

  await step('a technical problem is said at the console at once, and goes when it works again', async () => {
    await byKey('Technisches Problem');
    const alert = page.getByRole('alert').filter({ hasText: 'Technisches Problem am Pult' });
    await alert.waitFor();
    await see('problem');
    await byKey('Es geht wieder');
    await alert.waitFor({ state: 'detached' });
  });

  await step('without a network "done" waits, says so, and goes once by itself', async () => {
    await context.setOffline(true);
    await words('Keine Verbindung').first().waitFor();
    await byKey('Fertig');
    await said.getByText('noch nicht gesendet. Wird von selbst gesendet.').waitFor();
    await see('offline');
    await context.setOffline(false);
    await said.getByText(/Fertig bei der Leitung angekommen/).waitFor();
    await page.getByText(/^fertig \d\d:\d\d$/).waitFor();
  });

  await step('from the changeover on the page is the next one’s, and the console sees who is ready', async () => {
    for (let presses = 0; presses < 3; presses += 1) await press(page, 'n');
    await words('Als Nächstes, Pitch 2 von').waitFor();
    await words('Beginn in').waitFor();
    const ready = page.getByRole('region', { name: /^Bereit für/ });
    await ready.getByText('noch nicht gemeldet').waitFor();
    await byKey('Bereit');
    await ready.getByText(/^\d\d:\d\d:\d\d$/).waitFor();
    await see('next');
  });
});
