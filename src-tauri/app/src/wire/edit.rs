//! Preparing: the edits to the plan. Each names the revision it is based on and answers the
//! plan as it stands after it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{ApplicantId, CriterionId, ItemId, PersonId, SessionId};

use super::{HeadForm, RulesForm};

/// Creates a session.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CreateSession {
    /// Title; may be empty.
    pub title: String,
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

/// Sets the lengths of the slot's phases, in their order.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SetSlot {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// Lengths.
    pub durations_ms: Vec<u64>,
}

/// Moves an item to a place, counted from 0 in the list without the item.
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
}

/// Adds an item that is no pitch, at the end of the list or before the closing item.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AddItem {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Revision the edit is based on.
    pub based_on: u64,
    /// "welcome", "break", "deliberation" or "closing".
    pub kind: String,
    /// Own title; may be empty.
    pub title: String,
    /// Length.
    pub duration_ms: u64,
}

/// Changes an item that is no pitch.
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
    pub duration_ms: u64,
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
