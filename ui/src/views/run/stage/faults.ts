// Why the slides of whoever pitches are not on the stage, in words with what helps.
import type { StageFiles } from '../../../state/stage-files.svelte';
import { t } from '../../../words/index';
import type { StageView } from '../../../wire/StageView';

const KEYS: Record<string, string> = {
  gone: 'stage-deck-gone',
  'paper-gone': 'stage-deck-gone',
  'paper-changed': 'stage-deck-changed',
  'not-shown': 'stage-deck-not-shown',
};

/** What happened, in one sentence; null where the slides can be shown or nobody asked for them. */
export function deckFault(stage: StageView, files: StageFiles): string | null {
  if (stage.look.layout !== 'deck' || stage.mode !== 'phase' || stage.kind !== 'pitch') return null;
  if (stage.deck === null) return t('stage-deck-none');
  const code = files.fault(stage.deck);
  // Whether the host can be reached is said elsewhere.
  const key = code === null ? undefined : KEYS[code];
  return key === undefined ? null : t(key, { name: stage.deck.name });
}
