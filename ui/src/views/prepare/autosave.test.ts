import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AUTOSAVE_MS, Autosave } from './autosave';

describe('saving while somebody types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('writes once after the last key, within a second', async () => {
    const write = vi.fn(() => Promise.resolve());
    const form = new Autosave(write);
    form.touch();
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS - 1);
    form.touch();
    expect(write).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS);
    expect(write).toHaveBeenCalledTimes(1);
    expect(AUTOSAVE_MS).toBeLessThanOrEqual(1000);
  });

  it('writes at once when the form is left, and nothing when nothing was typed', async () => {
    const write = vi.fn(() => Promise.resolve());
    const form = new Autosave(write);
    await form.flush();
    expect(write).not.toHaveBeenCalled();
    form.touch();
    await form.flush();
    expect(write).toHaveBeenCalledTimes(1);
    expect(form.open).toBe(false);
  });

  it('writes what was typed during a write after it, not beside it', async () => {
    let finish: () => void = () => undefined;
    const write = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    const form = new Autosave(write);
    form.touch();
    const first = form.flush();
    form.touch();
    void form.flush();
    expect(write).toHaveBeenCalledTimes(1);
    finish();
    await vi.advanceTimersByTimeAsync(0);
    expect(write).toHaveBeenCalledTimes(2);
    finish();
    await first;
    expect(form.open).toBe(false);
  });

  it('is idle only when what was typed during a write is written too', async () => {
    const finish: (() => void)[] = [];
    const idle = vi.fn();
    const form = new Autosave(() => new Promise<void>((resolve) => finish.push(resolve)), idle);
    form.touch();
    const all = form.flush();
    form.touch();
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    // What is still being typed would be overwritten by the answer to what was typed before.
    expect(idle).not.toHaveBeenCalled();
    await all;
    await vi.advanceTimersByTimeAsync(AUTOSAVE_MS);
    finish[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(idle).toHaveBeenCalledTimes(1);
  });
});
