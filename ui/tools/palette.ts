// Takes KERN's colours, and nothing else, out of its style sheet: the kit draws its own components, so the other
// 300 kB would be dead weight in every window and in the ballot file. A test compares the result with the package.
import { readFileSync } from 'node:fs';

/** The families that the role tokens use. */
const FAMILIES = ['neutral', 'darkblue', 'lightblue', 'turquois', 'orange', 'red'];

/** The palette as a style sheet, from the text of kern.css. */
export function palette(kern: string): string {
  const found = new Map<string, string>();
  for (const [, name, value] of kern.matchAll(/(--kern-color-[a-z]+-\d{3}):\s*(oklch\([^)]*\));/g)) {
    if (name !== undefined && value !== undefined && FAMILIES.some((family) => name.startsWith(`--kern-color-${family}-`))) {
      found.set(name, value);
    }
  }
  const lines = [...found].sort(([a], [b]) => a.localeCompare(b)).map(([name, value]) => `  ${name}: ${value};`);
  return `/* Colours of KERN (@kern-ux/native), EUPL-1.2. Written by tools/palette.ts; a test compares it with the package. */\n:root {\n${lines.join('\n')}\n}\n`;
}

export function kernSheet(): string {
  return readFileSync(new URL('../node_modules/@kern-ux/native/dist/kern.css', import.meta.url), 'utf8');
}
