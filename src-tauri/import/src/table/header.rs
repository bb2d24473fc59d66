//! Finds which row is the header.

use super::Row;
use crate::error::TableError;
use crate::limits;
use crate::values::{is_amount, is_date, is_email, is_web_address};
use crate::words;

/// Known words by which a row must exceed an earlier one to be taken in its place. One could be chance.
const CLEARLY_MORE: usize = 2;

/// Where the header is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum HeaderRow {
    /// Index into the rows that are not blank.
    At(usize),
    /// The first row is data already.
    Missing,
}

/// Takes the chosen header row (0: none), or finds it: the first row that is filled and has no values in it, unless
/// one further down speaks clearly more of the words that stand over columns. A title is filled too thinly, a row of
/// data mostly holds values.
pub(super) fn find(rows: &[Row], chosen: Option<u32>) -> Result<HeaderRow, TableError> {
    if let Some(row) = chosen {
        return match (row, rows.binary_search_by_key(&row, |r| r.number)) {
            (0, _) => Ok(HeaderRow::Missing),
            (_, Ok(index)) => Ok(HeaderRow::At(index)),
            _ => Err(TableError::NoSuchHeaderRow { row }),
        };
    }
    let top = rows.get(..rows.len().min(limits::HEADER_SEARCH_ROWS)).unwrap_or_default();
    let width = usual_width(top);
    let mut best: Option<(usize, usize)> = None;
    for (index, row) in top.iter().enumerate() {
        let Some(known) = known_words(row, width) else {
            continue;
        };
        if best.is_none_or(|(_, most)| known >= most + CLEARLY_MORE) {
            best = Some((index, known));
        }
    }
    Ok(best.map_or(HeaderRow::Missing, |(index, _)| HeaderRow::At(index)))
}

/// The number of filled cells that most rows have at least: the upper median.
fn usual_width(rows: &[Row]) -> usize {
    let mut widths: Vec<usize> = rows.iter().map(|r| r.cells.len()).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or_default()
}

/// How many of a row's cells are words that stand over columns; `None` if the row cannot be a header.
fn known_words(row: &Row, width: usize) -> Option<usize> {
    let cells = row.cells.iter().map(|cell| cell.trim());
    let filled: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    let known = filled.iter().filter(|cell| words::is_known(cell)).count();
    let has_values = filled.iter().any(|cell| is_value(cell));
    let too_thin = filled.len() * 2 < width || (width > 1 && filled.len() < 2);
    // One column of words is a list of names unless its first line is a word for names.
    let list_of_names = width <= 1 && known == 0;
    (!too_thin && !has_values && !list_of_names).then_some(known)
}

/// How many of a row's cells are words that stand over columns.
pub(super) fn known_words_of(row: &Row) -> usize {
    row.cells.iter().filter(|cell| words::is_known(cell)).count()
}

pub(super) fn is_value(cell: &str) -> bool {
    is_amount(cell) || is_date(cell) || is_email(cell) || is_web_address(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&str]) -> Vec<Row> {
        let cells = |line: &str| line.split('|').map(str::to_owned).collect();
        lines.iter().zip(1..).map(|(line, number)| Row { number, cells: cells(line) }).collect()
    }

    #[test]
    fn a_title_above_the_header_is_passed_over() {
        let table = rows(&["|4 rows||||12.50", "Nr|Firma|Ort|Zweck|Von|Summe", "1|A|B|C|D|5"]);
        assert_eq!(find(&table, None), Ok(HeaderRow::At(1)));
    }

    #[test]
    fn a_known_word_in_the_data_is_no_header() {
        let table = rows(&["de|fr|note", "Vortrag|pitch|x", "Firma|nom|y", "Ort|lieu|Datum"]);
        assert_eq!(find(&table[..2], None), Ok(HeaderRow::At(0)));
        let wide = rows(&["Liste|der|Bewerbungen", "Firma|Ort|E-Mail", "A|B|C"]);
        assert_eq!(find(&wide, None), Ok(HeaderRow::At(1)));
    }

    #[test]
    fn a_table_without_header_is_told() {
        let table = rows(&["Aktenlotse|a@b.example|5", "Solarpfad|c@d.example|6"]);
        assert_eq!(find(&table, None), Ok(HeaderRow::Missing));
        let names = rows(&["Aktenlotse GmbH", "Solarpfad UG"]);
        assert_eq!(find(&names, None), Ok(HeaderRow::Missing));
        let headed = rows(&["Firma", "Aktenlotse GmbH"]);
        assert_eq!(find(&headed, None), Ok(HeaderRow::At(0)));
    }
}
