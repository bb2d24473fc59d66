//! The use cases: what an office does with a session, command by command.
//!
//! Loads, lets the domain decide, appends, answers with a view model. Knows the domain, the
//! store, the report and the import; must not know a window, a socket or a page. The
//! contract is `commands`, the types that cross are `wire`, and `router` is the one door.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used))]

#[macro_use]
mod commands;

mod backup;
mod ballot_files;
mod ballots;
pub mod caller;
mod catalog;
pub mod clock;
mod directory;
mod document;
pub mod documents;
pub mod error;
mod form_templates;
mod grants;
mod house;
mod intake;
mod lookup;
mod marks;
mod named;
mod notes;
mod prepare;
mod print;
mod record;
mod rehearsal;
mod relocation;
mod results;
pub mod router;
mod run;
mod sample;
mod sessions;
mod settings;
mod start;
mod text_blocks;
pub mod uploads;
pub mod wire;
mod words;

pub use caller::{Caller, Role};
pub use domain;
pub use error::{Error, Result};
pub use house::{App, Parts, open, restore_backup, start_empty};
pub use store::Phase;
