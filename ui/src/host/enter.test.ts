import { describe, expect, it } from 'vitest';
import { ticketIn } from './enter';

describe('the ticket in a link', () => {
  it('is taken out, and what the page is about stays', () => {
    expect(ticketIn('#enter=ab12')).toEqual({ ticket: 'ab12', rest: '' });
    expect(ticketIn('#enter=ab12&session=s&evaluator=e')).toEqual({ ticket: 'ab12', rest: '#session=s&evaluator=e' });
  });

  it('is not there after the first time', () => {
    expect(ticketIn('#/session/s/run')).toEqual({ ticket: null, rest: '#/session/s/run' });
    expect(ticketIn('')).toEqual({ ticket: null, rest: '' });
  });
});
