// The host behind a browser: same origin, a key in a header, one WebSocket for what changed. No Tauri here.
import type { DocumentLink } from '../wire/DocumentLink';
import { changes } from './changes';
import { enter } from './enter';
import { asHostError, documentRequest, HostError, refuseTooLarge, UNREACHABLE, windowRequest, type FileKind, type Host, type Upload, type WindowName } from './types';

const ACCEPT: Record<FileKind, string> = {
  table: '.csv,.tsv,.txt,.xlsx,.ods',
  ballot: '.ballot',
  picture: '.png,.jpg,.jpeg',
  // A deck may be any file; what cannot be shown is kept and named so.
  paper: '',
};

export function webHost(): Host {
  let key = '';
  const entered = enter().then((given) => (key = given));
  // Every call says by itself why the page is not in.
  entered.catch(() => undefined);
  // A link that is opened in this very tab changes the hash only.
  addEventListener('hashchange', () => {
    if (location.hash.startsWith('#enter=')) location.reload();
  });
  const stream = changes(() => new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/changes?key=${key}`), entered);

  const post = async <T>(url: string, body: BodyInit, headers: Record<string, string>): Promise<T> =>
    send<T>(url, body, { ...headers, 'x-pitchpult-key': await entered });
  const rpc = async <T>(command: string, params: object): Promise<T> => {
    const body = JSON.stringify({ command, params });
    return (await post<{ answer: T }>('/rpc', body, { 'content-type': 'application/json' })).answer;
  };
  const upload = async (file: File): Promise<Upload> => {
    refuseTooLarge(file);
    return post<Upload>('/upload', file, { 'x-file-name': encodeURIComponent(file.name), 'content-type': 'application/octet-stream' });
  };
  const windows = new Map<string, { kind: WindowName; page: Window }>();

  return {
    kind: 'web',
    call: (command, params) => rpc(command, params),
    onChanged: stream.onChanged,
    onConnection: stream.onConnection,
    pickFile: async (accept) => {
      const file = await choose(ACCEPT[accept]);
      return file === null ? null : upload(file);
    },
    dropFile: upload,
    readDocument: async (document, params) => {
      const link = await rpc<DocumentLink>('document.link', documentRequest(document, params));
      return read(link.url);
    },
    saveDocument: async (document, params) => {
      const link = await rpc<DocumentLink>('document.link', documentRequest(document, params));
      follow(link.url, link.name);
      return { saved: true, name: link.name };
    },
    openWindow: async (which, params) => {
      const name = ['pitchpult', which, params.session, params.evaluator].filter((part) => part != null).join('-');
      const before = windows.get(name)?.page;
      if (before !== undefined && !before.closed) return before.focus();
      // Opened before the answer: a browser lets only a click open a window, and an answer is no click.
      const page = open('', name);
      if (page === null) throw new HostError('window-blocked');
      windows.set(name, { kind: which, page });
      try {
        page.location.replace((await rpc<DocumentLink>('window.link', windowRequest(which, params))).url);
      } catch (thrown) {
        page.close();
        throw thrown;
      }
    },
    closeWindow: async (which) => {
      for (const [name, { kind, page }] of windows) {
        if (kind !== which) continue;
        page.close();
        windows.delete(name);
      }
    },
    stageFullscreen: (on) => (on ? document.documentElement.requestFullscreen() : document.exitFullscreen()),
  };
}

/** A host that has not answered by then hangs: what waits is shown as not saved, and is sent again. */
const PATIENCE_MS = 15_000;

async function send<T>(url: string, body: BodyInit, headers: Record<string, string>): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { method: 'POST', body, headers, credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) });
  } catch {
    throw new HostError(UNREACHABLE);
  }
  const answer = (await response.json().catch(() => null)) as { failure?: unknown } | null;
  if (response.ok && answer !== null) return answer as T;
  // An answer that is none: the program ended while it was speaking.
  if (answer?.failure === undefined) throw new HostError(UNREACHABLE);
  throw asHostError(answer.failure);
}

/** The bytes behind a one-time link. */
async function read(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => {
    throw new HostError(UNREACHABLE);
  });
  if (response.ok) return response.arrayBuffer();
  const answer = (await response.json().catch(() => null)) as { failure?: unknown } | null;
  throw asHostError(answer?.failure);
}

/** The browser's own file dialog; null when it is left. */
function choose(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  document.body.append(input);
  return new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null), { once: true });
    input.addEventListener('cancel', () => resolve(null), { once: true });
    input.click();
  }).finally(() => input.remove());
}

/** Goes to a one-time link; the answer is an attachment, so the page stays. */
function follow(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
