//! The model of the printed matter: what a plan says before the day, with names and times.
//!
//! Values only, no words and no layout: those belong to the report room. What somebody
//! needs to take part is counted here and never told of a person.

mod agenda;
mod criteria;
mod derive;
mod people;

#[cfg(test)]
mod tests;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use rust_decimal::Decimal;

use super::{Before, DrawRow, OriginRow, Seal};
use crate::directory::{AccessNeed, ApplicantKind, GuestRole, Letterhead, Logo, Sector};
use crate::ids::{ApplicantId, ItemId, PersonId};
use crate::plan::Purpose;
use crate::plan::agenda::{ClockStart, PhaseKind};
use crate::plan::form::RationaleRule;
use crate::plan::papers::AttachmentKind;
use crate::plan::rules::{Aggregation, Overtime};

/// Everything that can be printed or put into a calendar before the day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prepared {
    /// Head of the documents.
    pub head: PreparedHead,
    /// Who hosts, the one at the head first.
    pub hosts: Vec<HostRow>,
    /// Names of the tracks, in order, each with the title of its challenge.
    pub tracks: Vec<(String, String)>,
    /// Heads of the host's own columns.
    pub columns: Vec<String>,
    /// The items in order.
    pub agenda: Vec<AgendaRow>,
    /// The time that every applicant gets.
    pub slot: Vec<PhaseRow>,
    /// When its clock starts.
    pub clock_start: ClockStart,
    /// What overtime means.
    pub overtime: Overtime,
    /// Who was admitted, in the order of the agenda.
    pub applicants: Vec<ApplicantRow>,
    /// Who scores.
    pub panel: Vec<MemberRow>,
    /// What is scored; `None` where the purpose lets nobody score.
    pub criteria: Option<CriteriaSheet>,
    /// The draws.
    pub draws: Vec<DrawRow>,
    /// What is attached and asked for.
    pub papers: PapersRow,
    /// What happened before the day.
    pub before: Before,
    /// Who comes beside panel and applicants.
    pub guests: Vec<GuestRow>,
    /// How many have which need.
    pub needs: Vec<(AccessNeed, usize)>,
    /// Freeze of the plan; without it everything is a draft.
    pub frozen: Option<Seal>,
    /// When this was derived, in the session's time zone, and as an instant.
    pub made: (NaiveDateTime, DateTime<Utc>),
}

/// What stands at the head of every printed matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreparedHead {
    /// Title of the session.
    pub title: String,
    /// File reference.
    pub file_reference: String,
    /// Unit within the office at the head.
    pub unit: String,
    /// Purpose.
    pub purpose: Option<Purpose>,
    /// Planned day.
    pub date: Option<NaiveDate>,
    /// Planned start, as an instant.
    pub starts: Option<DateTime<Utc>>,
    /// End that follows from the agenda.
    pub ends: Option<DateTime<Utc>>,
    /// Time zone of the session.
    pub zone: Tz,
    /// House and room.
    pub venue: String,
    /// Address of the house.
    pub address: String,
    /// Whether the room can be reached without a step, where somebody has looked.
    pub step_free: Option<bool>,
    /// Whether the room has a hearing loop, where somebody has looked.
    pub hearing_loop: Option<bool>,
    /// Who chairs.
    pub chair: PersonRow,
    /// Who takes the minutes.
    pub minute_taker: PersonRow,
}

/// A person who takes part for a host.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PersonRow {
    /// Who; `None` where nobody is named.
    pub id: Option<PersonId>,
    /// Name.
    pub name: String,
    /// Where from.
    pub organisation: String,
    /// What the person does there.
    pub role: String,
    /// Mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
}

/// A hosting office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HostRow {
    /// Name.
    pub name: String,
    /// Logo.
    pub logo: Option<Logo>,
    /// Letterhead.
    pub letterhead: Letterhead,
    /// Who signs for it; empty for the one at the head, where chair and minute taker sign.
    pub signers: Vec<String>,
}

