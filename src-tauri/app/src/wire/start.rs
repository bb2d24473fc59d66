//! The first screen, the frame around every screen, the clock and the settings.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::SessionId;

/// The list of sessions and the state of the house.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StartView {
    /// All that run, the next ones and the past ones: of each group its first page.
    pub sessions: Vec<SessionCard>,
    /// How many there are in each group.
    pub groups: Vec<GroupCount>,
    /// Set when the program last ended without closing.
    pub recovered: Option<Recovered>,
    /// Folder of the data.
    pub data_folder: String,
    /// When the newest verified copy was made (RFC 3339).
    pub last_backup: Option<String>,
    /// Version of the program.
    pub version: String,
}

/// How many sessions a group has.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct GroupCount {
    /// "running", "upcoming" or "past".
    pub group: String,
    /// How many.
    pub total: u64,
    /// There are more than `total`, which nobody counted.
    pub more: bool,
}

/// The program ended unexpectedly and everything is still there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Recovered {
    /// When the last entry was stored (RFC 3339).
    pub last_entry: String,
}

/// One session in the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SessionCard {
    /// Identity.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Title; empty while none is given.
    pub title: String,
    /// File reference.
    pub file_reference: String,
    /// Purpose code, if chosen.
    pub purpose: Option<String>,
    /// Day.
    pub date: Option<String>,
    /// Start as a clock time.
    pub start: Option<String>,
    /// Venue.
    pub venue: String,
    /// How many applicants.
    pub applicants: usize,
    /// "running", "upcoming" or "past".
    pub group: String,
    /// "draft", "frozen", "running", "paused", "unsigned", "signed" or "unreadable".
    pub status: String,
    /// Open points of the check list.
    pub open_points: usize,
    /// Number of the item that runs, and of the last one.
    pub progress: Option<Progress>,
    /// Whether this is the invented sample.
    pub sample: bool,
    /// Which stage of a contest it is.
    pub stage: Option<StageMark>,
}

/// A stage of a contest, as a card names it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StageMark {
    /// Its name.
    pub name: String,
    /// Its number, from 1.
    pub number: usize,
    /// How many stages there are.
    pub of: usize,
}

/// How far a running session is.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Progress {
    /// Number of the item that runs.
    pub number: String,
    /// Number of the last item.
    pub last: String,
    /// Clock time since when it is paused.
    pub paused_at: Option<String>,
}

/// The frame around every screen of a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SessionHead {
    /// Identity.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Title.
    pub title: String,
    /// File reference.
    pub file_reference: String,
    /// When the last change was durably stored, as a clock time with seconds.
    pub saved_at: Option<String>,
    /// Whether the plan is frozen.
    pub prepared: bool,
    /// Whether the run is over.
    pub ran: bool,
    /// Whether scoring is closed, or there is none for this purpose.
    pub evaluated: bool,
    /// Whether the record is signed off.
    pub recorded: bool,
    /// Whether a panel scores for this purpose.
    pub scored: bool,
    /// IANA name of the session's time zone.
    pub time_zone: String,
}

/// The host's clocks, for the estimate of a view's offset.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ClockAnswer {
    /// Milliseconds since boot, sleep included.
    pub boot_ms: u64,
    /// Which boot.
    pub boot_id: String,
    /// Milliseconds since 1970, UTC.
    pub wall_ms: i64,
    /// How many times as fast as life these clocks run: above 1 in a rehearsal.
    pub rate: u32,
}
