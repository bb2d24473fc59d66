// The ballot as ONE file: the same views as ballot.html, with script, style and fonts inside, for a machine
// without network and without installation. It must not know the other hosts; its door brings the file host only.
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { singleFile } from './tools/single-file.ts';

export default defineConfig({
  base: './',
  plugins: [svelte(), singleFile('ballot-file.html')],
  build: {
    outDir: 'dist',
    // The doors built before must stay.
    emptyOutDir: false,
    copyPublicDir: false,
    target: ['chrome109', 'firefox115', 'safari16'],
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    rollupOptions: {
      input: fileURLToPath(new URL('ballot-file.html', import.meta.url)),
      output: { format: 'iife' },
    },
  },
});
