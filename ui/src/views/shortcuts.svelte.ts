// Shortcuts of a view, in the language of the page: registered anew when their words change, gone with the component.
import { registerKeys, type Shortcut } from '../components/keys.svelte';

/** Called while a component is set up. */
export function shortcuts(make: () => readonly Shortcut[]): void {
  $effect(() => registerKeys(make()));
}