/// An item of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgendaRow {
    /// Identity.
    pub item: ItemId,
    /// Number, empty for a break.
    pub number: String,
    /// Stable word of the kind.
    pub kind: &'static str,
    /// Own title or applicant's full name; empty where the kind's word says it.
    pub title: String,
    /// The applicant, where this is a pitch.
    pub applicant: Option<ApplicantId>,
    /// Place of the track in the list of tracks.
    pub track: Option<usize>,
    /// Start, in the session's time zone.
    pub from: Option<NaiveDateTime>,
    /// End, in the session's time zone.
    pub to: Option<NaiveDateTime>,
    /// Start and end as instants.
    pub instants: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// Length in milliseconds.
    pub duration_ms: u64,
    /// Whether it has a start of its own.
    pub hard: bool,
    /// How a hard start meets what comes before: above zero a gap, below zero an overlap.
    pub gap_ms: i64,
    /// Link or number for whoever takes part from afar, possibly empty.
    pub remote: Option<String>,
    /// The host that leads it.
    pub office: String,
    /// Who speaks: a person of a host, or the applicant's presenter.
    pub speaker: String,
    /// Title of the challenge of a reverse pitch.
    pub challenge: String,
    /// Phases it runs through.
    pub phases: Vec<PhaseRow>,
    /// What stands in the host's own columns, in their order.
    pub cells: Vec<String>,
}

/// A phase with its budget and marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseRow {
    /// What it is for.
    pub kind: PhaseKind,
    /// Budget in milliseconds.
    pub duration_ms: u64,
    /// Milliseconds left at each mark, the longest first.
    pub marks_ms: Vec<u64>,
}

/// An applicant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplicantRow {
    /// Who.
    pub id: ApplicantId,
    /// Full name.
    pub name: String,
    /// What kind of applicant it is.
    pub kind: ApplicantKind,
    /// Seat.
    pub place: String,
    /// Who speaks.
    pub presenter: String,
    /// Mail address.
    pub email: String,
}

/// A member of the panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberRow {
    /// Who.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Where from.
    pub organisation: String,
    /// Part of society.
    pub sector: Sector,
    /// The host that nominated the member.
    pub nominated_by: String,
}

/// What is scored, by which rules, and who said so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriteriaSheet {
    /// Who set it.
    pub origin: OriginRow,
    /// Scale: lowest, highest, distance between levels.
    pub scale: (Decimal, Decimal, Decimal),
    /// When a reason is required.
    pub rationale: RationaleRule,
    /// Criteria in order.
    pub criteria: Vec<CriterionRow>,
    /// How ballots are put together.
    pub aggregation: Aggregation,
    /// Minimum of the result.
    pub minimum_total: Option<Decimal>,
    /// Names of the tie-break criteria, in order.
    pub tie_break: Vec<String>,
    /// What overtime costs: so many points for every begun stretch of milliseconds, and
    /// the criterion under which it was published.
    pub deduction: Option<(Decimal, u64, Option<String>)>,
    /// Share in percent that the result of an earlier stage has.
    pub carried: Option<Decimal>,
}

/// A criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionRow {
    /// Name.
    pub name: String,
    /// The question behind it.
    pub question: String,
    /// Weight in percent.
    pub weight: Decimal,
    /// Minimum.
    pub minimum: Option<Decimal>,
    /// Described levels, lowest first.
    pub anchors: Vec<(Decimal, String)>,
}

/// Somebody who comes beside panel and applicants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuestRow {
    /// As what.
    pub role: GuestRole,
    /// Name.
    pub name: String,
    /// Where from.
    pub organisation: String,
}

/// What is attached to the session and what is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PapersRow {
    /// What every applicant has to hand in.
    pub required: Vec<AttachmentKind>,
    /// Last day for it.
    pub deadline: Option<NaiveDate>,
    /// Per applicant in the order of the agenda and kind asked for, what came in.
    pub handed_in: Vec<(String, Vec<HandedIn>)>,
    /// Papers of the session itself.
    pub own: Vec<PaperRow>,
}

/// Whether something that is asked for came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HandedIn {
    /// In time.
    There(PaperRow),
    /// After the deadline.
    Late(PaperRow),
    /// Not at all.
    Missing,
}

/// An attached file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperRow {
    /// Name as it came.
    pub name: String,
    /// Size in bytes.
    pub size: u64,
    /// Pages, where they can be counted.
    pub pages: Option<u32>,
    /// The day it came in.
    pub received: NaiveDate,
}

impl Prepared {
    /// Whether nothing is fixed yet, so that every page says that it is a draft.
    #[must_use]
    pub const fn is_draft(&self) -> bool {
        self.frozen.is_none()
    }

    /// The office at the head, where one is chosen.
    #[must_use]
    pub fn host(&self) -> Option<&HostRow> {
        self.hosts.first()
    }

    /// The pitch of an applicant.
    #[must_use]
    pub fn pitch(&self, applicant: ApplicantId) -> Option<&AgendaRow> {
        self.agenda.iter().find(|row| row.applicant == Some(applicant))
    }
}
