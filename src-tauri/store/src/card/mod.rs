//! Cards: what the first screen shows of each session, kept ready so that a list folds no log.
//!
//! The app makes a card with every change that shows on it. Which words a status has, the store
//! does not know.

use domain::ids::{ContestId, SessionId};
use rusqlite::{OptionalExtension as _, Row, params};

use crate::directory::cell::{code, maybe_uuid};
use crate::directory::{FOUND_MAX, Page};
use crate::transaction::{Reading, Writing, count, signed, uuid};
use crate::{Error, Result};

/// Where a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    /// Still to come, or never held.
    Open,
    /// Running, also while it is paused.
    Running,
    /// Its last phase has ended.
    Ended,
}

impl Stands {
    /// Stable word.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Running => "running",
            Self::Ended => "ended",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        [Self::Open, Self::Running, Self::Ended].into_iter().find(|stands| stands.code() == code)
    }
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardRow {
    /// Of which session.
    pub session: SessionId,
    /// Where it stands.
    pub stands: Stands,
    /// Title; empty while none is given.
    pub title: String,
    /// File reference.
    pub file_reference: String,
    /// Purpose code, if chosen.
    pub purpose: Option<String>,
    /// Day: 2026-11-24.
    pub date: Option<String>,
    /// Start as a clock time: 09:30.
    pub start: Option<String>,
    /// IANA name of the session's time zone.
    pub time_zone: String,
    /// Venue.
    pub venue: String,
    /// How many applicants.
    pub applicants: usize,
    /// Status, as a stable word.
    pub status: String,
    /// Open points of the check list.
    pub open_points: usize,
    /// How far it is, as JSON; `None` where it does not run.
    pub progress: Option<String>,
    /// Whether this is the invented sample.
    pub sample: bool,
    /// The contest that the session is a stage of.
    pub contest: Option<ContestId>,
    /// Place of the stage, from 0.
    pub stage: Option<usize>,
}

impl Reading<'_> {
    /// The card of a session, once it has one.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn card(&self, session: SessionId) -> Result<Option<CardRow>> {
        let mut statement = self.connection.prepare_cached(include_str!("get.sql"))?;
        Ok(statement.query_row([session.0.as_bytes()], card_row).optional()?)
    }

    /// Sessions that run, by day.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn running_cards(&self) -> Result<Vec<CardRow>> {
        self.cards(include_str!("running.sql"), [])
    }

    /// Sessions still to come from `today` (2026-11-24) on, the nearest day first and those without a
    /// day last.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn upcoming_cards(&self, today: &str, offset: usize, limit: usize) -> Result<Page<CardRow>> {
        let rows = self.cards(include_str!("upcoming.sql"), (today, signed(limit), signed(offset)))?;
        self.page(rows, include_str!("upcoming_count.sql"), today)
    }

    /// Sessions that have ended, or whose day has gone by without them, the newest day first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn past_cards(&self, today: &str, offset: usize, limit: usize) -> Result<Page<CardRow>> {
        let rows = self.cards(include_str!("past.sql"), (today, signed(limit), signed(offset)))?;
        self.page(rows, include_str!("past_count.sql"), today)
    }

    /// The stages of a contest, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn contest_cards(&self, contest: ContestId) -> Result<Vec<CardRow>> {
        self.cards(include_str!("contest.sql"), [contest.0.as_bytes()])
    }

    /// Sessions that have no card yet: those from before there were cards.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn sessions_without_card(&self) -> Result<Vec<SessionId>> {
        Ok(self.ids(include_str!("without.sql"), [])?.into_iter().map(SessionId).collect())
    }

    fn cards(&self, sql: &str, params: impl rusqlite::Params) -> Result<Vec<CardRow>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(params, card_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Counts no further than anybody reads.
    fn page(&self, rows: Vec<CardRow>, count: &str, today: &str) -> Result<Page<CardRow>> {
        let mut statement = self.connection.prepare_cached(count)?;
        let counted: i64 = statement.query_row((today, signed(FOUND_MAX + 1)), |row| row.get(0))?;
        let most = FOUND_MAX as u64;
        let counted = counted.cast_unsigned();
        Ok(Page { rows, total: counted.min(most), more: counted > most })
    }
}

impl Writing<'_> {
    /// Puts a card in the place of the one before.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown session, or what SQLite says.
    pub fn put_card(&self, card: &CardRow) -> Result<()> {
        let put = self.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
            card.session.0.as_bytes(),
            card.stands.code(),
            card.title,
            card.file_reference,
            card.purpose,
            card.date,
            card.start,
            card.time_zone,
            card.venue,
            signed(card.applicants),
            card.status,
            signed(card.open_points),
            card.progress,
            card.sample,
            card.contest.map(|contest| contest.0.into_bytes()),
            card.stage.map(signed),
        ])?;
        if put == 0 { Err(Error::NotFound { what: "session" }) } else { Ok(()) }
    }
}

fn card_row(row: &Row<'_>) -> rusqlite::Result<CardRow> {
    Ok(CardRow {
        session: SessionId(uuid(row, 0)?),
        stands: code(row, 1, Stands::from_code)?,
        title: row.get(2)?,
        file_reference: row.get(3)?,
        purpose: row.get(4)?,
        date: row.get(5)?,
        start: row.get(6)?,
        time_zone: row.get(7)?,
        venue: row.get(8)?,
        applicants: count(row, 9)?,
        status: row.get(10)?,
        open_points: count(row, 11)?,
        progress: row.get(12)?,
        sample: row.get(13)?,
        contest: maybe_uuid(row, 14)?.map(ContestId),
        stage: row.get::<_, Option<i64>>(15)?.and_then(|stage| usize::try_from(stage).ok()),
    })
}

#[cfg(test)]
mod tests;
