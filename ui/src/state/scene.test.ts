import { describe, expect, it } from 'vitest';
import type { StageView } from '../wire/StageView';
import { arrangement, scene, type Now } from './scene';

const END = 1_000_000;
const TIMER: NonNullable<StageView['timer']> = { phase: 'pitch', run: 'i 0 0', due_ms: 300_000, marks_ms: [60_000, 30_000], marks: [], triggers: [], overtime: 'count_up', running: true, ends_boot_ms: END, left_ms: 300_000, boot_id: 'b', ends_at: '10:02:00' };
const LOOK: StageView['look'] = { layout: 'timer', mirror: false, logo: false, scale: 100, timers: ['phase_down'], messages: [], slide: null, chosen: null };
const view = (part: Partial<StageView> = {}): StageView => ({
  session: 's',
  seq: 7,
  blanked: false,
  mode: 'phase',
  session_title: 'Pitch-Tag',
  kind: 'pitch',
  title: 'Aktenlotse GmbH',
  timer: TIMER,
  next: { number: '2.5', kind: 'pitch', title: 'Nordlicht', starts: '10:32', duration_ms: 900_000, pitch: { number: 5, of: 8 } },
  look: LOOK,
  message: null,
  deck: null,
  deck_next: null,
  rest: { item_ms: 600_000, session_ms: 5_400_000, not_before_boot_ms: null },
  speaker: null,
  office: { name: 'Landesamt', logo: null, logo_alt: '' },
  time_zone: 'Europe/Berlin',
  rests_from_boot_ms: null,
  ...part,
});
const at = (boot: number | null): Now => ({ boot });
const look = (part: Partial<StageView['look']>): Partial<StageView> => ({ look: { ...LOOK, ...part } });

describe('the stage', () => {
  it.each([
    [162_000, 'running', '2:42'],
    [58_000, 'warning', '0:58'],
    [-42_000, 'overtime', '+0:42'],
  ])('with %d ms left is %s', (ms, state, digits) => {
    expect(scene(view(), at(END - ms))).toMatchObject({ look: state, digits, title: 'Aktenlotse GmbH' });
  });

  it('says the mark that was reached last, and ticks at each', () => {
    expect(scene(view(), at(END - 58_000))).toMatchObject({ mark: { ms: 60_000, word: '', shape: 'triangle', tone: 'warn' }, marks: [0.2, 0.1] });
    expect(scene(view(), at(END - 29_000))).toMatchObject({ mark: { ms: 30_000 }, look: 'warning' });
  });

  it('shows a mark as the plan has it', () => {
    const timer = { ...TIMER, marks: [{ mark_ms: 60_000, word: 'Gleich Schluss', shape: 'diamond', tone: 'info', sound: 'none' }] };
    expect(scene(view({ timer }), at(END - 58_000)).mark).toEqual({ ms: 60_000, word: 'Gleich Schluss', shape: 'diamond', tone: 'info' });
  });

  it('counts no further where the word is taken at the end', () => {
    const timer = { ...TIMER, overtime: 'hard_stop' };
    expect(scene(view({ timer }), at(END + 42_000))).toMatchObject({ look: 'overtime', digits: '0:00', over: true, hardStop: true });
  });

  it('says that it is paused, also over time', () => {
    const timer = { ...TIMER, running: false, ends_boot_ms: null, ends_at: null, left_ms: -5000 };
    expect(scene(view({ timer }), at(END))).toMatchObject({ look: 'paused', digits: '+0:05', over: true, at: null });
  });

  it('names who comes next between two pitches, and shows no digits', () => {
    expect(scene(view({ mode: 'next' }), at(END - 61_000))).toMatchObject({ look: 'next', title: 'Nordlicht', at: '10:32', inMs: 61_000, digits: null });
  });

  it.each(['timer', 'deck', 'ontop'])('keeps the last digits without a connection, in the layout "%s" as well', (layout) => {
    expect(scene(view(look({ layout })), { boot: END - 162_000, online: false })).toMatchObject({ look: 'offline', digits: '2:42', layout });
  });

  it('owns up to a lost connection even where it shows the house', () => {
    expect(scene(view(look({ logo: true })), { boot: END, online: false }).look).toBe('offline');
  });

  it('stays black, whatever else is true, and says nothing', () => {
    const message = { seq: 9, text: 'Bitte lauter', flash: true, at_boot_ms: END };
    expect(scene(view({ blanked: true, message }), { boot: END, online: false })).toMatchObject({ look: 'black', message: null });
  });

  it('carries the title of the session before and after', () => {
    expect(scene(view({ mode: 'before', timer: null }), at(null))).toMatchObject({ look: 'before', title: 'Pitch-Tag', at: '10:32' });
    expect(scene(view({ mode: 'ended', timer: null, next: null }), at(null))).toMatchObject({ look: 'ended', title: 'Pitch-Tag', at: null });
  });
});

