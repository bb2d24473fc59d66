// Who signs: what they are called, told apart by what, and grouped by the organisation that they sign for.
import type { SignerView } from '../../wire/SignerView';
import { t } from '../../words/index';

const WORDS: Readonly<Record<string, string>> = { chair: 'record-chair', minute_taker: 'record-minute-taker' };

/** Function in the session; for a co-host what the person does there, where it is known. */
export function wordSigner({ signer, role }: SignerView): string {
  const key = WORDS[signer];
  if (key !== undefined) return t(key);
  return role === '' ? t('record-co-host-signer') : role;
}

/** One person may sign in two functions, and two sign for each co-host. */
export const signerKey = ({ signer, office, person }: SignerView): string => [signer, office, person].join(' ');

export interface SigningHost {
  key: string;
  /** Empty while the session names no host. */
  organisation: string;
  coHost: boolean;
  signers: SignerView[];
}

/** The host at the head first, then each co-host, in the order in which they were asked. */
export function byHost(signers: readonly SignerView[]): SigningHost[] {
  const hosts = new Map<string, SigningHost>();
  for (const signer of signers) {
    const coHost = signer.signer === 'co_host';
    const key = coHost ? `co ${signer.office ?? ''}` : 'host';
    const host = hosts.get(key) ?? { key, organisation: signer.organisation, coHost, signers: [] };
    host.signers.push(signer);
    hosts.set(key, host);
  }
  return [...hosts.values()];
}
