// Lint rules. The ones written out below are the walls of the house; each says why it stands.
import { readdirSync } from 'node:fs';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const tauri = {
  group: ['@tauri-apps/*'],
  message: 'Only src/host/tauri.ts knows Tauri: the same page is served to browsers and saved as a file.',
};
const kitHasNoData = {
  regex: '/(host|state|wire|views)/',
  message: 'Components get what they show as props: they must work in the gallery, in a test and in the ballot file.',
};
const stateHasNoLook = {
  regex: '/(views|components)/',
  message: 'State is below the views: views -> state -> host/types -> wire.',
};
const hostIsTheBottom = {
  regex: '/(views|components|state|words)/',
  message: 'The host carries questions and answers; what they mean is known above it.',
};

const restrict = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });
const folders = readdirSync(new URL('./src/views', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** A view folder may be thrown away or written anew without touching its neighbours. */
const oneViewIsAnIsland = folders.map((folder) => ({
  files: [`src/views/${folder}/**/*.{ts,svelte}`],
  rules: restrict(tauri, {
    regex: `(^|/)\\.\\./(${folders.filter((other) => other !== folder).join('|')})/`,
    message: 'A view never imports another view; what both need belongs to components or state.',
  }),
}));

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/wire/'] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      ...restrict(tauri),
      // Inference is for bodies; a signature is read by people who do not see the body.
      '@typescript-eslint/explicit-function-return-type': ['error', { allowExpressions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `void 0`-style returns in one-line arrows keep callbacks short.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // The console of a projected window is nobody's reading.
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      // $props() and $bindable() are declared with let by the idiom of runes.
      'prefer-const': 'off',
      // Words come from the catalogues as text; raw HTML would also be refused by the CSP of a strict window.
      'svelte/no-at-html-tags': 'error',
      // The CSP forbids style attributes; `style:name={value}` is set through the DOM and is allowed.
      'no-restricted-syntax': ['error', { selector: "SvelteAttribute[key.name='style']", message: 'Use style:name={value}: the CSP forbids style attributes.' }],
    },
  },
  { files: ['src/components/**/*.{ts,svelte}'], rules: restrict(tauri, kitHasNoData) },
  { files: ['src/state/**/*.ts'], rules: restrict(tauri, stateHasNoLook) },
  { files: ['src/host/**/*.ts'], rules: restrict(tauri, hostIsTheBottom) },
  { files: ['src/host/tauri.ts'], rules: restrict(hostIsTheBottom) },
  ...oneViewIsAnIsland,
  { files: ['tools/**', '*.config.*', 'src/**/*.test.ts'], languageOptions: { globals: globals.node } },
  // JavaScript has no place to write a return type.
  { files: ['*.js'], rules: { '@typescript-eslint/explicit-function-return-type': 'off' } },
);
