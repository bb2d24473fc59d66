import { describe, expect, it } from 'vitest';
import { isOntop, sessionIn } from './address';
import { Pulse } from './pulse';

describe('the pulse of the host', () => {
  it('is lost when an answer is late, and back with the next answer', () => {
    const pulse = new Pulse();
    pulse.asked(0);
    pulse.asked(400);
    expect(pulse.alive(1199)).toBe(true);
    expect(pulse.alive(1200)).toBe(false);
    pulse.answered();
    expect(pulse.alive(1201)).toBe(true);
  });

  it('is not lost while nobody asks: a hidden window sleeps', () => {
    const pulse = new Pulse();
    pulse.asked(0);
    pulse.answered();
    expect(pulse.alive(600_000)).toBe(true);
  });

  it('is lost at once when the connection is known to be gone', () => {
    const pulse = new Pulse();
    pulse.lost();
    expect(pulse.alive(0)).toBe(false);
  });
});

describe('the address of a window', () => {
  it.each([
    ['?session=a', ''],
    ['', '#session=a'],
    ['', '#?session=a'],
    ['', '#/?session=a&lang=de'],
  ])('"%s" "%s" names the session', (search, hash) => {
    expect(sessionIn(search, hash)).toBe('a');
  });

  it('without one names none', () => {
    expect(sessionIn('?lang=de', '#top')).toBeNull();
  });

  it.each([
    ['', '#session=a&layout=ontop', true],
    ['?session=a&layout=ontop', '', true],
    ['', '#session=a', false],
  ])('"%s" "%s" is the small timer: %s', (search, hash, small) => {
    expect(isOntop(search, hash)).toBe(small);
  });
});
