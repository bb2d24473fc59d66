//! A workbook (OOXML, `.xlsx`, `.xlsm`) becomes rows, through calamine and cell by cell, so that a sheet which claims
//! a million columns costs nothing.

use super::book::{ReadBook, Sheets};
use super::marks;
use super::plain::plain_number;
use super::sheet::{self, Sheet, SheetOptions};
use crate::error::TableError;
use calamine::{Data, DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Serial number of 31.12.9999, the last day that a workbook can name.
const LAST_SERIAL_DAY: f64 = 2_958_465.0;
/// Rows that a sheet can have.
const SHEET_ROWS: u32 = 1_048_576;

/// Reads the chosen sheet, or the first visible one that looks like a list.
pub(super) fn read(
    bytes: &[u8],
    chosen: Option<&str>,
    options: SheetOptions,
) -> Result<ReadBook, TableError> {
    // calamine computes with cell references unchecked (`AAAAAAAAA1` overflows its u32 in debug builds). A crafted
    // file must not take the host's session down, so a panic inside it is the same as any other broken workbook.
    // Nothing outlives the closure, so nothing half-changed can be seen.
    let attempt = catch_unwind(AssertUnwindSafe(|| read_trusting(bytes, chosen, options)));
    attempt.unwrap_or(Err(TableError::BrokenWorkbook))
}

fn broken(error: XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::Encrypted,
        _ => TableError::BrokenWorkbook,
    }
}

fn read_trusting(bytes: &[u8], chosen: Option<&str>, options: SheetOptions) -> Result<ReadBook, TableError> {
    let mut book: Book = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let names_of = |visible: bool| -> Vec<String> {
        let metadata = book.sheets_metadata().iter();
        let of_kind = metadata.filter(|s| s.typ == SheetType::WorkSheet);
        of_kind.filter(|s| (s.visible == SheetVisible::Visible) == visible).map(|s| s.name.clone()).collect()
    };
    let mut sheets = Sheets::new(names_of(true), names_of(false));
    let all: Vec<String> = sheets.names.iter().chain(&sheets.hidden).cloned().collect();
    for name in all.into_iter() {
        if sheets.wants(&name, chosen) {
            let sheet = read_sheet(&mut book, &name, options)?;
            sheets.offer(name, sheet);
        }
    }
    let mut book = sheets.take(chosen)?;
    let marks = marks::read(bytes, &book.name);
    book.sheet.hidden_rows = marks.hidden_rows;
    book.sheet.hidden_columns = marks.hidden_columns;
    book.sheet.regions = marks.regions;
    Ok(book)
}

/// Cells come in the order of the XML, which is by rows in every honest file.
fn read_sheet(book: &mut Book<'_>, name: &str, options: SheetOptions) -> Result<Sheet, TableError> {
    let mut cells = book.worksheet_cells_reader(name).map_err(broken)?;
    let mut sheet = Sheet::new(options);
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
            let at = usize::try_from(column).unwrap_or(usize::MAX);
            let text = sheet.clean(&text_of(cell.get_value()), *row + 1, at)?;
            if !text.is_empty() {
                sheet::put(texts, *row + 1, at, text)?;
            }
        }
    }
    flush(&mut sheet, current)?;
    Ok(sheet)
}

fn flush(sheet: &mut Sheet, row: Option<(u32, Vec<String>)>) -> Result<(), TableError> {
    row.map_or(Ok(()), |(number, cells)| sheet.push(number + 1, cells))
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

/// ISO 8601: a day alone where the time is midnight, a time alone where there is no day.
fn plain_moment(moment: &ExcelDateTime) -> String {
    let serial = moment.as_f64();
    if moment.is_duration() || !(0.0..=LAST_SERIAL_DAY).contains(&serial) {
        return plain_number(serial);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    if serial == 0.0 {
        // A blank that was once a day: nobody's midnight, and named as what it is where a day is wanted.
        return "1899-12-31".to_owned();
    }
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
    fn dates_become_iso() {
        let text = |serial| plain_moment(&ExcelDateTime::new(serial, ExcelDateTimeType::DateTime, false));
        assert_eq!(text(40_179.0), "2010-01-01");
        assert_eq!(text(40_179.5), "2010-01-01 12:00:00");
        assert_eq!(text(0.0), "1899-12-31");
        assert_eq!(text(0.25), "06:00:00");
        assert_eq!(text(-3.0), "-3");
        assert_eq!(text(1e300).len(), 301);
    }
}
