//! Preparing: the plan as one view model. The edits to it stand in `edit`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{ApplicantId, CriterionId, ItemId, PersonId, SessionId};

use super::FormView;

/// Everything the preparation shows.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PlanView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry of the log.
    pub seq: u64,
    /// Revision shown; edits name it as what they are based on.
    pub revision: u64,
    /// Whether there is a revision before.
    pub can_undo: bool,
    /// Whether there is an undone revision.
    pub can_redo: bool,
    /// Particulars.
    pub head: HeadForm,
    /// Applicants in order of admission.
    pub applicants: Vec<ApplicantView>,
    /// The slot everyone gets.
    pub slot: Vec<PhaseView>,
    /// Its length.
    pub slot_ms: u64,
    /// The agenda.
    pub items: Vec<ItemView>,
    /// End as a clock time.
    pub ends: Option<String>,
    /// The form.
    pub form: FormView,
    /// The panel.
    pub panel: Vec<EvaluatorView>,
    /// The rules of the evaluation.
    pub rules: RulesForm,
    /// The check list, in order of the steps.
    pub points: Vec<PointView>,
    /// How many points are open.
    pub open_points: usize,
    /// Whether a panel scores for the chosen purpose.
    pub scored: bool,
    /// Hash of this revision, in groups of four: what the freeze would fix.
    pub plan_hash: Vec<String>,
    /// Set once the plan is frozen.
    pub frozen: Option<FrozenView>,
}

/// The particulars of a session; people, office and venue by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeadForm {
    /// Title.
    pub title: String,
    /// File reference (Aktenzeichen).
    pub file_reference: String,
    /// Office.
    pub office: String,
    /// Unit.
    pub unit: String,
    /// Day, "2026-11-24".
    pub date: Option<String>,
    /// Start, "09:00".
    pub start: Option<String>,
    /// Venue.
    pub venue: String,
    /// Chair.
    pub chair: String,
    /// Minute taker.
    pub minute_taker: String,
    /// "market_sounding", "ideas_contest", "award_procedure" or "information".
    pub purpose: Option<String>,
}

/// An applicant.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ApplicantView {
    /// Identity.
    #[ts(type = "string")]
    pub id: ApplicantId,
    /// Full legal name.
    pub name: String,
    /// Name without legal form.
    pub short_name: String,
    /// Seat.
    pub place: String,
    /// Who speaks.
    pub presenter: String,
    /// Mail address.
    pub email: String,
    /// One line on what is pitched.
    pub description: String,
}

/// A phase of the slot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PhaseView {
    /// "pitch", "questions", "scoring", "changeover" or "whole".
    pub kind: String,
    /// Budget.
    pub duration_ms: u64,
}

/// An item of the agenda.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ItemView {
    /// Identity.
    #[ts(type = "string")]
    pub id: ItemId,
    /// Number; empty for a break.
    pub number: String,
    /// "welcome", "pitch", "break", "deliberation" or "closing".
    pub kind: String,
    /// Own title or applicant's full name; empty where the kind's word says it.
    pub title: String,
    /// The same without legal form.
    pub short_title: String,
    /// The applicant of a pitch.
    #[ts(type = "string | null")]
    pub applicant: Option<ApplicantId>,
    /// Length.
    pub duration_ms: u64,
    /// Start as a clock time.
    pub starts: Option<String>,
}

/// A member of the panel with all declarations.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct EvaluatorView {
    /// Identity.
    #[ts(type = "string")]
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// Organisation.
    pub organisation: String,
    /// "administration", "business", "research" or "civil_society".
    pub sector: String,
    /// How many declarations stand.
    pub declared: usize,
    /// How many conflicts among them.
    pub conflicts: usize,
    /// One per applicant, in the order of the applicants.
    pub declarations: Vec<DeclarationView>,
}

/// A declaration, or its absence.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeclarationView {
    /// For whom.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// "open", "none" (no conflict) or "conflict".
    pub state: String,
    /// The reason of a conflict.
    pub reason: String,
    /// Who ordered the recusal.
    pub ordered_by: String,
}

/// The rules of the evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RulesForm {
    /// Result below which there is no rank.
    pub minimum_total: Option<String>,
    /// Criteria that separate equal results, in order.
    #[ts(type = "string[]")]
    pub tie_break: Vec<CriterionId>,
}

/// A point of the check list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PointView {
    /// Code: "purpose", "title", "file-reference", "office", "date", "venue",
    /// "chair-and-minute-taker", "applicants", "slots-equal", "criteria", "weights",
    /// "anchors", "tie-break", "panel", "declarations".
    pub code: String,
    /// "particulars", "impartiality", "equal_treatment" or "evaluation".
    pub duty: String,
    /// Settled or open.
    pub done: bool,
    /// How many.
    pub count: usize,
    /// Of how many; 0 where nothing is counted.
    pub of: usize,
}

/// What was frozen.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct FrozenView {
    /// Hash in groups of four.
    pub hash: Vec<String>,
    /// Clock time with seconds.
    pub at: String,
    /// Day.
    pub date: String,
    /// Revision.
    pub revision: u64,
}
