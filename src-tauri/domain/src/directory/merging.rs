//! Making one entry of two: field by field, from the side that a person chose.
//!
//! What must not be lost is not chosen: a legal hold of either stays, and contacts are joined.

use super::{Applicant, Contact, Person, PriorInvolvement, code_of};

/// A field of an applicant whose value can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ApplicantField {
    /// Full legal name.
    Name,
    /// Kind.
    Kind,
    /// Seat.
    Place,
    /// Who speaks.
    Presenter,
    /// Mail address.
    Email,
    /// Telephone.
    Phone,
    /// What is pitched.
    Description,
    /// Page.
    Website,
    /// The office's own number.
    Reference,
    /// Day of the application.
    Received,
    /// Amount asked for.
    Amount,
    /// Founding.
    Founded,
    /// Proof of it.
    Proof,
    /// Part of society.
    Sector,
    /// Branch of trade.
    Branch,
    /// Heads.
    Size,
    /// Prior involvement.
    Prior,
}

code_of! { ApplicantField {
    Name => "name", Kind => "kind", Place => "place", Presenter => "presenter", Email => "email", Phone => "phone",
    Description => "description", Website => "website", Reference => "reference", Received => "received",
    Amount => "amount", Founded => "founded", Proof => "proof", Sector => "sector", Branch => "branch",
    Size => "size", Prior => "prior",
} }

/// A field of a person whose value can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonField {
    /// Name with title.
    Name,
    /// Where the person works.
    Organisation,
    /// What the person does there.
    Role,
    /// The office of the directory.
    Office,
    /// Part of society.
    Sector,
    /// Mail address.
    Email,
    /// Telephone.
    Phone,
}

code_of! { PersonField {
    Name => "name", Organisation => "organisation", Role => "role", Office => "office", Sector => "sector",
    Email => "email", Phone => "phone",
} }

impl Applicant {
    /// One of two: this one, with these fields from the other.
    #[must_use]
    pub fn merged(&self, other: &Self, from_other: &[ApplicantField]) -> Self {
        let mut one = self.clone();
        for field in from_other {
            one.take(*field, other);
        }
        one.contacts = joined_contacts(&self.contacts, &other.contacts);
        one.hold = joined_holds(self.hold.as_deref(), other.hold.as_deref());
        one
    }

    /// Whether a field says nothing, so that the other's value is the one to propose.
    #[must_use]
    pub fn is_empty(&self, field: ApplicantField) -> bool {
        use ApplicantField as F;
        match field {
            F::Name => self.name.is_empty(),
            F::Kind => false,
            F::Place => self.place.is_empty(),
            F::Presenter => self.presenter.is_empty(),
            F::Email => self.email.is_empty(),
            F::Phone => self.phone.is_empty(),
            F::Description => self.description.is_empty(),
            F::Website => self.website.is_empty(),
            F::Reference => self.reference.is_empty(),
            F::Received => self.received.is_none(),
            F::Amount => self.amount.is_none(),
            F::Founded => self.founded.is_none(),
            F::Proof => self.proof.is_empty(),
            F::Sector => self.sector.is_none(),
            F::Branch => self.branch.is_empty(),
            F::Size => self.size.is_none(),
            // "There was none" gives way to what somebody knows of.
            F::Prior => !matches!(self.prior, PriorInvolvement::Involved { .. }),
        }
    }

    fn take(&mut self, field: ApplicantField, other: &Self) {
        use ApplicantField as F;
        match field {
            F::Name => self.name.clone_from(&other.name),
            F::Kind => self.kind = other.kind,
            F::Place => self.place.clone_from(&other.place),
            F::Presenter => self.presenter.clone_from(&other.presenter),
            F::Email => self.email.clone_from(&other.email),
            F::Phone => self.phone.clone_from(&other.phone),
            F::Description => self.description.clone_from(&other.description),
            F::Website => self.website.clone_from(&other.website),
            F::Reference => self.reference.clone_from(&other.reference),
            F::Received => self.received = other.received,
            F::Amount => self.amount = other.amount,
            F::Founded => self.founded = other.founded,
            F::Proof => self.proof.clone_from(&other.proof),
            F::Sector => self.sector = other.sector,
            F::Branch => self.branch.clone_from(&other.branch),
            F::Size => self.size = other.size,
            F::Prior => self.prior.clone_from(&other.prior),
        }
    }
}

