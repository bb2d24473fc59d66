//! A row becomes an entry of the directory, or changes one.

use domain::directory::{Applicant, ApplicantKind, Contact, Founded};
use domain::ids::ApplicantId;
use import::{Candidate, Field};

use crate::sessions::new_id;

/// A new entry.
pub(crate) fn applicant(row: Candidate) -> Applicant {
    let presenter = row.presenter.clone().unwrap_or_default();
    let contact =
        |email: &String| Contact { name: presenter.clone(), email: email.clone(), ..Contact::default() };
    Applicant {
        kind: kind(&row).unwrap_or_default(),
        place: row.place.clone().unwrap_or_default(),
        email: row.email.clone().unwrap_or_default(),
        phone: row.phone.clone().unwrap_or_default(),
        description: row.description.clone().unwrap_or_default(),
        website: row.website.clone().unwrap_or_default(),
        reference: row.reference.clone().unwrap_or_default(),
        received: row.received,
        amount: row.amount,
        founded: founded(&row),
        proof: row.proof.clone().unwrap_or_default(),
        branch: row.branch.clone().unwrap_or_default(),
        size: row.size,
        contacts: row.more_emails.iter().map(contact).collect(),
        presenter: presenter.clone(),
        ..Applicant::named(ApplicantId(new_id()), row.name)
    }
}

/// Takes one field of a row over. What a session holds is not the directory's.
pub(super) fn change(entry: &mut Applicant, field: Field, row: &Candidate) {
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    match field {
        Field::Name => entry.name.clone_from(&row.name),
        Field::Kind => entry.kind = kind(row).unwrap_or(entry.kind),
        Field::Place => entry.place = text(&row.place),
        Field::Presenter | Field::GivenName => entry.presenter = text(&row.presenter),
        Field::Email => entry.email = text(&row.email),
        Field::Phone => entry.phone = text(&row.phone),
        Field::Description => entry.description = text(&row.description),
        Field::Received => entry.received = row.received,
        Field::Amount => entry.amount = row.amount,
        Field::Reference => entry.reference = text(&row.reference),
        Field::Website => entry.website = text(&row.website),
        Field::Founded => entry.founded = founded(row),
        Field::Proof => entry.proof = text(&row.proof),
        Field::Branch => entry.branch = text(&row.branch),
        Field::Size => entry.size = row.size,
        Field::Challenge | Field::Access | Field::Remote | Field::Ignore => {}
    }
}

/// The import and the directory call the kinds the same.
fn kind(row: &Candidate) -> Option<ApplicantKind> {
    ApplicantKind::from_code(row.kind?.code())
}

fn founded(row: &Candidate) -> Option<Founded> {
    row.founded.map(|founded| Founded { year: founded.year, day: founded.day })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_the_import_is_one_of_the_directory() {
        for known in import::ApplicantKind::ALL {
            assert!(ApplicantKind::from_code(known.code()).is_some(), "{known:?}");
        }
    }

    #[test]
    fn a_row_gives_an_entry_what_it_says_and_leaves_the_rest() {
        let row = Candidate { name: "Neu GmbH".into(), size: Some(4), ..Candidate::default() };
        let mut entry =
            Applicant { place: "Köln".into(), ..Applicant::named(ApplicantId(new_id()), "Alt GmbH") };
        change(&mut entry, Field::Name, &row);
        change(&mut entry, Field::Size, &row);
        change(&mut entry, Field::Kind, &row);
        assert_eq!((entry.name.as_str(), entry.size, entry.place.as_str()), ("Neu GmbH", Some(4), "Köln"));
        assert_eq!(entry.kind, ApplicantKind::StartUp);
    }
}
