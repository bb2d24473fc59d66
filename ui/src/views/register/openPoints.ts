// What an entry still lacks, as keys of the catalogue `register-open-…`: only what something later asks for. Pure.
import type { ApplicantForm } from '../../wire/ApplicantForm';
import type { ChallengeForm } from '../../wire/ChallengeForm';
import type { OfficeForm } from '../../wire/OfficeForm';
import type { PersonForm } from '../../wire/PersonForm';
import type { VenueForm } from '../../wire/VenueForm';

const lacking = (points: Record<string, boolean>): string[] => Object.keys(points).filter((point) => points[point]);

export function openOfApplicant(form: ApplicantForm): string[] {
  const reachable = form.email !== '' || form.phone !== '' || form.contacts.some((one) => one.email !== '' || one.phone !== '');
  return lacking({
    prior: form.prior.known === 'unasked',
    remedy: form.prior.known === 'involved' && form.prior.remedy === '',
    contact: !reachable,
    proof: form.founded !== null && form.proof === '',
  });
}

export const openOfPerson = (form: PersonForm): string[] => lacking({ email: form.email === '', organisation: form.organisation === '' });

export function openOfOffice(form: OfficeForm): string[] {
  return lacking({ privacy: form.privacy_contact === '', letterhead: form.address === '', alt: form.has_logo && form.logo_alt === '' });
}

export function openOfVenue(form: VenueForm): string[] {
  return lacking({
    rooms: form.rooms.length === 0,
    seats: form.rooms.some((room) => room.seats === null),
    access: form.rooms.some((room) => room.step_free === null || room.hearing_loop === null),
  });
}

export function openOfChallenge(form: ChallengeForm): string[] {
  return lacking({ owner: form.owner.name === '', problem: form.problem === '', call: form.call === '', deadline: form.deadline === null });
}
