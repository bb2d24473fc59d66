//! How an earlier list of the same shape was mapped. A setting of this laptop, one a shape; it
//! holds headers' fields and styles, never a row.

use import::{Field, RawTable, TableChoice, mapping_codes, mapping_of_codes, read_table, shape};
use serde::{Deserialize, Serialize};
use store::{Reading, Writing};

use super::reading::Asked;
use crate::uploads::Uploaded;
use crate::wire::{ColumnChoice, ImportChoice};
use crate::{Error, Result};

/// Where a shape is remembered; its hash follows.
const KEY: &str = "import-mapping/";

/// What is remembered of a shape.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mapping {
    fields: Vec<String>,
    #[serde(default)]
    sheet: Option<String>,
    #[serde(default)]
    header_row: Option<u32>,
    #[serde(default)]
    header_rows: Option<u32>,
    #[serde(default)]
    hidden_columns: Option<bool>,
    #[serde(default)]
    dates: Option<String>,
    #[serde(default)]
    numbers: Option<String>,
    #[serde(default)]
    column_dates: Vec<ColumnChoice>,
    #[serde(default)]
    column_numbers: Vec<ColumnChoice>,
    #[serde(default)]
    separators: Vec<ColumnChoice>,
}

impl Mapping {
    fn of(choice: &ImportChoice, fields: &[Field]) -> Self {
        Self {
            fields: mapping_codes(fields),
            sheet: choice.sheet.clone(),
            header_row: choice.header_row,
            header_rows: choice.header_rows,
            hidden_columns: choice.hidden_columns,
            dates: choice.dates.clone(),
            numbers: choice.numbers.clone(),
            column_dates: choice.column_dates.clone(),
            column_numbers: choice.column_numbers.clone(),
            separators: choice.separators.clone(),
        }
    }

    /// A choice with what it leaves open; `None` where it reads other rows than these.
    pub(super) fn filled(&self, choice: &ImportChoice) -> Option<ImportChoice> {
        let same = |chosen: &Option<u32>, own: Option<u32>| chosen.is_none() || *chosen == own;
        let sheet = choice.sheet.is_none() || choice.sheet == self.sheet;
        if !sheet
            || !same(&choice.header_row, self.header_row)
            || !same(&choice.header_rows, self.header_rows)
        {
            return None;
        }
        let mut filled = choice.clone();
        filled.sheet = self.sheet.clone();
        filled.header_row = self.header_row;
        filled.header_rows = self.header_rows;
        filled.hidden_columns = choice.hidden_columns.or(self.hidden_columns);
        filled.dates = choice.dates.clone().or_else(|| self.dates.clone());
        filled.numbers = choice.numbers.clone().or_else(|| self.numbers.clone());
        fill(&mut filled.column_dates, &self.column_dates);
        fill(&mut filled.column_numbers, &self.column_numbers);
        fill(&mut filled.separators, &self.separators);
        Some(filled)
    }

    /// The columns, if there are as many as then.
    pub(super) fn fields(&self, table: &RawTable) -> Option<Vec<Field>> {
        (self.fields.len() == table.width()).then(|| mapping_of_codes(&self.fields))
    }
}

/// Columns of which somebody chose nothing get what is remembered.
fn fill(chosen: &mut Vec<ColumnChoice>, own: &[ColumnChoice]) {
    for choice in own {
        if chosen.iter().all(|other| other.column != choice.column) {
            chosen.push(choice.clone());
        }
    }
}

/// The shape of a file, told by its default reading; `None` where it has none.
pub(super) fn shape_of(upload: &Uploaded) -> Option<String> {
    read_table(&upload.name, &upload.bytes, &TableChoice::default()).ok().map(|table| shape(&table))
}

/// What is remembered of a shape. A value of a later version counts as nothing.
pub(super) fn recall(reading: &Reading<'_>, shape: &str) -> Result<Option<Mapping>> {
    let stored = reading.setting(&format!("{KEY}{shape}"))?;
    Ok(stored.and_then(|json| serde_json::from_str(&json).ok()))
}

/// Remembers how this list was mapped.
pub(super) fn remember(writing: &Writing<'_>, asked: &Asked) -> Result<()> {
    let Some(shape) = &asked.shape else { return Ok(()) };
    let mapping = Mapping::of(&asked.choice, &asked.fields);
    let json = serde_json::to_string(&mapping).map_err(|_| Error::new("unknown"))?;
    Ok(writing.put_setting(&format!("{KEY}{shape}"), &json)?)
}
