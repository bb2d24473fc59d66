//! A verified copy of the database under a passing name.

use std::path::Path;

use rusqlite::Connection;
use tempfile::NamedTempFile;

use crate::{Error, Result, connection, open};

/// Rows of each table that only ever grows.
type Counts = Vec<i64>;

/// Writes the copy into `folder`, reads it again and puts it on the disk. It goes by itself
/// unless it is given a name.
pub(super) fn copy(database: &Path, folder: &Path) -> Result<NamedTempFile> {
    let source = connection::copier(database)?;
    let part = tempfile::Builder::new()
        .prefix("pitchpult-")
        .suffix(".part")
        .tempfile_in(folder)
        .map_err(Error::io(folder))?;
    let before = counts(&source)?;
    source
        .execute(include_str!("vacuum_into.sql"), [part.path().to_string_lossy()])
        .map_err(|error| told(error, part.path()))?;
    let after = counts(&source)?;
    part.as_file().sync_all().map_err(Error::io(part.path()))?;
    let whole = open::verify_copy(part.path())?;
    if whole && lies_between(&before, &counts(&connection::reader(part.path())?)?, &after) {
        Ok(part)
    } else {
        Err(Error::CopyUnsound)
    }
}

fn counts(connection: &Connection) -> Result<Counts> {
    let mut statement = connection.prepare(include_str!("counts.sql"))?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The session goes on while it is copied, so the copy has what was there before, and no more
/// than is there now.
fn lies_between(before: &[i64], copied: &[i64], after: &[i64]) -> bool {
    let tables = before.iter().zip(copied).zip(after);
    tables.into_iter().all(|((before, copied), after)| before <= copied && copied <= after)
}

/// A disk that cannot be written is not a damaged file of ours.
fn told(error: rusqlite::Error, part: &Path) -> Error {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::CannotOpen | rusqlite::ErrorCode::ReadOnly) => {
            Error::ReadOnly { path: part.parent().unwrap_or(part).to_owned() }
        }
        _ => error.into(),
    }
}
