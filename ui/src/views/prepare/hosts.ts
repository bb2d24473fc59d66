// Several hosts of equal standing: rows of the form, what cannot stand in them, and how the panel is made up. Pure; the
// rules themselves are the host's, this page only says them where they are broken.
import type { CoHostForm } from '../../wire/CoHostForm';
import type { EvaluatorView } from '../../wire/EvaluatorView';
import type { HeadForm } from '../../wire/HeadForm';
import type { HostView } from '../../wire/HostView';
import type { Named } from '../../wire/Named';

/** People who sign for a co-host. */
export const SIGNERS = 2;

export const SECTORS = ['administration', 'business', 'research', 'civil_society'] as const;

const blank = (): Named => ({ id: null, name: '' });
const isNamed = ({ id, name }: Named): boolean => id !== null || name.trim() !== '';

export const newCoHost = (): CoHostForm => ({ office: blank(), signers: [blank(), blank()] });

/** A row with a field for each signer, named or not. */
export function withFields(row: CoHostForm): CoHostForm {
  return { office: row.office, signers: Array.from({ length: SIGNERS }, (_, at) => row.signers[at] ?? blank()) };
}

/** Rows without an organisation: the host keeps none of them, so the page does. */
export const unnamed = (rows: readonly CoHostForm[]): CoHostForm[] => rows.filter(({ office }) => !isNamed(office));

const same = (one: Named, other: Named): boolean =>
  isNamed(one) && (one.id !== null && other.id !== null ? one.id === other.id : one.name.trim() === other.name.trim());

/** What is wrong with a row: end of the key `hosts-fault-…` for its organisation and for each signer. */
export interface RowFaults {
  office: 'host' | 'twice' | 'missing' | null;
  signers: readonly ('twice' | null)[];
}

export function faultsOf(head: HeadForm, at: number): RowFaults {
  const row = head.co_hosts[at];
  if (row === undefined) return { office: null, signers: [] };
  const before = head.co_hosts.slice(0, at);
  const signed = row.signers.some(isNamed);
  const office = same(row.office, head.office) ? 'host' : before.some((other) => same(row.office, other.office)) ? 'twice' : !isNamed(row.office) && signed ? 'missing' : null;
  return { office, signers: row.signers.map((signer, place) => (row.signers.slice(0, place).some((other) => same(signer, other)) ? 'twice' : null)) };
}

/** The first signer that a co-host still lacks: [row, place], where the check list leads. */
export function firstUnsigned(rows: readonly CoHostForm[]): readonly [number, number] | null {
  for (const [row, { signers }] of rows.entries()) {
    const place = signers.findIndex((signer) => !isNamed(signer));
    if (place >= 0) return [row, place];
  }
  return null;
}

/** What the host's organisation calls its units; nothing while no organisation of the directory is chosen. */
export function unitLabel(head: HeadForm, hosts: readonly HostView[]): string | null {
  return hosts.find(({ office }) => office === head.office.id)?.unit_label ?? null;
}

/** Members by sector and by who nominated them, in the order of the sectors and of the hosts. */
export function balance(panel: readonly EvaluatorView[], hosts: readonly HostView[]): { sectors: [string, number][]; hosts: [string, number][]; open: number } {
  return {
    sectors: SECTORS.map((sector) => [sector, panel.filter((one) => one.sector === sector).length]),
    hosts: hosts.map(({ office, name }) => [name, panel.filter((one) => one.nominated_by === office).length]),
    open: panel.filter((one) => one.nominated_by === null).length,
  };
}
