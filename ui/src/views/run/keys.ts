// The keys of the console, with their words for the overlay. What a key does is given; when it rests is decided here.
import type { Shortcut } from '../../components/keys.svelte';
import { t } from '../../words/index';

interface Acts {
  state: () => 'none' | 'before' | 'running' | 'paused' | 'ended';
  undo: () => boolean;
  scored: () => boolean;
  begin: () => void;
  next: () => void;
  toggle: () => void;
  adjust: (deltaMs: number) => void;
  blank: () => void;
  undoLast: () => void;
  write: (field: 'content' | 'valuation') => void;
  ballots: () => void;
  ask: () => void;
  record: () => void;
  redo: () => boolean;
  redoLast: () => void;
  nextItem: () => void;
  catchUp: () => void;
  incident: () => void;
}

const MINUTE = 60_000;

export function consoleKeys(acts: Acts): Shortcut[] {
  const live = (): boolean => acts.state() === 'running' || acts.state() === 'paused';
  const before = (): boolean => acts.state() === 'before';
  const any = (): boolean => acts.state() !== 'none';
  const time = t('run-group-time');
  const notes = t('run-group-notes');
  return [
    { keys: [' '], caps: [t('run-key-space')], words: t('run-keys-toggle'), group: time, when: () => live() || before(), run: () => (before() ? acts.begin() : acts.toggle()) },
    { keys: ['n'], caps: ['N'], words: t('run-keys-next'), group: time, when: () => live() || before(), run: () => (before() ? acts.begin() : acts.next()) },
    { keys: ['n'], shift: true, caps: [t('app-key-shift'), 'N'], words: t('catch-up-next-item'), group: time, when: live, run: acts.nextItem },
    { keys: ['+'], caps: ['+'], words: t('run-keys-more'), group: time, when: live, run: () => acts.adjust(MINUTE) },
    { keys: ['-', '−'], caps: ['−'], words: t('run-keys-less'), group: time, when: live, run: () => acts.adjust(-MINUTE) },
    { keys: ['b'], caps: ['B'], words: t('run-keys-black'), group: t('stage-label'), when: any, run: acts.blank },
    { keys: ['u'], caps: ['U'], words: t('run-keys-undo'), group: time, when: () => any() && acts.undo(), run: acts.undoLast },
    { keys: ['u'], shift: true, caps: [t('app-key-shift'), 'U'], words: t('catch-up-redo'), group: time, when: () => any() && acts.redo(), run: acts.redoLast },
    { keys: ['a'], caps: ['A'], words: t('catch-up-keys'), group: t('catch-up-group'), when: () => any() && acts.state() !== 'ended', run: acts.catchUp },
    { keys: ['v'], caps: ['V'], words: t('incident-key'), group: t('catch-up-group'), when: () => any() && acts.state() !== 'ended', run: acts.incident },
    // The row that has the focus listens itself; here it only stands in the overview.
    { keys: ['ArrowUp', 'ArrowDown'], alt: true, caps: [t('app-key-alt'), '↑', '↓'], words: t('catch-up-keys-move'), group: t('catch-up-group'), when: () => false, run: () => undefined },
    { keys: ['i'], caps: ['I'], words: t('run-write-content'), group: notes, run: () => acts.write('content') },
    { keys: ['w'], caps: ['W'], words: t('run-write-valuation'), group: notes, run: () => acts.write('valuation') },
    { keys: ['f'], caps: ['F'], words: t('notes-keys-ask'), group: notes, when: any, run: acts.ask },
    { keys: ['t'], caps: ['T'], words: t('notes-keys-action'), group: notes, when: any, run: acts.record },
    // The field that has the focus listens itself; here it only stands in the overview.
    { keys: ['Tab'], caps: [t('notes-key-abbreviation'), 'Tab'], words: t('notes-keys-block'), group: notes, when: () => false, run: () => undefined },
    { keys: ['p'], caps: ['P'], words: t('run-ballots'), group: notes, when: acts.scored, run: acts.ballots },
  ];
}
