//! Rows and a mapping become candidates, faults and doubles.
//!
//! Nothing is dropped silently: every row that is not blank and was picked ends in exactly one of ready, faulty (at
//! least one fault) or double. What a person decides about rows comes in as [`Decisions`]; deciding again means
//! checking again, so there is no state to get out of step. Stores nothing.

mod candidate;
mod cells;
mod compare;
mod export;
mod same;

pub use candidate::Candidate;
pub use compare::{Change, Changed, Difference, Known, New, compare};
pub use export::{Dialect, FaultWords, faults_csv};
pub use same::{Double, Further};

use crate::error::MappingError;
use crate::fault::Fault;
use crate::field::Field;
use crate::table::RawTable;
use cells::RowReader;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// What a person decided about single rows. Rows are 1-based row numbers of the file; a number that is no data row
/// has no effect.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Decisions {
    /// Only these rows are wanted; `None` wants all.
    pub picked: Option<Vec<u32>>,
    /// Take the row and leave this field empty, whatever its fault. The name cannot be waived.
    pub waived: Vec<(u32, Field)>,
    /// Read this text instead of the cell.
    pub corrected: Vec<(u32, Field, String)>,
    /// Among rows that are double, take exactly these; without a word the first one is taken. Of several applications
    /// of one applicant these are taken in any case.
    pub kept: Vec<u32>,
}

/// Which applications of one applicant are taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applications {
    /// All of them: who applies with two projects pitches twice.
    #[default]
    All,
    /// The first in the file, or the ones kept by hand.
    First,
}

impl Applications {
    /// Stable name, on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Applications::All => "all",
            Applications::First => "first",
        }
    }

    /// The choice of a stable name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Applications> {
        [Applications::All, Applications::First].into_iter().find(|choice| choice.code() == code)
    }
}

/// The outcome of a check.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Checked {
    /// Rows to take, in the order of the file.
    pub ready: Vec<Candidate>,
    /// What is wrong, in the order of the file; a row may have several.
    pub faults: Vec<Fault>,
    /// Rows left out as doubles, in the order of the file.
    pub doubles: Vec<Double>,
    /// Further applications of applicants who stand further up, taken or not, in the order of the file.
    pub further: Vec<Further>,
    /// The rows that stay out, as far as they could be read.
    pub left: Vec<Candidate>,
}

impl Checked {
    /// Number of rows that stay out.
    #[must_use]
    pub fn rows_left_out(&self) -> usize {
        let faulty: HashSet<u32> = self.faults.iter().map(|fault| fault.row).collect();
        faulty.len() + self.doubles.len() + self.further.iter().filter(|further| !further.taken).count()
    }
}

/// Checks all rows that are wanted; of several applications of one applicant all are taken.
///
/// # Errors
/// If the mapping has no name, a field twice, or more columns than the table.
pub fn check_applicants(
    table: &RawTable,
    mapping: &[Field],
    decisions: &Decisions,
) -> Result<Checked, MappingError> {
    check_applicants_as(table, mapping, decisions, Applications::All)
}

/// Checks all rows that are wanted.
///
/// # Errors
/// If the mapping has no name, a field twice, or more columns than the table.
pub fn check_applicants_as(
    table: &RawTable,
    mapping: &[Field],
    decisions: &Decisions,
    applications: Applications,
) -> Result<Checked, MappingError> {
    check_mapping(table, mapping)?;
    let reader = RowReader::new(table, mapping, decisions);
    let picked: Option<HashSet<u32>> = decisions.picked.as_ref().map(|rows| rows.iter().copied().collect());
    let mut checked = Checked::default();
    let mut good = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        if picked.as_ref().is_some_and(|rows| !rows.contains(&row.number)) {
            continue;
        }
        let (candidate, faults) = reader.read(row);
        if faults.is_empty() {
            good.push(candidate)
        } else {
            checked.left.push(candidate)
        }
        checked.faults.extend(faults);
    }
    let parted = same::part(good, &decisions.kept, applications);
    checked.ready = parted.ready;
    checked.doubles = parted.doubles;
    checked.further = parted.further;
    checked.left.extend(parted.left);
    Ok(checked)
}

fn check_mapping(table: &RawTable, mapping: &[Field]) -> Result<(), MappingError> {
    if mapping.len() > table.width() {
        return Err(MappingError::UnknownColumn { columns: table.width() });
    }
    let mut seen = HashSet::new();
    for field in mapping.iter().filter(|f| **f != Field::Ignore) {
        if !seen.insert(field) {
            return Err(MappingError::FieldTwice { field: *field });
        }
    }
    if seen.contains(&Field::Name) { Ok(()) } else { Err(MappingError::NoNameColumn) }
}

#[cfg(test)]
mod tests;
