//! Text with delimiters becomes rows (RFC 4180 and its relatives, through the csv crate).

use super::choice::Delimiter;
use super::quotes;
use super::sheet::{Sheet, SheetOptions};
use crate::error::TableError;
use csv::{ByteRecord, Reader, ReaderBuilder};

/// Records looked at to find the delimiter.
const SAMPLE_RECORDS: usize = 200;

fn reader(text: &str, delimiter: Delimiter) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.byte())
        .from_reader(text.as_bytes())
}

/// The line `sep=;` with which Excel tells itself the delimiter: what it names, and nothing of the list.
fn told_delimiter(text: &str) -> Option<Delimiter> {
    let line = text.lines().next()?.trim_matches(['"', ' ']);
    let code = line.get(..4).filter(|start| start.eq_ignore_ascii_case("sep=")).and(line.get(4..))?;
    Delimiter::from_code(code).or_else(|| code.is_empty().then_some(Delimiter::Tab))
}

/// The delimiter that parts most records into the same number of columns, and into the more the better.
pub(super) fn find_delimiter(text: &str) -> Delimiter {
    if let Some(told) = told_delimiter(text) {
        return told;
    }
    let mut best = (Delimiter::Semicolon, 0.0);
    for delimiter in Delimiter::ALL {
        let fit = fit(text, delimiter);
        if fit > best.1 {
            best = (delimiter, fit);
        }
    }
    if best.1 > 0.0 {
        return best.0;
    }
    // One column: take a delimiter that parts no name.
    let absent = |d: &Delimiter| memchr::memchr(d.byte(), text.as_bytes()).is_none();
    Delimiter::ALL.into_iter().find(absent).unwrap_or(Delimiter::Semicolon)
}

fn fit(text: &str, delimiter: Delimiter) -> f64 {
    let mut widths = Vec::new();
    let mut record = ByteRecord::new();
    let mut reader = reader(text, delimiter);
    while widths.len() < SAMPLE_RECORDS && reader.read_byte_record(&mut record).unwrap_or(false) {
        widths.push(record.len());
    }
    let count = |width: usize| widths.iter().filter(|w| **w == width).count();
    let Some(usual) = widths.iter().copied().max_by_key(|width| (count(*width), *width)) else {
        return 0.0;
    };
    let share = |n: usize, of: usize| n as f64 / of as f64;
    share(count(usual), widths.len()) * share(usual - 1, usual)
}

/// Reads all records.
pub(super) fn read(text: &str, delimiter: Delimiter, options: SheetOptions) -> Result<Sheet, TableError> {
    let mut sheet = Sheet::new(options);
    let told = told_delimiter(text).is_some();
    let mut from = From { text, at: 0, number: 0 };
    while let Some(next) = read_from(from, delimiter, told, &mut sheet)? {
        from = next;
    }
    Ok(sheet)
}

/// Where reading goes on: a place in the text, and the row before it.
#[derive(Clone, Copy)]
struct From<'a> {
    text: &'a str,
    at: usize,
    number: u32,
}

/// Reads records until the end, or until one swallows the rows after it because of a stray quotation mark. That one
/// is taken literally, and reading goes on behind its line.
fn read_from<'a>(
    from: From<'a>,
    delimiter: Delimiter,
    told: bool,
    sheet: &mut Sheet,
) -> Result<Option<From<'a>>, TableError> {
    let text = from.text.get(from.at..).unwrap_or_default();
    let mut number = from.number;
    let mut record = ByteRecord::new();
    let mut reader = reader(text, delimiter);
    let byte = |byte: u64| usize::try_from(byte).unwrap_or(usize::MAX);
    // Reading from memory into byte records can fail neither on IO nor on UTF-8 nor on lengths.
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        let start = record.position().map_or(0, |p| byte(p.byte()));
        number = number.saturating_add(blank_lines(text, start)).saturating_add(1);
        if told && number == 1 {
            continue;
        }
        let raw = text.get(start..byte(reader.position().byte())).unwrap_or_default();
        if sheet.open_quotes.len() < quotes::MOST && quotes::swallows(raw, delimiter) {
            let (line, length) = quotes::first_line(raw);
            sheet.open_quotes.push(number);
            let cells = cells(sheet, &literal(line, delimiter), number)?;
            sheet.push(number, cells)?;
            return Ok(Some(From { text: from.text, at: from.at + start + length, number }));
        }
        if !sheet.keeps_rows() {
            sheet.total_rows += usize::from(record.iter().any(|cell| !cell.is_empty()));
            continue;
        }
        let cells = cells(sheet, &record, number)?;
        sheet.push(number, cells)?;
    }
    Ok(None)
}

