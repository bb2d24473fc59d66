//! Whom the plans and events name: applicants, people, offices, venues.
//!
//! Ordinary records that outlive sessions. Plans and events hold only their ids, so a
//! corrected name is correct everywhere and an erased person leaves no trace in a log.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::ids::{ApplicantId, OfficeId, PersonId, VenueId};

/// Longest name that is accepted, in characters.
pub const NAME_MAX: usize = 300;

/// Who applies to pitch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// Identity.
    pub id: ApplicantId,
    /// Full legal name.
    pub name: String,
    /// Town of the seat.
    #[serde(default)]
    pub place: String,
    /// Who speaks.
    #[serde(default)]
    pub presenter: String,
    /// Address for letters by mail.
    #[serde(default)]
    pub email: String,
    /// One line on what is pitched.
    #[serde(default)]
    pub description: String,
    /// Page of the applicant.
    #[serde(default)]
    pub website: String,
    /// The office's own number of the application.
    #[serde(default)]
    pub reference: String,
    /// When the application came in.
    #[serde(default)]
    pub received: Option<NaiveDate>,
    /// Amount asked for, in euro.
    #[serde(default)]
    pub amount: Option<Decimal>,
}

impl Applicant {
    /// The name without its legal form, as lists on a screen show it.
    #[must_use]
    pub fn short_name(&self) -> String {
        short_name(&self.name)
    }
}

/// Legal forms that lists leave out, longest first.
const LEGAL_FORMS: [&str; 14] = [
    "UG (haftungsbeschränkt) & Co. KG",
    "gGmbH & Co. KG",
    "GmbH & Co. KG",
    "UG (haftungsbeschränkt)",
    "AG & Co. KG",
    "gGmbH",
    "GmbH",
    "e. V.",
    "e.V.",
    "OHG",
    "GbR",
    "UG",
    "KG",
    "AG",
];

/// Cuts a legal form off the end of a name; the name itself is never cut.
#[must_use]
pub fn short_name(name: &str) -> String {
    let name = name.trim();
    for form in LEGAL_FORMS {
        if let Some(rest) = name.strip_suffix(form)
            && rest.ends_with(char::is_whitespace)
            && !rest.trim().is_empty()
        {
            return rest.trim_end().trim_end_matches(',').to_owned();
        }
    }
    name.to_owned()
}

/// A person who takes part for the office or in the panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// Name with title.
    pub name: String,
    /// Where the person works.
    #[serde(default)]
    pub organisation: String,
}

/// The authority that hosts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Identity.
    pub id: OfficeId,
    /// Full name.
    pub name: String,
}

/// Where it happens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Venue {
    /// Identity.
    pub id: VenueId,
    /// Name of the room or house.
    pub name: String,
}

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
}

#[cfg(test)]
mod tests {
    use super::short_name;

    #[test]
    fn a_short_name_loses_the_legal_form_and_nothing_else() {
        for (full, short) in [
            ("Aktenlotse GmbH", "Aktenlotse"),
            ("Baufeld Digital UG (haftungsbeschränkt)", "Baufeld Digital"),
            ("Grünkataster GmbH & Co. KG", "Grünkataster"),
            ("Bürgerverein Musterstadt e. V.", "Bürgerverein Musterstadt"),
            ("GmbH", "GmbH"),
            ("KULTAG", "KULTAG"),
            ("#neuland", "#neuland"),
        ] {
            assert_eq!(short_name(full), short);
        }
    }
}