describe('a stage that was left open', () => {
  it('shows the house once the evening is over', () => {
    const ended = view({ mode: 'ended', timer: null, next: null, rest: null, rests_from_boot_ms: END });
    expect(scene(ended, at(END - 1)).look).toBe('ended');
    expect(scene(ended, at(END)).look).toBe('logo');
  });

  it('stops counting a phase that nobody ended', () => {
    expect(scene(view(), at(END + 6 * 3_600_000)).look).toBe('overtime');
    expect(scene(view(), at(END + 6 * 3_600_000 + 1)).look).toBe('logo');
  });
});

describe('timers side by side', () => {
  // 2026-11-24, 10:01:02 in Berlin.
  const wall = Date.UTC(2026, 10, 24, 9, 1, 2);

  it('has the first large and the others small', () => {
    const shown = scene(view(look({ timers: ['item_end', 'clock', 'session_end'] })), { boot: END - 60_000, wall });
    expect(shown.digits).toBe('11:00');
    expect(shown.more.map(({ timer, digits }) => [timer, digits])).toEqual([['clock', '10:01'], ['session_end', '1:31:00']]);
  });

  it('counts up and down to the same whole', () => {
    const shown = scene(view(look({ timers: ['phase_up', 'phase_down'] })), at(END - 162_000));
    expect([shown.digits, shown.more[0]?.digits]).toEqual(['2:18', '2:42']);
  });

  it('keeps the end of the item as far away as it is while the phase runs over', () => {
    expect(scene(view(look({ timers: ['item_end'] })), at(END + 90_000)).digits).toBe('10:00');
  });

  it('does not end the session before the hour that a later item has', () => {
    const rest = { item_ms: 0, session_ms: 60_000, not_before_boot_ms: END + 600_000 };
    expect(scene(view({ ...look({ timers: ['session_end'] }), rest }), at(END)).digits).toBe('10:00');
  });

  it("shows a speaker's clock while somebody has the word, and else the time left", () => {
    const timers = look({ timers: ['speaker', 'phase_down'] });
    const speaker = { name: 'Wolff', spoken_ms: 5000, since_boot_ms: END - 75_000 };
    expect(scene(view({ ...timers, speaker }), at(END - 62_000))).toMatchObject({ digits: '0:13', more: [{ timer: 'phase_down' }] });
    expect(scene(view({ ...timers, speaker: { ...speaker, since_boot_ms: null } }), at(END - 62_000)).digits).toBe('0:05');
    expect(scene(view(timers), at(END - 162_000))).toMatchObject({ digits: '2:42', more: [] });
  });

  it('never shows nothing', () => {
    expect(scene(view(look({ timers: ['speaker'] })), at(END - 162_000)).digits).toBe('2:42');
  });
});

describe('words to the speaker', () => {
  const message = { seq: 9, text: 'Bitte lauter', flash: true, at_boot_ms: END };

  it('flash when they come and not when a page is opened later', () => {
    expect(scene(view({ message }), at(END + 100)).message).toEqual({ id: '9', text: 'Bitte lauter', flash: true });
    expect(scene(view({ message }), at(END + 5000)).message?.flash).toBe(false);
    expect(scene(view({ message: { ...message, at_boot_ms: null } }), at(END)).message?.flash).toBe(false);
  });

  it('of a person go before those of the plan; erased ones are none', () => {
    const timer = { ...TIMER, triggers: [{ at: 'mark', mark_ms: 60_000, act: 'message', value: 'Bitte zum Ende kommen' }] };
    expect(scene(view({ timer }), at(END - 61_000)).message).toBeNull();
    expect(scene(view({ timer }), at(END - 59_000)).message?.text).toBe('Bitte zum Ende kommen');
    expect(scene(view({ timer, message }), at(END - 59_000)).message?.text).toBe('Bitte lauter');
    expect(scene(view({ message: { ...message, text: null } }), at(END)).message).toBeNull();
  });
});

describe('the layout', () => {
  const timer = { ...TIMER, triggers: [{ at: 'start', mark_ms: null, act: 'layout', value: 'deck' }, { at: 'mark', mark_ms: 60_000, act: 'layout', value: 'logo' }] };

  it('is what the plan asks for at its moment', () => {
    expect(arrangement(view({ timer }), 200_000)).toEqual({ layout: 'deck', logo: false });
    expect(arrangement(view({ timer }), 59_000)).toEqual({ layout: 'timer', logo: true });
  });

  it('is what the host chose after that moment, until the plan asks for another', () => {
    const chosen = { ...look({ chosen: { run: 1, left_ms: 180_000 } }), timer };
    expect(arrangement(view(chosen), 170_000)).toEqual({ layout: 'timer', logo: false });
    expect(arrangement(view(chosen), 59_000)).toEqual({ layout: 'timer', logo: true });
    const later = { ...look({ chosen: { run: 1, left_ms: 50_000 } }), timer };
    expect(arrangement(view(later), 40_000)).toEqual({ layout: 'timer', logo: false });
  });
});
