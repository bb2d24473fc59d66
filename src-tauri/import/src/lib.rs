//! Bytes from strangers become checked rows.
//!
//! Three steps, each its own module, so that a new format or a new kind of row touches one of them:
//! [`table`] turns bytes into a [`RawTable`] of strings, [`columns`] guesses what each column means, and
//! [`applicants`] turns rows and a mapping into candidates and faults.
//!
//! This crate trusts no byte and does no more than read: no files, no database, no clock, no network. It words
//! nothing either. Errors and faults carry a stable code and parameters, and the catalogues word them.
//!
//! ```
//! use import::{Decisions, TableChoice, check_applicants, guess_mapping, read_table};
//!
//! let file = "Firma;E-Mail\nAktenlotse GmbH;dahl@lotse.example\nSolarpfad;info@solarpfad\n";
//! let table = read_table("liste.csv", file.as_bytes(), &TableChoice::default())?;
//! let checked = check_applicants(&table, &guess_mapping(&table), &Decisions::default())?;
//! assert_eq!(checked.ready[0].name, "Aktenlotse GmbH");
//! assert_eq!(checked.faults[0].code.code(), "email-no-ending");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![warn(missing_docs)]

pub mod applicants;
pub mod columns;
mod error;
mod fault;
mod field;
pub mod limits;
pub mod paper;
pub mod table;
pub mod values;
mod words;

pub use applicants::{
    Applications, Candidate, Change, Changed, Checked, Decisions, Dialect, Difference, Double, FaultWords,
    Further, Known, New, check_applicants, check_applicants_as, compare, faults_csv,
};
pub use columns::guess_mapping;
pub use error::{FileKind, MappingError, Params, TableError};
pub use fault::{Fault, FaultCode};
pub use field::{Field, mapping_codes, mapping_of_codes};
pub use paper::{Paper, PaperError, read_paper};
pub use table::{
    Aside, AsideKind, Delimiter, Finding, LayoutChoice, RawTable, Row, TableChoice, TableKind, TextEncoding,
    column_letters, mapping_findings, read_table, read_table_as, shape,
};
pub use values::{ApplicantKind, DateStyle, Founded, NumberStyle, Separator};
