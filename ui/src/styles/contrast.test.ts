// @vitest-environment node
// The ratios that tokens.css promises, computed from the OKLCH values themselves: text 4.5, edges of controls 3.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const palette = declarations(readFileSync(new URL('./palette.css', import.meta.url), 'utf8'));
const tokens = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function declarations(css: string): Map<string, string> {
  return new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']));
}

function themed(theme: 'light' | 'dark'): Map<string, string> {
  const block = new RegExp(`\\[data-kern-theme='${theme}'\\] \\{([^}]*)\\}`).exec(tokens)?.[1] ?? '';
  return new Map([...palette, ...declarations(tokens), ...declarations(block)]);
}

/** Linear RGB of a colour value (Björn Ottosson's OKLab). */
function linear(value: string, names: Map<string, string>): [number, number, number] {
  const inner = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (inner !== undefined) return linear(names.get(inner) ?? '', names);
  const hex = /^#([0-9a-f]{3,6})$/.exec(value)?.[1];
  if (hex !== undefined) {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex;
    return [0, 2, 4].map((at) => toLinear(parseInt(full.slice(at, at + 2), 16) / 255)) as [number, number, number];
  }
  const [light = 0, chroma = 0, hue = 0] = (/oklch\(([^)]*)\)/.exec(value)?.[1] ?? '').split(/[\s%]+/).map(Number);
  return fromOklch(light / 100, chroma, (hue * Math.PI) / 180);
}

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function fromOklch(light: number, chroma: number, hue: number): [number, number, number] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (part: number): number => Math.min(1, Math.max(0, part));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function ratio(one: string, other: string, names: Map<string, string>): number {
  const [first = 0, second = 0] = [one, other]
    .map((name) => linear(`var(${name})`, names))
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
    .sort((a, b) => b - a);
  return first / second;
}

const GROUNDS = ['--pp-surface', '--pp-page', '--pp-quiet', '--pp-tint'];
const WORDS = ['--pp-text', '--pp-muted', '--pp-action', '--pp-ok', '--pp-warn', '--pp-danger'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const names = themed(theme);

  it.each(WORDS)('%s can be read on every ground', (word) => {
    for (const ground of GROUNDS) expect(ratio(word, ground, names), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['warn', 'danger', 'ok', 'info'])('a %s alert can be read', (tone) => {
    expect(ratio('--pp-text', `--pp-${tone}-tint`, names)).toBeGreaterThanOrEqual(7);
    expect(ratio(`--pp-${tone}`, `--pp-${tone}-tint`, names)).toBeGreaterThanOrEqual(3);
  });

  it('words on action, the edge of controls and the focus ring stand out', () => {
    expect(ratio('--pp-on-action', '--pp-action', names)).toBeGreaterThanOrEqual(7);
    expect(ratio('--pp-on-action', '--pp-action-hover', names)).toBeGreaterThanOrEqual(7);
    expect(ratio('--pp-on-action', '--pp-on-action-fill', names)).toBeGreaterThanOrEqual(4.5);
    for (const ground of ['--pp-surface', '--pp-page']) {
      expect(ratio('--pp-edge', ground, names)).toBeGreaterThanOrEqual(3);
      expect(ratio('--pp-focus', ground, names)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the ratios of the design', () => {
  it.each([
    ['light', '--pp-text', '--pp-surface', 18.1],
    ['light', '--pp-muted', '--pp-page', 6.4],
    ['light', '--pp-action', '--pp-surface', 8.5],
    ['dark', '--pp-text', '--pp-page', 17.6],
    ['dark', '--pp-action', '--pp-surface', 8.2],
    ['dark', '--pp-warn', '--pp-surface', 6.0],
  ] as const)('hold in %s for %s on %s: %d', (theme, word, ground, wanted) => {
    expect(ratio(word, ground, themed(theme))).toBeCloseTo(wanted, 0);
  });
});
