//! Several values in one cell: what stands between them, and what they are.

use serde::{Deserialize, Serialize};

/// What stands between several values of one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Separator {
    /// Nothing: the cell is one value, whatever stands in it.
    None,
    /// Line break.
    Line,
    /// `;`
    Semicolon,
    /// `|`
    Pipe,
    /// `,`
    Comma,
    /// `/` with blanks around it.
    Slash,
}

impl Separator {
    /// All of them, in the order in which they are looked for.
    pub const ALL: [Separator; 6] = [
        Separator::None,
        Separator::Line,
        Separator::Semicolon,
        Separator::Pipe,
        Separator::Comma,
        Separator::Slash,
    ];

    /// Stable name, on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Separator::None => "none",
            Separator::Line => "line",
            Separator::Semicolon => "semicolon",
            Separator::Pipe => "pipe",
            Separator::Comma => "comma",
            Separator::Slash => "slash",
        }
    }

    /// The separator of a stable name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Separator> {
        Separator::ALL.into_iter().find(|separator| separator.code() == code)
    }

    fn text(self) -> Option<&'static str> {
        match self {
            Separator::None => None,
            Separator::Line => Some("\n"),
            Separator::Semicolon => Some(";"),
            Separator::Pipe => Some("|"),
            Separator::Comma => Some(","),
            Separator::Slash => Some(" / "),
        }
    }
}

/// The values of a cell, without blanks around them and without empty ones.
pub fn parts(text: &str, separator: Separator) -> Vec<&str> {
    let values: Vec<&str> = match separator.text() {
        Some(between) => text.split(between).collect(),
        None => vec![text],
    };
    values.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// The separator that parts a cell into two or more values which all pass.
pub fn find_separator(text: &str, is_value: fn(&str) -> bool) -> Option<Separator> {
    Separator::ALL.into_iter().skip(1).find(|separator| {
        let parts = parts(text, *separator);
        parts.len() > 1 && parts.iter().all(|part| is_value(part))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::is_email;

    #[test]
    fn several_addresses_are_parted_by_what_stands_between_them() {
        let table = [
            ("a@x.example; b@x.example", Some(Separator::Semicolon)),
            ("a@x.example\nb@x.example", Some(Separator::Line)),
            ("a@x.example,b@x.example,", Some(Separator::Comma)),
            ("a@x.example / b@x.example", Some(Separator::Slash)),
            ("a@x.example", None),
            ("a@x.example; Büro", None),
        ];
        for (text, wanted) in table {
            assert_eq!(find_separator(text, is_email), wanted, "{text}");
        }
        assert_eq!(parts(" 1; ;2 ", Separator::Semicolon), ["1", "2"]);
        assert_eq!(parts(" 1;2 ", Separator::None), ["1;2"]);
    }

    #[test]
    fn every_stable_name_leads_back() {
        assert!(Separator::ALL.iter().all(|s| Separator::from_code(s.code()) == Some(*s)));
    }
}
