// What changed between two revisions, as lines to read: grouped by the part of the plan, values in the page's words. Pure
// but for the catalogue; what differs is the host's to say.
import { day, has, score, t } from '../../words/index';
import type { ChangeView } from '../../wire/ChangeView';
import type { PieceView } from '../../wire/PieceView';
import type { RevisionView } from '../../wire/RevisionView';
import { showLength } from './lengths';

/** Codes of a piece, by the family that words them. */
const FAMILIES: Record<string, string> = {
  purpose: 'app-purpose-',
  kind: 'app-kind-',
  phase: 'app-phase-',
  sector: 'prepare-sector-',
  paper: 'papers-kind-',
  'clock-start': 'slot-clock-',
  'mark-shape': 'mark-shape-',
  'mark-tone': 'mark-tone-',
  sound: 'marks-sound-',
  'trigger-at': 'marks-at-',
  'trigger-act': 'trigger-act-',
  'trigger-layout': 'marks-layout-',
  overtime: 'slot-overtime-',
  rationale: 'changes-rationale-',
  remote: 'changes-remote-',
  point: 'changes-point-',
};

export function pieceWords({ kind, text }: PieceView): string {
  if (kind === 'ms') return showLength(Number(text));
  if (kind === 'day') return day(text);
  if (kind === 'number') return score(text, text.split('.')[1]?.length ?? 0);
  if (kind === 'bytes') return t('changes-megabytes', { size: Math.max(1, Math.round(Number(text) / 1_048_576)) });
  const family = FAMILIES[kind];
  return family !== undefined && has(family + text) ? t(family + text) : text;
}

/** A value; a name that is gone leaves a word rather than nothing. */
export function valueWords(pieces: readonly PieceView[]): string {
  return pieces.map((piece) => pieceWords(piece) || t('prepare-unnamed')).join(', ');
}

export function changeWords(change: ChangeView): { what: string; subject: string; became: string } {
  const subject = valueWords(change.subject);
  return { what: t(`change-${change.what}`), subject, became: change.became === 'changed' ? '' : t(`changes-${change.became}`) };
}

/** The changes by part, each part once, in the order in which they come. */
export function byPart(changes: readonly ChangeView[]): { part: string; changes: ChangeView[] }[] {
  const parts: { part: string; changes: ChangeView[] }[] = [];
  for (const change of changes) {
    const last = parts.find((one) => one.part === change.part);
    if (last === undefined) parts.push({ part: change.part, changes: [change] });
    else last.changes.push(change);
  }
  return parts;
}

export function labelWords(label: string): string {
  return has(`revision-${label}`) ? t(`revision-${label}`) : t('revision-other');
}

/** Where one looks from when nobody has chosen: the last revision of an earlier day, else the first there is. */
export function firstSince(revisions: readonly RevisionView[]): number | null {
  const here = revisions.filter((one) => one.leads_here);
  const today = here[0]?.date;
  return (here.find((one) => one.date !== today) ?? here.at(-1))?.number ?? null;
}
