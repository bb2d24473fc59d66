// What every door does in the same order: theme, language, host, keys, then the root view. Knows no view.
import { mount, type Component } from 'svelte';
import { startKeys } from '../components/keys.svelte';
import { useHost } from '../host/index';
import type { Host } from '../host/types';
import { guardLeaving } from '../state/saving.svelte';
import { startTheme } from '../styles/theme';
import RehearsalMark from '../views/RehearsalMark.svelte';
import { startLanguage } from '../words/index';

/** Says on the page that it is a rehearsal, while it is one. `steers` is the console, which can end it. */
export function markRehearsal(place: 'strip' | 'side', steers = false): void {
  const target = document.getElementById('app');
  if (target?.parentElement) mount(RehearsalMark, { target: target.parentElement, anchor: target, props: { place, steers } });
}

/** Opens the page: mounts `root` into #app. `language` is what the data of the page say. */
export function open(root: Component, host: Host, language?: unknown): void {
  startTheme();
  startLanguage(language);
  useHost(host);
  startKeys();
  guardLeaving();
  const target = document.getElementById('app');
  if (target === null) throw new Error('the page has no #app');
  mount(root, { target });
}
