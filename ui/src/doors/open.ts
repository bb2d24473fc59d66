// What every door does in the same order: theme, language, host, keys, then the root view. Knows no view.
import { mount, type Component } from 'svelte';
import { startKeys } from '../components/keys.svelte';
import { useHost } from '../host/index';
import type { Host } from '../host/types';
import { guardLeaving } from '../state/saving.svelte';
import { startTheme } from '../styles/theme';
import { startLanguage } from '../words/index';

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
