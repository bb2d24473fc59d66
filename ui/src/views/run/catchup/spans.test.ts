import { beforeAll, expect, it } from 'vitest';
import { setLanguage } from '../../../words/index';
import { overUnder, span, stepped } from './spans';

beforeAll(() => setLanguage('de'));

it('tells whole minutes without seconds', () => {
  expect([span(420_000), span(90_000), span(30_000)]).toEqual(['7', '1:30', '0:30']);
});

it('is on time up to half a minute either way', () => {
  expect([29_000, -29_000].map((ms) => overUnder(ms).words)).toEqual(['pünktlich', 'pünktlich']);
  expect(overUnder(60_000)).toEqual({ short: '+1 min', words: '1 min länger als geplant' });
  expect(overUnder(-120_000)).toEqual({ short: '−2 min', words: '2 min kürzer als geplant' });
});

it('steps in whole minutes and stays within its bounds', () => {
  const pause = { from_ms: 1_200_000, to_ms: 1_200_000, least_ms: 600_000, step_ms: 60_000 };
  expect(stepped(pause, -1)).toBe(1_140_000);
  expect(stepped(pause, 1)).toBeNull();
  expect(stepped({ ...pause, to_ms: 600_000 }, -1)).toBeNull();
  // A length that is no whole minute goes to the next one below, and back to what it was.
  expect(stepped({ ...pause, from_ms: 750_000, to_ms: 750_000 }, -1)).toBe(720_000);
  expect(stepped({ ...pause, from_ms: 750_000, to_ms: 720_000 }, 1)).toBe(750_000);
});
