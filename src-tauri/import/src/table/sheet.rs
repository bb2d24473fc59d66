//! Collects rows from any format under the limits of this crate. The one place where rows and cells are counted.

use super::region::Region;
use super::{Row, column_letters};
use crate::error::TableError;
use crate::limits;

/// Rows kept beyond the data rows, so that titles and header do not count against the limit.
const SPARE_ROWS: usize = limits::HEADER_SEARCH_ROWS;

/// How cells are taken.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct SheetOptions {
    /// Leaves `="0042"` as it stands.
    pub keep_wraps: bool,
}

/// The rows of one sheet that are not blank.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    pub options: SheetOptions,
    /// Rows that the sheet hides, 1-based and ascending.
    pub hidden_rows: Vec<u32>,
    /// Columns that the sheet hides, 0-based and ascending.
    pub hidden_columns: Vec<usize>,
    /// Merged cells.
    pub regions: Vec<Region>,
    /// How many cells are wrapped as `="…"`.
    pub wrapped: usize,
    /// Rows with a quotation mark that is never closed.
    pub open_quotes: Vec<u32>,
    /// Rows, ascending by number; stops growing above the limit.
    pub rows: Vec<Row>,
    /// All rows that are not blank, kept or not.
    pub total_rows: usize,
    cells: usize,
    text_bytes: usize,
}

impl Sheet {
    pub fn new(options: SheetOptions) -> Sheet {
        Sheet { options, ..Sheet::default() }
    }

    /// True while further rows are kept and not merely counted.
    pub fn keeps_rows(&self) -> bool {
        self.rows.len() < limits::DATA_ROWS + SPARE_ROWS
    }

    /// Takes one row; blank rows are let go.
    pub fn push(&mut self, number: u32, mut cells: Vec<String>) -> Result<(), TableError> {
        while cells.last().is_some_and(String::is_empty) {
            cells.pop();
        }
        if cells.is_empty() {
            return Ok(());
        }
        self.total_rows += 1;
        if !self.keeps_rows() {
            return Ok(());
        }
        if cells.len() > limits::COLUMNS {
            let columns = cells.len();
            return Err(TableError::TooManyColumns { row: number, columns, limit: limits::COLUMNS });
        }
        self.cells += cells.len();
        self.text_bytes += cells.iter().map(String::len).sum::<usize>();
        if self.cells > limits::CELLS {
            return Err(TableError::TooManyCells { limit: limits::CELLS });
        }
        if self.text_bytes > limits::TEXT_BYTES {
            let limit_mb = super::megabytes(limits::TEXT_BYTES);
            return Err(TableError::UnpacksTooFar { limit_mb });
        }
        self.rows.push(Row { number, cells });
        Ok(())
    }
}

impl Sheet {
    /// Makes a cell of a text: checks its length, takes trailing blanks and the wrapping `="…"` off, with which some
    /// programs keep Excel from reading `0042` as a number.
    pub fn clean(&mut self, text: &str, row: u32, column: usize) -> Result<String, TableError> {
        // A char has at most four bytes, so short texts need no counting.
        if text.len() > limits::CELL_CHARS && text.chars().count() > limits::CELL_CHARS {
            let column = column_letters(column);
            return Err(TableError::CellTooLong { row, column, limit: limits::CELL_CHARS });
        }
        let text = text.trim_end();
        let inner = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
        self.wrapped += usize::from(inner.is_some());
        Ok(match inner {
            Some(inner) if !self.options.keep_wraps => inner.replace("\"\"", "\"").trim_end().to_owned(),
            _ => text.to_owned(),
        })
    }
}

/// Puts a cell at its place in a row.
pub(super) fn put(cells: &mut Vec<String>, row: u32, column: usize, text: String) -> Result<(), TableError> {
    if column >= limits::COLUMNS {
        let columns = column.saturating_add(1);
        return Err(TableError::TooManyColumns { row, columns, limit: limits::COLUMNS });
    }
    if cells.len() <= column {
        cells.resize(column + 1, String::new());
    }
    if let Some(place) = cells.get_mut(column) {
        *place = text;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn wrapped_numbers_are_unwrapped_and_formulas_are_not() {
        let mut sheet = Sheet::default();
        let mut clean = |text| sheet.clean(text, 1, 0).unwrap();
        assert_eq!(clean("=\"0042\"  "), "0042");
        assert_eq!(clean("=\"a\"\"b\""), "a\"b");
        assert_eq!(clean("=SUM(A1)"), "=SUM(A1)");
        assert_eq!(clean("'der freie beruf' "), "'der freie beruf'");
        assert_eq!(clean("=\""), "=\"");
        assert_eq!(sheet.wrapped, 2);
        let mut kept = Sheet::new(SheetOptions { keep_wraps: true });
        assert_eq!(kept.clean("=\"0042\"", 1, 0).unwrap(), "=\"0042\"");
    }

    #[test]
    fn rows_above_the_limit_are_counted_not_kept() {
        let mut sheet = Sheet::default();
        for number in 1..=120_000 {
            sheet.push(number, vec!["x".into()]).unwrap();
        }
        assert_eq!(sheet.total_rows, 120_000);
        assert_eq!(sheet.rows.len(), limits::DATA_ROWS + SPARE_ROWS);
    }

    #[test]
    fn wide_rows_and_long_cells_are_refused() {
        let wide = Sheet::default().push(7, vec!["x".into(); 257]);
        assert_eq!(wide, Err(TableError::TooManyColumns { row: 7, columns: 257, limit: 256 }));
        let long = Sheet::default().clean(&"ä".repeat(32_768), 3, 1);
        assert_eq!(long, Err(TableError::CellTooLong { row: 3, column: "B".into(), limit: 32_767 }));
        assert!(Sheet::default().clean(&"ä".repeat(32_767), 3, 1).is_ok());
    }
}
