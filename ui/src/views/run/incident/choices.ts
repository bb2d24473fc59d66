// What a fault of the day can be about, out of the host's view: which pitches, which places, which of them first. Pure.
import { itemShort } from '../../../components/stage/phases';
import type { NameValue } from '../../../components/names';
import type { IncidentForm } from '../../../wire/IncidentForm';
import type { IncidentPitch } from '../../../wire/IncidentPitch';
import type { IncidentPlace } from '../../../wire/IncidentPlace';
import type { IncidentView } from '../../../wire/IncidentView';
import type { IncidentKind } from './kinds';

/** What stands in the fields, whatever kind is chosen: changing the kind loses nothing that was typed. */
export interface Typed {
  item: string;
  other: string;
  after: string;
  returns: string;
  agreed: boolean;
  expected: string;
  who: NameValue;
  evaluator: string;
  organisation: string;
  sector: string;
  lostMinutes: number | null;
  lostSeconds: number | null;
  orderedBy: NameValue;
  reason: string;
}

const NOBODY: NameValue = { id: null, name: '' };

export const blank = (chair: NameValue = NOBODY): Typed => ({
  item: '', other: '', after: '', returns: '', agreed: false, expected: '', who: NOBODY, evaluator: '', organisation: '', sector: '', lostMinutes: 0, lostSeconds: 0, orderedBy: chair, reason: '',
});

export const called = (view: IncidentView): IncidentPitch[] => view.pitches.filter((pitch) => pitch.absence === null);
export const absent = (view: IncidentView): IncidentPitch[] => view.pitches.filter((pitch) => pitch.absence !== null);

/** "2.6 Grünkataster", or the word of its kind. */
export const placeName = (place: IncidentPlace): string => [place.number, itemShort(place.title, place.kind)].filter(Boolean).join(' ');
export const pitchName = (pitch: IncidentPitch): string => `${pitch.number} ${pitch.name}`;

/** Pitches that the chosen one may swap with: of the same track, and another one. */
export function partners(view: IncidentView, item: string): IncidentPitch[] {
  const mine = called(view).find((pitch) => pitch.item === item);
  return called(view).filter((pitch) => pitch.item !== item && pitch.track === mine?.track);
}

/** Places that lie behind the chosen pitch: "later" is behind at least one of them. */
export function laterPlaces(view: IncidentView, item: string): IncidentPlace[] {
  const at = view.places.findIndex((place) => place.item === item);
  return at < 0 ? [] : view.places.slice(at + 1);
}

/** What the fields mean once the likeliest is filled in for what was not chosen. */
export function filled(view: IncidentView, kind: IncidentKind, typed: Typed): Typed {
  const known = (chosen: string, among: readonly { item: string }[], first: string | undefined): string => (among.some(({ item }) => item === chosen) ? chosen : (first ?? ''));
  const pitches = called(view);
  const item = known(typed.item, pitches, pitches[0]?.item);
  const others = partners(view, item);
  const behind = kind === 'delayed' ? laterPlaces(view, item) : view.places;
  const lastPitch = pitches.at(-1)?.item ?? view.places[0]?.item;
  const after = known(typed.after, behind, kind === 'delayed' ? behind[0]?.item : lastPitch);
  const at = pitches.findIndex((pitch) => pitch.item === item);
  const nearest = others.find((pitch) => pitches.indexOf(pitch) > at) ?? others.at(-1);
  const seat = view.panel.find(({ person }) => person === typed.evaluator);
  return {
    ...typed,
    item,
    other: known(typed.other, others, nearest?.item),
    after,
    returns: known(typed.returns, absent(view), ''),
    evaluator: seat?.person ?? '',
    sector: typed.sector === '' ? (seat?.sector ?? '') : typed.sector,
  };
}

/** The host's form; what the kind has no use for stays empty. */
export function formOf(kind: IncidentKind, typed: Typed): IncidentForm {
  const pitch = ['no_show', 'delayed', 'withdrawn', 'swapped'].includes(kind);
  const placed = kind === 'delayed' || kind === 'joined';
  const named = kind === 'replaced' || (kind === 'joined' && typed.returns === '');
  const stops = kind === 'interrupted' || kind === 'link_lost';
  const lostMs = ((typed.lostMinutes ?? 0) * 60 + (typed.lostSeconds ?? 0)) * 1000;
  const some = (id: string): string | null => (id === '' ? null : id);
  return {
    kind,
    item: pitch ? some(typed.item) : kind === 'joined' ? some(typed.returns) : null,
    other: kind === 'swapped' ? some(typed.other) : null,
    agreed: kind === 'swapped' && typed.agreed,
    after: placed ? some(typed.after) : null,
    expected: kind === 'delayed' ? typed.expected : '',
    who: named ? typed.who : NOBODY,
    organisation: kind === 'replaced' ? typed.organisation : '',
    sector: kind === 'replaced' ? typed.sector : '',
    evaluator: kind === 'replaced' ? some(typed.evaluator) : null,
    restored_ms: stops ? Math.max(0, Math.round(lostMs)) : 0,
    ordered_by: typed.orderedBy,
    reason: typed.reason,
  };
}

/** Why the kind cannot be taken down at all now: a key of the catalogue. */
export function barred(view: IncidentView, kind: IncidentKind): string | null {
  if (kind === 'interrupted' || kind === 'link_lost') return view.running === null ? 'incident-nothing-runs' : null;
  if (kind === 'joined') return null;
  if (called(view).length === 0) return 'incident-nobody';
  if (kind === 'swapped' && called(view).every((pitch) => partners(view, pitch.item).length === 0)) return 'incident-one-only';
  return null;
}

/** The first field that has to be filled and is not. */
export function missing(kind: IncidentKind, form: IncidentForm): 'item' | 'other' | 'after' | 'who' | 'evaluator' | 'sector' | null {
  if (['no_show', 'delayed', 'withdrawn', 'swapped'].includes(kind) && form.item === null) return 'item';
  if (kind === 'swapped' && form.other === null) return 'other';
  if (kind === 'delayed' && form.after === null) return 'after';
  if (kind === 'joined' && form.item === null && form.who.name.trim() === '') return 'who';
  if (kind === 'replaced' && form.evaluator === null) return 'evaluator';
  if (kind === 'replaced' && form.who.name.trim() === '') return 'who';
  if (kind === 'replaced' && form.sector === '') return 'sector';
  return null;
}
