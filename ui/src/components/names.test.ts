import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import NameField from './NameField.svelte';
import { onlyOneCalled, optionsFor, stepTo } from './names';

const AKSOY = { id: 'a', name: 'Aksoy, Deniz', note: 'Bezirksregierung' };
const BRANDT = { id: 'b', name: 'Brandt, Tobias', note: 'Stadt' };

describe('the list below a name', () => {
  it('offers a new entry only where nobody is called so', () => {
    expect(optionsFor('Aksoy', [AKSOY], true).map((one) => one.key)).toEqual(['a', 'new']);
    expect(optionsFor(' aksoy, deniz ', [AKSOY], true).map((one) => one.key)).toEqual(['a']);
    expect(optionsFor('Aksoy', [AKSOY], false).map((one) => one.key)).toEqual(['a']);
    expect(optionsFor('  ', [], true)).toEqual([]);
  });

  it('never guesses between two of one name', () => {
    expect(onlyOneCalled('brandt, tobias', [AKSOY, BRANDT])).toEqual(BRANDT);
    expect(onlyOneCalled('Brandt, Tobias', [BRANDT, { ...BRANDT, id: 'c' }])).toBeNull();
  });

  it('is gone through in a ring that passes the text itself', () => {
    expect([-1, 0, 1].map((at) => stepTo(at, 1, 2))).toEqual([0, 1, -1]);
    expect([1, 0, -1].map((at) => stepTo(at, -1, 2))).toEqual([0, -1, 1]);
    expect(stepTo(-1, 1, 0)).toBe(-1);
  });
});

describe('a field for names', () => {
  const search = vi.fn(() => Promise.resolve([AKSOY, BRANDT]));
  const onchange = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    Element.prototype.scrollIntoView = () => undefined;
    render(NameField, { label: 'Vorsitz', search, onchange });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.clearAllMocks();
  });

  const field = (): HTMLInputElement => screen.getByRole('combobox');
  const key = (name: string): Promise<boolean> => fireEvent.keyDown(field(), { key: name });

  async function type(words: string): Promise<void> {
    field().focus();
    await fireEvent.input(field(), { target: { value: words } });
    await vi.advanceTimersByTimeAsync(200);
    await tick();
  }

  it('takes an entry by the keyboard alone', async () => {
    await type('Br');
    expect(search).toHaveBeenLastCalledWith('Br');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    await key('ArrowDown');
    await key('ArrowDown');
    expect(document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent).toContain('Brandt');
    await key('Enter');
    expect(onchange).toHaveBeenCalledExactlyOnceWith({ id: 'b', name: 'Brandt, Tobias' });
    expect(field().value).toBe('Brandt, Tobias');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  it('keeps a name that nobody has, and says that it is new', async () => {
    await type('Celik, Ada');
    await fireEvent.blur(field());
    expect(onchange).toHaveBeenCalledExactlyOnceWith({ id: null, name: 'Celik, Ada' });
    expect(screen.getByText('neu')).toBeTruthy();
  });

  it('takes the only entry of the very name that was typed', async () => {
    await type('brandt, tobias');
    await fireEvent.blur(field());
    expect(onchange).toHaveBeenCalledExactlyOnceWith({ id: 'b', name: 'Brandt, Tobias' });
  });

  it('closes the list with Esc before anything else is left', async () => {
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    await type('Ak');
    await key('Escape');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(outside).not.toHaveBeenCalled();
    await key('Escape');
    expect(outside).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', outside);
  });
});
