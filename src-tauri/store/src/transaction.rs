//! What a job holds while it runs: a snapshot to read, or the right to write.
//!
//! The operations themselves stand with their nouns (`session`, `plan`, `log` …).

use std::cell::Cell;
use std::ops::Deref;

use rusqlite::Connection;

/// One consistent snapshot of the file.
pub struct Reading<'c> {
    pub(crate) connection: &'c Connection,
}

/// The writer's transaction. Sees what was written before it, and itself.
pub struct Writing<'c> {
    reading: Reading<'c>,
    /// Whether words were erased, which must then leave the write-ahead log as well.
    pub(crate) erased: Cell<bool>,
}

impl<'c> Reading<'c> {
    pub(crate) fn new(connection: &'c Connection) -> Self {
        Self { connection }
    }
}

impl<'c> Writing<'c> {
    pub(crate) fn new(connection: &'c Connection) -> Self {
        Self { reading: Reading::new(connection), erased: Cell::new(false) }
    }
}

impl<'c> Deref for Writing<'c> {
    type Target = Reading<'c>;

    fn deref(&self) -> &Self::Target {
        &self.reading
    }
}

/// A moment as it is stored. What lies outside the calendar's range becomes its beginning;
/// this program writes no such moment.
pub(crate) fn moment(ms: i64) -> chrono::DateTime<chrono::Utc> {
    chrono::DateTime::from_timestamp_millis(ms).unwrap_or_default()
}

/// Bytes of an identity read from a row.
pub(crate) fn uuid(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<uuid::Uuid> {
    row.get(column).map(uuid::Uuid::from_bytes)
}

/// A number of things as SQLite takes it.
pub(crate) fn signed(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A number of things read from a row; none is ever stored below zero.
pub(crate) fn count(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<usize> {
    Ok(usize::try_from(row.get::<_, i64>(column)?).unwrap_or(0))
}
