//! Taking over a table of applicants: what was found, what is ready, what is wrong.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{ApplicantId, SessionId};

use super::Failure;

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
    /// Only rows that hold these words in what the list shows; empty for all.
    #[serde(default)]
    pub words: String,
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
    /// Numbers of the rows to take; `null` takes all but those that are dropped.
    pub picked: Option<Vec<u32>>,
    /// Numbers of the rows that are not taken, where all others are.
    #[serde(default)]
    pub dropped: Vec<u32>,
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
    /// How many rows the header has.
    #[serde(default)]
    pub header_rows: Option<u32>,
    /// Kinds of rows that are to be taken although they would stay out: "hidden", "total",
    /// "footnote", "repeated-header", "section".
    #[serde(default)]
    pub take: Vec<String>,
    /// Whether hidden columns are mapped like the others.
    #[serde(default)]
    pub hidden_columns: Option<bool>,
    /// Whether `="…"` around a cell goes.
    #[serde(default)]
    pub unwrap: Option<bool>,
    /// Whether a merged cell holds for each of its rows.
    #[serde(default)]
    pub fill_merged: Option<bool>,
    /// Date styles of single columns.
    #[serde(default)]
    pub column_dates: Vec<ColumnChoice>,
    /// Number styles of single columns.
    #[serde(default)]
    pub column_numbers: Vec<ColumnChoice>,
    /// What stands between several values of single columns.
    #[serde(default)]
    pub separators: Vec<ColumnChoice>,
    /// Which applications of one applicant are taken: "first" or "all"; without a word the first.
    #[serde(default)]
    pub applications: Option<String>,
    /// Whether each challenge gets a track; `null` does so where they fit.
    #[serde(default)]
    pub tracks: Option<bool>,
    /// What was remembered of an earlier list of this shape does not count.
    #[serde(default)]
    pub forget: bool,
    /// Rows that are not the known applicant who was found.
    #[serde(default)]
    pub separate: Vec<u32>,
    /// Changes that are to go the other way than they would: a new value that is not taken, a
    /// blank cell that is.
    #[serde(default)]
    pub turned: Vec<Waived>,
    /// Applicants of the session who are not in the list any more and are to leave it.
    #[serde(default)]
    #[ts(type = "Array<string>")]
    pub removed: Vec<ApplicantId>,
}

/// A choice for one column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ColumnChoice {
    /// Column, from 0.
    pub column: usize,
    /// Code of the choice.
    pub code: String,
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
    /// Kind: "csv", "xlsx" or "ods".
    pub kind: String,
    /// Data rows below the header.
    pub row_count: usize,
    /// Encoding that was used, for text files.
    pub encoding: Option<String>,
    /// Delimiter that was used, for text files.
    pub delimiter: Option<String>,
    /// Header row that was used, from 1; 0 for none.
    pub header_row: u32,
    /// How many rows the header has.
    pub header_rows: u32,
    /// Date style that was used.
    pub dates: String,
    /// Number style that was used.
    pub numbers: String,
    /// Sheets of the file that can be seen.
    pub sheets: Vec<String>,
    /// Sheets that the file hides.
    pub hidden_sheets: Vec<String>,
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
    /// Numbers of all rows that hold the words that were asked for; empty where none were.
    pub matching: Vec<u32>,
    /// How many picked rows are ready.
    pub ready: usize,
    /// How many picked rows stay out.
    pub left_out: usize,
    /// Faults of picked rows, at most 200.
    pub faults: Vec<ImportFault>,
    /// How many faults there are in all.
    pub fault_count: usize,
    /// What was found out about the file and can be chosen otherwise.
    pub found: Vec<ImportFound>,
    /// Whether columns are mapped as they were the last time.
    pub remembered: bool,
    /// Kinds of the applicants that are ready, each once.
    pub kinds: Vec<String>,
    /// How many more pitches the agenda takes.
    pub capacity: usize,
    /// What the list changes, where somebody in it is known.
    pub difference: Option<ImportDifference>,
    /// Why the columns cannot be used as they are mapped; then nothing is ready.
    pub refused: Option<Failure>,
}

/// Something that was found out about a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportFound {
    /// Code; the catalogue key is `found-<code>`.
    pub code: String,
    /// What the words are filled with.
    pub params: std::collections::BTreeMap<String, String>,
    /// Whether it holds, for what a choice turns round.
    pub taken: Option<bool>,
    /// Columns that it is about, from 0, for what is chosen column by column.
    pub columns: Vec<ColumnChoice>,
}

/// What a list changes in the session, and whom the directory knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportDifference {
    /// How many are new.
    pub new: usize,
    /// How many of the directory come into the session.
    pub linked: usize,
    /// How many of the session change.
    pub changed: usize,
    /// How many of the session stay as they are.
    pub same: usize,
    /// How many of the session are not in the list.
    pub gone: usize,
    /// How many of these leave the session.
    pub removed: usize,
    /// Rows of known applicants with changes, and those that the directory knows; at most 200.
    pub rows: Vec<ImportMatch>,
    /// How many such rows there are in all.
    pub row_count: usize,
    /// Who is not in the list, at most 200.
    pub missing: Vec<ImportMissing>,
}

/// A row whose applicant is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportMatch {
    /// Row number in the file.
    pub row: u32,
    /// Name as it is stored.
    pub name: String,
    /// Place as it is stored.
    pub place: String,
    /// Whether the applicant is in the session; otherwise the directory knows it.
    pub inside: bool,
    /// Whether somebody said that it is another one.
    pub separate: bool,
    /// What the list gives otherwise.
    pub changes: Vec<ImportChange>,
}

/// A field that the list gives otherwise than it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportChange {
    /// Field code.
    pub field: String,
    /// What is stored.
    pub before: Option<String>,
    /// What the list gives.
    pub after: Option<String>,
    /// Whether it is taken over.
    pub taken: bool,
}

/// An applicant of the session who is not in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ImportMissing {
    /// Identity.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Name.
    pub name: String,
    /// Whether it is to leave the session.
    pub removed: bool,
}

/// A column and what it was taken for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ImportColumn {
    /// Letter as a spreadsheet shows it.
    pub letter: String,
    /// Words of the header.
    pub header: String,
    /// Code of the field, or "ignore".
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
    /// "ready", "fault", "double" or "further".
    pub state: String,
    /// What it is to those who are known: "new", "changed", "same" or "linked"; empty where the
    /// row does not come in or nobody is known.
    pub known: String,
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
    /// The row it doubles or goes on from, where it does.
    pub other_row: Option<u32>,
    /// Whether the row comes in all the same.
    pub taken: bool,
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
