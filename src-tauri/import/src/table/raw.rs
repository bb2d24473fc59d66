//! A table as it was read, and everything that was found out about it.

use super::choice::{Delimiter, TextEncoding};
use super::layout::{Aside, AsideKind};
use crate::values::{DateStyle, NumberStyle, Separator};

/// Which family of formats a table came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableKind {
    /// Text with delimiters.
    Text,
    /// A workbook.
    Workbook,
    /// An OpenDocument spreadsheet.
    OpenDocument,
}

impl TableKind {
    /// Stable name on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            TableKind::Text => "csv",
            TableKind::Workbook => "xlsx",
            TableKind::OpenDocument => "ods",
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

/// A table as read, and what was found out about it. Each of these can be chosen instead, in
/// [`TableChoice`](super::TableChoice) or [`LayoutChoice`](super::LayoutChoice).
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
    /// Whether a byte order mark stands before the text.
    pub byte_order_mark: bool,
    /// Found or chosen; text only.
    pub delimiter: Option<Delimiter>,
    /// Visible sheets, in the workbook's order; workbooks only.
    pub sheets: Vec<String>,
    /// Hidden sheets; they can be chosen like the others.
    pub hidden_sheets: Vec<String>,
    /// The sheet read; workbooks only.
    pub sheet: Option<String>,
    /// Rows above the header.
    pub titles: Vec<Row>,
    /// 1-based row of the header, the uppermost if it has several; `None` for a table without one.
    pub header_row: Option<u32>,
    /// How many rows the header has; 0 for a table without one.
    pub header_rows: u32,
    /// One name a column; blank where the file has none. Of a header over several rows the parts are joined by ` / `.
    pub headers: Vec<String>,
    /// Data rows; blank rows are left out.
    pub rows: Vec<Row>,
    /// Rows below the header that are no applicants, those that were taken all the same included.
    pub asides: Vec<Aside>,
    /// Columns that the sheet hides, 0-based.
    pub hidden_columns: Vec<usize>,
    /// Whether somebody chose to map them like the others.
    pub hidden_columns_taken: bool,
    /// How many cells were wrapped as `="…"`.
    pub wrapped: usize,
    /// Whether they are left as they stand.
    pub wraps_kept: bool,
    /// Rows with a quotation mark that is never closed; they are read as if it were a letter.
    pub open_quotes: Vec<u32>,
    /// Rows in which letters of another encoding seem to stand (`MÃ¼ller`).
    pub garbled: Vec<u32>,
    /// How many cells of data were blank since they belong to a merged cell above.
    pub merged: usize,
    /// Whether they are filled with its value.
    pub merged_filled: bool,
    /// How dates are written; found or chosen, `None` if there are none.
    pub dates: Option<DateStyle>,
    /// The same for each column.
    pub column_dates: Vec<Option<DateStyle>>,
    /// Columns whose dates could be read in another order as well.
    pub doubtful_dates: Vec<usize>,
    /// How amounts are written; found, chosen or taken from the delimiter.
    pub numbers: NumberStyle,
    /// The same for each column, `None` where its cells do not tell.
    pub column_numbers: Vec<Option<NumberStyle>>,
    /// Columns of which all amounts could be read in the other style as well (`1.234`).
    pub doubtful_numbers: Vec<usize>,
    /// What stands between several values in the cells of each column.
    pub separators: Vec<Option<Separator>>,
}

impl RawTable {
    pub(super) fn blank(name: &str, size_bytes: usize) -> RawTable {
        RawTable {
            name: name.to_owned(),
            size_bytes,
            kind: TableKind::Text,
            encoding: None,
            byte_order_mark: false,
            delimiter: None,
            sheets: Vec::new(),
            hidden_sheets: Vec::new(),
            sheet: None,
            titles: Vec::new(),
            header_row: None,
            header_rows: 0,
            headers: Vec::new(),
            rows: Vec::new(),
            asides: Vec::new(),
            hidden_columns: Vec::new(),
            hidden_columns_taken: false,
            wrapped: 0,
            wraps_kept: false,
            open_quotes: Vec::new(),
            garbled: Vec::new(),
            merged: 0,
            merged_filled: true,
            dates: None,
            column_dates: Vec::new(),
            doubtful_dates: Vec::new(),
            numbers: NumberStyle::DecimalPoint,
            column_numbers: Vec::new(),
            doubtful_numbers: Vec::new(),
            separators: Vec::new(),
        }
    }

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

    /// True for a column that is not to be mapped by itself, since the sheet hides it.
    #[must_use]
    pub fn is_kept_hidden(&self, column: usize) -> bool {
        !self.hidden_columns_taken && self.hidden_columns.contains(&column)
    }

    /// How dates of a column are written.
    #[must_use]
    pub fn dates_of(&self, column: usize) -> DateStyle {
        let own = self.column_dates.get(column).copied().flatten();
        own.or(self.dates).unwrap_or(DateStyle::DayMonthYear)
    }

    /// How amounts of a column are written.
    #[must_use]
    pub fn numbers_of(&self, column: usize) -> NumberStyle {
        self.column_numbers.get(column).copied().flatten().unwrap_or(self.numbers)
    }

    /// What stands between several values of a column's cells.
    #[must_use]
    pub fn separator_of(&self, column: usize) -> Option<Separator> {
        self.separators.get(column).copied().flatten()
    }

    /// The rows that were set aside for one reason.
    pub fn asides_of(&self, kind: AsideKind) -> impl Iterator<Item = &Aside> {
        self.asides.iter().filter(move |aside| aside.kind == kind)
    }
}
