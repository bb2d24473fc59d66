//! The page of whoever stands at the lectern.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{EntryId, ItemId, SessionId};

use super::{PitchCount, StageMessage, TimerView};

/// What the page at the lectern shows: whose turn it is, the time, and what was answered.
/// Holds no more about anybody than the stage says aloud.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PresenterView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Title of the session.
    pub session_title: String,
    /// "before" (not frozen yet), "next" (somebody comes next), "speaks" or "over" (nobody
    /// speaks any more).
    pub mode: String,
    /// Whose turn it is, or who is next.
    pub item: Option<PresenterItem>,
    /// Timer of the running phase; before the item, of the changeover that leads to it.
    pub timer: Option<TimerView>,
    /// What the host says to whoever speaks.
    pub message: Option<StageMessage>,
    /// What was answered and still stands.
    pub signal: Option<SignalView>,
    /// What may be answered now: "ready", "done", "problem".
    pub signals: Vec<String>,
}

/// Whose turn it is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PresenterItem {
    /// Identity.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Kind of the item.
    pub kind: String,
    /// Own title or applicant's full name.
    pub title: String,
    /// Which pitch of how many; `null` where it is none.
    pub pitch: Option<PitchCount>,
    /// Expected start as a clock time.
    pub starts: Option<String>,
}

/// What the lectern told the host.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SignalView {
    /// Place in the log; names the signal.
    pub seq: u64,
    /// "ready", "done" or "problem".
    pub signal: String,
    /// Clock time with seconds at which it arrived.
    pub at: String,
}

/// The lectern as the console shows it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LecternView {
    /// Whose turn it is, or who is next.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Number of the item.
    pub number: String,
    /// Short name.
    pub short_title: String,
    /// Whether the item runs.
    pub begun: bool,
    /// What stands.
    pub signal: Option<SignalView>,
    /// Whether it is a technical problem that nobody has dealt with.
    pub problem: bool,
}

/// An answer from the lectern.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SendSignal {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// The item that the page showed.
    #[ts(type = "string")]
    pub item: ItemId,
    /// "ready", "done" or "problem".
    pub signal: String,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}
