import { describe, expect, it } from 'vitest';
import type { StageView } from '../wire/StageView';
import { scene } from './scene';

const END = 1_000_000;
const view = (part: Partial<StageView> = {}): StageView => ({
  session: 's',
  seq: 7,
  blanked: false,
  mode: 'phase',
  session_title: 'Pitch-Tag',
  kind: 'pitch',
  title: 'Aktenlotse GmbH',
  timer: { phase: 'pitch', due_ms: 300_000, marks_ms: [60_000, 30_000], overtime: 'count_up', running: true, ends_boot_ms: END, left_ms: 300_000, boot_id: 'b', ends_at: '10:02:00' },
  next: { number: '2.5', kind: 'pitch', title: 'Nordlicht', starts: '10:32', duration_ms: 900_000, pitch: { number: 5, of: 8 } },
  ...part,
});

describe('the stage', () => {
  it.each([
    [162_000, 'running', '2:42'],
    [58_000, 'warning', '0:58'],
    [-42_000, 'overtime', '+0:42'],
  ])('with %d ms left is %s', (ms, look, digits) => {
    expect(scene(view(), END - ms)).toMatchObject({ look, digits, title: 'Aktenlotse GmbH' });
  });

  it('says the mark that was reached last, and ticks at each', () => {
    expect(scene(view(), END - 58_000)).toMatchObject({ markMs: 60_000, marks: [0.2, 0.1] });
    expect(scene(view(), END - 29_000)).toMatchObject({ markMs: 30_000, look: 'warning' });
  });

  it('counts no further where the word is taken at the end', () => {
    const timer = { ...view().timer, overtime: 'hard_stop' } as StageView['timer'];
    expect(scene(view({ timer }), END + 42_000)).toMatchObject({ look: 'overtime', digits: '0:00', over: true, hardStop: true });
  });

  it('says that it is paused, also over time', () => {
    const timer = { ...view().timer, running: false, ends_boot_ms: null, ends_at: null, left_ms: -5000 } as StageView['timer'];
    expect(scene(view({ timer }), END)).toMatchObject({ look: 'paused', digits: '+0:05', over: true, at: null });
  });

  it('names who comes next between two pitches, and shows no digits', () => {
    expect(scene(view({ mode: 'next' }), END - 61_000)).toMatchObject({ look: 'next', title: 'Nordlicht', at: '10:32', inMs: 61_000, digits: null });
  });

  it('keeps the last digits without a connection', () => {
    expect(scene(view(), END - 162_000, false)).toMatchObject({ look: 'offline', digits: '2:42' });
  });

  it('stays black, whatever else is true', () => {
    expect(scene(view({ blanked: true }), END, false).look).toBe('black');
  });

  it('carries the title of the session before and after', () => {
    expect(scene(view({ mode: 'before', timer: null }), null)).toMatchObject({ look: 'before', title: 'Pitch-Tag', at: '10:32' });
    expect(scene(view({ mode: 'ended', timer: null, next: null }), null)).toMatchObject({ look: 'ended', title: 'Pitch-Tag', at: null });
  });
});
