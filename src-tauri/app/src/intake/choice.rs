//! What a page chose about a list, as the import takes it.

use import::table::{AsideKind, LayoutChoice};
use import::values::{DateStyle, NumberStyle, Separator};
use import::{Applications, Decisions, Delimiter, Field, TableChoice, TextEncoding};

use crate::wire::{ColumnChoice, ImportChoice, Waived};
use crate::{Result, domain::Error};

/// How the file is read.
pub(super) fn table(choice: &ImportChoice) -> Result<TableChoice> {
    Ok(TableChoice {
        encoding: chosen(choice.encoding.as_deref(), "encoding", TextEncoding::from_code)?,
        delimiter: chosen(choice.delimiter.as_deref(), "delimiter", Delimiter::from_code)?,
        header_row: choice.header_row,
        sheet: choice.sheet.clone(),
        dates: chosen(choice.dates.as_deref(), "dates", DateStyle::from_code)?,
        numbers: chosen(choice.numbers.as_deref(), "numbers", NumberStyle::from_code)?,
    })
}

/// What of it is data.
pub(super) fn layout(choice: &ImportChoice) -> Result<LayoutChoice> {
    let kinds = choice.take.iter().map(|code| known(code, "take", AsideKind::from_code));
    Ok(LayoutChoice {
        header_rows: choice.header_rows,
        take: kinds.collect::<Result<_>>()?,
        hidden_columns: choice.hidden_columns,
        unwrap: choice.unwrap,
        fill_merged: choice.fill_merged,
        dates: by_column(&choice.column_dates, "dates", DateStyle::from_code)?,
        numbers: by_column(&choice.column_numbers, "numbers", NumberStyle::from_code)?,
        separators: by_column(&choice.separators, "separator", Separator::from_code)?,
    })
}

/// What was decided about its rows.
pub(super) fn decisions(choice: &ImportChoice) -> Result<Decisions> {
    let corrected = choice.corrected.iter();
    Ok(Decisions {
        picked: choice.picked.clone(),
        waived: cells(&choice.waived)?,
        corrected: corrected
            .map(|corrected| Ok((corrected.row, field(&corrected.field)?, corrected.value.clone())))
            .collect::<Result<_>>()?,
        kept: choice.kept.clone(),
    })
}

/// Who applies twice pitches once, unless somebody says otherwise.
pub(super) fn applications(choice: &ImportChoice) -> Result<Applications> {
    let chosen = chosen(choice.applications.as_deref(), "applications", Applications::from_code)?;
    Ok(chosen.unwrap_or(Applications::First))
}

/// Cells by row and field.
pub(super) fn cells(cells: &[Waived]) -> Result<Vec<(u32, Field)>> {
    cells.iter().map(|cell| Ok((cell.row, field(&cell.field)?))).collect()
}

/// The columns by their codes.
pub(super) fn fields(codes: &[String]) -> Result<Vec<Field>> {
    codes.iter().map(|code| field(code)).collect()
}

fn field(code: &str) -> Result<Field> {
    known(code, "field", Field::from_code)
}

fn chosen<T>(code: Option<&str>, name: &'static str, find: impl Fn(&str) -> Option<T>) -> Result<Option<T>> {
    code.map(|code| known(code, name, find)).transpose()
}

fn by_column<T>(
    choices: &[ColumnChoice],
    name: &'static str,
    find: impl Fn(&str) -> Option<T>,
) -> Result<Vec<(usize, T)>> {
    choices.iter().map(|choice| Ok((choice.column, known(&choice.code, name, &find)?))).collect()
}

fn known<T>(code: &str, name: &'static str, find: impl Fn(&str) -> Option<T>) -> Result<T> {
    Ok(find(code).ok_or(Error::Invalid { field: name })?)
}
