//! Running the room: the console, the stage, the timer and the notes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{EntryId, ItemId, PersonId, SessionId};

use super::{LecternView, StageDeck, StageLook, StageMessage, StageOffice, StageRest, StageSpeaker};

use super::{MarkView, TriggerView};

/// A timer as anchors. A view counts down itself: left = `ends_boot_ms` − the host's boot
/// clock while it runs, `left_ms` while it is paused. No ticks are ever sent.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TimerView {
    /// Phase code: "pitch", "questions", "scoring", "changeover" or "whole".
    pub phase: String,
    /// Time that is due, adjustments included.
    pub due_ms: u64,
    /// Names this run of this phase: what was done at its marks is not done again after a
    /// page was loaded anew.
    pub run: String,
    /// Marks, as time left, the longest first.
    pub marks_ms: Vec<u64>,
    /// The same marks, each with its look.
    pub marks: Vec<MarkView>,
    /// What happens by itself, in the order of time.
    pub triggers: Vec<TriggerView>,
    /// What happens at the end: "count_up" or "hard_stop".
    pub overtime: String,
    /// Whether it runs; otherwise it is paused.
    pub running: bool,
    /// Boot time at which nothing is left; `null` while paused. May lie in the past.
    pub ends_boot_ms: Option<i64>,
    /// Time left when this view was made; negative over time.
    pub left_ms: i64,
    /// The boot that `ends_boot_ms` belongs to.
    pub boot_id: String,
    /// Clock time with seconds at which the phase ends; `null` while paused.
    pub ends_at: Option<String>,
}

/// The host's console.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ConsoleView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Whether the plan is frozen; nothing runs before.
    pub frozen: bool,
    /// "before", "running", "paused" or "ended".
    pub state: String,
    /// The agenda with planned and actual or expected times.
    pub items: Vec<RunItem>,
    /// What runs now.
    pub current: Option<CurrentItem>,
    /// What the key N leads to; `null` once the run is over.
    pub next: Option<NextStep>,
    /// The item after the current one.
    pub after: Option<AfterItem>,
    /// The first item, before the run has begun.
    pub first: Option<AfterItem>,
    /// Planned end as a clock time.
    pub ends_planned: Option<String>,
    /// Expected end as a clock time.
    pub ends_expected: Option<String>,
    /// Behind the plan (positive) or ahead of it, when this view was made.
    pub behind_ms: i64,
    /// Whether the stage is black.
    pub blanked: bool,
    /// Code of the event that undo would take back; `null` for nothing.
    pub undo: Option<String>,
    /// Code of the event that redo would bring back; `null` for nothing.
    pub redo: Option<String>,
    /// Notes of all items.
    pub notes: Vec<NoteView>,
    /// Notes being typed.
    pub drafts: Vec<NoteDraft>,
    /// Who has scored the applicant that pitched last; `null` without scoring and once it is
    /// closed.
    pub scoring: Option<ScoringView>,
    /// Whose turn it is at the lectern and what it tells; `null` where nobody speaks any more.
    pub lectern: Option<LecternView>,
    /// Whether a panel scores for this purpose.
    pub scored: bool,
    /// Ballots of all applicants that are in.
    pub ballots_arrived: usize,
    /// Ballots of all applicants that can come.
    pub ballots_of: usize,
    /// Whether scoring is closed.
    pub scoring_closed: bool,
    /// Who is there, in short.
    pub room: super::RoomBrief,
}

/// An item in the console's agenda.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RunItem {
    /// Identity.
    #[ts(type = "string")]
    pub id: ItemId,
    /// Number; empty for a break.
    pub number: String,
    /// "welcome", "pitch", "break", "deliberation" or "closing".
    pub kind: String,
    /// Own title or applicant's full name.
    pub title: String,
    /// The same without legal form.
    pub short_title: String,
    /// Planned start as a clock time.
    pub planned: Option<String>,
    /// Actual or expected start as a clock time.
    pub actual: Option<String>,
    /// "done", "running", "upcoming", "not_called" or "absent"; an upcoming one's `actual` is
    /// expected.
    pub state: String,
    /// "no_show" or "withdrawn", where the applicant is absent.
    pub absence: Option<String>,
    /// Planned length; `null` for an added item.
    pub planned_ms: Option<u64>,
    /// What it took, once it is over; before that the length that is true for it now.
    pub lasts_ms: u64,
}

/// The item that runs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct CurrentItem {
    /// Identity.
    #[ts(type = "string")]
    pub item: ItemId,
    /// Number.
    pub number: String,
    /// Kind, as in the agenda.
    pub kind: String,
    /// Own title or applicant's full name.
    pub title: String,
    /// One line on what is pitched.
    pub description: String,
    /// Which pitch of how many; `null` where it is none.
    pub pitch: Option<PitchCount>,
    /// All phases of the item.
    pub phases: Vec<RunPhase>,
    /// Index of the running one.
    pub phase: usize,
    /// Its timer.
    pub timer: TimerView,
}

/// "Pitch 4 of 8".
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct PitchCount {
    /// Which.
    pub number: usize,
    /// Of how many.
    pub of: usize,
}

