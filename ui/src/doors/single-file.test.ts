// @vitest-environment node
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fold } from '../../tools/single-file';

const PAGE = `<head><meta content="script-src 'SCRIPT-HASH'"><script type="module" crossorigin src="./a.js"></script><link rel="stylesheet" href="./a.css"></head><body><script type="application/json" id="pitchpult-file">null</script></body>`;

describe('the page in one file', () => {
  const html = fold(PAGE, 'const end = "</script>";', 'p { color: red }');

  it('asks for no other file', () => {
    expect(html).not.toMatch(/src="|href="/);
  });

  it('allows its own script by its hash, and no other', () => {
    const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(script, 'utf8').digest('base64');
    expect(html).toContain(`script-src 'sha256-${hash}'`);
  });

  it('is not ended by a closing tag inside a string', () => {
    expect(html).toContain('"<\\/script>"');
  });

  it('keeps the place for the data exactly once', () => {
    expect(html.split('<script type="application/json" id="pitchpult-file">null</script>')).toHaveLength(2);
  });
});
