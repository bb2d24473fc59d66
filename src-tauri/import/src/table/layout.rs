//! What of a sheet is data and what is not: what a person may choose about it, and what was set aside.

use crate::values::{DateStyle, NumberStyle, Separator};
use serde::{Deserialize, Serialize};

/// Why a row that is not blank is not an applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AsideKind {
    /// Hidden or filtered out in the workbook.
    Hidden,
    /// Sums of the rows above.
    Total,
    /// A line under the list that says when or by whom it was made.
    Footnote,
    /// The header once more, as on a printed page.
    RepeatedHeader,
    /// One cell across the table, over the rows of a group.
    Section,
}

impl AsideKind {
    /// All of them, in the order in which they are looked for.
    pub const ALL: [AsideKind; 5] = [
        AsideKind::RepeatedHeader,
        AsideKind::Section,
        AsideKind::Total,
        AsideKind::Footnote,
        AsideKind::Hidden,
    ];

    /// Stable name, as in the catalogues and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            AsideKind::Hidden => "hidden",
            AsideKind::Total => "total",
            AsideKind::Footnote => "footnote",
            AsideKind::RepeatedHeader => "repeated-header",
            AsideKind::Section => "section",
        }
    }

    /// The kind of a stable name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<AsideKind> {
        AsideKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A row below the header that is not taken for an applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// 1-based row in the file.
    pub row: u32,
    /// Why it is set aside.
    pub kind: AsideKind,
    /// Whether it stands among the rows all the same, because somebody chose so.
    pub taken: bool,
    /// Its first filled cells, cut after 120 characters.
    pub text: String,
}

/// Choices about the layout of a table; what is left out is found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct LayoutChoice {
    /// How many rows the header has, from the header row downwards.
    pub header_rows: Option<u32>,
    /// Kinds of rows that are to be taken although they would be set aside.
    pub take: Vec<AsideKind>,
    /// Whether hidden columns are mapped like the others.
    pub hidden_columns: Option<bool>,
    /// Whether `="0042"` becomes `0042`; it does without a word.
    pub unwrap: Option<bool>,
    /// Whether a merged cell holds for each row that it spans; it does without a word.
    pub fill_merged: Option<bool>,
    /// How dates of single columns are written.
    pub dates: Vec<(usize, DateStyle)>,
    /// How amounts of single columns are written.
    pub numbers: Vec<(usize, NumberStyle)>,
    /// What stands between several values in cells of single columns.
    pub separators: Vec<(usize, Separator)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stable_name_leads_back() {
        assert!(AsideKind::ALL.iter().all(|kind| AsideKind::from_code(kind.code()) == Some(*kind)));
    }
}
