// The host inside the program's own window. The only file that may import @tauri-apps.
import { invoke, isTauri } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import { getCurrentWindow } from '@tauri-apps/api/window';
import { asHostError, documentRequest, refuseTooLarge, windowRequest, type Changed, type Host, type ScreensView, type Stop, type Upload } from './types';

export function insideTauri(): boolean {
  return isTauri();
}

export function tauriHost(): Host {
  return {
    kind: 'tauri',
    call: (command, params) => ask('rpc', { command, params }),
    onChanged: (tell) => heard<Changed>('changed', tell),
    // The host lives in the same process: it is there as long as the window is. Only a window that was too slow for
    // the changes fetches everything anew, as after a lost connection.
    onConnection: (tell) => {
      tell(true);
      return heard('missed', () => {
        tell(false);
        tell(true);
      });
    },
    pickFile: (accept) => ask('pick_file', { accept }),
    pickFolder: () => ask('pick_folder', {}),
    dropFile,
    readDocument: (document, params) => ask('read_document', { request: documentRequest(document, params) }),
    saveDocument: (document, params) => ask('save_document', { request: documentRequest(document, params) }),
    openWindow: (which, params) => ask('open_window', { request: windowRequest(which, params) }),
    closeWindow: (which) => ask('close_window', { which }),
    opening: {
      next: (seen) => ask('opening_state', { seen }),
      again: () => ask('opening_again', {}),
      restore: () => ask('opening_restore', {}),
      startEmpty: () => ask('opening_start_empty', {}),
    },
    stageFullscreen: (on) => getCurrentWindow().setFullscreen(on),
    dragWindow: () => getCurrentWindow().startDragging(),
    screens: {
      view: () => ask('screens', {}),
      choose: (wanted) => ask('choose_screen', { wanted }),
      corner: (corner) => ask('choose_corner', { corner }),
      onChanged: (tell) => heard<ScreensView>('screens', tell),
    },
  };
}

async function ask<T>(command: string, args: Record<string, unknown>): Promise<T> {
  try {
    return await invoke<T>(command, args);
  } catch (thrown) {
    throw asHostError(thrown);
  }
}

/** Bytes go as a raw body: as JSON a table of 10 MB would become a list of ten million numbers. */
async function dropFile(file: File): Promise<Upload> {
  refuseTooLarge(file);
  const headers = { 'x-file-name': encodeURIComponent(file.name) };
  try {
    return await invoke<Upload>('drop_file', new Uint8Array(await file.arrayBuffer()), { headers });
  } catch (thrown) {
    throw asHostError(thrown);
  }
}

/** Events for this window only: without a target a page would hear those of every window. */
function heard<T>(event: string, tell: (payload: T) => void): Stop {
  let stopped = false;
  let unlisten: Stop | null = null;
  void listen<T>(event, ({ payload }) => tell(payload), { target: getCurrentWindow().label }).then((stop) => {
    if (stopped) stop();
    else unlisten = stop;
  });
  return () => {
    stopped = true;
    unlisten?.();
  };
}
