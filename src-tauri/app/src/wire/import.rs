//! Taking over a table of applicants: what was found, what is ready, what is wrong.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::SessionId;

/// Asks for a preview of an uploaded table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PreviewImport {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// The upload.
    pub upload: String,
    /// How to read it; what is `null` is found.
    pub choice: ImportChoice,
    /// Page of the row list: first row wanted, from 0.
    pub offset: usize,
}

/// How a table is read and which rows are taken.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ImportChoice {
    /// "utf-8", "utf-16le", "utf-16be", "windows-1252", "iso-8859-15".
    pub encoding: Option<String>,
    /// ";", ",", "\t" or "|".
    pub delimiter: Option<String>,
    /// Number of the header row, from 1; 0 for none.
    pub header_row: Option<u32>,
    /// Sheet by name.
    pub sheet: Option<String>,
    /// One field code per column.
    pub fields: Option<Vec<String>>,
    /// Numbers of the rows to take; `null` takes all.
    pub picked: Option<Vec<u32>>,
    /// Date style code: "dmy", "mdy" or "ymd" as the import names them.
    pub dates: Option<String>,
    /// Number style code.
    pub numbers: Option<String>,
    /// Faulty fields that are to be left empty.
    pub waived: Vec<Waived>,
    /// Fields that were put right by hand.
    pub corrected: Vec<Corrected>,
    /// Doubles that are to be taken all the same.
    pub kept: Vec<u32>,
}

/// A field that was put right by hand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Corrected {
    /// Row number in the file.
    pub row: u32,
    /// Field code.
    pub field: String,
    /// The right value.
    pub value: String,
}

/// A faulty field that is to be left empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Waived {
    /// Row number in the file.
    pub row: u32,
    /// Field code.
    pub field: String,
}

/// The preview; nothing is stored yet.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportPreview {
    /// Name of the file.
    pub name: String,
    /// Its size in bytes.
    pub size: usize,
    /// Kind: "csv" or "xlsx".
    pub kind: String,
    /// Data rows below the header.
    pub row_count: usize,
    /// Encoding that was used, for text files.
    pub encoding: Option<String>,
    /// Delimiter that was used, for text files.
    pub delimiter: Option<String>,
    /// Header row that was used, from 1; 0 for none.
    pub header_row: u32,
    /// Date style that was used.
    pub dates: String,
    /// Number style that was used.
    pub numbers: String,
    /// Sheets of the file.
    pub sheets: Vec<String>,
    /// Sheet that was used.
    pub sheet: Option<String>,
    /// Columns with their mapping.
    pub columns: Vec<ImportColumn>,
    /// Row numbers of the samples.
    pub sample_rows: Vec<u32>,
    /// The rows of this page.
    pub rows: Vec<ImportRow>,
    /// First row of this page, from 0.
    pub offset: usize,
    /// How many picked rows are ready.
    pub ready: usize,
    /// How many picked rows stay out.
    pub left_out: usize,
    /// Faults of picked rows, at most 200.
    pub faults: Vec<ImportFault>,
    /// How many faults there are in all.
    pub fault_count: usize,
}

/// A column and what it was taken for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportColumn {
    /// Letter as a spreadsheet shows it.
    pub letter: String,
    /// Words of the header.
    pub header: String,
    /// Field code: "name", "place", "presenter", "email", "description", "received",
    /// "amount", "reference", "website" or "ignore".
    pub field: String,
    /// Values of the sample rows.
    pub samples: Vec<String>,
}

/// A row in the list to pick from.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportRow {
    /// Row number in the file.
    pub row: u32,
    /// Name.
    pub name: String,
    /// A second value that helps to tell rows apart.
    pub detail: String,
    /// "ready", "fault" or "double".
    pub state: String,
}

/// Something wrong with a row.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportFault {
    /// Row number in the file.
    pub row: u32,
    /// Field code.
    pub field: String,
    /// Code; the catalogue keys are `fault-<code>-title` and `fault-<code>`.
    pub code: String,
    /// What the words are filled with.
    pub params: std::collections::BTreeMap<String, String>,
    /// Whether the field may be left empty instead.
    pub waivable: bool,
    /// The value that was read.
    pub value: String,
    /// The row it doubles, where it does.
    pub other_row: Option<u32>,
}

/// Stores the rows that are ready, all or nothing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StoreImport {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// The upload.
    pub upload: String,
    /// As in the preview that was confirmed.
    pub choice: ImportChoice,
    /// How many rows the preview announced; another number stores nothing.
    pub expected: usize,
}

/// An uploaded file, kept in memory until it is used.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Upload {
    /// Identity.
    pub upload: String,
    /// Name of the file.
    pub name: String,
    /// Size in bytes.
    pub size: usize,
}
