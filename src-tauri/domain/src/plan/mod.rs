//! What was intended: the plan of a session, as a value.
//!
//! Edited freely until it is frozen; every saved revision is kept, so undo is the revision
//! before. The hash of the frozen bytes is printed on every ballot and in the minutes. The
//! plan names applicants, people, offices and venues by id and must not know their names.

pub mod agenda;
pub mod checklist;
pub mod copy;
pub mod difference;
pub mod form;
pub mod hosts;
pub mod panel;
pub mod papers;
pub mod rules;
pub mod stage;
pub mod templates;

use chrono::{DateTime, Datelike as _, LocalResult, NaiveDate, NaiveTime, TimeZone as _, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::hash::Hash;
use crate::ids::{ApplicantId, ItemId, OfficeId, PersonId, RoomId, TrackId, VenueId};
use crate::{Error, Result};

use agenda::{Agenda, SlotTemplate, TimedItem};
use form::Form;
use hosts::{CoHost, CriteriaOrigin};
use panel::Panel;
use papers::Papers;
use rules::Rules;
use stage::ContestStage;

/// Years in which a session may be held: a date outside of them is a slip of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

/// Why the session is held. Mandatory, printed on every page, and it decides what may be
/// done with scores.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Markterkundung, § 28 VgV, § 20 UVgO.
    MarketSounding,
    /// Ideenwettbewerb.
    IdeasContest,
    /// Vergabeverfahren.
    AwardProcedure,
    /// Information without evaluation.
    Information,
}

impl Purpose {
    /// Whether a panel scores at all. A market sounding must never show totals or ranks,
    /// and an information event has nothing to compare.
    #[must_use]
    pub const fn is_scored(self) -> bool {
        matches!(self, Self::IdeasContest | Self::AwardProcedure)
    }

    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MarketSounding => "market_sounding",
            Self::IdeasContest => "ideas_contest",
            Self::AwardProcedure => "award_procedure",
            Self::Information => "information",
        }
    }
}

/// What stands at the head of every document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Title of the session.
    pub title: String,
    /// File reference (Aktenzeichen).
    pub file_reference: String,
    /// The hosting office.
    pub office: Option<OfficeId>,
    /// Unit within the office: Referat, Dezernat, Amt.
    pub unit: String,
    /// Day.
    pub date: Option<NaiveDate>,
    /// Start, in the session's time zone.
    pub start: Option<NaiveTime>,
    /// Time zone of the session.
    pub time_zone: Tz,
    /// Where.
    pub venue: Option<VenueId>,
    /// The room there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<RoomId>,
    /// Who chairs.
    pub chair: Option<PersonId>,
    /// Who takes the minutes.
    pub minute_taker: Option<PersonId>,
    /// Why.
    pub purpose: Option<Purpose>,
    /// Who else hosts, with equal standing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub co_hosts: Vec<CoHost>,
}

impl Head {
    /// Every hosting office: the one at the head, then the co-hosts.
    pub fn hosts(&self) -> impl Iterator<Item = OfficeId> + '_ {
        self.office.into_iter().chain(self.co_hosts.iter().map(|co_host| co_host.office))
    }

    /// The planned start as an instant. A local time that the change to summer time skips
    /// is taken an hour later; one that exists twice is taken at its first occurrence.
    #[must_use]
    pub fn starts_at(&self) -> Option<DateTime<Utc>> {
        self.instant(self.date?, self.start?)
    }

    /// A hard start in milliseconds after the start of the session. A time of day before
    /// that start means the day after.
    #[must_use]
    pub fn hard_start_ms(&self, at: NaiveTime) -> Option<u64> {
        let (date, start) = (self.date?, self.start?);
        let date = if at < start { date.succ_opt()? } else { date };
        let since = self.instant(date, at)? - self.starts_at()?;
        u64::try_from(since.num_milliseconds()).ok()
    }

    fn instant(&self, date: NaiveDate, time: NaiveTime) -> Option<DateTime<Utc>> {
        let local = date.and_time(time);
        let zoned = match self.time_zone.from_local_datetime(&local) {
            LocalResult::Single(at) | LocalResult::Ambiguous(at, _) => Some(at),
            LocalResult::None => {
                self.time_zone.from_local_datetime(&(local + chrono::Duration::hours(1))).earliest()
            }
        };
        zoned.map(|at| at.with_timezone(&Utc))
    }
}

