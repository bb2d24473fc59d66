// Chooses between the window and the browser. The single-file ballot does not come here: it must not carry either.
import { insideTauri, tauriHost } from './tauri';
import type { Host } from './types';
import { webHost } from './web';

export function chooseHost(): Host {
  return insideTauri() ? tauriHost() : webHost();
}
