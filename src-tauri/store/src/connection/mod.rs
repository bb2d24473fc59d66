//! How a connection is set up. One place, so that the writer, the readers and the bench's
//! yardstick keep the same promises.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::Result;

/// How long a statement waits for another program's lock.
pub(crate) const PATIENCE: Duration =
    if cfg!(test) { Duration::from_millis(300) } else { Duration::from_secs(5) };

/// How safe a commit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Durability {
    /// On the disk before it is acknowledged.
    Full,
    /// Not at all: the file is thrown away anyway.
    None,
}

/// Opens a file to write, and makes it if there is none.
pub(crate) fn writer(path: &Path, durability: Durability) -> Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(include_str!("writer.sql"))?;
    if durability == Durability::None {
        connection.pragma_update(None, "synchronous", "OFF")?;
    }
    Ok(connection)
}

/// Opens a file to read. Changes nothing, not even the journal of a file that is not ours.
pub(crate) fn reader(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(include_str!("reader.sql"))?;
    Ok(connection)
}

/// Opens a file to copy it: to read, but with the right to write the copy elsewhere.
pub(crate) fn copier(path: &Path) -> Result<Connection> {
    let connection = reader(path)?;
    connection.execute_batch(include_str!("copier.sql"))?;
    Ok(connection)
}
