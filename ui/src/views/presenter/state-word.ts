// The word of the state, as the stage has it: one for the eye and for readers alike.
import { markWord, overWord, phaseWord } from '../../components/stage/phases';
import type { MarkView } from '../../wire/MarkView';
import type { PresenterView } from '../../wire/PresenterView';
import { t } from '../../words/index';
import type { Face } from './face';

export function wordOfMark(mark: MarkView): string {
  return mark.word === '' ? markWord(mark.mark_ms) : mark.word;
}

export function stateWord(face: Face, view: PresenterView): string {
  if (face.look === 'offline') return t('stage-offline');
  if (face.look === 'warning') return face.mark === null ? '' : wordOfMark(face.mark);
  if (face.look === 'overtime') return overWord(face.hardStop);
  if (face.look === 'paused') return t('stage-paused');
  if (face.look === 'next') return face.digits === null ? t('stage-next') : t('presenter-begins-in');
  if (face.look === 'before') return t('stage-welcome');
  if (face.look === 'over') return t('stage-thanks');
  return phaseWord(view.timer?.phase ?? '', view.item?.kind);
}
