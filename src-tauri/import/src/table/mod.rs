//! Bytes become a [`RawTable`]: strings in rows, each with its row number in the file, and what was found out about
//! the file on the way.
//!
//! The kind of a file is told by its content, never by its name. Knows nothing of applicants; a new format is a new
//! module beside `delimited`, `workbook` and `ods` that fills a `Sheet`.

mod asides;
mod book;
mod cell;
mod choice;
mod decode;
mod delimited;
mod fill;
mod finding;
mod header;
mod heading;
mod kind;
mod layout;
mod marks;
mod ods;
mod package;
mod plain;
mod quotes;
mod raw;
mod region;
mod shape;
mod sheet;
mod styles;
mod workbook;
mod xml;

pub use choice::{Delimiter, TableChoice, TextEncoding};
pub use finding::{Finding, mapping_findings};
pub(crate) use heading::BETWEEN;
pub use layout::{Aside, AsideKind, LayoutChoice};
pub use raw::{RawTable, Row, TableKind};
pub use shape::shape;

use crate::error::{FileKind, TableError};
use crate::limits;
use kind::Container;
use package::Package;
use sheet::{Sheet, SheetOptions};

/// Words a line from which on a list is no list of names.
const PROSE_WORDS: usize = 6;

/// The letters over a 0-based column: A, B … Z, AA.
#[must_use]
pub fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or_default()));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Reads one table. What `choice` leaves open is found out from the content.
///
/// # Errors
/// Says why the bytes are no table that can be taken. Never panics, whatever the bytes.
pub fn read_table(name: &str, bytes: &[u8], choice: &TableChoice) -> Result<RawTable, TableError> {
    read_table_as(name, bytes, choice, &LayoutChoice::default())
}

/// Reads one table of which somebody also chose the layout.
///
/// # Errors
/// Says why the bytes are no table that can be taken. Never panics, whatever the bytes.
pub fn read_table_as(
    name: &str,
    bytes: &[u8],
    choice: &TableChoice,
    layout: &LayoutChoice,
) -> Result<RawTable, TableError> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(TableError::TooLarge {
            size_mb: megabytes(bytes.len()),
            limit_mb: megabytes(limits::FILE_BYTES),
        });
    }
    let mut table = RawTable::blank(name, bytes.len());
    let options = SheetOptions { keep_wraps: layout.unwrap == Some(false) };
    let sheet = match kind::container(bytes)? {
        Container::Text => read_text(&mut table, bytes, choice, options)?,
        Container::Package => read_package(&mut table, bytes, choice, options)?,
    };
    fill::fill(&mut table, sheet, choice, layout)?;
    if choice == &TableChoice::default() && layout == &LayoutChoice::default() && is_prose(&table) {
        return Err(TableError::NotATable { kind: FileKind::Prose });
    }
    Ok(table)
}

fn read_text(
    table: &mut RawTable,
    bytes: &[u8],
    choice: &TableChoice,
    options: SheetOptions,
) -> Result<Sheet, TableError> {
    let (encoding, text) = decode::decode(bytes, choice.encoding)?;
    kind::refuse_other_text(&text)?;
    let delimiter = choice.delimiter.unwrap_or_else(|| delimited::find_delimiter(&text));
    table.encoding = Some(encoding);
    table.byte_order_mark = decode::byte_order_mark(bytes).is_some();
    table.delimiter = Some(delimiter);
    delimited::read(&text, delimiter, options)
}

fn read_package(
    table: &mut RawTable,
    bytes: &[u8],
    choice: &TableChoice,
    options: SheetOptions,
) -> Result<Sheet, TableError> {
    let chosen = choice.sheet.as_deref();
    let (kind, book) = match package::check(bytes)? {
        Package::Workbook => (TableKind::Workbook, workbook::read(bytes, chosen, options)?),
        Package::OpenDocument => (TableKind::OpenDocument, ods::read(bytes, chosen, options)?),
    };
    table.kind = kind;
    table.sheets = book.names;
    table.hidden_sheets = book.hidden;
    table.sheet = Some(book.name);
    Ok(book.sheet)
}

/// One column without a header, of lines longer than names are: a letter or a page of notes. Whoever chooses anything
/// about the file knows better.
fn is_prose(table: &RawTable) -> bool {
    let lines = table.rows.iter().map(|row| row.cell(0).split_whitespace().count());
    let words: usize = lines.sum();
    table.kind == TableKind::Text
        && table.width() == 1
        && table.header_row.is_none()
        && words > table.rows.len() * PROSE_WORDS
}

