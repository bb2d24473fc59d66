//! Drafts: what is being typed, outside the log. Saved often, replaced, removed on commit.

use chrono::{DateTime, Utc};
use domain::ids::SessionId;
use rusqlite::{OptionalExtension as _, Row};

use crate::Result;
use crate::transaction::{Reading, Writing, moment};

/// A draft as it was last saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Whose: a role, or a role and a person.
    pub owner: String,
    /// Which field or form.
    pub key: String,
    /// What was typed; its form is the page's affair.
    pub body: String,
    /// When it was saved.
    pub saved: DateTime<Utc>,
}

impl Reading<'_> {
    /// One draft, if there is one.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn draft(&self, session: SessionId, owner: &str, key: &str) -> Result<Option<Draft>> {
        let mut statement = self.connection.prepare_cached(include_str!("get.sql"))?;
        Ok(statement.query_row((session.0.as_bytes(), owner, key), draft_row).optional()?)
    }

    /// Drafts of every owner whose name begins so, by owner and key.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn drafts(&self, session: SessionId, owner_prefix: &str) -> Result<Vec<Draft>> {
        let mut statement = self.connection.prepare_cached(include_str!("list.sql"))?;
        let rows = statement.query_map((session.0.as_bytes(), owner_prefix), draft_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// Saves a draft over the one before.
    ///
    /// # Errors
    /// What SQLite says, also for an unknown session.
    pub fn put_draft(
        &self,
        session: SessionId,
        owner: &str,
        key: &str,
        body: &str,
        at: DateTime<Utc>,
    ) -> Result<()> {
        let values = (session.0.as_bytes(), owner, key, body, at.timestamp_millis());
        self.connection.prepare_cached(include_str!("put.sql"))?.execute(values)?;
        Ok(())
    }

    /// Removes a draft. One that is not there is removed already.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn remove_draft(&self, session: SessionId, owner: &str, key: &str) -> Result<()> {
        let values = (session.0.as_bytes(), owner, key);
        self.connection.prepare_cached(include_str!("remove.sql"))?.execute(values)?;
        Ok(())
    }
}

fn draft_row(row: &Row<'_>) -> rusqlite::Result<Draft> {
    Ok(Draft { owner: row.get(0)?, key: row.get(1)?, body: row.get(2)?, saved: moment(row.get(3)?) })
}

#[cfg(test)]
mod tests {
    use crate::samples::{at, session, store_with_session};
    use crate::{Error, Result};

    #[test]
    fn the_last_saved_body_counts_until_the_draft_is_removed() -> Result<()> {
        let store = store_with_session();
        store.write(|w| {
            w.put_draft(session(), "host", "note", "Ers", at(1))?;
            w.put_draft(session(), "host", "note", "Erster Eindruck", at(2))
        })?;
        let saved = store.read(|r| r.draft(session(), "host", "note"))?.unwrap();
        assert_eq!((saved.body.as_str(), saved.saved), ("Erster Eindruck", at(2)));
        store.write(|w| w.remove_draft(session(), "host", "note"))?;
        assert_eq!(store.read(|r| r.draft(session(), "host", "note"))?, None);
        Ok(())
    }

    #[test]
    fn a_prefix_names_owners_and_has_no_wildcards() -> Result<()> {
        let store = store_with_session();
        let owners = ["evaluator:1", "evaluator:2", "evaluator%", "host"];
        store.write(move |w| {
            owners.iter().try_for_each(|owner| w.put_draft(session(), owner, "k", "", at(1)))
        })?;
        let found = |prefix| store.read::<_, Error>(|r| Ok(r.drafts(session(), prefix)?.len()));
        assert_eq!(found("evaluator:")?, 2);
        assert_eq!(found("evaluator%")?, 1);
        assert_eq!(found("")?, 4);
        Ok(())
    }
}
