//! Catching up, moving items, times of one item, and time that the machine slept through.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{EntryId, ItemId, SessionId};

/// Asks how to catch up, or what a choice would gain.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CatchUpRequest {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Lengths chosen; `null` asks for the proposal.
    pub choices: Option<Vec<CutChoice>>,
}

/// A length for a reserve.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CutChoice {
    /// Which: "changeovers", or the id of a break or deliberation.
    pub reserve: String,
    /// New length in milliseconds.
    pub to_ms: u64,
}

/// What can be given up, what is chosen of it, and the day that comes of it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CatchUpView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Behind the plan, in milliseconds; 0 for nothing to win back.
    pub needed_ms: u64,
    /// How much earlier the day would end.
    pub gained_ms: u64,
    /// Behind the plan (positive) or ahead of it, with these lengths.
    pub behind_after_ms: i64,
    /// In the order of the day.
    pub reserves: Vec<ReserveView>,
    /// Every item that is still to come.
    pub items: Vec<CaughtItem>,
    /// Expected end as a clock time.
    pub ends_before: Option<String>,
    /// Expected end with these lengths.
    pub ends_after: Option<String>,
    /// Number of pitches of the day, which all keep their time.
    pub pitches: usize,
    /// How long each of them speaks.
    pub pitch_ms: u64,
    /// How long each of them is asked.
    pub questions_ms: u64,
    /// Why time was lost last: the words of the interruption, with the number of its item.
    pub cause: Option<LostTime>,
}

/// An interruption, as the reason why the day is behind.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LostTime {
    /// Number of the item that was interrupted.
    pub number: String,
    /// The words of the log.
    pub words: String,
}

/// Time that could be shorter.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReserveView {
    /// "changeovers", or the id of a break or deliberation.
    pub reserve: String,
    /// "break", "changeover" or "deliberation".
    pub kind: String,
    /// Own title of a break or deliberation.
    pub title: String,
    /// How many changeovers; 1 for an item.
    pub count: usize,
    /// Number of the first and of the last item that has one.
    pub numbers: [String; 2],
    /// Length now.
    pub from_ms: u64,
    /// Length chosen.
    pub to_ms: u64,
    /// The shortest it may get.
    pub least_ms: u64,
    /// Unit in which it is changed.
    pub step_ms: u64,
    /// What all of them together give.
    pub lost_ms: u64,
    /// When it would be over, for a break.
    pub back_at: Option<String>,
    /// Whether shortening it moves the end by nothing, since a fixed start waits behind it.
    pub held: bool,
    /// That item, with its start.
    pub held_by: Option<HeldBy>,
}

/// An item with a fixed start.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HeldBy {
    /// Its short title.
    pub title: String,
    /// Its kind.
    pub kind: String,
    /// When it begins.
    pub starts: Option<String>,
}

/// An item before and after.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CaughtItem {
    /// Identity.
    #[ts(type = "string")]
    pub id: ItemId,
    /// Expected start.
    pub before: Option<String>,
    /// Expected start with the new lengths.
    pub after: Option<String>,
    /// Length now.
    pub from_ms: u64,
    /// New length.
    pub to_ms: u64,
}

/// Applies new lengths.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CutTimes {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry that the preview knew.
    pub seen: Option<u64>,
    /// Lengths chosen.
    pub choices: Vec<CutChoice>,
}

/// One item of the run.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfRunItem {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Which item.
    #[ts(type = "string")]
    pub item: ItemId,
}

/// Planned, actual and expected times of one item and its phases.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ItemTimes {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Identity.
    #[ts(type = "string")]
    pub item: ItemId,
    /// How far it is, as in the agenda.
    pub state: String,
    /// Its phases; one for an item that is no pitch.
    pub phases: Vec<PhaseTimes>,
    /// Whether it has a place before the one that it has.
    pub may_move_earlier: bool,
    /// Whether it has a place behind the one that it has.
    pub may_move_later: bool,
    /// Whether a reason is asked for when it is moved.
    pub needs_reason: bool,
    /// Its fixed start, for which it cannot be moved.
    pub fixed_start: Option<String>,
}

/// One phase: planned, actual, expected.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PhaseTimes {
    /// Phase code.
    pub kind: String,
    /// "done", "running" or "upcoming".
    pub state: String,
    /// Planned start as a clock time; `null` for an added item.
    pub planned: Option<String>,
    /// Planned length; `null` for an added item.
    pub planned_ms: Option<u64>,
    /// Actual start with seconds, or the expected one without.
    pub starts: Option<String>,
    /// Actual or expected length from its start to its end, stops included.
    pub lasts_ms: u64,
    /// Longer (positive) or shorter than planned.
    pub over_ms: Option<i64>,
    /// Stops included in its length.
    pub paused_ms: u64,
}

/// Asks what moving an item would change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoveRequest {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Which item.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Towards the beginning of the day, otherwise towards its end.
    pub earlier: bool,
    /// The reason as far as it was typed.
    pub reason: String,
    /// Language of the minutes' sentence: "de", "en" or "fr".
    pub language: String,
}

/// What moving an item would change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoveView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Number of the item.
    pub number: String,
    /// Its short title.
    pub title: String,
    /// Its kind.
    pub kind: String,
    /// Whether a reason is asked for.
    pub needs_reason: bool,
    /// Items whose expected start changes, in the new order.
    pub rows: Vec<MovedRow>,
    /// How the minutes will say it; empty for an item that is no pitch.
    pub sentence: String,
}

/// An item whose expected start changes.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MovedRow {
    /// Number.
    pub number: String,
    /// Short title.
    pub title: String,
    /// Kind.
    pub kind: String,
    /// Expected start now.
    pub before: Option<String>,
    /// Expected start afterwards.
    pub after: Option<String>,
}

/// Moves an item by one place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoveRunItem {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Which item.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Towards the beginning of the day, otherwise towards its end.
    pub earlier: bool,
    /// Why; a pitch needs one.
    #[serde(default)]
    pub reason: String,
    /// Place of the last entry that the view knew.
    pub seen: Option<u64>,
}

/// The machine slept while a phase ran.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SleptThrough {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// For how long.
    pub slept_ms: u64,
    /// When it woke, on the host's boot clock.
    pub woke_boot_ms: u64,
    /// From when to when, in words.
    pub reason: String,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}
