//! Whoever applies to pitch.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Person, Sector, code_of};
use crate::ids::ApplicantId;

/// What kind of applicant it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicantKind {
    /// Start-up, Unternehmen.
    #[default]
    StartUp,
    /// Team ohne Rechtsform.
    Team,
    /// Verein, Verband.
    Association,
    /// Natürliche Person.
    Person,
    /// Behörde.
    Authority,
}

code_of! { ApplicantKind {
    StartUp => "start_up", Team => "team", Association => "association", Person => "person", Authority => "authority",
} }

/// When an applicant was founded: a year, and the day where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Founded {
    /// Year.
    pub year: i32,
    /// Day, in that year.
    #[serde(default)]
    pub day: Option<NaiveDate>,
}

/// Whether an applicant took part in preparing what is now asked for (§ 7 VgV, § 5 UVgO).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(tag = "known", rename_all = "snake_case")]
pub enum PriorInvolvement {
    /// Nobody has asked yet.
    #[default]
    Unasked,
    /// There was none.
    None,
    /// There was.
    Involved {
        /// In what.
        what: String,
        /// What was done so that the others have no disadvantage.
        remedy: String,
    },
}

/// Somebody to write to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// What the person does there.
    #[serde(default)]
    pub role: String,
    /// Mail address.
    #[serde(default)]
    pub email: String,
    /// Telephone.
    #[serde(default)]
    pub phone: String,
}

/// Who applies to pitch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// Identity.
    pub id: ApplicantId,
    /// What kind of applicant it is.
    #[serde(default)]
    pub kind: ApplicantKind,
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
    /// Telephone.
    #[serde(default)]
    pub phone: String,
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
    /// When it was founded.
    #[serde(default)]
    pub founded: Option<Founded>,
    /// What proves the founding: register and number.
    #[serde(default)]
    pub proof: String,
    /// Part of society.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// Branch of trade, in the applicant's words.
    #[serde(default)]
    pub branch: String,
    /// Heads.
    #[serde(default)]
    pub size: Option<u32>,
    /// Prior involvement.
    #[serde(default)]
    pub prior: PriorInvolvement,
    /// Further people to write to.
    #[serde(default)]
    pub contacts: Vec<Contact>,
    /// Why the data must not be deleted; `None` where nothing holds them.
    #[serde(default)]
    pub hold: Option<String>,
}

impl Applicant {
    /// An applicant of whom nothing but the name is known.
    #[must_use]
    pub fn named(id: ApplicantId, name: impl Into<String>) -> Self {
        Self {
            id,
            kind: ApplicantKind::default(),
            name: name.into(),
            place: String::new(),
            presenter: String::new(),
            email: String::new(),
            phone: String::new(),
            description: String::new(),
            website: String::new(),
            reference: String::new(),
            received: None,
            amount: None,
            founded: None,
            proof: String::new(),
            sector: None,
            branch: String::new(),
            size: None,
            prior: PriorInvolvement::Unasked,
            contacts: Vec::new(),
            hold: None,
        }
    }

    /// The name without its legal form, as lists on a screen show it.
    #[must_use]
    pub fn short_name(&self) -> String {
        short_name(&self.name)
    }

    /// Whether a person speaks or answers for this applicant, by name or mail address. Nobody
    /// like that scores.
    #[must_use]
    pub fn is_represented_by(&self, person: &Person) -> bool {
        let same = |one: &str, other: &str| {
            let (one, other) = (one.trim().to_lowercase(), other.trim().to_lowercase());
            !one.is_empty() && one == other
        };
        let contacts = self.contacts.iter().map(|contact| (&contact.name, &contact.email));
        let mut known = contacts.chain([(&self.presenter, &self.email)]);
        known.any(|(name, email)| same(name, &person.name) || same(email, &person.email))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::PersonId;
    use uuid::Uuid;

    #[test]
    fn whoever_answers_for_an_applicant_is_known_by_name_or_mail() {
        let mut applicant = Applicant::named(ApplicantId(Uuid::nil()), "Aktenlotse GmbH");
        applicant.presenter = "Frauke Dahl".into();
        applicant.contacts = vec![Contact {
            name: "Kim Ahorn".into(),
            email: "kim@aktenlotse.example".into(),
            ..Contact::default()
        }];
        let person = |name: &str, email: &str| Person {
            email: email.into(),
            ..Person::named(PersonId(Uuid::nil()), name, "")
        };
        assert!(applicant.is_represented_by(&person("frauke dahl ", "")));
        assert!(applicant.is_represented_by(&person("K. Ahorn", "Kim@Aktenlotse.example")));
        assert!(!applicant.is_represented_by(&person("Selma Okay", "")));
    }

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
