//! The report model: everything a document of the record says. Values and names, no words
//! and no layout: those belong to the report room. `derive` computes it.

mod attendance;
mod before;
mod derive;
mod draws;
mod follow_ups;
mod hosts;
mod incidents;
pub mod prepared;

pub use attendance::{AbsenceRow, Attendance, GuestsRow};
pub use before::{AnswerRow, Before, InvitationRow, NoticeRow, QuestionRow};
pub use draws::{DrawRow, HeldRow, ListRow, StepRow, TurnRow};
pub use follow_ups::{ActionRow, FollowUps, OpenQuestionRow};
pub use hosts::OriginRow;
pub use incidents::{Incident, IncidentRow, NamedItem, incidents};
pub use prepared::Prepared;

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use rust_decimal::Decimal;

use crate::hash::Hash;
use crate::ids::ApplicantId;
use crate::plan::Purpose;
use crate::plan::agenda::PhaseKind;
use crate::plan::panel::Sector;
use crate::plan::rules::{Aggregation, Deduction};
use crate::session::course::Absence;
use crate::session::event::Signer;

/// Everything derived from a session, ready to be written in some format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Head of the document.
    pub head: RecordHead,
    /// The panel.
    pub panel: Vec<PanelRow>,
    /// Who else was there, and who was not all the time.
    pub attendance: Attendance,
    /// Who set the criteria, where the purpose lets a panel score.
    pub origin: Option<OriginRow>,
    /// What happened before the day.
    pub before: Before,
    /// The draws.
    pub draws: Vec<DrawRow>,
    /// Points of the check list that were let go: code and reason.
    pub waivers: Vec<(String, String)>,
    /// The course, item by item.
    pub items: Vec<ItemRow>,
    /// What went otherwise than planned, in the order of time.
    pub incidents: Vec<IncidentRow>,
    /// The slot everyone had: phase and milliseconds.
    pub slot: Vec<(PhaseKind, u64)>,
    /// The official result; `None` where the purpose forbids one or scoring is open.
    pub result: Option<ResultTable>,
    /// The panel's resolution.
    pub resolution: Option<String>,
    /// Questions that stayed open, and action items.
    pub follow_ups: FollowUps,
    /// Freeze of the plan.
    pub frozen: Option<Seal>,
    /// Last entry of the log that this record rests on, and its place in the chain.
    pub log: (u64, Option<Seal>),
    /// Chair, minute taker, then the signers of each co-host.
    pub signatures: Vec<SignatureRow>,
}

/// What stands at the head of every page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordHead {
    /// Title of the session.
    pub title: String,
    /// File reference.
    pub file_reference: String,
    /// Office.
    pub office: String,
    /// Unit.
    pub unit: String,
    /// Offices that host with equal standing.
    pub co_hosts: Vec<String>,
    /// Purpose.
    pub purpose: Option<Purpose>,
    /// Planned start, in the session's time zone.
    pub planned: Option<NaiveDateTime>,
    /// Actual start and end, in the session's time zone.
    pub actual: (Option<NaiveDateTime>, Option<NaiveDateTime>),
    /// Venue and room.
    pub venue: String,
    /// Chair.
    pub chair: String,
    /// Minute taker.
    pub minute_taker: String,
}

/// A member of the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PanelRow {
    /// Name.
    pub name: String,
    /// Organisation.
    pub organisation: String,
    /// Sector.
    pub sector: Sector,
    /// The host that nominated the member, where it is known.
    pub nominated_by: String,
    /// Since when, for a substitute.
    pub since: Option<NaiveDateTime>,
    /// Until when, for a member who was replaced.
    pub until: Option<NaiveDateTime>,
    /// Whether a declaration stands for every applicant.
    pub declared_all: bool,
    /// Numbers of the items from which the member was recused, and who ordered it.
    pub recused: Vec<(String, String)>,
}

/// An item with its planned and actual times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemRow {
    /// Number, empty for a break.
    pub number: String,
    /// Stable word of the kind, see `ItemKind::code`.
    pub kind: &'static str,
    /// Own title or applicant's full name; empty where the kind's word says it.
    pub title: String,
    /// Seat of the applicant.
    pub place: String,
    /// Why it was not called, where its applicant is absent.
    pub absence: Option<Absence>,
    /// Planned from and to, in the session's time zone.
    pub planned: Option<(NaiveDateTime, NaiveDateTime)>,
    /// Actual from and to.
    pub actual: Option<(NaiveDateTime, NaiveDateTime)>,
    /// Time spoken in the pitch phase, stops left out, in milliseconds.
    pub pitch_ms: Option<u64>,
    /// What the pitch went over the time that was due, in milliseconds.
    pub overrun_ms: u64,
    /// What the host added to or took from the pitch, in milliseconds.
    pub adjusted_ms: i64,
    /// Stops of the whole item, in milliseconds.
    pub paused_ms: u64,
    /// Whether the machine was restarted meanwhile, so that the wall clock counted.
    pub by_wall_clock: bool,
    /// Names of members who were recused here. That they left the room is only said where it was recorded.
    pub recused: Vec<String>,
    /// Content notes, in the order in which they were first written.
    pub notes: Vec<NoteRow>,
}