impl Person {
    /// One of two: this one, with these fields from the other.
    #[must_use]
    pub fn merged(&self, other: &Self, from_other: &[PersonField]) -> Self {
        let mut one = self.clone();
        for field in from_other {
            one.take(*field, other);
        }
        one
    }

    /// Whether a field says nothing, so that the other's value is the one to propose.
    #[must_use]
    pub const fn is_empty(&self, field: PersonField) -> bool {
        match field {
            PersonField::Name => self.name.is_empty(),
            PersonField::Organisation => self.organisation.is_empty(),
            PersonField::Role => self.role.is_empty(),
            PersonField::Office => self.office.is_none(),
            PersonField::Sector => self.sector.is_none(),
            PersonField::Email => self.email.is_empty(),
            PersonField::Phone => self.phone.is_empty(),
        }
    }

    fn take(&mut self, field: PersonField, other: &Self) {
        match field {
            PersonField::Name => self.name.clone_from(&other.name),
            PersonField::Organisation => self.organisation.clone_from(&other.organisation),
            PersonField::Role => self.role.clone_from(&other.role),
            PersonField::Office => self.office = other.office,
            PersonField::Sector => self.sector = other.sector,
            PersonField::Email => self.email.clone_from(&other.email),
            PersonField::Phone => self.phone.clone_from(&other.phone),
        }
    }
}

fn joined_contacts(one: &[Contact], other: &[Contact]) -> Vec<Contact> {
    let mut all = one.to_vec();
    all.extend(other.iter().filter(|contact| !one.contains(contact)).cloned());
    all
}

fn joined_holds(one: Option<&str>, other: Option<&str>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) if one != other => Some(format!("{one}; {other}")),
        (one, other) => one.or(other).map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::ids::ApplicantId;

    fn named(number: u128, name: &str) -> Applicant {
        Applicant::named(ApplicantId(Uuid::from_u128(number)), name)
    }

    #[test]
    fn every_field_can_be_taken_and_none_takes_another_with_it() {
        let one = named(1, "Aktenlotse UG");
        let other = Applicant {
            kind: crate::directory::ApplicantKind::Team,
            place: "Köln".into(),
            presenter: "Dahl".into(),
            email: "dahl@lotse.example".into(),
            phone: "0221 998877".into(),
            description: "Post".into(),
            website: "lotse.example".into(),
            reference: "7".into(),
            received: Some(chrono::NaiveDate::MIN),
            amount: Some(5.into()),
            founded: Some(crate::directory::Founded { year: 2023, day: None }),
            proof: "HRB 1".into(),
            sector: Some(crate::directory::Sector::Business),
            branch: "IT".into(),
            size: Some(14),
            prior: PriorInvolvement::None,
            ..named(2, "Aktenlotse GmbH")
        };
        for field in ApplicantField::ALL {
            let merged = one.merged(&other, &[*field]);
            assert_ne!(merged, one, "{}", field.code());
            assert_eq!(merged.merged(&one, &[*field]), one, "{}", field.code());
        }
        let all = one.merged(&other, ApplicantField::ALL);
        assert_eq!(all, Applicant { id: one.id, ..other });
    }

    #[test]
    fn a_hold_and_a_contact_of_either_stay() {
        let contact = |name: &str| Contact { name: name.into(), ..Contact::default() };
        let one = Applicant { hold: Some("Klage".into()), contacts: vec![contact("Dahl")], ..named(1, "A") };
        let other = Applicant {
            hold: Some("Prüfung".into()),
            contacts: vec![contact("Dahl"), contact("Horn")],
            ..named(2, "A")
        };
        let merged = one.merged(&other, &[]);
        assert_eq!(merged.hold.as_deref(), Some("Klage; Prüfung"));
        assert_eq!(merged.contacts, [contact("Dahl"), contact("Horn")]);
        assert_eq!(named(3, "B").merged(&one, &[]).hold.as_deref(), Some("Klage"));
    }
}
