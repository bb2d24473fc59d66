import { beforeEach, describe, expect, it } from 'vitest';
import { fileHost } from '../host/file';
import { useHost } from '../host/index';
import { HostError, type Changed, type Host } from '../host/types';
import { Live } from './session.svelte';

/** A host whose answers the test gives one by one. */
function slowHost(): { host: Host; answer: (value: unknown) => Promise<void>; asked: () => number; change: (change: Changed) => void } {
  const waiting: ((value: unknown) => void)[] = [];
  let asked = 0;
  let tell: (change: Changed) => void = () => undefined;
  const call = (() => {
    asked += 1;
    return new Promise<unknown>((resolve, reject) => waiting.push((value) => (value instanceof Error ? reject(value) : resolve(value))));
  }) as unknown as Host['call'];
  return {
    host: { ...fileHost(), call, onChanged: (told) => ((tell = told), () => undefined) },
    answer: async (value) => {
      waiting.shift()?.(value);
      await new Promise((resolve) => setTimeout(resolve));
    },
    asked: () => asked,
    change: (change) => tell(change),
  };
}

describe('a live view model', () => {
  let fake: ReturnType<typeof slowHost>;
  let store: Live<'run.view'>;
  const seq = (): number | undefined => store.data?.seq;

  beforeEach(() => {
    fake = slowHost();
    useHost(fake.host);
    store = new Live('run.view');
    store.follow();
    store.aim({ session: 's' });
  });

  it('is fetched again after a change that came while it was being fetched', async () => {
    fake.change({ session: 's', seq: 2, what: 'log' });
    expect(fake.asked()).toBe(1);
    await fake.answer({ seq: 1 });
    expect(fake.asked()).toBe(2);
    await fake.answer({ seq: 2 });
    expect(seq()).toBe(2);
  });

  it('never shows an older state than before', async () => {
    await fake.answer({ seq: 5 });
    void store.refetch();
    await fake.answer({ seq: 4 });
    expect(seq()).toBe(5);
  });

  it('keeps what it shows and says that it may be old when a fetch fails', async () => {
    await fake.answer({ seq: 5 });
    void store.refetch();
    await fake.answer(new HostError('connection-lost'));
    expect(seq()).toBe(5);
    expect(store.stale).toBe(true);
    expect(store.error?.code).toBe('connection-lost');
  });

  it('drops the answer to a question that nobody asks any more', async () => {
    store.aim({ session: 'other' });
    await fake.answer({ seq: 9 });
    expect(seq()).toBeUndefined();
  });
});