/// A phase in the bar above the digits.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RunPhase {
    /// Phase code.
    pub kind: String,
    /// Time that is due.
    pub due_ms: u64,
    /// Marks, as time left, the longest first.
    pub marks_ms: Vec<u64>,
    /// "done", "running" or "upcoming".
    pub state: String,
    /// Time that counted, for a phase that is done.
    pub elapsed_ms: u64,
    /// Start as a clock time, once started.
    pub from: Option<String>,
    /// End as a clock time: actual, or due for the running one.
    pub to: Option<String>,
}

/// What the key N leads to.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NextStep {
    /// "phase", "item" or "end".
    pub step: String,
    /// Phase code, for a phase and for the first phase of an item.
    pub phase: Option<String>,
    /// Kind of the item, for an item.
    pub kind: Option<String>,
    /// Short title of the item, for an item.
    pub title: Option<String>,
}

/// An item that is still to come.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AfterItem {
    /// Number.
    pub number: String,
    /// Kind.
    pub kind: String,
    /// Own title or applicant's full name.
    pub title: String,
    /// Expected start as a clock time.
    pub starts: Option<String>,
    /// Length.
    pub duration_ms: u64,
    /// Which pitch of how many; `null` where it is none.
    pub pitch: Option<PitchCount>,
}

/// A note that stands.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteView {
    /// Place in the log; names the note when it is replaced.
    pub note: u64,
    /// Item.
    #[ts(type = "string")]
    pub item: ItemId,
    /// "content" or "valuation".
    pub field: String,
    /// Phase code; `null` for a note that was taken while its item did not run.
    pub phase: Option<String>,
    /// Time into the phase.
    pub at_ms: u64,
    /// Clock time at which it was first written.
    pub at: String,
    /// The words; `null` where they were erased.
    pub text: Option<String>,
}

/// A note being typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct NoteDraft {
    /// Item.
    #[ts(type = "string")]
    pub item: ItemId,
    /// "content" or "valuation".
    pub field: String,
    /// The words so far.
    pub text: String,
    /// Clock time with seconds at which they were stored.
    pub saved_at: String,
}

/// Who has scored, never what.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ScoringView {
    /// Number of the item.
    pub number: String,
    /// Applicant's short name.
    pub applicant: String,
    /// How many ballots are in.
    pub arrived: usize,
    /// How many can come.
    pub of: usize,
    /// One row per evaluator.
    pub rows: Vec<ScoringRow>,
}

/// One evaluator's state for one applicant.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ScoringRow {
    /// Who.
    #[ts(type = "string")]
    pub person: PersonId,
    /// Name.
    pub name: String,
    /// Last word of the name, for the status bar.
    pub short_name: String,
    /// "arrived", "draft", "missing" or "recused".
    pub state: String,
    /// Clock time with seconds of arrival.
    pub at: Option<String>,
}

/// The projected stage.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct StageView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Black: show nothing.
    pub blanked: bool,
    /// "before", "phase", "next" (between two pitches) or "ended".
    pub mode: String,
    /// Title of the session.
    pub session_title: String,
    /// Kind of the item that runs.
    pub kind: String,
    /// Own title or applicant's full name of the item that runs.
    pub title: String,
    /// Timer of the running phase.
    pub timer: Option<TimerView>,
    /// The next pitch or item.
    pub next: Option<AfterItem>,
    /// How the stage is arranged.
    pub look: StageLook,
    /// Words to whoever speaks.
    pub message: Option<StageMessage>,
    /// The slides of whoever pitches.
    pub deck: Option<StageDeck>,
    /// Those of the next pitch, so that they are there when it begins.
    pub deck_next: Option<StageDeck>,
    /// What follows the running phase; `null` while nothing runs.
    pub rest: Option<StageRest>,
    /// Who has the word in the round of questions.
    pub speaker: Option<StageSpeaker>,
    /// Whose house it is.
    pub office: StageOffice,
    /// Time zone of the session, for the time of day.
    pub time_zone: String,
    /// Boot time from which the stage has nothing more to say: long after the end, or on
    /// another day.
    pub rests_from_boot_ms: Option<i64>,
}

/// Gives the running phase more or less time.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AdjustTime {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Milliseconds added; negative takes away.
    pub delta_ms: i64,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}

/// A live command that names the state it was given in: pressed twice, it acts once.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LiveCommand {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last live-control entry the view knew; `null` acts on any state.
    pub seen: Option<u64>,
}

/// Turns the stage black or back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct BlankStage {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Black or not.
    pub on: bool,
}

/// Stores a note being typed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SaveNoteDraft {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Item.
    #[ts(type = "string")]
    pub item: ItemId,
    /// "content" or "valuation".
    pub field: String,
    /// The words so far; empty removes the draft.
    pub text: String,
}

/// Takes a note, or replaces one; empty words remove the one they replace.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct TakeNote {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Item.
    #[ts(type = "string")]
    pub item: ItemId,
    /// "content" or "valuation".
    pub field: String,
    /// The words.
    pub text: String,
    /// The note that it replaces.
    pub replaces: Option<u64>,
    /// Identity for the entry: sent again after a lost answer, it acts once.
    #[serde(default)]
    #[ts(optional, type = "string")]
    pub id: Option<EntryId>,
}

/// When a draft was durably stored.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DraftSaved {
    /// Clock time with seconds, in the session's time zone.
    pub saved_at: String,
}
