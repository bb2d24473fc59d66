//! Preparing: the plan as one view model. The edits to it stand in `edit`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use std::collections::BTreeMap;

use domain::ids::{
    ApplicantId, AttachmentId, ChallengeId, ColumnId, CriterionId, ItemId, OfficeId, PersonId, SessionId,
    TrackId,
};

use super::{FormView, MarkView, Named, TriggerView};

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
    /// When the clock of a pitch starts: "on_key", "first_word", "first_slide" or
    /// "at_planned_time".
    pub clock_start: String,
    /// The agenda.
    pub items: Vec<ItemView>,
    /// Tracks in order.
    pub tracks: Vec<TrackView>,
    /// The host's own columns.
    pub columns: Vec<ColumnView>,
    /// End as a clock time.
    pub ends: Option<String>,
    /// The form.
    pub form: FormView,
    /// The hosting offices: the one at the head first.
    pub hosts: Vec<HostView>,
    /// Who set the criteria, and how they became known.
    pub origin: OriginForm,
    /// Decks, hand-outs and papers.
    pub papers: PapersView,
    /// The contest that this session is a stage of.
    pub contest: Option<ContestView>,
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

/// The particulars of a session.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HeadForm {
    /// Title.
    pub title: String,
    /// File reference (Aktenzeichen).
    pub file_reference: String,
    /// Office.
    pub office: Named,
    /// Unit.
    pub unit: String,
    /// Day, "2026-11-24".
    pub date: Option<String>,
    /// Start, "09:00".
    pub start: Option<String>,
    /// Venue.
    pub venue: Named,
    /// Room of the venue.
    #[serde(default)]
    pub room: Named,
    /// Chair.
    pub chair: Named,
    /// Minute taker.
    pub minute_taker: Named,
    /// "market_sounding", "ideas_contest", "award_procedure" or "information".
    pub purpose: Option<String>,
    /// Who else hosts.
    #[serde(default)]
    pub co_hosts: Vec<CoHostForm>,
}

/// A co-host.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CoHostForm {
    /// Which organisation.
    pub office: Named,
    /// Who signs for it, at most two.
    pub signers: Vec<Named>,
}

/// A hosting office.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct HostView {
    /// Identity.
    #[ts(type = "string")]
    pub office: OfficeId,
    /// Name.
    pub name: String,
    /// What it calls its units: "referat", "dezernat", "amt", "fachbereich" or "abteilung".
    pub unit_label: String,
}

/// Who set the criteria, and how they became known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OriginForm {
    /// Hosts that set them.
    #[ts(type = "string[]")]
    pub set_by: Vec<OfficeId>,
    /// When they were set.
    pub set_on: Option<String>,
    /// When they were published.
    pub published_on: Option<String>,
    /// How.
    pub published_how: String,
}

/// A track of the agenda.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TrackView {
    /// Identity.
    #[ts(type = "string")]
    pub id: TrackId,
    /// Name.
    pub name: String,
    /// The challenge that it is about.
    #[ts(type = "string | null")]
    pub challenge: Option<ChallengeId>,
    /// Title of the challenge.
    pub challenge_title: String,
    /// How many pitch in it.
    pub pitches: usize,
    /// Whether a draw of exactly these stands.
    pub drawn: bool,
}

/// A column that the host added.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ColumnView {
    /// Identity.
    #[ts(type = "string")]
    pub id: ColumnId,
    /// Head.
    pub name: String,
}

/// What overtime costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DeductionForm {
    /// For every begun stretch of so many milliseconds …
    pub per_ms: u64,
    /// … so many points.
    pub points: String,
    /// The criterion under which it was published.
    #[ts(type = "string | null")]
    pub criterion: Option<CriterionId>,
}

/// What is attached to a session, and what is asked for.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PapersView {
    /// Attached files, in order of arrival.
    pub attachments: Vec<AttachmentView>,
    /// What every applicant has to hand in: "deck", "handout".
    pub required: Vec<String>,
    /// Last day for it.
    pub deadline: Option<String>,
    /// Largest file in bytes.
    pub size_max: u64,
    /// What is missing or late, in the order of the applicants.
    pub missing: Vec<MissingPaper>,
}