fn megabytes(bytes: usize) -> u64 {
    u64::try_from(bytes.div_ceil(1024 * 1024)).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::values::{DateStyle, NumberStyle};

    fn read(text: &str) -> Result<RawTable, TableError> {
        read_table("list.csv", text.as_bytes(), &TableChoice::default())
    }

    #[test]
    fn every_stable_name_leads_back() {
        assert!(TextEncoding::ALL.iter().all(|e| TextEncoding::from_code(e.code()) == Some(*e)));
        assert!(Delimiter::ALL.iter().all(|d| Delimiter::from_code(d.code()) == Some(*d)));
        assert!(DateStyle::ALL.iter().all(|s| DateStyle::from_code(s.code()) == Some(*s)));
        assert!(NumberStyle::ALL.iter().all(|s| NumberStyle::from_code(s.code()) == Some(*s)));
        assert_eq!(crate::Field::from_code("ignore"), Some(crate::Field::Ignore));
        assert_eq!(Delimiter::from_code("x"), None);
    }

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        for (column, letters) in [(0, "A"), (25, "Z"), (26, "AA"), (255, "IV")] {
            assert_eq!(column_letters(column), letters);
        }
    }

    #[test]
    fn a_german_export_is_read_as_it_is_meant() {
        let table = read("Firma;Sitz;Bedarf_EUR\r\nAktenlotse GmbH;Köln;48.500,00\r\n").unwrap();
        assert_eq!(table.headers, ["Firma", "Sitz", "Bedarf_EUR"]);
        assert_eq!(table.header_row, Some(1));
        assert_eq!(table.delimiter, Some(Delimiter::Semicolon));
        assert_eq!(table.numbers, NumberStyle::DecimalComma);
        assert_eq!(
            table.rows,
            [Row { number: 2, cells: vec!["Aktenlotse GmbH".into(), "Köln".into(), "48.500,00".into()] }]
        );
    }

    #[test]
    fn every_choice_overrides_what_was_found() {
        let text = "Titel;x\nFirma,Ort;y\n#eins,Bonn;z\n";
        let choice = TableChoice {
            delimiter: Some(Delimiter::Comma),
            header_row: Some(2),
            encoding: Some(TextEncoding::Windows1252),
            dates: Some(DateStyle::MonthDayYear),
            numbers: Some(NumberStyle::DecimalComma),
            sheet: None,
        };
        let table = read_table("x", text.as_bytes(), &choice).unwrap();
        assert_eq!(table.headers, ["Firma", "Ort;y"]);
        assert_eq!(table.rows[0].cells, ["#eins", "Bonn;z"]);
        assert_eq!(table.dates, Some(DateStyle::MonthDayYear));
        assert_eq!(table.numbers, NumberStyle::DecimalComma);
        let none = TableChoice { header_row: Some(0), ..choice.clone() };
        assert_eq!(read_table("x", text.as_bytes(), &none).unwrap().rows.len(), 3);
        let beyond = TableChoice { header_row: Some(9), ..choice };
        let refused = read_table("x", text.as_bytes(), &beyond);
        assert_eq!(refused, Err(TableError::NoSuchHeaderRow { row: 9 }));
    }

    #[test]
    fn empty_and_headers_only_are_told_apart() {
        assert_eq!(read(""), Err(TableError::Empty));
        assert_eq!(read(" \r\n;;\r\n"), Err(TableError::Empty));
        assert_eq!(read("Firma;Ort\r\n"), Err(TableError::NoRows));
    }

    #[test]
    fn a_letter_is_no_table_but_a_list_of_names_is() {
        let letter = "Sehr geehrte Damen und Herren,\nwir freuen uns sehr auf Ihren Besuch bei uns im Haus am Montag.\n\
            Bringen Sie dazu gern Ihre Unterlagen und ein wenig Zeit mit";
        let prose = TableError::NotATable { kind: FileKind::Prose };
        assert_eq!(read(letter), Err(prose));
        let names = read("Aktenlotse GmbH\nVerein der Freunde digitaler Ämter e.V.\n").unwrap();
        assert_eq!((names.header_row, names.rows.len()), (None, 2));
    }

    #[test]
    fn a_row_is_found_by_its_number_in_the_file() {
        let table = read("Firma;Ort\n\nA;B\n\"C\nc\";D\nE;F\n").unwrap();
        let numbers: Vec<u32> = table.rows.iter().map(|r| r.number).collect();
        assert_eq!(numbers, [3, 4, 5]);
        assert_eq!(table.row(5).unwrap().cell(0), "E");
        assert_eq!(table.row(2), None);
    }
}
