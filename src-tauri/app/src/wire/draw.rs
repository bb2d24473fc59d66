//! The draw: the list, the digits, the order and its arithmetic.
//!
//! Called digits, divided numbers and quotients are strings: they go far beyond 2⁵³.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{ApplicantId, EntryId, SessionId, TrackId};

use super::Named;

/// Which draw is shown.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfDraw {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Whose order: a track, or the pitches outside of tracks. Where nothing is drawn there,
    /// the first one that has something to draw.
    #[serde(default)]
    #[ts(optional, type = "string | null")]
    pub track: Option<TrackId>,
    /// How a list that is not fixed yet would be sorted: "newest_first" or "by_name".
    #[serde(default)]
    #[ts(optional, type = "string | null")]
    pub rule: Option<String>,
}

/// A draw, as far as it has come.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DrawView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Revision of the plan; fixing the list names it.
    pub revision: u64,
    /// Whether the plan is frozen: then no draw is held any more.
    pub frozen: bool,
    /// Everything that has to be drawn, in order.
    pub tracks: Vec<DrawnTrack>,
    /// Whose order this is; none for the pitches outside of tracks.
    #[ts(type = "string | null")]
    pub track: Option<TrackId>,
    /// "open", "stale" (fixed, but others pitch now), "fixed" or "held".
    pub state: String,
    /// How the list is sorted.
    pub rule: String,
    /// The list, numbered from 0.
    pub list: Vec<DrawEntry>,
    /// Hash of the list in groups of four, once it is fixed.
    pub list_hash: Vec<String>,
    /// When the list was fixed, with seconds.
    pub fixed_at: Option<String>,
    /// On which day.
    pub fixed_on: Option<String>,
    /// How the order is found from called digits: "pencil" or "hash".
    pub method: String,
    /// Digits that have to be called.
    pub digits_needed: usize,
    /// Digits that are taken at most.
    pub digits_max: usize,
    /// Whether holding it now repeats an earlier draw, so that it needs a reason.
    pub repeats: bool,
    /// The draw that stands.
    pub held: Option<HeldView>,
    /// Draws of this track that were held before, oldest first.
    pub earlier: Vec<HeldView>,
}

/// Pitches whose order has to be drawn.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DrawnTrack {
    /// The track; none for the pitches outside of tracks.
    #[ts(type = "string | null")]
    pub track: Option<TrackId>,
    /// Its name; empty outside of tracks.
    pub name: String,
    /// How many pitch in it.
    pub pitches: usize,
    /// Whether a draw of all of these stands.
    pub drawn: bool,
}

/// A name on the list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DrawEntry {
    /// Who.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Name as it is hashed.
    pub name: String,
    /// The same without legal form.
    pub short_name: String,
    /// When the application came in.
    pub received: Option<String>,
}

/// A draw that was held.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HeldView {
    /// "pencil", "hash" or "lots".
    pub method: String,
    /// All digits; empty for lots.
    pub number: String,
    /// Who called what, or who watched.
    pub turns: Vec<TurnView>,
    /// The order.
    pub rows: Vec<DrawRow>,
    /// Why it repeated an earlier one.
    pub reason: String,
    /// When, with seconds.
    pub at: String,
    /// On which day.
    pub on: String,
}

/// Digits that somebody called.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TurnView {
    /// Who.
    pub name: String,
    /// From which organisation.
    pub organisation: String,
    /// The digits; empty for whoever watched lots.
    pub digits: String,
}

/// A place of the order and the sum behind it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DrawRow {
    /// Who.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Full name.
    pub name: String,
    /// The same without legal form.
    pub short_name: String,
    /// Begin as a clock time, where the applicant still pitches.
    pub starts: Option<String>,
    /// The sum; none for lots.
    pub sum: Option<DrawSum>,
}

/// One division.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DrawSum {
    /// Names still open: the divisor.
    pub open: usize,
    /// What is divided.
    pub number: String,
    /// How often it goes in; empty by hash, where nobody goes on with it.
    pub quotient: String,
    /// The remainder: the number in the list of open names.
    pub remainder: usize,
    /// By hash: the number of the block.
    pub block: Option<u64>,
}

/// Fixes the list before anyone calls a digit.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FixDrawList {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision of the plan that was shown.
    pub based_on: u64,
    /// Whose order.
    #[ts(type = "string | null")]
    pub track: Option<TrackId>,
    /// "newest_first" or "by_name".
    pub rule: String,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}

/// Holds the draw: digits that were called, or lots that were drawn by hand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HoldDraw {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Whose order.
    #[ts(type = "string | null")]
    pub track: Option<TrackId>,
    /// Who called which digits, in turn.
    #[serde(default)]
    pub turns: Vec<TurnForm>,
    /// The order as it came out of the bowl, instead of digits.
    #[serde(default)]
    #[ts(optional)]
    pub lots: Option<LotsForm>,
    /// Why an earlier draw is repeated.
    #[serde(default)]
    pub reason: String,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}

/// Digits of one caller.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TurnForm {
    /// Who.
    pub caller: Named,
    /// The digits.
    pub digits: String,
}

/// Lots drawn by hand.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LotsForm {
    /// Everyone on the list, in the order drawn.
    #[ts(type = "string[]")]
    pub order: Vec<ApplicantId>,
    /// Who watched.
    pub witnesses: Vec<Named>,
}
