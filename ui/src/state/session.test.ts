import { describe, expect, it } from 'vitest';
import { concerns, mayReplace } from './session';

describe('a change', () => {
  it('of another session is not news', () => {
    expect(concerns({ session: 'b', seq: 9, what: 'log' }, { session: 'a' }, { seq: 1 })).toBe(false);
  });

  it('that is already shown is not news', () => {
    expect(concerns({ session: 'a', seq: 3, what: 'log' }, { session: 'a' }, { seq: 3 })).toBe(false);
    expect(concerns({ session: 'a', seq: 4, what: 'log' }, { session: 'a' }, { seq: 3 })).toBe(true);
  });

  it('of a draft is news although the log stands still', () => {
    expect(concerns({ session: 'a', seq: 3, what: 'draft' }, { session: 'a' }, { seq: 3 })).toBe(true);
  });

  it('of the directory is news to every view, because all show its names', () => {
    expect(concerns({ session: 'none', seq: 0, what: 'directory' }, { session: 'a' }, { seq: 3 })).toBe(true);
  });

  it('is news to a view of no session and to one that shows nothing yet', () => {
    expect(concerns({ session: 'a', seq: 1, what: 'log' }, {}, { seq: 7 })).toBe(true);
    expect(concerns({ session: 'a', seq: 1, what: 'log' }, { session: 'a' }, null)).toBe(true);
  });
});

describe('an answer', () => {
  it('that is older than what is shown is dropped', () => {
    expect(mayReplace({ seq: 5 }, { seq: 4 })).toBe(false);
    expect(mayReplace({ seq: 5 }, { seq: 5 })).toBe(true);
    expect(mayReplace(null, { seq: 1 })).toBe(true);
  });
});
