// Looking at a screen: axe-core's rules in both themes, and a picture of each size for eyes to judge.
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LARGE, SMALL } from './browser.mjs';
import { RESULTS, ROOT } from './places.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = join(RESULTS, 'pictures');
await mkdir(PICTURES, { recursive: true });

/** The pictures of README and manual are made anew only when somebody asks for it. */
const WANTED = process.env.PICTURES === '1';
export const README = WANTED ? join(ROOT, 'docs/pictures') : null;
const MANUAL = join(ROOT, 'docs/manual/bilder');

/**
 * Looks at the screen in both themes; answers with what axe-core finds, in sentences. `themed: false` for the stage,
 * which is dark in both; its own sizes go in `sizes`, the first of which the rules are read at. `manual` is what the
 * manual calls its picture of the screen, `of` the part of the screen that it shows.
 */
export async function look(page, name, { sizes = [SMALL, LARGE], themed = true, manual, of } = {}) {
  const found = [];
  if (WANTED && manual !== undefined) await forManual(page, of ?? page, manual);
  for (const theme of themed ? ['light', 'dark'] : ['light']) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.waitForFunction((wanted) => (document.documentElement.dataset.kernTheme ?? 'light') === wanted, theme);
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.screenshot({ path: join(PICTURES, `${name}-${size.width}x${size.height}${themed && theme === 'dark' ? '-dark' : ''}.png`), caret: 'initial' });
    }
    await page.setViewportSize(sizes[0]);
    found.push(...(await faults(page)).map((fault) => `${name}, ${theme}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return found;
}

/** Small and light, as most offices have it. A part of a screen is whatever size it has. */
async function forManual(page, shown, name) {
  // Nothing lies under the pointer.
  await page.mouse.move(0, 0);
  await mkdir(MANUAL, { recursive: true });
  await shown.screenshot({ path: join(MANUAL, `${name}.png`), animations: 'disabled' });
}

async function faults(page) {
  // As a script of the browser, not of the page: the page's own policy allows none.
  await page.evaluate(AXE);
  return page.evaluate(async (rules) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim()}`));
  }, RULES);
}
