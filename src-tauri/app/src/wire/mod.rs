//! What crosses to TypeScript; nothing else does. Every type here is generated into
//! `ui/src/wire/` by `tests/wire_types.rs`.
//!
//! Ids, dates ("2026-11-24"), clock times ("09:10"), instants (RFC 3339, UTC), scores
//! ("4", "4.32") and codes are strings; seq, revisions and milliseconds are numbers, which
//! stay far below 2⁵³. A view model states the seq it was made at, so that one screen
//! never mixes two states. Holds no rule and no words.

mod admission;
mod ballot;
mod catch_up;
mod directory;
mod doubles;
mod draw;
mod edit;
mod form;
mod import;
mod incident;
mod look;
mod marks;
mod outreach;
mod papers;
mod plan;
mod presenter;
mod print;
mod queue;
mod record;
mod rehearsal;
mod results;
mod revisions;
mod room;
mod run;
mod sessions;
mod settings;
mod start;

pub use admission::*;
pub use ballot::*;
pub use catch_up::*;
pub use directory::*;
pub use doubles::*;
pub use draw::*;
pub use edit::*;
pub use form::*;
pub use import::*;
pub use incident::*;
pub use look::*;
pub use marks::*;
pub use outreach::*;
pub use papers::*;
pub use plan::*;
pub use presenter::*;
pub use print::*;
pub use queue::*;
pub use record::*;
pub use rehearsal::*;
pub use results::*;
pub use revisions::*;
pub use room::*;
pub use run::*;
pub use sessions::*;
pub use settings::*;
pub use start::*;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::SessionId;

/// No parameters, or nothing to answer.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// An entry of a directory as a form names it: chosen from the list, or typed. A typed name
/// that the directory has once means that entry; one that it has not becomes a new one; one
/// that it has more than once has to be chosen.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Named {
    /// Identity, where it was chosen.
    pub id: Option<String>,
    /// Name as shown or typed.
    pub name: String,
}

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Form {
            Typed(String),
            Chosen { id: Option<String>, name: String },
        }
        Ok(match Form::deserialize(deserializer)? {
            Form::Typed(name) => Self { id: None, name },
            Form::Chosen { id, name } => Self { id, name },
        })
    }
}

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
    /// What changed besides the log: "plan", "draft", "log"; "backup", "directory" and
    /// "settings" belong to no session.
    pub what: String,
}

impl Changed {
    /// Whether every window takes it over, whatever session it shows: how this laptop looks, and
    /// that all of it turns to a rehearsal or back.
    #[must_use]
    pub fn is_for_everyone(&self) -> bool {
        self.session.0.is_nil() && matches!(self.what.as_str(), "rehearsal" | "settings")
    }
}

/// A failure as it crosses: a code that the catalogue words, and what fills the words.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Failure {
    /// Stable code; the catalogue key is `error-<code>`.
    pub code: String,
    /// What the words are filled with.
    pub params: std::collections::BTreeMap<String, String>,
}
