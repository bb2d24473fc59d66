//! Where a session lies: one SQLite file, one writer, many readers.
//!
//! Holds the only SQL in the house; each statement lies in a `.sql` file beside the module
//! that runs it. Knows the domain's values as bytes, ids and hashes and must not know what
//! they mean: no rule of a session is decided here. Asks no clock; moments come in.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

mod card;
mod connection;
mod copy;
mod directory;
mod draft;
mod error;
mod files;
mod folder;
mod guest;
mod log;
mod open;
mod participation;
mod plan;
pub mod probe;
#[cfg(test)]
mod query_plans;
mod readers;
#[cfg(test)]
mod samples;
mod search;
mod session;
mod setting;
mod store;
mod transaction;
mod writer;

pub use card::{CardRow, Stands};
pub use copy::BackupDone;
pub use directory::{ApplicantRow, FOUND_MAX, Merge, Named, Page};
pub use draft::Draft;
pub use error::{Error, Result};
pub use open::{Opened, Phase};
pub use plan::{PlanHistory, PlanRevision, RevisionRow};
pub use search::{Found, Piece};
pub use session::SessionRow;
pub use store::Store;
pub use transaction::{Reading, Writing};
