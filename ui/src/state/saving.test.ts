import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useHost } from '../host/index';
import { fileHost } from '../host/file';
import { HostError, type Host } from '../host/types';
import { mayPass, waitMs } from './saving';
import { saving } from './saving.svelte';

type Call = Host['call'];

function hostThat(call: (name: string) => unknown): void {
  useHost({ ...fileHost(), call: (async (name: string) => call(name)) as Call });
}

/** The queue does not care which command it carries. */
const write = (label: string): Promise<unknown> => saving.write('clock.now', {}, label);

describe('a failure', () => {
  it('of the way or the disk may pass, a refusal may not', () => {
    expect(['connection-lost', 'store-disk-full', 'store-busy'].every(mayPass)).toBe(true);
    expect(['plan-frozen', 'unknown', 'store-newer'].some(mayPass)).toBe(false);
  });

  it('is tried again after 1, 2, 4 … at most 30 seconds', () => {
    expect([0, 1, 2, 3, 4, 5, 9].map(waitMs)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });
});

describe('the queue of writes', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('shows a failed save until it has succeeded, and keeps the order', async () => {
    let broken = true;
    const done: string[] = [];
    hostThat(() => {
      if (broken) throw new HostError('store-disk-full');
      return { seq: 1 };
    });
    const first = write('first').then(() => done.push('first'));
    const second = write('second').then(() => done.push('second'));
    await vi.advanceTimersByTimeAsync(1500);
    expect(saving.state).toBe('failed');
    expect(saving.waiting.map(({ label }) => label)).toEqual(['first', 'second']);
    broken = false;
    await vi.advanceTimersByTimeAsync(3000);
    await Promise.all([first, second]);
    expect(done).toEqual(['first', 'second']);
    expect(saving.state).toBe('saved');
    expect(saving.waiting).toEqual([]);
  });

  it('says a refusal to the caller at once and goes on', async () => {
    hostThat(() => {
      throw new HostError('plan-frozen');
    });
    await expect(write('refused')).rejects.toMatchObject({ code: 'plan-frozen' });
    hostThat(() => ({ seq: 2 }));
    await expect(write('next')).resolves.toEqual({ seq: 2 });
  });

  it('tries at once when told to', async () => {
    let attempts = 0;
    hostThat(() => {
      attempts += 1;
      if (attempts < 2) throw new HostError('connection-lost');
      return {};
    });
    const written = write('now');
    await vi.advanceTimersByTimeAsync(10);
    expect(attempts).toBe(1);
    saving.retryNow();
    await written;
    expect(attempts).toBe(2);
  });
});
