//! The faults of the day: what happened, its effect, and what the minutes will say.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{EntryId, ItemId, PersonId, SessionId};

use super::Named;

/// What a fault of the day can be about now.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IncidentView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// The chair, who orders until somebody else is named.
    pub chair: Named,
    /// Pitches that have not begun, in the order in which they are called.
    pub pitches: Vec<IncidentPitch>,
    /// Items that something may be put behind, in order: what runs, and what is to come.
    pub places: Vec<IncidentPlace>,
    /// Who sits on the panel now.
    pub panel: Vec<IncidentMember>,
    /// What runs, and so may be interrupted.
    pub running: Option<IncidentPlace>,
}

/// A pitch that has not begun.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IncidentPitch {
    /// Identity.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Number.
    pub number: String,
    /// Applicant's short name.
    pub name: String,
    /// Whose places may be changed for it: only those of the same track.
    pub track: Option<String>,
    /// "no_show" or "withdrawn", where the applicant is recorded as absent.
    pub absence: Option<String>,
}

/// An item of the agenda as a place.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IncidentPlace {
    /// Identity.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Number; empty for a break.
    pub number: String,
    /// Kind.
    pub kind: String,
    /// Short title.
    pub title: String,
}

/// A member of the panel.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IncidentMember {
    /// Who.
    #[ts(type = "string")]
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// Sector code.
    pub sector: String,
}

/// A fault of the day as its form has it; what its kind has no use for stays empty.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IncidentForm {
    /// "no_show", "delayed", "withdrawn", "swapped", "joined", "replaced", "interrupted" or
    /// "link_lost".
    pub kind: String,
    /// The pitch.
    #[ts(type = "string | null")]
    #[serde(default)]
    pub item: Option<ItemId>,
    /// The pitch that it swaps with.
    #[ts(type = "string | null")]
    #[serde(default)]
    pub other: Option<ItemId>,
    /// Whether both agreed to the swap.
    #[serde(default)]
    pub agreed: bool,
    /// The item that the pitch now follows.
    #[ts(type = "string | null")]
    #[serde(default)]
    pub after: Option<ItemId>,
    /// Clock time at which the applicant is expected; empty where nobody knows.
    #[serde(default)]
    pub expected: String,
    /// Who joins the applicants, or the panel.
    #[serde(default)]
    pub who: Named,
    /// Where the substitute works, for somebody new.
    #[serde(default)]
    pub organisation: String,
    /// Sector code of the substitute.
    #[serde(default)]
    pub sector: String,
    /// Whose seat the substitute takes.
    #[ts(type = "string | null")]
    #[serde(default)]
    pub evaluator: Option<PersonId>,
    /// Time that was lost before the key was pressed, and is given back.
    #[serde(default)]
    pub restored_ms: u64,
    /// Who ordered it.
    #[serde(default)]
    pub ordered_by: Named,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Asks what a fault would change. Nothing is written.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PreviewIncident {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// The fault.
    pub form: IncidentForm,
    /// Language of the sentence.
    pub language: String,
}

/// What a fault would change.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct IncidentPreview {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry that this rests on.
    pub seq: u64,
    /// Its effect.
    pub effects: Vec<EffectRow>,
    /// The sentence that it leaves in the minutes.
    pub sentence: String,
    /// Whether a reason is due that is not there yet.
    pub reason_missing: bool,
}

/// One thing that changes, or one that does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EffectRow {
    /// "speaks", "out" (a recused member leaves the room), "item", "shifted" (all others that
    /// move alike), "scores", "declares", "due", "stands" (the time stops), "ends", "stays" (everything else) or
    /// "stays_form" (slot and form, but not the times).
    pub what: String,
    /// Whom or what it is about; empty where the kind's word says it.
    pub name: String,
    /// Kind of the item, for "item".
    pub kind: String,
    /// Of how many things it speaks.
    pub count: usize,
    /// By how much they move, in milliseconds; later is above zero.
    pub shift_ms: Option<i64>,
    /// Until now; `null` for not at all.
    pub before: Option<String>,
    /// From now on; `null` for not at all.
    pub after: Option<String>,
}

/// Takes a fault of the day down.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordIncident {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// The fault.
    pub form: IncidentForm,
    /// Place of the last entry the view knew; `null` acts on any state.
    pub seen: Option<u64>,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}