/// One line in which quotation marks are letters like others.
fn literal(line: &str, delimiter: Delimiter) -> ByteRecord {
    line.split(char::from(delimiter.byte())).map(str::as_bytes).collect()
}

fn cells(sheet: &mut Sheet, record: &ByteRecord, number: u32) -> Result<Vec<String>, TableError> {
    let cell = |(column, bytes): (usize, &[u8])| sheet.clean(&String::from_utf8_lossy(bytes), number, column);
    record.iter().enumerate().map(cell).collect()
}

/// The csv crate passes over blank lines silently; a spreadsheet program counts them.
fn blank_lines(text: &str, start: usize) -> u32 {
    let mut rest = text.as_bytes().get(start..).unwrap_or_default();
    // A record may be said to start at the LF of the line break before it.
    if start > 0 && text.as_bytes().get(start - 1) == Some(&b'\r') {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut lines = 0u32;
    loop {
        rest = match rest {
            [b'\r', b'\n', after @ ..] | [b'\r' | b'\n', after @ ..] => after,
            _ => return lines,
        };
        lines = lines.saturating_add(1);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_delimiter_is_found_beside_others_in_the_text() {
        let table = [
            ("a;b;c\n1,5;x, y;z\n2,5;x, y;z\n", Delimiter::Semicolon),
            ("a,b,c\n\"x;y\",2,3\n4,5,6\n", Delimiter::Comma),
            ("a\tb\n1,2\t3\n", Delimiter::Tab),
            ("a|b\nx; y|3\n", Delimiter::Pipe),
            ("Müller; Söhne GmbH\nAktenlotse\nSolarpfad\n", Delimiter::Comma),
        ];
        for (text, wanted) in table {
            assert_eq!(find_delimiter(text), wanted, "{text}");
        }
    }

    #[test]
    fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
        for end in ["\n", "\r\n", "\r"] {
            let lines = ["", "a;b", "", "", "\"c\nc\";d", "e;f", "", "g"];
            let sheet = read(&lines.join(end), Delimiter::Semicolon, SheetOptions::default()).unwrap();
            let numbers: Vec<u32> = sheet.rows.iter().map(|r| r.number).collect();
            assert_eq!(numbers, [2, 5, 6, 8], "{end:?}");
        }
    }

    #[test]
    fn the_line_that_tells_the_delimiter_is_no_row() {
        let text = "sep=|\r\na;b|c\r\nd;e|f\r\n";
        assert_eq!(find_delimiter(text), Delimiter::Pipe);
        let sheet = read(text, Delimiter::Pipe, SheetOptions::default()).unwrap();
        assert_eq!((sheet.rows[0].number, sheet.rows[0].cells[0].as_str()), (2, "a;b"));
    }

    #[test]
    fn an_open_quotation_mark_swallows_no_row() {
        let text = format!("a;b\nx;\"{}", "lang;\n".repeat(10_000));
        let sheet = read(&text, Delimiter::Semicolon, SheetOptions::default()).unwrap();
        assert_eq!((sheet.rows.len(), sheet.open_quotes.as_slice()), (10_001, [2].as_slice()));
        let text = "a;b\n\"Alpha;Köln\n\"Beta; x\";Bonn\n\"Gamma\nzwei\";Ulm\n";
        let sheet = read(text, Delimiter::Semicolon, SheetOptions::default()).unwrap();
        let firsts: Vec<&str> = sheet.rows.iter().map(|row| row.cell(0)).collect();
        assert_eq!(firsts, ["a", "\"Alpha", "Beta; x", "Gamma\nzwei"]);
        assert_eq!(sheet.rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    }

    #[test]
    fn a_cell_that_is_too_long_names_its_row() {
        let text = format!("a;b\nx;\"{}\"\n", "lang;\n".repeat(10_000));
        let refused = read(&text, Delimiter::Semicolon, SheetOptions::default()).unwrap_err();
        assert!(matches!(refused, TableError::CellTooLong { row: 2, .. }));
    }
}
