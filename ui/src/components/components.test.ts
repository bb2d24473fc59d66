// What readers and keyboards get from the kit; the look is judged by eye in the gallery.
import { cleanup, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Button from './Button.svelte';
import Digits from './Digits.svelte';
import Field from './Field.svelte';
import Hash from './Hash.svelte';
import SaveState from './SaveState.svelte';
import Steps from './Steps.svelte';

const words = (text: string): ReturnType<typeof createRawSnippet> => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

afterEach(cleanup);

describe('the kit', () => {
  it('gives a button its words as name and runs it once', () => {
    const onclick = vi.fn();
    render(Button, { children: words('Anhalten'), key: 'Leertaste', onclick });
    screen.getByRole('button', { name: /Anhalten/ }).click();
    expect(onclick).toHaveBeenCalledOnce();
  });

  it('ties label, hint and error to the field', () => {
    render(Field, { label: 'Aktenzeichen', hint: 'So steht es oben.', error: 'Das Aktenzeichen fehlt.' });
    const field = screen.getByLabelText('Aktenzeichen');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent?.trim());
    expect(described).toEqual(['So steht es oben.', 'Das Aktenzeichen fehlt.']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it('marks the step one is at', () => {
    const onselect = vi.fn();
    render(Steps, { label: 'Schritte', current: 'b', onselect, items: [{ id: 'a', title: 'Angaben', state: 'done' }, { id: 'b', title: 'Start-ups', state: 'open' }] });
    expect(screen.getByRole('button', { current: 'step' }).textContent).toContain('Start-ups');
    screen.getByRole('button', { name: /Angaben/ }).click();
    expect(onselect).toHaveBeenCalledWith('a');
  });

  it('reads a timer as one text', () => {
    render(Digits, { text: '+0:42', label: 'Überzogen' });
    expect(screen.getByRole('timer').getAttribute('aria-label')).toBe('Überzogen +0:42');
  });

  it('writes a hash in groups of four', () => {
    const { container } = render(Hash, { value: '7f3a91c20b5e', perLine: 2 });
    expect([...container.querySelectorAll('.line')].map((line) => line.textContent)).toEqual(['7F3A 91C2', '0B5E']);
  });

  it('says that nothing is saved only when it is so', () => {
    render(SaveState, { state: 'failed' });
    expect(screen.getByRole('status').textContent).toContain('Noch nicht gespeichert');
  });
});
