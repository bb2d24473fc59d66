//! The fields of an applicant that a column can be mapped to.

use serde::{Deserialize, Serialize};

/// What a column means to Pitchpult.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The applicant's name; the one field that every mapping needs.
    Name,
    /// Town or address.
    Place,
    /// The presenter.
    Presenter,
    /// E-mail address.
    Email,
    /// Short description.
    Description,
    /// The day the application came in.
    Received,
    /// An amount in Euro.
    Amount,
    /// The id that the file itself uses.
    Reference,
    /// Web site.
    Website,
    /// Not imported.
    Ignore,
}

impl Field {
    /// Every field that takes a column, in the order in which a form shows them.
    pub const TAKEN: [Field; 9] = [
        Field::Name,
        Field::Place,
        Field::Presenter,
        Field::Email,
        Field::Description,
        Field::Received,
        Field::Amount,
        Field::Reference,
        Field::Website,
    ];

    /// Stable name, as in the catalogues and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Field::Name => "name",
            Field::Place => "place",
            Field::Presenter => "presenter",
            Field::Email => "email",
            Field::Description => "description",
            Field::Received => "received",
            Field::Amount => "amount",
            Field::Reference => "reference",
            Field::Website => "website",
            Field::Ignore => "ignore",
        }
    }

    /// The field of a stable name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Field> {
        Field::TAKEN.into_iter().chain([Field::Ignore]).find(|field| field.code() == code)
    }
}
