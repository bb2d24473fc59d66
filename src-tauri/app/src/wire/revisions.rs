//! Revisions of the plan, and what changed between two of them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::SessionId;

/// The revisions of a session's plan.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RevisionsView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// The one that counts now.
    pub current: u64,
    /// The newest ones, newest first.
    pub revisions: Vec<RevisionView>,
    /// How many older ones there are.
    pub older: usize,
}

/// A revision.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RevisionView {
    /// Number, from 1.
    pub number: u64,
    /// Day.
    pub date: String,
    /// Clock time with seconds.
    pub at: String,
    /// What was done: "particulars", "slot", "item-moved", "drawn" and so on.
    pub label: String,
    /// Whether the current one was made from it, directly or over others.
    pub leads_here: bool,
}

/// Asks what changed since a revision.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangesRequest {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Since which revision.
    pub since: u64,
}

/// What changed since a revision.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangesView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Since which revision.
    pub since: u64,
    /// Up to which.
    pub revision: u64,
    /// The changes, in the order of the steps.
    pub changes: Vec<ChangeView>,
}

/// One change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ChangeView {
    /// "particulars", "applicants", "slot", "agenda", "form", "rules", "panel", "papers",
    /// "points" or "contest".
    pub part: String,
    /// What: "title", "item-length", "criterion" and so on.
    pub what: String,
    /// "added", "removed", "moved" or "changed".
    pub became: String,
    /// Which one.
    pub subject: Vec<PieceView>,
    /// Value before; empty for none.
    pub before: Vec<PieceView>,
    /// Value after; empty for none.
    pub after: Vec<PieceView>,
}

/// A piece of a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PieceView {
    /// "text" (names included), "ms", "day", "clock", "number", "bytes"; else the family of a
    /// code: "purpose", "kind", "phase", "clock-start", "rationale", "overtime", "sector",
    /// "paper", "point", "remote", "mark-shape", "mark-tone", "sound", "trigger-at",
    /// "trigger-act", "trigger-layout".
    pub kind: String,
    /// The text, number or code.
    pub text: String,
}
