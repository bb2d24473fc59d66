//! One row of a file as an applicant, checked, and its values as texts that can be compared and shown.

use crate::field::Field;
use crate::values::{ApplicantKind, Founded};
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// One applicant as the file has it, checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Candidate {
    /// 1-based row in the file.
    pub row: u32,
    /// The first row of the same applicant; `row` itself for the first one. Rows of one applicant are several
    /// applications.
    pub applicant: u32,
    /// The name, verbatim but for line breaks and blanks at the ends.
    pub name: String,
    /// Town or address.
    pub place: Option<String>,
    /// The presenter, the given name first.
    pub presenter: Option<String>,
    /// A whole e-mail address; the first where the cell has several.
    pub email: Option<String>,
    /// The others.
    pub more_emails: Vec<String>,
    /// Short description, with its line breaks.
    pub description: Option<String>,
    /// The day the application came in.
    pub received: Option<NaiveDate>,
    /// Amount in Euro.
    pub amount: Option<Decimal>,
    /// The id that the file itself uses.
    pub reference: Option<String>,
    /// Web site; the first where the cell has several.
    pub website: Option<String>,
    /// The others.
    pub more_websites: Vec<String>,
    /// Kind of applicant, where a column or the name tells it.
    pub kind: Option<ApplicantKind>,
    /// Whether the name told it and no column.
    pub kind_guessed: bool,
    /// Telephone, as written.
    pub phone: Option<String>,
    /// The challenges applied for.
    pub challenges: Vec<String>,
    /// When it was founded.
    pub founded: Option<Founded>,
    /// Register and number.
    pub proof: Option<String>,
    /// Branch of trade.
    pub branch: Option<String>,
    /// Heads.
    pub size: Option<u32>,
    /// What the presenter needs to take part.
    pub access: Option<String>,
    /// Whether the pitch is given by video.
    pub remote: Option<bool>,
}

impl Candidate {
    /// The value of a field as one text, the same for the same value however a file writes it: days as `2026-11-03`,
    /// amounts without trailing zeros, kinds as codes, yes and no, lists joined by `; `. `None` where there is none.
    #[must_use]
    pub fn value(&self, field: Field) -> Option<String> {
        match field {
            Field::Name => Some(self.name.clone()),
            Field::Place => self.place.clone(),
            Field::Presenter | Field::GivenName => self.presenter.clone(),
            Field::Email => self.email.clone(),
            Field::Description => self.description.clone(),
            Field::Received => self.received.map(|day| day.to_string()),
            Field::Amount => self.amount.map(|amount| amount.normalize().to_string()),
            Field::Reference => self.reference.clone(),
            Field::Website => self.website.clone(),
            Field::Kind => self.kind.map(|kind| kind.code().to_owned()),
            Field::Phone => self.phone.clone(),
            Field::Challenge => (!self.challenges.is_empty()).then(|| self.challenges.join("; ")),
            Field::Founded => self.founded.map(founded_text),
            Field::Proof => self.proof.clone(),
            Field::Branch => self.branch.clone(),
            Field::Size => self.size.map(|heads| heads.to_string()),
            Field::Access => self.access.clone(),
            Field::Remote => self.remote.map(|remote| if remote { "yes" } else { "no" }.to_owned()),
            Field::Ignore => None,
        }
    }
}

fn founded_text(founded: Founded) -> String {
    founded.day.map_or_else(|| founded.year.to_string(), |day| day.to_string())
}