/// An attached file.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AttachmentView {
    /// Identity.
    #[ts(type = "string")]
    pub id: AttachmentId,
    /// Whose; none for a paper of the session.
    #[ts(type = "string | null")]
    pub applicant: Option<ApplicantId>,
    /// "deck", "handout" or "paper".
    pub kind: String,
    /// Name of the file.
    pub name: String,
    /// Kind of file.
    pub mime: String,
    /// Size in bytes.
    pub size: u64,
    /// Pages, where they can be counted.
    pub pages: Option<u32>,
    /// Checksum in groups of four.
    pub hash: Vec<String>,
    /// The day it came in.
    pub received: String,
    /// Whether a screen can show it.
    pub previewable: bool,
    /// "there", "gone" or "changed": what lies in the data folder now.
    pub state: String,
}

/// Something missing or late.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MissingPaper {
    /// Who.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// "deck" or "handout".
    pub kind: String,
    /// The day it came in after the deadline; none while it is missing.
    pub late: Option<String>,
}

/// A session as a stage of a contest.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ContestView {
    /// Names of the stages.
    pub stages: Vec<String>,
    /// Which of them this is, from 0.
    pub place: usize,
    /// The session of the stage before.
    #[ts(type = "string | null")]
    pub from: Option<SessionId>,
    /// Its title.
    pub from_title: String,
    /// Share of its result that counts here, in percent.
    pub carried_weight: Option<String>,
    /// Share of this result that the next stage takes over, in percent.
    pub carries: Option<String>,
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
    /// "start_up", "team", "association", "person" or "authority".
    pub kind: String,
    /// The office's own number of the application.
    pub reference: String,
    /// When the application came in.
    pub received: Option<String>,
    /// Amount asked for, in euro.
    pub amount: Option<String>,
    /// The track in which it pitches.
    #[ts(type = "string | null")]
    pub track: Option<TrackId>,
    /// "unasked", "none" or "involved".
    pub prior: String,
}

/// A phase of the slot.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PhaseView {
    /// "pitch", "questions", "scoring", "changeover" or "whole".
    pub kind: String,
    /// Budget.
    pub duration_ms: u64,
    /// Marks, as time left, the longest first.
    pub marks_ms: Vec<u64>,
    /// The same marks, each with its look.
    pub marks: Vec<MarkView>,
    /// What happens by itself, in the order of time.
    pub triggers: Vec<TriggerView>,
}

/// An item of the agenda.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ItemView {
    /// Identity.
    #[ts(type = "string")]
    pub id: ItemId,
    /// Number; empty for a break.
    pub number: String,
    /// "welcome", "pitch", "break", "deliberation", "closing", "talk", "reverse_pitch" or
    /// "custom".
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
    /// The track it belongs to.
    #[ts(type = "string | null")]
    pub track: Option<TrackId>,
    /// A start of its own, "10:30".
    pub hard_start: Option<String>,
    /// How a start of its own meets what comes before: above zero a gap, below an overlap.
    #[ts(type = "number")]
    pub gap_ms: i64,
    /// Link or number where the one who speaks takes part from afar.
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
    /// The host that nominated the member.
    #[ts(type = "string | null")]
    pub nominated_by: Option<OfficeId>,
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
    /// "count_up" or "hard_stop".
    pub overtime: String,
    /// What overtime costs.
    pub deduction: Option<DeductionForm>,
}

/// A point of the check list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PointView {
    /// Code: "purpose", "title", "file-reference", "office", "date", "venue",
    /// "chair-and-minute-taker", "applicants", "slots-equal", "criteria", "weights",
    /// "anchors", "tie-break", "panel", "declarations", "co-host-signers", "draw",
    /// "agenda-times", "papers", "criteria-published", "criteria-set-by", "deduction",
    /// "prior-involvement", "notices", "access".
    pub code: String,
    /// "particulars", "impartiality", "equal_treatment", "evaluation" or "privacy".
    pub duty: String,
    /// Settled, or let go.
    pub done: bool,
    /// Whether the host may let it go with a reason.
    pub waivable: bool,
    /// Why it was let go.
    pub waived: Option<String>,
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
