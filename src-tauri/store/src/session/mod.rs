//! Sessions: that they exist, since when, and whether one is the sample.

use chrono::{DateTime, Utc};
use domain::ids::SessionId;
use rusqlite::{OptionalExtension as _, Row};

use crate::transaction::{Reading, Writing, moment, uuid};
use crate::{Error, Result};

/// A session as the list shows it; its name and day stand in its plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionRow {
    /// Identity.
    pub id: SessionId,
    /// When it was created.
    pub created: DateTime<Utc>,
    /// Whether it is the sample that comes with the program.
    pub sample: bool,
}

impl Reading<'_> {
    /// Every session, newest first.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn sessions(&self) -> Result<Vec<SessionRow>> {
        let mut statement = self.connection.prepare_cached(include_str!("list.sql"))?;
        let rows = statement.query_map([], session_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// One session.
    ///
    /// # Errors
    /// [`Error::NotFound`], or what SQLite says.
    pub fn session(&self, id: SessionId) -> Result<SessionRow> {
        let mut statement = self.connection.prepare_cached(include_str!("get.sql"))?;
        let found = statement.query_row([id.0.as_bytes()], session_row).optional()?;
        found.ok_or(Error::NotFound { what: "session" })
    }
}

impl Writing<'_> {
    /// Creates a session without plan and log.
    ///
    /// # Errors
    /// What SQLite says, also when there is one of this id.
    pub fn create_session(&self, id: SessionId, at: DateTime<Utc>) -> Result<()> {
        let mut statement = self.connection.prepare_cached(include_str!("create.sql"))?;
        statement.execute((id.0.as_bytes(), at.timestamp_millis()))?;
        Ok(())
    }

    /// Marks a session as the sample.
    ///
    /// # Errors
    /// [`Error::NotFound`], or what SQLite says.
    pub fn mark_sample(&self, id: SessionId) -> Result<()> {
        let changed =
            self.connection.prepare_cached(include_str!("mark_sample.sql"))?.execute([id.0.as_bytes()])?;
        if changed == 0 { Err(Error::NotFound { what: "session" }) } else { Ok(()) }
    }
}

fn session_row(row: &Row<'_>) -> rusqlite::Result<SessionRow> {
    Ok(SessionRow { id: SessionId(uuid(row, 0)?), created: moment(row.get(1)?), sample: row.get(2)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{at, session};
    use crate::{Error, Store};
    use uuid::Uuid;

    #[test]
    fn sessions_are_listed_newest_first_and_know_the_sample() -> Result<()> {
        let store = Store::temporary()?;
        let newer = SessionId(Uuid::from_u128(2));
        store.write(move |w| {
            w.create_session(session(), at(1000))?;
            w.create_session(newer, at(2000))?;
            w.mark_sample(newer)
        })?;
        let rows = store.read(|r| r.sessions())?;
        let shown: Vec<_> = rows.iter().map(|row| (row.id, row.created, row.sample)).collect();
        assert_eq!(shown, [(newer, at(2000), true), (session(), at(1000), false)]);
        assert_eq!(store.read(|r| r.session(newer))?, rows[0]);
        Ok(())
    }

    #[test]
    fn an_unknown_session_is_not_found_and_takes_nothing_in() -> Result<()> {
        let store = Store::temporary()?;
        let missing = |answer: Result<()>| matches!(answer, Err(Error::NotFound { what: "session" }));
        assert!(missing(store.read(|r| r.session(session()).map(|_| ()))));
        assert!(missing(store.write(|w| w.mark_sample(session()))));
        assert!(missing(store.write(|w| {
            w.append_revision(session(), b"{}", domain::hash::Hash::ZERO, at(1), "x").map(|_| ())
        })));
        assert!(store.write(|w| w.put_draft(session(), "host", "k", "", at(1))).is_err());
        Ok(())
    }
}
