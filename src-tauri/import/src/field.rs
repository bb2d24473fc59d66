//! The fields of an applicant that a column can be mapped to, and how a mapping is remembered.

use serde::{Deserialize, Serialize};

/// What a column means to Pitchpult.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// The applicant's name; the one field that every mapping needs.
    Name,
    /// Town or address.
    Place,
    /// The presenter; the family name alone where the given name has a column of its own.
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
    /// Kind of applicant, or the legal form that tells it.
    Kind,
    /// Telephone.
    Phone,
    /// The challenges applied for.
    Challenge,
    /// Day or year of founding.
    Founded,
    /// What proves the founding: register and number.
    Proof,
    /// Branch of trade.
    Branch,
    /// Heads.
    Size,
    /// What the presenter needs to take part.
    Access,
    /// Whether the pitch is given by video.
    Remote,
    /// The presenter's given name, put before the family name.
    GivenName,
    /// Not imported.
    Ignore,
}

impl Field {
    /// Every field that takes a column, in the order in which a form shows them.
    pub const TAKEN: [Field; 19] = [
        Field::Name,
        Field::Kind,
        Field::Place,
        Field::GivenName,
        Field::Presenter,
        Field::Email,
        Field::Phone,
        Field::Description,
        Field::Challenge,
        Field::Received,
        Field::Amount,
        Field::Reference,
        Field::Website,
        Field::Founded,
        Field::Proof,
        Field::Branch,
        Field::Size,
        Field::Access,
        Field::Remote,
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
            Field::Kind => "kind",
            Field::Phone => "phone",
            Field::Challenge => "challenge",
            Field::Founded => "founded",
            Field::Proof => "proof",
            Field::Branch => "branch",
            Field::Size => "size",
            Field::Access => "access",
            Field::Remote => "remote",
            Field::GivenName => "given-name",
            Field::Ignore => "ignore",
        }
    }

    /// The field of a stable name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Field> {
        Field::TAKEN.into_iter().chain([Field::Ignore]).find(|field| field.code() == code)
    }
}

/// A mapping as it is stored: one code a column.
#[must_use]
pub fn mapping_codes(mapping: &[Field]) -> Vec<String> {
    mapping.iter().map(|field| field.code().to_owned()).collect()
}

/// A stored mapping. A code that this version does not know is not imported; the host sees the column and decides.
#[must_use]
pub fn mapping_of_codes<S: AsRef<str>>(codes: &[S]) -> Vec<Field> {
    codes.iter().map(|code| Field::from_code(code.as_ref()).unwrap_or(Field::Ignore)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_mapping_is_stored_as_codes_and_comes_back() {
        let mapping: Vec<Field> = Field::TAKEN.into_iter().chain([Field::Ignore]).collect();
        assert_eq!(mapping_of_codes(&mapping_codes(&mapping)), mapping);
        let json = serde_json::to_string(&mapping).unwrap();
        assert_eq!(json, serde_json::to_string(&mapping_codes(&mapping)).unwrap());
        assert_eq!(serde_json::from_str::<Vec<Field>>(&json).unwrap(), mapping);
        assert_eq!(mapping_of_codes(&["name", "of-tomorrow"]), [Field::Name, Field::Ignore]);
    }
}
