//! Bytes become a [`RawTable`]: strings in rows, each with its row number in the file, and what was found out about
//! the file on the way.
//!
//! The kind of a file is told by its content, never by its name. Knows nothing of applicants; a new format is a new
//! module beside `delimited` and `workbook` that fills a `Sheet`.

mod choice;
mod decode;
mod delimited;
mod header;
mod kind;
mod package;
mod sheet;
mod workbook;

pub use choice::{Delimiter, TableChoice, TextEncoding};

use crate::error::{FileKind, TableError};
use crate::limits;
use crate::values::{DateStyle, NumberStyle};
use header::HeaderRow;
use kind::Container;
use sheet::Sheet;

/// Words a line from which on a list is no list of names.
const PROSE_WORDS: usize = 6;

/// Which family of formats a table came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Text with delimiters.
    Text,
    /// A workbook.
    Workbook,
}

impl TableKind {
    /// Stable name on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            TableKind::Text => "csv",
            TableKind::Workbook => "xlsx",
        }
    }
}

/// One row that is not blank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// 1-based row in the file, as a spreadsheet program shows it: a line break inside quotation marks does not
    /// count, a blank line does.
    pub number: u32,
    /// Cells without trailing blanks; blank cells at the end are left off.
    pub cells: Vec<String>,
}

impl Row {
    /// The cell in a 0-based column, `""` where the row ends before it.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// A table as read, and what was found out about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawTable {
    /// The file's name, for the eye only.
    pub name: String,
    /// Size of the file.
    pub size_bytes: usize,
    /// The family of formats.
    pub kind: TableKind,
    /// Found or chosen; text only.
    pub encoding: Option<TextEncoding>,
    /// Found or chosen; text only.
    pub delimiter: Option<Delimiter>,
    /// Sheets that can be chosen, in the workbook's order; workbooks only.
    pub sheets: Vec<String>,
    /// The sheet read; workbooks only.
    pub sheet: Option<String>,
    /// 1-based row of the header, `None` for a table without one.
    pub header_row: Option<u32>,
    /// One name a column; blank where the file has none.
    pub headers: Vec<String>,
    /// Data rows; blank rows are left out.
    pub rows: Vec<Row>,
    /// How dates are written; found or chosen, `None` if there are none.
    pub dates: Option<DateStyle>,
    /// How amounts are written; found, chosen or taken from the delimiter.
    pub numbers: NumberStyle,
}

impl RawTable {
    /// Number of columns.
    #[must_use]
    pub fn width(&self) -> usize {
        self.headers.len()
    }

    /// The row that stands at a 1-based row number of the file.
    #[must_use]
    pub fn row(&self, number: u32) -> Option<&Row> {
        let at = self.rows.binary_search_by_key(&number, |row| row.number).ok()?;
        self.rows.get(at)
    }
}

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
    if bytes.len() > limits::FILE_BYTES {
        return Err(TableError::TooLarge {
            size_mb: megabytes(bytes.len()),
            limit_mb: megabytes(limits::FILE_BYTES),
        });
    }
    let mut table = RawTable {
        name: name.to_owned(),
        size_bytes: bytes.len(),
        kind: TableKind::Text,
        encoding: None,
        delimiter: None,
        sheets: Vec::new(),
        sheet: None,
        header_row: None,
        headers: Vec::new(),
        rows: Vec::new(),
        dates: None,
        numbers: NumberStyle::DecimalPoint,
    };
    let sheet = match kind::container(bytes)? {
        Container::Text => {
            let (encoding, text) = decode::decode(bytes, choice.encoding)?;
            kind::refuse_other_text(&text)?;
            let delimiter = choice.delimiter.unwrap_or_else(|| delimited::find_delimiter(&text));
            table.encoding = Some(encoding);
            table.delimiter = Some(delimiter);
            delimited::read(&text, delimiter)?
        }
        Container::Package => {
            let book = workbook::read(bytes, choice.sheet.as_deref())?;
            table.kind = TableKind::Workbook;
            table.sheets = book.names;
            table.sheet = Some(book.name);
            book.sheet
        }
    };
    fill(&mut table, sheet, choice)?;
    if choice == &TableChoice::default() && is_prose(&table) {
        return Err(TableError::NotATable { kind: FileKind::Prose });
    }
    Ok(table)
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

/// Parts header from data, checks the number of rows, and finds the styles.
fn fill(table: &mut RawTable, sheet: Sheet, choice: &TableChoice) -> Result<(), TableError> {
    if sheet.rows.is_empty() {
        return Err(TableError::Empty);
    }
    let header = header::find(&sheet.rows, choice.header_row)?;
    let mut rows = sheet.rows;
    let above = match header {
        HeaderRow::At(index) => index + 1,
        HeaderRow::Missing => 0,
    };
    let found = sheet.total_rows.saturating_sub(above);
    if found > limits::DATA_ROWS {
        return Err(TableError::TooManyRows { rows: found, limit: limits::DATA_ROWS });
    }
    let data = rows.split_off(above);
    if data.is_empty() {
        return Err(TableError::NoRows);
    }
    let head = rows.pop();
    table.header_row = head.as_ref().map(|row| row.number);
    table.headers = head.map(|row| row.cells).unwrap_or_default();
    let width = data.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    if table.headers.len() < width {
        table.headers.resize(width, String::new());
    }
    for header in &mut table.headers {
        *header = header.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    table.rows = data;
    table.dates = choice.dates.or_else(|| header::find_dates(&table.rows));
    table.numbers = choice.numbers.unwrap_or_else(|| {
        header::find_numbers(&table.rows).unwrap_or(match table.delimiter {
            Some(Delimiter::Semicolon) => NumberStyle::DecimalComma,
            _ => NumberStyle::DecimalPoint,
        })
    });
    Ok(())
}

fn megabytes(bytes: usize) -> u64 {
    u64::try_from(bytes.div_ceil(1024 * 1024)).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

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
