import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changes, parse, waitBefore } from './changes';

class FakeSocket extends EventTarget {
  say(type: string, data?: string): void {
    this.dispatchEvent(type === 'message' ? new MessageEvent('message', { data }) : new Event(type));
  }
}

describe('the stream of changes', () => {
  const sockets: FakeSocket[] = [];
  const open = (): WebSocket => {
    const socket = new FakeSocket();
    sockets.push(socket);
    return socket as unknown as WebSocket;
  };

  beforeEach(() => {
    sockets.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('connects again by itself and says when it is gone', () => {
    const seen: boolean[] = [];
    changes(open).onConnection((up) => seen.push(up));
    sockets[0]?.say('open');
    sockets[0]?.say('close');
    vi.advanceTimersByTime(waitBefore(0));
    sockets[1]?.say('open');
    expect(seen).toEqual([false, true, false, true]);
  });

  it('tells of changes until it is stopped', () => {
    const told: number[] = [];
    const stop = changes(open).onChanged(({ seq }) => told.push(seq));
    sockets[0]?.say('message', '{"session":"s","seq":4,"what":"log"}');
    stop();
    sockets[0]?.say('message', '{"session":"s","seq":5,"what":"log"}');
    expect(told).toEqual([4]);
  });

  it('passes for interrupted when changes were missed, so that everything is fetched anew', () => {
    const seen: boolean[] = [];
    changes(open).onConnection((up) => seen.push(up));
    sockets[0]?.say('open');
    sockets[0]?.say('message', '{"all":true}');
    expect(seen).toEqual([false, true, false, true]);
  });

  it('waits until the page is let in', async () => {
    let enter = (): void => undefined;
    changes(open, new Promise<void>((resolve) => (enter = resolve)));
    expect(sockets).toHaveLength(0);
    enter();
    await Promise.resolve();
    expect(sockets).toHaveLength(1);
  });

  it('waits longer each time, a quarter of a minute at most', () => {
    expect([0, 1, 2, 10].map(waitBefore)).toEqual([500, 1000, 2000, 15_000]);
  });

  it('passes over what is no change', () => {
    expect(parse('{"beat":1}')).toBeNull();
    expect(parse('nonsense')).toBeNull();
  });
});