/// A whole plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Head of the documents.
    pub head: Head,
    /// Who was admitted, in the order of admission. The pitching order is the agenda's.
    pub applicants: Vec<ApplicantId>,
    /// The time everyone gets.
    pub slot: SlotTemplate,
    /// The order of the day.
    pub agenda: Agenda,
    /// What is scored.
    pub form: Form,
    /// Who scores.
    pub panel: Panel,
    /// How scores become a result.
    pub rules: Rules,
    /// Who set the criteria, and when they were published.
    #[serde(default)]
    pub origin: CriteriaOrigin,
    /// Decks, hand-outs and papers.
    #[serde(default)]
    pub papers: Papers,
    /// Points of the check list that the host lets go, each with a reason.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waivers: Vec<Waiver>,
    /// The contest that this session is a stage of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<ContestStage>,
}

/// A point of the check list that is let go. The reason goes into the minutes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiver {
    /// Code of the point.
    pub point: String,
    /// Why.
    pub reason: String,
}

impl Plan {
    /// The bytes that are stored and hashed. Made once per revision, never again from a
    /// value that was read back.
    ///
    /// # Errors
    /// [`Error::Invalid`] when a value has no JSON form; none of ours lacks one.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        serde_json::to_vec(self).map_err(|_| Error::Invalid { field: "plan" })
    }

    /// Reads a stored revision.
    ///
    /// # Errors
    /// [`Error::Invalid`] when the bytes are not a plan.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        serde_json::from_slice(bytes).map_err(|_| Error::Invalid { field: "plan" })
    }

    /// Whether the purpose lets a panel score. False while no purpose is chosen.
    #[must_use]
    pub fn is_scored(&self) -> bool {
        self.head.purpose.is_some_and(Purpose::is_scored)
    }

    /// Whether this plan may be kept, however unfinished it is: what is missing is the check
    /// list's, what could not be run or computed ends here.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field.
    pub fn check(&self) -> Result<()> {
        if self.head.date.is_some_and(|date| !YEARS.contains(&date.year())) {
            return Err(Error::Invalid { field: "date" });
        }
        self.slot.check()?;
        self.agenda.check(&self.applicants)
    }

    /// Numbers and times of the agenda.
    #[must_use]
    pub fn timed(&self) -> Vec<TimedItem> {
        self.agenda.timed(&self.slot, |at| self.head.hard_start_ms(at))
    }

    /// Admits applicants and gives each a slot after the last pitch outside of tracks. Those
    /// that are in already stay where they are. `new_item` makes an agenda item's id.
    pub fn admit(&mut self, ids: &[ApplicantId], new_item: impl FnMut() -> ItemId) {
        self.admit_each(ids, None, new_item);
    }

    /// Admits applicants into a track, each after its last pitch. Those that are in already
    /// stay where they are.
    ///
    /// # Errors
    /// [`Error::Unknown`] when there is no such track.
    pub fn admit_into(
        &mut self,
        track: TrackId,
        ids: &[ApplicantId],
        new_item: impl FnMut() -> ItemId,
    ) -> Result<()> {
        self.agenda.track(track).ok_or(Error::Unknown { what: "track" })?;
        self.admit_each(ids, Some(track), new_item);
        Ok(())
    }

    fn admit_each(
        &mut self,
        ids: &[ApplicantId],
        track: Option<TrackId>,
        mut new_item: impl FnMut() -> ItemId,
    ) {
        for &id in ids {
            if !self.applicants.contains(&id) {
                self.applicants.push(id);
                self.agenda.add_pitch(new_item(), id, track);
            }
        }
    }

    /// Takes an applicant out of the plan and the agenda, with what it handed in.
    ///
    /// # Errors
    /// [`Error::Unknown`] when the applicant is not in the plan.
    pub fn withdraw(&mut self, id: ApplicantId) -> Result<()> {
        let before = self.applicants.len();
        self.applicants.retain(|applicant| *applicant != id);
        self.agenda.items.retain(|item| item.applicant() != Some(id));
        self.papers.attachments.retain(|file| file.applicant != Some(id));
        if self.applicants.len() == before {
            return Err(Error::Unknown { what: "applicant" });
        }
        Ok(())
    }
}

/// Hash of a plan's stored bytes.
#[must_use]
pub fn plan_hash(bytes: &[u8]) -> Hash {
    Hash::of(&[bytes])
}

#[cfg(test)]
mod tests {
    use super::templates;
    use chrono::{NaiveDate, NaiveTime};

    #[test]
    fn the_start_skipped_by_summer_time_is_an_hour_later() {
        let mut head = templates::empty_plan().head;
        head.date = NaiveDate::from_ymd_opt(2027, 3, 28);
        head.start = NaiveTime::from_hms_opt(2, 30, 0);
        assert_eq!(head.starts_at().unwrap().to_rfc3339(), "2027-03-28T01:30:00+00:00");
        head.date = NaiveDate::from_ymd_opt(2026, 10, 25);
        assert_eq!(head.starts_at().unwrap().to_rfc3339(), "2026-10-25T00:30:00+00:00");
    }
}
