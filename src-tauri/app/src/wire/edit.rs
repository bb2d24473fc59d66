//! Preparing: the edits to the plan. Each names the revision it is based on and answers the
//! plan as it stands after it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{ApplicantId, ColumnId, CriterionId, ItemId, OfficeId, PersonId, SessionId, TrackId};

use super::{HeadForm, MarkView, Named, OriginForm, RulesForm, TriggerView};

/// Creates a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CreateSession {
    /// Title; may be empty.
    pub title: String,
    /// Session template that it begins from.
    #[serde(default)]
    pub template: Option<String>,
    /// Language of the template's titles: "de", "en" or "fr".
    #[serde(default)]
    pub language: Option<String>,
}

/// Sets the particulars.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetHead {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// The particulars.
    pub head: HeadForm,
}

/// Says who set the criteria and how they became known.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetOrigin {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Who, when, how.
    pub origin: OriginForm,
}

/// Takes an applicant out.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RemoveApplicant {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Whom.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
}

/// Changes the slot that everyone gets: what is named is set, the rest stays.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SlotChange {
    /// A slot that is used in many places: "100-s", "3-3", "5-5", "10-10" or "10-35".
    pub preset: Option<String>,
    /// Lengths of the phases, in their order.
    pub durations_ms: Option<Vec<i64>>,
    /// Marks of each phase as time left, in the order of the phases.
    pub marks_ms: Option<Vec<Vec<i64>>>,
    /// Looks of the marks of each phase; a mark without a row is a plain one.
    pub looks: Option<Vec<Vec<MarkView>>>,
    /// What happens by itself in each phase.
    pub triggers: Option<Vec<Vec<TriggerView>>>,
    /// "on_key", "first_word", "first_slide" or "at_planned_time".
    pub clock_start: Option<String>,
}

/// Changes the slot that everyone gets.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetSlot {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// What changes.
    #[serde(flatten)]
    #[ts(flatten)]
    pub change: SlotChange,
}

/// Moves an item to a place, counted from 0 in the list without the item, and into the track
/// that it lies in there.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoveItem {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Which item.
    #[ts(type = "string")]
    pub item: ItemId,
    /// To which place.
    pub to: usize,
    /// The track of that place; none outside of tracks.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub track: Option<TrackId>,
}

/// Adds an item that is no pitch: at a place, at the end of its track, or before the closing
/// item.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AddItem {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// "welcome", "break", "deliberation", "closing", "talk", "reverse_pitch" or "custom".
    pub kind: String,
    /// Own title; may be empty.
    pub title: String,
    /// Length.
    pub duration_ms: i64,
    /// The track it belongs to.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub track: Option<TrackId>,
    /// At which place, counted from 0.
    #[serde(default)]
    #[ts(optional)]
    pub place: Option<usize>,
}

/// Changes an item. A pitch has neither title nor length of its own: both are passed over.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetItem {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Which item.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Own title; may be empty.
    pub title: String,
    /// Length.
    pub duration_ms: i64,
    /// Everything else; where it is missing, it stays.
    #[serde(default)]
    #[ts(optional)]
    pub details: Option<ItemDetails>,
}

/// What an item has besides title and length.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
pub struct ItemDetails {
    /// The track it belongs to.
    #[ts(type = "string | null")]
    pub track: Option<TrackId>,
    /// A start of its own, "10:30".
    pub hard_start: Option<String>,
    /// Where the one who speaks takes part from afar: link or number, possibly empty.
    pub remote: Option<String>,
    /// The host that leads it.
    #[ts(type = "string | null")]
    pub office: Option<OfficeId>,
    /// Who speaks, where it is no applicant.
    pub speaker: Named,
    /// The challenge of a reverse pitch.
    pub challenge: Named,
    /// What stands in the host's own columns, by column.
    #[ts(type = "Record<string, string>")]
    pub cells: BTreeMap<ColumnId, String>,
}

/// A track as it was edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TrackForm {
    /// Identity; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<TrackId>,
    /// Name.
    pub name: String,
    /// The challenge that it is about.
    #[serde(default)]
    pub challenge: Named,
}

/// Adds a track, or changes one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PutTrack {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// The track.
    pub track: TrackForm,
}

/// Sets all tracks at once; the items of those that are missing keep their places.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetTracks {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// The tracks.
    pub tracks: Vec<TrackForm>,
}

/// Removes a track; its items keep their places.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RemoveTrack {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Which track.
    #[ts(type = "string")]
    pub track: TrackId,
}

/// Moves a track with its items to a place among the tracks, counted without it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MoveTrack {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Which track.
    #[ts(type = "string")]
    pub track: TrackId,
    /// To which place.
    pub to: usize,
}

/// Puts items at the end of a track, or out of all.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AssignTrack {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Which items.
    #[ts(type = "string[]")]
    pub items: Vec<ItemId>,
    /// Into which track.
    #[ts(type = "string | null")]
    pub track: Option<TrackId>,
}

/// A column of the host as it was edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ColumnForm {
    /// Identity; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<ColumnId>,
    /// Head.
    pub name: String,
}

/// Sets the host's own columns.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetColumns {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// The columns.
    pub columns: Vec<ColumnForm>,
}

/// Removes an item that is no pitch.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RemoveItem {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Which item.
    #[ts(type = "string")]
    pub item: ItemId,
}

/// Sets the whole form. A criterion without id is new.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetForm {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// "optional", "at_extremes" or "always".
    pub rationale: String,
    /// Criteria in order.
    pub criteria: Vec<CriterionForm>,
}

/// A criterion as it was edited.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CriterionForm {
    /// Identity; none for a new one.
    #[ts(type = "string | null")]
    pub id: Option<CriterionId>,
    /// Name.
    pub name: String,
    /// The question behind it.
    pub question: String,
    /// Weight in percent, decimal comma or full stop.
    pub weight: String,
    /// Mean below which there is no rank.
    pub minimum: Option<String>,
    /// Meaning of each level, in the order of the levels.
    pub anchors: Vec<String>,
}

/// Fills form and rules from a template file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct UseFormTemplate {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Name of the template, as listed.
    pub template: String,
}

/// The form templates there are.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormTemplates {
    /// Templates.
    pub templates: Vec<FormTemplateView>,
}

/// A form template.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FormTemplateView {
    /// Name of the file without ending.
    pub template: String,
    /// Title.
    pub title: String,
    /// Number of criteria.
    pub criteria: usize,
}

/// Sets the rules.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetRules {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// The rules.
    pub rules: RulesForm,
}

/// Adds an evaluator, or changes one.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PutEvaluator {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Who; none for a new one.
    #[ts(type = "string | null")]
    pub person: Option<PersonId>,
    /// Name.
    pub name: String,
    /// Organisation.
    pub organisation: String,
    /// "administration", "business", "research" or "civil_society".
    pub sector: String,
    /// The host that nominates the member.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub nominated_by: Option<OfficeId>,
}

/// Removes an evaluator.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RemoveEvaluator {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Who.
    #[ts(type = "string")]
    pub person: PersonId,
}

/// Undo, redo or freeze of a revision.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfRevision {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the command is based on.
    pub based_on: u64,
}

/// Declares for one or more applicants.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct Declare {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Who declares.
    #[ts(type = "string")]
    pub evaluator: PersonId,
    /// One row per applicant.
    pub rows: Vec<DeclareRow>,
}

/// One row of a declaration.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeclareRow {
    /// For whom.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Whether there is a conflict of interest.
    pub conflict: bool,
    /// Why; required for a conflict.
    pub reason: String,
}
