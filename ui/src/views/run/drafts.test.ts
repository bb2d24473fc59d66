import { describe, expect, it } from 'vitest';
import { Typing } from './drafts';

describe('a note being typed', () => {
  it('waits for nothing while nothing was typed', () => {
    expect(new Typing().dueInMs(0)).toBeNull();
  });

  it('is stored after a breath', () => {
    const typing = new Typing();
    typing.typed(1000);
    expect(typing.dueInMs(1000)).toBe(350);
    typing.typed(1200);
    expect(typing.dueInMs(1300)).toBe(250);
  });

  it('is stored within a second, even if the typing never pauses', () => {
    const typing = new Typing();
    for (let at = 0; at <= 780; at += 60) typing.typed(at);
    expect(typing.dueInMs(780)).toBeLessThanOrEqual(20);
    expect(typing.dueInMs(900)).toBe(0);
  });

  it('begins anew once it is on its way', () => {
    const typing = new Typing();
    typing.typed(0);
    typing.taken();
    expect(typing.dueInMs(100)).toBeNull();
    typing.typed(5000);
    expect(typing.dueInMs(5000)).toBe(350);
  });
});
