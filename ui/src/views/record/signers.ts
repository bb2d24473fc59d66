// What the two who sign are called.
import { t } from '../../words/index';

export function wordSigner(signer: string): string {
  return t(signer === 'chair' ? 'record-chair' : 'record-minute-taker');
}
