//! Guests of a session and what they need. Rows that can go: nothing of them stands in a log.

use domain::directory::{Guest, GuestRole};
use domain::ids::{ApplicantId, GuestId, PersonId, SessionId};
use rusqlite::{Row, params};

use crate::directory::cell::{code, json, maybe_uuid, to_json};
use crate::transaction::{Reading, Writing, uuid};
use crate::{Error, Result};

impl Reading<'_> {
    /// Who comes to a session, in the order in which they were entered.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn guests(&self, session: SessionId) -> Result<Vec<Guest>> {
        let mut statement = self.connection.prepare_cached(include_str!("list.sql"))?;
        let rows = statement.query_map([session.0.as_bytes()], guest_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// Adds a guest, or replaces what was known of one.
    ///
    /// # Errors
    /// What SQLite says, also for an unknown session.
    pub fn put_guest(&self, session: SessionId, guest: &Guest) -> Result<()> {
        self.connection.prepare_cached(include_str!("put.sql"))?.execute(params![
            session.0.as_bytes(),
            guest.id.0.as_bytes(),
            guest.role.code(),
            guest.name,
            guest.organisation,
            guest.person.map(|person| person.0.into_bytes()),
            guest.applicant.map(|applicant| applicant.0.into_bytes()),
            to_json(&guest.needs)?,
            guest.needs_note,
            guest.arranged,
        ])?;
        Ok(())
    }

    /// Removes a guest. What was known leaves the write-ahead log too, as erased words do.
    ///
    /// # Errors
    /// [`Error::NotFound`], or what SQLite says.
    pub fn remove_guest(&self, session: SessionId, guest: GuestId) -> Result<()> {
        let key = (session.0.as_bytes(), guest.0.as_bytes());
        let removed = self.connection.prepare_cached(include_str!("remove.sql"))?.execute(key)?;
        if removed == 0 {
            return Err(Error::NotFound { what: "guest" });
        }
        self.erased.set(true);
        Ok(())
    }
}

fn guest_row(row: &Row<'_>) -> rusqlite::Result<Guest> {
    Ok(Guest {
        id: GuestId(uuid(row, 0)?),
        role: code(row, 1, GuestRole::from_code)?,
        name: row.get(2)?,
        organisation: row.get(3)?,
        person: maybe_uuid(row, 4)?.map(PersonId),
        applicant: maybe_uuid(row, 5)?.map(ApplicantId),
        needs: json(row, 6)?,
        needs_note: row.get(7)?,
        arranged: row.get(8)?,
    })
}

#[cfg(test)]
mod tests;
