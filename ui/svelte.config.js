// Compiler settings shared by vite, svelte-check and eslint: runes everywhere, so one idiom of reactivity.
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess({ script: false }),
  compilerOptions: { runes: true },
};