/// A note of content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteRow {
    /// What the phase was for; `None` for a note that was taken while its item did not run.
    pub phase: Option<PhaseKind>,
    /// Time into the phase, in milliseconds.
    pub at_ms: u64,
    /// When it was first written, in the session's time zone.
    pub at: NaiveDateTime,
    /// The words; `None` where they were erased.
    pub text: Option<String>,
}

/// The official result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultTable {
    /// How ballots were put together.
    pub aggregation: Aggregation,
    /// Scale, lowest and highest.
    pub scale: (Decimal, Decimal),
    /// Criteria with weight in percent and minimum.
    pub criteria: Vec<(String, Decimal, Option<Decimal>)>,
    /// Minimum of the result.
    pub minimum_total: Option<Decimal>,
    /// Names of the tie-break criteria.
    pub tie_break: Vec<String>,
    /// Ballots that counted and that could have.
    pub ballots: (usize, usize),
    /// What overtime costs, where the rules say so: the rows then have `deducted`.
    pub deduction: Option<Deduction>,
    /// Weight in percent of an earlier stage, where the rules carry one: the rows then have
    /// `carried`.
    pub carried: Option<Decimal>,
    /// Rows, best first.
    pub rows: Vec<ResultRow>,
}

/// One applicant's result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultRow {
    /// Who.
    pub applicant: ApplicantId,
    /// Full name.
    pub name: String,
    /// Rank, if there is one.
    pub rank: Option<usize>,
    /// Why there is no rank.
    pub no_rank: Option<NoRankRow>,
    /// Result with two decimals, full stop: "4.32".
    pub points: Option<String>,
    /// The exact result as a fraction: "108/25".
    pub exact: Option<String>,
    /// Mean of the ballots with two decimals, before what was carried and deducted.
    pub own: Option<String>,
    /// Result of the earlier stage on this form's scale, with two decimals.
    pub carried: Option<String>,
    /// Points that overtime took off, with two decimals.
    pub deducted: Option<String>,
    /// Length of the bar in thousandths of the scale.
    pub bar_permille: u16,
    /// Lowest and highest total of an evaluator, in thousandths of the scale.
    pub spread_permille: Option<(u16, u16)>,
    /// Ballots that counted.
    pub counted: usize,
    /// Evaluators who were recused.
    pub recused: usize,
    /// Ballots that are missing.
    pub missing: usize,
    /// Whether the rank is shared.
    pub shared: bool,
    /// The criterion that separated an equal result.
    pub by_tie_break: Option<String>,
    /// Mean per criterion, in the order of the form, two decimals.
    pub criteria: Vec<Option<String>>,
}

/// Why a row has no rank, with names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoRankRow {
    /// The applicant did not pitch.
    Absent(Absence),
    /// No ballot.
    NoBallot,
    /// Under the minimum of the result.
    BelowTotal,
    /// Under the minimum of the named criterion.
    BelowCriterion(String),
}

/// A hash with its moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    /// The hash.
    pub hash: Hash,
    /// When, in the session's time zone.
    pub at: NaiveDateTime,
}

/// A line to sign on, or a signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureRow {
    /// In which function.
    pub signer: Signer,
    /// The co-host for which it is; empty for chair and minute taker.
    pub office: String,
    /// Who should.
    pub name: String,
    /// Place and time, once signed.
    pub signed: Option<(String, NaiveDateTime)>,
}

impl Record {
    /// Whether all have signed; otherwise every page says that it is a draft.
    #[must_use]
    pub fn is_final(&self) -> bool {
        self.signatures.len() >= 2 && self.signatures.iter().all(|row| row.signed.is_some())
    }
}

/// A moment as the session's clocks on the wall showed it.
#[must_use]
pub fn local(zone: Tz, at: DateTime<Utc>) -> NaiveDateTime {
    at.with_timezone(&zone).naive_local()
}
