//! Rows and a mapping become candidates, faults and doubles.
//!
//! Nothing is dropped silently: every row that is not blank and was picked ends in exactly one of ready, faulty (at
//! least one fault) or double. What a person decides about rows comes in as [`Decisions`]; deciding again means
//! checking again, so there is no state to get out of step. Stores nothing.

mod cells;

use crate::error::{MappingError, Params};
use crate::fault::Fault;
use crate::field::Field;
use crate::table::RawTable;
use cells::RowReader;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// One applicant as the file has it, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// 1-based row in the file.
    pub row: u32,
    /// The name, verbatim but for line breaks and blanks at the ends.
    pub name: String,
    /// Town or address.
    pub place: Option<String>,
    /// The presenter.
    pub presenter: Option<String>,
    /// A whole e-mail address.
    pub email: Option<String>,
    /// Short description, with its line breaks.
    pub description: Option<String>,
    /// The day the application came in.
    pub received: Option<NaiveDate>,
    /// Amount in Euro.
    pub amount: Option<Decimal>,
    /// The id that the file itself uses.
    pub reference: Option<String>,
    /// Web site.
    pub website: Option<String>,
}

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
    /// Among rows that are double, take exactly these; without a word the first one is taken.
    pub kept: Vec<u32>,
}

/// A row left out because another row of the same file is the same applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Double {
    /// The row left out.
    pub row: u32,
    /// The row that is taken.
    pub taken: u32,
    /// The name in the row left out.
    pub name: String,
    /// Whether both give the same e-mail address; otherwise at least one gives none.
    pub same_email: bool,
    /// When the row left out came in.
    pub received: Option<NaiveDate>,
    /// When the taken one came in.
    pub taken_received: Option<NaiveDate>,
}

impl Double {
    /// Stable code; the catalogue words it as `fault-double-title` and `fault-double`.
    pub const CODE: &'static str = "double";

    /// What the wording names.
    #[must_use]
    pub fn params(&self) -> Params {
        let email = if self.same_email { "same" } else { "missing" };
        vec![
            ("row", self.row.to_string()),
            ("taken", self.taken.to_string()),
            ("value", self.name.clone()),
            ("email", email.to_owned()),
        ]
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
}

impl Checked {
    /// Number of rows that stay out.
    #[must_use]
    pub fn rows_left_out(&self) -> usize {
        let faulty: HashSet<u32> = self.faults.iter().map(|fault| fault.row).collect();
        faulty.len() + self.doubles.len()
    }
}

/// Checks all rows that are wanted.
///
/// # Errors
/// If the mapping has no name, a field twice, or more columns than the table.
pub fn check_applicants(
    table: &RawTable,
    mapping: &[Field],
    decisions: &Decisions,
) -> Result<Checked, MappingError> {
    check_mapping(table, mapping)?;
    let reader = RowReader::new(table, mapping, decisions);
    let picked: Option<HashSet<u32>> = decisions.picked.as_ref().map(|rows| rows.iter().copied().collect());
    let mut checked = Checked::default();
    for row in &table.rows {
        if picked.as_ref().is_some_and(|rows| !rows.contains(&row.number)) {
            continue;
        }
        match reader.read(row) {
            Ok(candidate) => checked.ready.push(candidate),
            Err(faults) => checked.faults.extend(faults),
        }
    }
    part_doubles(&mut checked, &decisions.kept);
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

/// Two rows are double if their names are the same but for case, blanks and punctuation, and their e-mail addresses
/// do not differ. Legal forms count: the GmbH and the e.V. of one name are two applicants.
fn part_doubles(checked: &mut Checked, kept: &[u32]) {
    let kept: HashSet<u32> = kept.iter().copied().collect();
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, candidate) in checked.ready.iter().enumerate() {
        by_name.entry(name_key(&candidate.name)).or_default().push(index);
    }
    let mut taken_for: HashMap<usize, usize> = HashMap::new();
    for group in by_name.into_values().filter(|group| group.len() > 1) {
        leave_out(&checked.ready, &group, &kept, &mut taken_for);
    }
    let all = std::mem::take(&mut checked.ready);
    let doubles = all.iter().enumerate().filter_map(|(index, candidate)| {
        let taken = all.get(*taken_for.get(&index)?)?;
        Some(double(candidate, taken))
    });
    checked.doubles.extend(doubles);
    let ready = all.into_iter().enumerate().filter(|(index, _)| !taken_for.contains_key(index));
    checked.ready.extend(ready.map(|(_, candidate)| candidate));
}

/// Among rows of one name: rows that were kept stay, then the first of those that go together.
fn leave_out(all: &[Candidate], group: &[usize], kept: &HashSet<u32>, taken_for: &mut HashMap<usize, usize>) {
    let is_kept = |index: &usize| all.get(*index).is_some_and(|c| kept.contains(&c.row));
    let mut staying: Vec<usize> = group.iter().copied().filter(is_kept).collect();
    for index in group.iter().copied().filter(|index| !is_kept(index)) {
        let together = |other: &&usize| match (all.get(index), all.get(**other)) {
            (Some(a), Some(b)) => emails_agree(a, b),
            _ => false,
        };
        match staying.iter().find(together) {
            Some(taken) => {
                taken_for.insert(index, *taken);
            }
            None => staying.push(index),
        }
    }
}

fn emails_agree(a: &Candidate, b: &Candidate) -> bool {
    match (&a.email, &b.email) {
        (Some(a), Some(b)) => a.to_lowercase() == b.to_lowercase(),
        _ => true,
    }
}

fn double(left: &Candidate, taken: &Candidate) -> Double {
    Double {
        row: left.row,
        taken: taken.row,
        name: left.name.clone(),
        same_email: left.email.is_some() && taken.email.is_some(),
        received: left.received,
        taken_received: taken.received,
    }
}

/// Letters and digits of a name, small; the name itself where it has none.
fn name_key(name: &str) -> String {
    let key: String = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    if key.is_empty() { name.to_owned() } else { key }
}

#[cfg(test)]
mod tests;
