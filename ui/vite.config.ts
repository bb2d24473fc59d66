// The build of the four doors. Knows no words and no views; `vite.single.config.ts` builds the ballot as one file.
// The gallery is served in development and left out of the build: it is a bench for the kit, not a page of the program.
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  base: './',
  plugins: [svelte()],
  // The catalogues lie in ../assets, so that the Rust side reads the same files.
  server: { port: 5173, strictPort: true, fs: { allow: [here('..')] } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome109', 'firefox115', 'safari16'],
    // Inlined data URIs would need `font-src data:` in the CSP of the windows.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { console: here('console.html'), stage: here('stage.html'), presenter: here('presenter.html'), ballot: here('ballot.html') },
    },
  },
  // Svelte's browser build is wanted in tests too, or components would be rendered for a server.
  resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
});
