// A pair of hands that only has a keyboard: it presses Tab until the focus is where it should be, as somebody does who
// uses no mouse. Whatever a page gets from a pointer is noted, and fails the flow.
import assert from 'node:assert/strict';
import { until } from './flow.mjs';

/** More than any page has; a focus that is caught runs into it. */
const STOPS = 220;

/** Hands for a page that was opened by `enterByKeyboard`. */
export function hands(page) {
  const { keyboard } = page;

  /** The name of what has the focus, as it is said: its label, else its words. */
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const words = at?.getAttribute('aria-label') ?? [...(at?.labels ?? [])].map((label) => label.innerText).join(' ');
      return (words || at?.innerText || '').replaceAll(/\s+/g, ' ').trim();
    });

  /** Presses Tab, or Shift and Tab, until what has the focus is called so. */
  async function tabTo(name, key = 'Tab') {
    for (let stop = 0; stop < STOPS; stop += 1) {
      if (name.test(await focused())) return;
      await keyboard.press(key);
    }
    assert.fail(`${key} does not lead to ${name}`);
  }

  /** Waits until the focus has come there by itself. */
  const landed = (name) => until(focused, (now) => name.test(now), `the focus on ${name}`);

  async function press(name, key = 'Enter') {
    await tabTo(name);
    await keyboard.press(key);
  }

  /** Replaces what stands in the field. */
  async function fill(name, words) {
    await tabTo(name);
    await keyboard.press('Control+A');
    await keyboard.type(words);
  }

  /** A name out of a directory, or a new one: the list is left with Esc, what was typed stays. */
  async function name(label, words) {
    await fill(label, words);
    await keyboard.press('Escape');
  }

  /** Chooses in a list by the first letters. */
  async function select(label, words) {
    await tabTo(label);
    const chosen = () => page.evaluate(() => document.activeElement?.selectedOptions?.[0]?.label ?? '');
    for (let at = 0; at < words.length && (await chosen()) !== words; at += 1) await keyboard.press(words[at] === ' ' ? 'Space' : words[at]);
    assert.equal(await chosen(), words);
  }

  /** The step at the left, once its page is there. */
  async function go(step) {
    await press(new RegExp(`^(\\d )?${step}( |$)`));
    await page.getByRole('heading', { name: step, level: 1 }).waitFor();
  }

  /** Answers the file dialog that a key opens. */
  async function choose(act, files) {
    const opened = page.waitForEvent('filechooser');
    // The browser has to know that somebody waits before the key is pressed.
    await page.evaluate(() => null);
    await act();
    await (await opened).setFiles(files);
  }

  return { keyboard, focused, tabTo, landed, press, fill, name, select, go, choose };
}

/** Notes whatever comes from a pointer, on every page of this browser's profile. */
export const forbidPointer = (context) =>
  context.addInitScript(() => {
    window.pointed = [];
    for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel']) addEventListener(kind, () => window.pointed.push(kind), { capture: true, passive: true });
    // A click by Enter or the space bar has no place of a pointer.
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && window.pointed.push('click'), { capture: true });
  });

export const assertNoPointer = async (page) => assert.deepEqual(await page.evaluate(() => window.pointed), []);
