import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allKeys, registerKeys, startKeys } from './keys.svelte';

function press(key: string, target: Element = document.body, options: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
}

describe('a shortcut', () => {
  const run = vi.fn();
  let stop: () => void;
  let unregister: () => void;

  beforeEach(() => {
    run.mockReset();
    document.body.innerHTML = '<textarea></textarea><button>Weiter</button>';
    stop = startKeys();
    unregister = registerKeys([
      { keys: [' '], caps: ['Leertaste'], words: 'Anhalten', group: 'Zeit', run: () => run('space') },
      { keys: ['n'], caps: ['N'], words: 'Nächste Phase', group: 'Zeit', run: () => run('n') },
      { keys: ['n'], shift: true, caps: ['Umschalt', 'N'], words: 'Nächster TOP', group: 'Zeit', run: () => run('shift n') },
      { keys: ['+'], caps: ['+'], words: 'Eine Minute mehr', group: 'Zeit', run: () => run('+') },
      { keys: ['k'], ctrl: true, caps: ['Strg', 'K'], words: 'Suchen', group: 'Überall', run: () => run('ctrl k') },
    ]);
  });
  afterEach(() => {
    unregister();
    stop();
  });

  const field = (): Element => document.querySelector('textarea') ?? document.body;
  const button = (): Element => document.querySelector('button') ?? document.body;

  it('runs on its key', () => {
    press('n');
    press('+', document.body, { shiftKey: true });
    press('N', document.body, { shiftKey: true });
    expect(run.mock.calls.flat()).toEqual(['n', '+', 'shift n']);
  });

  it('rests while a text field has the focus, if it is a single character', () => {
    press('n', field());
    press(' ', field());
    press('k', field(), { ctrlKey: true });
    expect(run.mock.calls.flat()).toEqual(['ctrl k']);
  });

  it('leaves the space bar to a button that has the focus', () => {
    press(' ', button());
    expect(run).not.toHaveBeenCalled();
  });

  it('is gone when its view is gone', () => {
    unregister();
    press('n');
    expect(run).not.toHaveBeenCalled();
    expect(allKeys()).toEqual([]);
  });

  it('stays off a button that was only clicked, so that the space bar goes on steering the time', () => {
    const click = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    button().dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });
});
