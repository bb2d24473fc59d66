//! The log: entries as bytes in a hash chain, and their words in a table of their own.
//!
//! The store refuses what does not fit the chain; what an entry means, it does not know.

use domain::hash::Hash;
use domain::ids::{EntryId, SessionId};
use domain::session::entry::{StoredEntry, verify};
use rusqlite::Row;

use crate::transaction::{Reading, Writing, uuid};
use crate::{Error, Result};

impl Reading<'_> {
    /// The whole log of a session, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn entries(&self, session: SessionId) -> Result<Vec<StoredEntry>> {
        self.entries_after(session, 0)
    }

    /// What came after a place in the chain, in order.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn entries_after(&self, session: SessionId, seq: u64) -> Result<Vec<StoredEntry>> {
        let mut statement = self.connection.prepare_cached(include_str!("after.sql"))?;
        let rows = statement.query_map((session.0.as_bytes(), seq.cast_signed()), entry_row)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Place and hash of the last entry; `(0, Hash::ZERO)` for an empty log.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn log_head(&self, session: SessionId) -> Result<(u64, Hash)> {
        let mut statement = self.connection.prepare_cached(include_str!("head.sql"))?;
        let mut rows = statement.query([session.0.as_bytes()])?;
        match rows.next()? {
            Some(row) => Ok((row.get::<_, i64>(0)?.cast_unsigned(), Hash(row.get(1)?))),
            None => Ok((0, Hash::ZERO)),
        }
    }

    /// Recomputes the whole chain of a session. Answers its head.
    ///
    /// # Errors
    /// [`Error::ChainBroken`] with the first place that does not fit, or what SQLite says.
    pub fn verify_log(&self, session: SessionId) -> Result<Hash> {
        verify(&self.entries(session)?).map_err(|seq| Error::ChainBroken { session, seq })
    }
}

impl Writing<'_> {
    /// Appends an entry, if it is the next one and all its hashes fit.
    ///
    /// # Errors
    /// [`Error::ChainBroken`] when it does not fit, [`Error::NotFound`] for an unknown
    /// session, or what SQLite says.
    pub fn append_entry(&self, session: SessionId, entry: &StoredEntry) -> Result<()> {
        let (last, head) = self.log_head(session)?;
        if !entry.fits(last + 1, head) {
            return Err(Error::ChainBroken { session, seq: entry.seq });
        }
        if last == 0 {
            self.session(session)?;
        }
        self.insert_entry(session, entry)
    }

    /// Writes an entry whose place in the chain was checked.
    pub(crate) fn insert_entry(&self, session: SessionId, entry: &StoredEntry) -> Result<()> {
        let (id, seq) = (session.0.as_bytes(), entry.seq.cast_signed());
        let values =
            (id, seq, entry.id.0.as_bytes(), &entry.facts, entry.text_hash.0, entry.before.0, entry.hash.0);
        self.connection.prepare_cached(include_str!("append.sql"))?.execute(values)?;
        if let Some((salt, text)) = &entry.text {
            self.connection
                .prepare_cached(include_str!("append_text.sql"))?
                .execute((id, seq, salt, text))?;
        }
        Ok(())
    }

    /// Erases the words of an entry and their salt, and what the search knows of them; facts
    /// and chain stay. After the commit the words are gone from the write-ahead log too, as soon
    /// as no reader needs it.
    ///
    /// # Errors
    /// [`Error::NotFound`] when there are no words, or what SQLite says.
    pub fn erase_text(&self, session: SessionId, seq: u64) -> Result<()> {
        let key = (session.0.as_bytes(), seq.cast_signed());
        let erased = self.connection.prepare_cached(include_str!("erase_text.sql"))?.execute(key)?;
        if erased == 0 {
            return Err(Error::NotFound { what: "text" });
        }
        self.forget_words(session, seq)?;
        self.erased.set(true);
        Ok(())
    }
}

fn entry_row(row: &Row<'_>) -> rusqlite::Result<StoredEntry> {
    let salt: Option<Vec<u8>> = row.get(6)?;
    let text: Option<String> = row.get(7)?;
    Ok(StoredEntry {
        seq: row.get::<_, i64>(0)?.cast_unsigned(),
        id: EntryId(uuid(row, 1)?),
        facts: row.get(2)?,
        text_hash: Hash(row.get(3)?),
        before: Hash(row.get(4)?),
        hash: Hash(row.get(5)?),
        text: salt.zip(text),
    })
}

#[cfg(test)]
mod tests;
