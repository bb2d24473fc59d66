//! What crosses to TypeScript; nothing else does. Every type here is generated into
//! `ui/src/wire/` by `tests/wire_types.rs`.
//!
//! Ids, dates ("2026-11-24"), clock times ("09:10"), instants (RFC 3339, UTC), scores
//! ("4", "4.32") and codes are strings; seq, revisions and milliseconds are numbers, which
//! stay far below 2⁵³. A view model states the seq it was made at, so that one screen
//! never mixes two states. Holds no rule and no words.

mod ballot;
mod edit;
mod form;
mod import;
mod plan;
mod record;
mod results;
mod run;
mod start;

pub use ballot::*;
pub use edit::*;
pub use form::*;
pub use import::*;
pub use plan::*;
pub use record::*;
pub use results::*;
pub use run::*;
pub use start::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::SessionId;

/// No parameters, or nothing to answer.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// The session that a command is about.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfSession {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
}

/// Where the log of a session stands after a command.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Done {
    /// Place of the last entry.
    pub seq: u64,
    /// When it was durably stored (RFC 3339).
    pub at: String,
}

/// Told to every view after a change; the view fetches what it shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changed {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// What changed besides the log: "plan", "draft" or "log".
    pub what: String,
}

/// A failure as it crosses: a code that the catalogue words, and what fills the words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Failure {
    /// Stable code; the catalogue key is `error-<code>`.
    pub code: String,
    /// What the words are filled with.
    pub params: std::collections::BTreeMap<String, String>,
}
