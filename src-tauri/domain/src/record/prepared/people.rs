//! Who hosts, scores, pitches and comes, and what was handed in.

use super::{ApplicantRow, GuestRow, HandedIn, HostRow, MemberRow, PaperRow, PapersRow, PersonRow};
use crate::directory::{AccessNeed, Directory, Guest};
use crate::ids::{ApplicantId, PersonId};
use crate::plan::papers::{Attachment, AttachmentKind};
use crate::plan::{Head, Plan};

pub(super) fn person(id: Option<PersonId>, directory: &Directory) -> PersonRow {
    let Some(found) = id.and_then(|id| directory.person(id)) else { return PersonRow::default() };
    PersonRow {
        id: Some(found.id),
        name: found.name.clone(),
        organisation: found.organisation.clone(),
        role: found.role.clone(),
        email: found.email.clone(),
        phone: found.phone.clone(),
    }
}

pub(super) fn hosts(head: &Head, directory: &Directory) -> Vec<HostRow> {
    let signers = |office| {
        let co_host = head.co_hosts.iter().find(|co_host| co_host.office == office);
        let people = co_host.map(|co_host| co_host.signers.as_slice()).unwrap_or_default();
        people.iter().map(|person| directory.person_name(*person).to_owned()).collect()
    };
    let found = head.hosts().filter_map(|office| directory.office(office));
    found
        .map(|office| HostRow {
            name: office.name.clone(),
            logo: office.logo.clone(),
            letterhead: office.letterhead.clone(),
            signers: signers(office.id),
        })
        .collect()
}

/// Applicants as they pitch; whoever has no slot yet stands at the end.
fn in_order(plan: &Plan) -> Vec<ApplicantId> {
    let pitching: Vec<_> = plan.agenda.items.iter().filter_map(|item| item.applicant()).collect();
    let rest = plan.applicants.iter().filter(|id| !pitching.contains(id));
    pitching.iter().chain(rest).copied().collect()
}

pub(super) fn applicants(plan: &Plan, directory: &Directory) -> Vec<ApplicantRow> {
    let found = in_order(plan).into_iter().filter_map(|id| directory.applicant(id));
    found
        .map(|applicant| ApplicantRow {
            id: applicant.id,
            name: applicant.name.clone(),
            kind: applicant.kind,
            place: applicant.place.clone(),
            presenter: applicant.presenter.clone(),
            email: applicant.email.clone(),
        })
        .collect()
}

pub(super) fn panel(plan: &Plan, directory: &Directory) -> Vec<MemberRow> {
    let members = plan.panel.evaluators.iter();
    members
        .map(|member| MemberRow {
            id: member.person,
            name: directory.person_name(member.person).to_owned(),
            organisation: directory
                .person(member.person)
                .map(|person| person.organisation.clone())
                .unwrap_or_default(),
            sector: member.sector,
            nominated_by: directory.office_name(member.nominated_by).to_owned(),
        })
        .collect()
}

pub(super) fn guests(guests: &[Guest]) -> Vec<GuestRow> {
    let row = |guest: &Guest| GuestRow {
        role: guest.role,
        name: guest.name.clone(),
        organisation: guest.organisation.clone(),
    };
    guests.iter().map(row).collect()
}

/// How many have which need, so that a document can say so without naming anybody.
pub(super) fn needs(guests: &[Guest]) -> Vec<(AccessNeed, usize)> {
    let having = |need: AccessNeed| guests.iter().filter(|guest| guest.needs.contains(&need)).count();
    let counted = AccessNeed::ALL.iter().map(|need| (*need, having(*need)));
    counted.filter(|(_, count)| *count > 0).collect()
}

pub(super) fn papers(plan: &Plan, directory: &Directory) -> PapersRow {
    let papers = &plan.papers;
    let handed_in = |applicant, kind: &AttachmentKind| match papers.of(applicant, *kind) {
        None => HandedIn::Missing,
        Some(file) if papers.deadline.is_some_and(|deadline| file.received > deadline) => {
            HandedIn::Late(paper(file))
        }
        Some(file) => HandedIn::There(paper(file)),
    };
    let of = |id: ApplicantId| {
        let all = papers.required.iter().map(|kind| handed_in(id, kind)).collect();
        (directory.applicant_name(id).to_owned(), all)
    };
    PapersRow {
        required: papers.required.clone(),
        deadline: papers.deadline,
        handed_in: in_order(plan).into_iter().map(of).collect(),
        own: papers.attachments.iter().filter(|file| file.applicant.is_none()).map(paper).collect(),
    }
}

fn paper(file: &Attachment) -> PaperRow {
    PaperRow { name: file.name.clone(), size: file.size, pages: file.pages, received: file.received }
}
