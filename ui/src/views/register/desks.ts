// How each directory reads an entry to be edited, begins a new one, and writes it.
import { host } from '../../host/index';
import { saving } from '../../state/saving.svelte';
import { t } from '../../words/index';
import type { ApplicantEntry } from '../../wire/ApplicantEntry';
import type { ApplicantForm } from '../../wire/ApplicantForm';
import type { ChallengeEntry } from '../../wire/ChallengeEntry';
import type { ChallengeForm } from '../../wire/ChallengeForm';
import type { OfficeEntry } from '../../wire/OfficeEntry';
import type { OfficeForm } from '../../wire/OfficeForm';
import type { PersonEntry } from '../../wire/PersonEntry';
import type { PersonForm } from '../../wire/PersonForm';
import type { VenueEntry } from '../../wire/VenueEntry';
import type { VenueForm } from '../../wire/VenueForm';
import type { Seen } from './typing.svelte';

export interface Desk<F extends object> {
  empty(): F;
  fetch(id: string): Promise<Seen<F>>;
  /** Answers the id under which the entry stands. */
  put(seen: Seen<F>, form: F): Promise<string>;
}

/** A logo is chosen in the form and travels beside it. */
export type OfficeTyped = OfficeForm & { logo: string | null; logo_upload: string | null };

const nobody = (): { id: string | null; name: string } => ({ id: null, name: '' });
const label = (name: string): string => t('register-save', { name });

export const seenApplicant = ({ id, based_on, form }: ApplicantEntry): Seen<ApplicantForm> => ({ id, based_on, form });
export const seenPerson = ({ id, based_on, form }: PersonEntry): Seen<PersonForm> => ({ id, based_on, form });
export const seenVenue = ({ id, based_on, form }: VenueEntry): Seen<VenueForm> => ({ id, based_on, form });
export const seenChallenge = ({ id, based_on, form }: ChallengeEntry): Seen<ChallengeForm> => ({ id, based_on, form });
export const seenOffice = ({ id, based_on, form, logo }: OfficeEntry): Seen<OfficeTyped> => ({ id, based_on, form: { ...form, logo, logo_upload: null } });

export const applicants: Desk<ApplicantForm> = {
  empty: () => ({
    kind: 'start_up', name: '', place: '', presenter: '', email: '', phone: '', description: '', website: '', reference: '',
    received: null, amount: null, founded: null, proof: '', sector: null, branch: '', size: null,
    prior: { known: 'unasked', what: '', remedy: '' }, contacts: [], hold: null,
  }),
  fetch: async (id) => seenApplicant(await host().call('directory.applicant', { id })),
  put: async ({ id, based_on }, form) => (await saving.write('directory.put_applicant', { id, based_on, form }, label(form.name))).id,
};

export const people: Desk<PersonForm> = {
  empty: () => ({ name: '', organisation: '', role: '', office: nobody(), sector: null, email: '', phone: '' }),
  fetch: async (id) => seenPerson(await host().call('directory.person', { id })),
  put: async ({ id, based_on }, form) => (await saving.write('directory.put_person', { id, based_on, form }, label(form.name))).id,
};

export const offices: Desk<OfficeTyped> = {
  empty: () => ({
    name: '', sector: 'administration', unit_label: 'referat', address: '', phone: '', email: '', website: '', privacy_contact: '',
    has_logo: false, logo_alt: '', logo: null, logo_upload: null,
  }),
  fetch: async (id) => seenOffice(await host().call('directory.office', { id })),
  put: async ({ id, based_on }, { logo_upload, ...typed }) => {
    const { logo, ...form } = typed;
    void logo;
    return (await saving.write('directory.put_office', { id, based_on, form, logo_upload }, label(form.name))).id;
  },
};

export const venues: Desk<VenueForm> = {
  empty: () => ({ name: '', address: '', rooms: [] }),
  fetch: async (id) => seenVenue(await host().call('directory.venue', { id })),
  put: async ({ id, based_on }, form) => (await saving.write('directory.put_venue', { id, based_on, form }, label(form.name))).id,
};

export const challenges: Desk<ChallengeForm> = {
  empty: () => ({ title: '', owner: nobody(), speaker: nobody(), problem: '', call: '', deadline: null }),
  fetch: async (id) => seenChallenge(await host().call('directory.challenge', { id })),
  put: async ({ id, based_on }, form) => (await saving.write('directory.put_challenge', { id, based_on, form }, label(form.title))).id,
};
