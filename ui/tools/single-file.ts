// A vite plugin that folds the one script and the one style sheet of a page into the page itself.
// Own, because two things must hold that ready-made ones do not give: the script is a classic one (module scripts
// are refused from file:// in Chromium), and the page's CSP names the script's hash, so that nothing else ever runs.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The place in the page's CSP which the hash of the script replaces. */
export const HASH_MARK = 'SCRIPT-HASH';

const MODULE = /\s*<script type="module"[^>]*src="[^"]*"[^>]*><\/script>/g;
const SHEET = /\s*<link rel="stylesheet"[^>]*>/g;

/** Puts `script` and `style` into `html`; pure, so that it can be tested without a build. */
export function fold(html: string, script: string, style: string): string {
  // A closing tag inside a string of the script would end the element.
  const code = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
  const hash = createHash('sha256').update(code, 'utf8').digest('base64');
  return html
    .replace(MODULE, '')
    .replace(SHEET, '')
    .replace(HASH_MARK, () => `sha256-${hash}`)
    .replace('</head>', () => `<style>${style.trim()}</style>\n</head>`)
    .replace('</body>', () => `<script>${code}</script>\n</body>`);
}

/** Replaces everything the bundle would write by the one page `name`. */
export function singleFile(name: string): Plugin {
  return {
    name: 'pitchpult-single-file',
    enforce: 'post',
    generateBundle(_options, bundle): void {
      let html = '';
      let script = '';
      let style = '';
      for (const [file, part] of Object.entries(bundle)) {
        if (part.type === 'chunk') script += part.code;
        else if (file.endsWith('.css')) style += text(part.source);
        else if (file === name) html = text(part.source);
        else this.error(`${file} cannot be folded into ${name}`);
        Reflect.deleteProperty(bundle, file);
      }
      this.emitFile({ type: 'asset', fileName: name, source: fold(html, script, style) });
    },
  };
}

function text(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}
