//! Revisions of a session's plan, and which of them counts now.
//!
//! No revision ever goes. Undo moves back to the revision that the current one was made
//! from, redo forward to the newest one made from the current; a change after an undo
//! begins a new branch, and redo follows that.

use chrono::{DateTime, Utc};
use domain::hash::Hash;
use domain::ids::SessionId;
use rusqlite::{OptionalExtension as _, Row};

use crate::transaction::{Reading, Writing, moment};
use crate::{Error, Result};

/// A stored revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanRevision {
    /// Number, from 1.
    pub number: u64,
    /// The revision it was made from; `None` for the first.
    pub parent: Option<u64>,
    /// The plan's bytes as they were hashed.
    pub bytes: Vec<u8>,
    /// Their hash.
    pub hash: Hash,
    /// When it was saved.
    pub at: DateTime<Utc>,
    /// What was changed, as a stable word.
    pub label: String,
}

/// A stored revision without its bytes, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RevisionRow {
    /// Number, from 1.
    pub number: u64,
    /// The revision it was made from; `None` for the first.
    pub parent: Option<u64>,
    /// When it was saved.
    pub at: DateTime<Utc>,
    /// What was changed, as a stable word.
    pub label: String,
}

/// Where undo and redo stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanHistory {
    /// The revision that counts.
    pub current: u64,
    /// Where undo leads.
    pub undo: Option<u64>,
    /// Where redo leads.
    pub redo: Option<u64>,
}

const MISSING: Error = Error::NotFound { what: "plan" };

impl Reading<'_> {
    /// The revision that counts now.
    ///
    /// # Errors
    /// [`Error::NotFound`] while there is none, or what SQLite says.
    pub fn current_plan(&self, session: SessionId) -> Result<PlanRevision> {
        let mut statement = self.connection.prepare_cached(include_str!("current.sql"))?;
        statement.query_row([session.0.as_bytes()], revision_row).optional()?.ok_or(MISSING)
    }

    /// One revision by its number.
    ///
    /// # Errors
    /// [`Error::NotFound`], or what SQLite says.
    pub fn plan_revision(&self, session: SessionId, number: u64) -> Result<PlanRevision> {
        let mut statement = self.connection.prepare_cached(include_str!("revision.sql"))?;
        let key = (session.0.as_bytes(), number.cast_signed());
        statement.query_row(key, revision_row).optional()?.ok_or(MISSING)
    }

    /// Every revision, oldest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn plan_revisions(&self, session: SessionId) -> Result<Vec<RevisionRow>> {
        let mut statement = self.connection.prepare_cached(include_str!("list.sql"))?;
        let rows = statement.query_map([session.0.as_bytes()], |row| {
            let (number, parent) = (number(row, 0)?, maybe(row, 1)?);
            Ok(RevisionRow { number, parent, at: moment(row.get(2)?), label: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Where undo and redo lead.
    ///
    /// # Errors
    /// [`Error::NotFound`] while there is no revision, or what SQLite says.
    pub fn plan_history(&self, session: SessionId) -> Result<PlanHistory> {
        let mut statement = self.connection.prepare_cached(include_str!("history.sql"))?;
        let history = statement.query_row([session.0.as_bytes()], |row| {
            Ok(PlanHistory { current: number(row, 0)?, undo: maybe(row, 1)?, redo: maybe(row, 2)? })
        });
        history.optional()?.ok_or(MISSING)
    }
}

impl Writing<'_> {
    /// Saves a revision made from the current one, and lets it count. Answers its number.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown session, or what SQLite says.
    pub fn append_revision(
        &self,
        session: SessionId,
        bytes: &[u8],
        hash: Hash,
        at: DateTime<Utc>,
        label: &str,
    ) -> Result<u64> {
        let mut statement = self.connection.prepare_cached(include_str!("append.sql"))?;
        let values = (session.0.as_bytes(), bytes, hash.0, at.timestamp_millis(), label);
        let appended = statement.query_row(values, |row| number(row, 0)).optional()?;
        let appended = appended.ok_or(Error::NotFound { what: "session" })?;
        self.point_plan(session, appended)?;
        Ok(appended)
    }

    /// Goes back to the revision that the current one was made from.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none, or what SQLite says.
    pub fn undo_plan(&self, session: SessionId) -> Result<u64> {
        let undo = self.plan_history(session)?.undo.ok_or(Error::NotFound { what: "revision" })?;
        self.point_plan(session, undo)?;
        Ok(undo)
    }

    /// Goes forward to the newest revision that was made from the current one.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none, or what SQLite says.
    pub fn redo_plan(&self, session: SessionId) -> Result<u64> {
        let redo = self.plan_history(session)?.redo.ok_or(Error::NotFound { what: "revision" })?;
        self.point_plan(session, redo)?;
        Ok(redo)
    }

    fn point_plan(&self, session: SessionId, number: u64) -> Result<()> {
        let mut statement = self.connection.prepare_cached(include_str!("point.sql"))?;
        statement.execute((session.0.as_bytes(), number.cast_signed()))?;
        Ok(())
    }
}

fn number(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    row.get(column).map(i64::cast_unsigned)
}

fn maybe(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<u64>> {
    Ok(row.get::<_, Option<i64>>(column)?.map(i64::cast_unsigned))
}

fn revision_row(row: &Row<'_>) -> rusqlite::Result<PlanRevision> {
    Ok(PlanRevision {
        number: number(row, 0)?,
        parent: maybe(row, 1)?,
        bytes: row.get(2)?,
        hash: Hash(row.get(3)?),
        at: moment(row.get(4)?),
        label: row.get(5)?,
    })
}

#[cfg(test)]
mod tests;
