//! Why a file or a mapping was refused: a stable code and the parameters its wording needs.
//!
//! The words stand in `assets/locales/*/import.ftl` under `error-<code>`. Nothing here is shown to a person.

use crate::field::Field;
use crate::table::TextEncoding;
use std::fmt;

/// Parameters of a wording, in the order in which they matter.
pub type Params = Vec<(&'static str, String)>;

/// What a file really is, told by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A PDF document.
    Pdf,
    /// A picture.
    Image,
    /// A word processor document.
    Document,
    /// A web page or other XML.
    Markup,
    /// JSON data.
    Json,
    /// Running text without columns.
    Prose,
    /// A packed archive that is no workbook.
    Archive,
    /// A binary workbook, `.xlsb`.
    Xlsb,
    /// A workbook of Excel 97–2003, `.xls`.
    Xls,
    /// Bytes that are no text at all.
    Binary,
}

impl FileKind {
    /// Stable name, the value of the parameter `kind`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            FileKind::Pdf => "pdf",
            FileKind::Image => "image",
            FileKind::Document => "document",
            FileKind::Markup => "markup",
            FileKind::Json => "json",
            FileKind::Prose => "prose",
            FileKind::Archive => "archive",
            FileKind::Xlsb => "xlsb",
            FileKind::Xls => "xls",
            FileKind::Binary => "binary",
        }
    }
}

/// Why bytes did not become a table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableError {
    /// No bytes, or only blanks.
    Empty,
    /// A header but nothing below it.
    NoRows,
    /// The content is something other than a table.
    NotATable {
        /// What it is.
        kind: FileKind,
    },
    /// A spreadsheet in a format that is not read.
    OtherSpreadsheet {
        /// Which format.
        kind: FileKind,
    },
    /// A workbook behind a password.
    Encrypted,
    /// A workbook that is cut off or damaged.
    BrokenWorkbook,
    /// A workbook that unpacks to far more than it should.
    UnpacksTooFar {
        /// The limit in MB.
        limit_mb: u64,
    },
    /// More bytes than are taken.
    TooLarge {
        /// Size in MB, rounded up.
        size_mb: u64,
        /// The limit in MB.
        limit_mb: u64,
    },
    /// More data rows than are taken.
    TooManyRows {
        /// Data rows found.
        rows: usize,
        /// The limit.
        limit: usize,
    },
    /// More columns than are taken.
    TooManyColumns {
        /// 1-based row in the file.
        row: u32,
        /// Columns found in it.
        columns: usize,
        /// The limit.
        limit: usize,
    },
    /// More cells than fit in memory sensibly.
    TooManyCells {
        /// The limit.
        limit: usize,
    },
    /// One cell holds more than any spreadsheet would; mostly a quotation mark that is never closed.
    CellTooLong {
        /// 1-based row in the file.
        row: u32,
        /// Column letter.
        column: String,
        /// The limit in characters.
        limit: usize,
    },
    /// The text cannot be read in the encoding chosen or found.
    WrongEncoding {
        /// The encoding that was tried.
        encoding: TextEncoding,
    },
    /// The chosen header row is blank or beyond the end.
    NoSuchHeaderRow {
        /// The row that was asked for.
        row: u32,
    },
    /// The chosen sheet is not in the workbook.
    NoSuchSheet {
        /// The sheet that was asked for.
        sheet: String,
    },
}

impl TableError {
    /// Stable code; the catalogue words it as `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            TableError::Empty => "import-empty",
            TableError::NoRows => "import-no-rows",
            TableError::NotATable { .. } => "import-not-a-table",
            TableError::OtherSpreadsheet { .. } => "import-other-spreadsheet",
            TableError::Encrypted => "import-encrypted",
            TableError::BrokenWorkbook => "import-broken-workbook",
            TableError::UnpacksTooFar { .. } => "import-unpacks-too-far",
            TableError::TooLarge { .. } => "import-too-large",
            TableError::TooManyRows { .. } => "import-too-many-rows",
            TableError::TooManyColumns { .. } => "import-too-many-columns",
            TableError::TooManyCells { .. } => "import-too-many-cells",
            TableError::CellTooLong { .. } => "import-cell-too-long",
            TableError::WrongEncoding { .. } => "import-wrong-encoding",
            TableError::NoSuchHeaderRow { .. } => "import-no-such-header-row",
            TableError::NoSuchSheet { .. } => "import-no-such-sheet",
        }
    }

    /// What the wording names.
    #[must_use]
    pub fn params(&self) -> Params {
        match self {
            TableError::Empty | TableError::NoRows | TableError::Encrypted | TableError::BrokenWorkbook => {
                vec![]
            }
            TableError::NotATable { kind } | TableError::OtherSpreadsheet { kind } => {
                vec![("kind", kind.code().to_owned())]
            }
            TableError::UnpacksTooFar { limit_mb } => vec![("limit", limit_mb.to_string())],
            TableError::TooLarge { size_mb, limit_mb } => {
                vec![("size", size_mb.to_string()), ("limit", limit_mb.to_string())]
            }
            TableError::TooManyRows { rows, limit } => {
                vec![("rows", rows.to_string()), ("limit", limit.to_string())]
            }
            TableError::TooManyColumns { row, columns, limit } => {
                vec![("row", row.to_string()), ("columns", columns.to_string()), ("limit", limit.to_string())]
            }
            TableError::TooManyCells { limit } => vec![("limit", limit.to_string())],
            TableError::CellTooLong { row, column, limit } => {
                vec![("row", row.to_string()), ("column", column.clone()), ("limit", limit.to_string())]
            }
            TableError::WrongEncoding { encoding } => {
                vec![("encoding", encoding.label().to_owned())]
            }
            TableError::NoSuchHeaderRow { row } => vec![("row", row.to_string())],
            TableError::NoSuchSheet { sheet } => vec![("sheet", sheet.clone())],
        }
    }
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.code(), self.params())
    }
}

impl std::error::Error for TableError {}

/// Why a mapping cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MappingError {
    /// No column is mapped to the name.
    NoNameColumn,
    /// Two columns are mapped to one field.
    FieldTwice {
        /// The field.
        field: Field,
    },
    /// The mapping speaks of more columns than the table has.
    UnknownColumn {
        /// Columns in the table.
        columns: usize,
    },
}

impl MappingError {
    /// Stable code; the catalogue words it as `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            MappingError::NoNameColumn => "import-no-name-column",
            MappingError::FieldTwice { .. } => "import-field-twice",
            MappingError::UnknownColumn { .. } => "import-unknown-column",
        }
    }

    /// What the wording names.
    #[must_use]
    pub fn params(&self) -> Params {
        match self {
            MappingError::NoNameColumn => vec![],
            MappingError::FieldTwice { field } => vec![("field", field.code().to_owned())],
            MappingError::UnknownColumn { columns } => vec![("columns", columns.to_string())],
        }
    }
}

impl fmt::Display for MappingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {:?}", self.code(), self.params())
    }
}

impl std::error::Error for MappingError {}
