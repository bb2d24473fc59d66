// A flow: one test whose steps are sentences. The first step that fails ends it, and what the pages showed then is kept
// as pictures. Also waits for what no locator can say.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { launch } from './browser.mjs';
import { RESULTS } from './places.mjs';
import { startServer } from './server.mjs';

class Stopped extends Error {}

/**
 * Runs `play({ step, browser, server, folder })` with a browser, a server on an empty data folder and a folder for
 * downloads; ends all three. A step with `goOn` leaves the pages as they are wanted even when what it asserts is false.
 */
export function flow(title, play) {
  test(title, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'pitchpult-flow-'));
    const [browser, server] = await Promise.all([launch(), startServer()]);
    const step = async (sentence, act, { goOn = false } = {}) => {
      let fault;
      await t.test(sentence, async () => {
        try {
          return await act();
        } catch (error) {
          fault = error;
          await picture(browser, title, sentence);
          throw error;
        }
      });
      if (fault !== undefined && !(goOn && fault.code === 'ERR_ASSERTION')) throw new Stopped();
    };
    try {
      await play({ step, browser, server, folder });
    } catch (error) {
      // The step has been counted already.
      if (!(error instanceof Stopped)) throw error;
    } finally {
      await browser.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
}

async function picture(browser, title, sentence) {
  const folder = join(RESULTS, 'failures');
  await mkdir(folder, { recursive: true });
  const name = `${title} - ${sentence}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 100);
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    // A picture is a help; that it cannot be taken must not hide the fault.
    await page.screenshot({ path: join(folder, `${name}-${index}.png`), timeout: 5000 }).catch(() => undefined);
  }
}

/** Waits until `read()` gives something that `fits`, asking again without rest; answers with it. */
export async function until(read, fits, what, patienceMs = 20_000) {
  const end = Date.now() + patienceMs;
  let last;
  do {
    last = await read();
    if (fits(last)) return last;
  } while (Date.now() < end);
  throw new Error(`${what}: still ${JSON.stringify(last)}`);
}
