import { describe, expect, it } from 'vitest';
import { readRoute, writeRoute, type Route } from './route';

describe('the place in the hash', () => {
  it('comes back as it was written', () => {
    const places: Route[] = [
      { view: 'start' },
      { view: 'settings' },
      { view: 'register', section: 'applicants', entry: null },
      { view: 'register', section: 'venues', entry: '0192-a' },
      { view: 'prepare', session: '0192-a', step: 'agenda', field: null },
      { view: 'prepare', session: '0192-a', step: 'particulars', field: 'chair' },
      { view: 'prepare', session: '0192-a', step: 'agenda', field: null, page: { id: 'draw', track: null } },
      { view: 'prepare', session: '0192-a', step: 'agenda', field: null, page: { id: 'draw', track: '0192-b' } },
      { view: 'prepare', session: '0192-a', step: 'freeze', field: null, page: { id: 'changes', since: 12 } },
      { view: 'prepare', session: '0192-a', step: 'freeze', field: null, page: { id: 'print' } },
      { view: 'results', session: '0192-a' },
    ];
    for (const place of places) expect(readRoute(writeRoute(place))).toEqual(place);
  });

  it('leads to the list of sessions when it makes no sense', () => {
    for (const hash of ['', '#', '#/', '#/session', '#/elsewhere/1', '#/%E0%A4%A']) expect(readRoute(hash)).toEqual({ view: 'start' });
  });

  it('begins preparing at the first step', () => {
    expect(readRoute('#/session/a')).toEqual({ view: 'prepare', session: 'a', step: 'particulars', field: null });
    expect(readRoute('#/session/a/prepare/nowhere')).toEqual({ view: 'prepare', session: 'a', step: 'particulars', field: null });
  });
});
