// The host of the single-file ballot: there is none. The page reads what was written into it and saves files of
// its own; every other wish is refused with words. No network, by construction and by the page's CSP.
import { HostError, NOT_IN_FILE, type Host } from './types';

const refuse = (): Promise<never> => Promise.reject(new HostError(NOT_IN_FILE));

export function fileHost(): Host {
  return {
    kind: 'file',
    call: refuse,
    onChanged: () => () => undefined,
    onConnection: (tell) => {
      tell(false);
      return () => undefined;
    },
    pickFile: refuse,
    dropFile: refuse,
    readDocument: refuse,
    saveDocument: refuse,
    openWindow: refuse,
    closeWindow: refuse,
  };
}

/** What the host wrote into the page, not yet checked; null in an empty one or in a page that is no file. */
export function fileData(page: Document = document): unknown {
  const text = page.getElementById('pitchpult-file')?.textContent?.trim() ?? '';
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
