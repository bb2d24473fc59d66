// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { kernSheet, palette } from '../../tools/palette';

describe('the palette', () => {
  // `npx vitest run -u src/styles` writes it anew after an update of KERN.
  it('is the one of the installed KERN', async () => {
    await expect(palette(kernSheet())).toMatchFileSnapshot('./palette.css');
  });
});
