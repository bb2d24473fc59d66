//! Whom the plans and events name: applicants, people, offices, venues, challenges, guests.
//!
//! Ordinary records that outlive sessions. Plans and events hold only their ids, so a
//! corrected name is correct everywhere and an erased person leaves no trace in a log.
//! Two records of one applicant or person can be merged: `likeness` tells which may be.

mod applicant;
mod challenge;
mod guest;
pub mod likeness;
mod merging;
mod office;
mod person;
mod venue;

pub use applicant::{Applicant, ApplicantKind, Contact, Founded, PriorInvolvement, short_name};
pub use challenge::Challenge;
pub use guest::{AccessNeed, Guest, GuestRole};
pub use merging::{ApplicantField, PersonField};
pub use office::{Letterhead, Logo, Office, UnitLabel};
pub use person::Person;
pub use venue::{Room, Venue};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::ids::{ApplicantId, ChallengeId, OfficeId, PersonId, RoomId, VenueId};

/// Longest name that is accepted, in characters.
pub const NAME_MAX: usize = 300;

/// Gives an enum its stable words for catalogues and the wire, both ways.
macro_rules! code_of {
    ($name:ident { $($variant:ident => $code:literal),+ $(,)? }) => {
        impl $name {
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Stable word for catalogues and the wire.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value of a stable word.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}
pub(crate) use code_of;

/// The part of society that somebody or something belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sector {
    /// Verwaltung.
    Administration,
    /// Wirtschaft.
    Business,
    /// Wissenschaft.
    Research,
    /// Zivilgesellschaft.
    CivilSociety,
}

code_of! { Sector {
    Administration => "administration", Business => "business", Research => "research", CivilSociety => "civil_society",
} }

/// Every name that one session's plan and log point to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directory {
    /// Applicants.
    pub applicants: Vec<Applicant>,
    /// People.
    pub people: Vec<Person>,
    /// Offices.
    pub offices: Vec<Office>,
    /// Venues.
    pub venues: Vec<Venue>,
    /// Challenges.
    pub challenges: Vec<Challenge>,
}

impl Directory {
    /// The applicant, if the directory still has it.
    #[must_use]
    pub fn applicant(&self, id: ApplicantId) -> Option<&Applicant> {
        self.applicants.iter().find(|applicant| applicant.id == id)
    }

    /// The person, if the directory still has it.
    #[must_use]
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// Name of an applicant, empty when it was erased.
    #[must_use]
    pub fn applicant_name(&self, id: ApplicantId) -> &str {
        self.applicant(id).map_or("", |applicant| &applicant.name)
    }

    /// Names without legal forms. Two that would then read alike keep theirs: "Flutblick
    /// GmbH" and "Flutblick e. V." are not the same.
    #[must_use]
    pub fn short_names(&self) -> BTreeMap<ApplicantId, String> {
        let mut times = BTreeMap::<String, usize>::new();
        for applicant in &self.applicants {
            *times.entry(applicant.short_name()).or_default() += 1;
        }
        let name = |applicant: &Applicant| {
            let short = applicant.short_name();
            let alone = times.get(&short).is_none_or(|times| *times == 1);
            if alone { short } else { applicant.name.trim().to_owned() }
        };
        self.applicants.iter().map(|applicant| (applicant.id, name(applicant))).collect()
    }

    /// Name of a person, empty when it was erased.
    #[must_use]
    pub fn person_name(&self, id: PersonId) -> &str {
        self.person(id).map_or("", |person| &person.name)
    }

    /// Name of an office, empty when there is none.
    #[must_use]
    pub fn office_name(&self, id: Option<OfficeId>) -> &str {
        self.offices.iter().find(|office| Some(office.id) == id).map_or("", |office| &office.name)
    }

    /// Name of a venue, empty when there is none.
    #[must_use]
    pub fn venue_name(&self, id: Option<VenueId>) -> &str {
        self.venues.iter().find(|venue| Some(venue.id) == id).map_or("", |venue| &venue.name)
    }

    /// Title of a challenge, empty when there is none.
    #[must_use]
    pub fn challenge_title(&self, id: Option<ChallengeId>) -> &str {
        self.challenges.iter().find(|challenge| Some(challenge.id) == id).map_or("", |found| &found.title)
    }

    /// The venue, if the directory still has it.
    #[must_use]
    pub fn venue(&self, id: Option<VenueId>) -> Option<&Venue> {
        self.venues.iter().find(|venue| Some(venue.id) == id)
    }

    /// The office, if the directory still has it.
    #[must_use]
    pub fn office(&self, id: OfficeId) -> Option<&Office> {
        self.offices.iter().find(|office| office.id == id)
    }

    /// The room of a venue.
    #[must_use]
    pub fn room(&self, venue: Option<VenueId>, id: Option<RoomId>) -> Option<&Room> {
        self.venue(venue)?.rooms.iter().find(|room| Some(room.id) == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn names_that_would_read_alike_keep_their_legal_form() {
        let names = ["Flutblick GmbH", "Flutblick e. V.", "Pegelwacht GmbH"];
        let id = |n: usize| ApplicantId(Uuid::from_u128(n as u128));
        let applicants = names.iter().enumerate().map(|(n, name)| Applicant::named(id(n), *name)).collect();
        let short = Directory { applicants, ..Directory::default() }.short_names();
        assert_eq!(
            (&*short[&id(0)], &*short[&id(1)], &*short[&id(2)]),
            ("Flutblick GmbH", "Flutblick e. V.", "Pegelwacht")
        );
    }
}
