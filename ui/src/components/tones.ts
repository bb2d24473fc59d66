// The tones that states share: which words mean which colours is decided here once, never in a view.

export type Tone = 'quiet' | 'plain' | 'info' | 'ok' | 'warn' | 'danger';

/** The state of one thing in a list; each has its own shape, see StateMark. */
export type Mark = 'ok' | 'warn' | 'danger' | 'open' | 'half' | 'device' | 'none' | 'wait' | 'lock' | 'info';
