import { expect, it } from 'vitest';
import { sleepBetween, type Look } from './slept';

const look = (bootMs: number, wallMs: number, bootId = 'b'): Look => ({ bootId, bootMs, wallMs });

it('tells a lid that was closed for an hour', () => {
  const slept = sleepBetween(look(1000, 50_000), look(3_602_000, 3_651_000), 1000);
  expect(slept).toEqual({ fromMs: 51_000, toMs: 3_651_000, lastedMs: 3_600_000, wokeBootMs: 3_602_000 });
});

it('is not misled by a step of the wall clock', () => {
  expect(sleepBetween(look(1000, 50_000), look(2000, 90_050_000), 1000)).toBeNull();
});

it('asks nobody about a minute or less', () => {
  expect(sleepBetween(look(1000, 0), look(62_000, 61_000), 1000)).toBeNull();
});

it('says nothing where the host was started anew', () => {
  expect(sleepBetween(look(1000, 0), look(9_000_000, 9_000_000, 'c'), 1000)).toBeNull();
});
