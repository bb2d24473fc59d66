//! What is wrong with one cell of one row: a stable code and what its wording names.
//!
//! The words stand in `assets/locales/*/import.ftl` under `fault-<code>-title` (short, names the row) and
//! `fault-<code>` (what is wrong and what to do).

use crate::error::Params;
use crate::field::Field;
use crate::table::column_letters;

/// The kinds of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultCode {
    /// The row has no name.
    MissingName,
    /// The name is longer than any name.
    NameTooLong {
        /// Its length in characters.
        chars: usize,
        /// The limit in characters.
        limit: usize,
    },
    /// The e-mail address has no ending (`info@solarpfad`).
    EmailNoEnding,
    /// The cell is no e-mail address.
    EmailIncomplete,
    /// The month does not have that day (31 November).
    DateNoSuchDay {
        /// Month, 1–12.
        month: u32,
        /// Year, since February differs.
        year: i32,
        /// Days that the month has.
        days: u32,
    },
    /// There is no such month.
    DateNoSuchMonth {
        /// The number given as month.
        month: u32,
    },
    /// The year lies before or after anything that a list can mean, as 31.12.1899 does.
    DateNoSuchYear {
        /// The year given.
        year: i32,
    },
    /// The cell is no date.
    DateUnreadable,
    /// The cell is neither a date nor a year.
    YearUnreadable,
    /// The cell is no telephone number, or a spreadsheet has rounded it.
    PhoneLost,
    /// The cell is no number of heads.
    NotACount,
    /// The cell says neither yes nor no.
    NotYesOrNo,
    /// The cell is no amount.
    NotANumber,
    /// The cell holds characters that steer devices or reverse the reading direction, and cannot be seen.
    ControlCharacters,
}

impl FaultCode {
    /// Stable code; the catalogue words it as `fault-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            FaultCode::MissingName => "missing-name",
            FaultCode::NameTooLong { .. } => "name-too-long",
            FaultCode::EmailNoEnding => "email-no-ending",
            FaultCode::EmailIncomplete => "email-incomplete",
            FaultCode::DateNoSuchDay { .. } => "date-no-such-day",
            FaultCode::DateNoSuchMonth { .. } => "date-no-such-month",
            FaultCode::DateNoSuchYear { .. } => "date-no-such-year",
            FaultCode::DateUnreadable => "date-unreadable",
            FaultCode::YearUnreadable => "year-unreadable",
            FaultCode::PhoneLost => "phone-lost",
            FaultCode::NotACount => "not-a-count",
            FaultCode::NotYesOrNo => "not-yes-or-no",
            FaultCode::NotANumber => "not-a-number",
            FaultCode::ControlCharacters => "control-characters",
        }
    }
}

/// One fault, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// 1-based row in the file.
    pub row: u32,
    /// 0-based column.
    pub column: usize,
    /// The field that the column is mapped to.
    pub field: Field,
    /// What is wrong.
    pub code: FaultCode,
    /// The cell as it stands, unseen characters as `�`, cut after 120 characters.
    pub value: String,
}

impl Fault {
    /// True where the row can be taken without this field.
    #[must_use]
    pub fn can_be_waived(&self) -> bool {
        self.field != Field::Name
    }

    /// What the wording names: row, column, field, value, and what the code adds.
    #[must_use]
    pub fn params(&self) -> Params {
        let mut params = vec![
            ("row", self.row.to_string()),
            ("column", column_letters(self.column)),
            ("field", self.field.code().to_owned()),
            ("value", self.value.clone()),
        ];
        match self.code {
            FaultCode::NameTooLong { chars, limit } => {
                params.push(("chars", chars.to_string()));
                params.push(("limit", limit.to_string()));
            }
            FaultCode::DateNoSuchDay { month, year, days } => {
                params.push(("month", month_code(month).to_owned()));
                params.push(("year", year.to_string()));
                params.push(("days", days.to_string()));
            }
            FaultCode::DateNoSuchMonth { month } => params.push(("number", month.to_string())),
            FaultCode::DateNoSuchYear { year } => params.push(("year", year.to_string())),
            _ => {}
        }
        params
    }
}

/// A name that a catalogue can choose by: parameters are texts, and Fluent matches texts to names only.
fn month_code(month: u32) -> &'static str {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let index = usize::try_from(month).unwrap_or_default().wrapping_sub(1);
    MONTHS.get(index).copied().unwrap_or("december")
}
