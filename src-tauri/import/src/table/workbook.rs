//! A workbook (OOXML, `.xlsx`, `.xlsm`) becomes rows, through calamine and cell by cell, so that a sheet which claims
//! a million columns costs nothing.

use super::package;
use super::sheet::{Sheet, clean_cell};
use crate::error::TableError;
use crate::limits;
use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Serial number of 31.12.9999, the last day that a workbook can name.
const LAST_SERIAL_DAY: f64 = 2_958_465.0;
/// Rows that a sheet can have.
const SHEET_ROWS: u32 = 1_048_576;

/// One sheet of a workbook, and the names of all.
#[derive(Debug)]
pub(super) struct ReadBook {
    pub names: Vec<String>,
    pub name: String,
    pub sheet: Sheet,
}

/// Reads the chosen sheet, or the first visible one that has rows.
pub(super) fn read(bytes: &[u8], chosen: Option<&str>) -> Result<ReadBook, TableError> {
    package::check(bytes)?;
    // calamine computes with cell references unchecked (`AAAAAAAAA1` overflows its u32 in debug builds). A crafted
    // file must not take the host's session down, so a panic inside it is the same as any other broken workbook.
    // Nothing outlives the closure, so nothing half-changed can be seen.
    let attempt = catch_unwind(AssertUnwindSafe(|| read_trusting(bytes, chosen)));
    attempt.unwrap_or(Err(TableError::BrokenWorkbook))
}

fn broken(error: XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::Encrypted,
        _ => TableError::BrokenWorkbook,
    }
}

fn read_trusting(bytes: &[u8], chosen: Option<&str>) -> Result<ReadBook, TableError> {
    let mut book: Book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let names: Vec<String> = book
        .sheets_metadata()
        .iter()
        .filter(|s| s.typ == SheetType::WorkSheet && s.visible == SheetVisible::Visible)
        .map(|s| s.name.clone())
        .collect();
    if let Some(name) = chosen {
        let no_such = TableError::NoSuchSheet { sheet: name.to_owned() };
        let name = names.iter().find(|n| *n == name).ok_or(no_such)?.clone();
        let sheet = read_sheet(&mut book, &name)?;
        return Ok(ReadBook { names, name, sheet });
    }
    for name in names.clone() {
        let sheet = read_sheet(&mut book, &name)?;
        if !sheet.rows.is_empty() {
            return Ok(ReadBook { names, name, sheet });
        }
    }
    Err(TableError::Empty)
}

/// Cells come in the order of the XML, which is by rows in every honest file.
fn read_sheet(book: &mut Book<'_>, name: &str) -> Result<Sheet, TableError> {
    let mut cells = book.worksheet_cells_reader(name).map_err(broken)?;
    let mut sheet = Sheet::default();
    let mut current: Option<(u32, Vec<String>)> = None;
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        let (row, column) = cell.get_position();
        if matches!(cell.get_value(), DataRef::Empty) {
            continue;
        }
        if row >= SHEET_ROWS || current.as_ref().is_some_and(|(r, _)| row < *r) {
            return Err(TableError::BrokenWorkbook);
        }
        if current.as_ref().is_none_or(|(r, _)| *r != row) {
            flush(&mut sheet, current.take())?;
            current = Some((row, Vec::new()));
        }
        if let Some((row, texts)) = current.as_mut() {
            put(texts, *row, column, cell.get_value())?;
        }
    }
    flush(&mut sheet, current)?;
    Ok(sheet)
}

fn flush(sheet: &mut Sheet, row: Option<(u32, Vec<String>)>) -> Result<(), TableError> {
    row.map_or(Ok(()), |(number, cells)| sheet.push(number + 1, cells))
}

fn put(texts: &mut Vec<String>, row: u32, column: u32, value: &DataRef) -> Result<(), TableError> {
    let at = usize::try_from(column).unwrap_or(usize::MAX);
    let text = clean_cell(&text_of(value), row + 1, at)?;
    if text.is_empty() {
        return Ok(());
    }
    if at >= limits::COLUMNS {
        let columns = at.saturating_add(1);
        return Err(TableError::TooManyColumns { row: row + 1, columns, limit: limits::COLUMNS });
    }
    if texts.len() <= at {
        texts.resize(at + 1, String::new());
    }
    if let Some(place) = texts.get_mut(at) {
        *place = text;
    }
    Ok(())
}

/// What a person would read in the cell. Formula errors (`#REF!`) are blanks: they are nobody's name.
fn text_of(value: &DataRef) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Float(number) => plain_number(*number),
        DataRef::DateTime(moment) => plain_moment(moment),
        DataRef::DateTimeIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        DataRef::Empty | DataRef::Error(_) => String::new(),
        other => Data::from(other.clone()).to_string(),
    }
}

/// Fifteen digits, as a spreadsheet shows them: 303483.59, not 303483.59000000003.
fn plain_number(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    let text = format!("{rounded}");
    // Exactly three decimals would read like thousands where the rest of the sheet is German text.
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 3 => text + "0",
        _ => text,
    }
}

/// ISO 8601: a day alone where the time is midnight, a time alone where there is no day.
fn plain_moment(moment: &ExcelDateTime) -> String {
    let serial = moment.as_f64();
    if moment.is_duration() || !(0.0..=LAST_SERIAL_DAY).contains(&serial) {
        return plain_number(serial);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if serial < 1.0 {
        return format!("{hour:02}:{minute:02}:{second:02}");
    }
    let date = format!("{year:04}-{month:02}-{day:02}");
    if serial.fract() == 0.0 { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn numbers_are_plain() {
        let table = [
            (71_373.0, "71373"),
            (302_000.0 + 1_483.590_000_01 - 0.000_000_01, "303483.59"),
            (1.234, "1.2340"),
            (-0.5, "-0.5"),
            (1e20, "100000000000000000000"),
        ];
        for (number, text) in table {
            assert_eq!(plain_number(number), text);
        }
    }

    #[test]
    fn dates_become_iso() {
        let text = |serial| plain_moment(&ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, false));
        assert_eq!(text(40_179.0), "2010-01-01");
        assert_eq!(text(40_179.5), "2010-01-01 12:00:00");
        assert_eq!(text(0.25), "06:00:00");
        assert_eq!(text(-3.0), "-3");
        assert_eq!(text(1e300).len(), 301);
    }
}
