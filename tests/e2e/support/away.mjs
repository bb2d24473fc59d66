// An evaluator's own machine: Chromium or Firefox with a profile of its own and no network at all. puppeteer drives both
// with the same words; Playwright does not drive Debian's Firefox.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { QUIET } from './browser.mjs';

const PATIENCE_MS = 20_000;
/** Nobody listens on the discard port: whatever asks the network gets nothing. */
const NOWHERE = '127.0.0.1:9';

const CHROMIUM = (folder) => ({
  browser: 'chrome',
  executablePath: process.env.PITCHPULT_CHROMIUM ?? '/usr/bin/chromium',
  args: [...QUIET, `--proxy-server=${NOWHERE}`, '--lang=de'],
  downloadBehavior: { policy: 'allow', downloadPath: folder },
});

const FIREFOX = (folder) => ({
  browser: 'firefox',
  executablePath: process.env.PITCHPULT_FIREFOX ?? '/usr/bin/firefox-esr',
  extraPrefsFirefox: {
    'browser.download.dir': folder,
    'browser.download.folderList': 2,
    'browser.helperApps.neverAsk.saveToDisk': 'application/json',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'dom.disable_beforeunload': false,
    // A long-lived page of a test is not what the dialogs of a first start are for.
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  },
});

export const MACHINES = { Chromium: CHROMIUM, Firefox: FIREFOX };

/** Starts a browser whose downloads lie in `folder`. */
export const startAway = (kind, folder) => puppeteer.launch({ headless: true, ...MACHINES[kind](folder) });

/** A page with every address that it asks for noted in `asked`. */
export async function openPage(browser, url) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  page.setDefaultTimeout(PATIENCE_MS);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(url);
  return { page, asked };
}

/** What carries a name, by role: the way a screen reader finds it. */
export const named = (page, role, name) => page.locator(`::-p-aria([name="${name}"][role="${role}"])`);

/** Waits until the page says these words. */
export const says = (page, words) => page.waitForFunction((wanted) => document.body.innerText.replaceAll(/\s+/g, ' ').includes(wanted), { timeout: PATIENCE_MS, polling: 50 }, words);

/** Presses Tab until `at()` says in the page that the focus is where it should be. */
export async function tabTo(page, at, ...given) {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate(at, ...given)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab leads nowhere');
}

/** The file of this kind that is new in a folder. */
export async function arrived(folder, ending, before = []) {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const found = (await readdir(folder)).find((name) => name.endsWith(ending) && !before.includes(name));
    if (found !== undefined) return join(folder, found);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`no ${ending} in ${folder}`);
}
