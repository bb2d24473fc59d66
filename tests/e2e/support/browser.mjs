// Debian's Chromium, and a host's page in it. Knows the browser, not what the pages show.
import { chromium } from 'playwright-core';

const PROGRAM = process.env.PITCHPULT_CHROMIUM ?? '/usr/bin/chromium';
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Two cores that others use as well: slow is no failure, standing still is. */
const PATIENCE_MS = 20_000;

export const SMALL = { width: 1366, height: 768 };
export const LARGE = { width: 1920, height: 1080 };
export const WALL = { width: 1280, height: 720 };

export const launch = () => chromium.launch({ executablePath: PROGRAM, args: QUIET });

/** A browser profile of its own. `offline` cuts every network. */
export async function visitor(browser, { viewport = SMALL, offline = false, colorScheme = 'light' } = {}) {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'Europe/Berlin', viewport, offline, colorScheme, acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** The host's own page, entered with the one-time link. */
export async function enter(context, server) {
  const page = await context.newPage();
  await page.goto(server.link);
  await page.getByRole('heading', { name: 'Sitzungen', level: 1 }).waitFor();
  return page;
}

/** The popup that an act opens, once its page is there. */
export async function popup(page, act) {
  const [opened] = await Promise.all([page.waitForEvent('popup'), act()]);
  await opened.waitForURL(/\.html/);
  await opened.waitForLoadState();
  return opened;
}

/** What a click hands over as a file. */
export async function download(page, act, path) {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  await file.saveAs(path);
  return file.suggestedFilename();
}

/** Answers the file dialog that an act opens. `files` is a path or { name, mimeType, buffer }. */
export async function choose(page, act, files) {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
  await chooser.setFiles(files);
}
