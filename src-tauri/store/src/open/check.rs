//! Is there a file, is it ours, can this program read it, is it whole?
//!
//! `quick_check` reads every page, row and type in one pass; the full `integrity_check`
//! also compares each index with its table, which takes several times as long, and is made
//! on the copy instead. What stands in the log is covered by its own chain.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::{backup, migrate};
use crate::folder::Folder;
use crate::{Error, Result, connection};

/// The `application_id` of every file of ours: "PtpU".
const APPLICATION_ID: u32 = 0x5074_7055;

/// Version of the whole file in the folder; `None` for no file, or for one whose making was
/// interrupted. Looks without changing anything; moves a damaged file aside.
pub(super) fn check(folder: &Folder) -> Result<Option<u32>> {
    let path = folder.database();
    let lost = backup::list(&folder.backups()).pop();
    match std::fs::metadata(&path).map(|found| found.len()) {
        Err(error) if error.kind() == ErrorKind::NotFound => return nothing_there(folder),
        Err(error) => return Err(Error::io(&path)(error)),
        // A new file is empty for a moment; one that had a copy made was not new.
        Ok(0) if lost.is_none() => return Ok(None),
        Ok(0) => return Err(moved_aside(folder)),
        Ok(_) => {}
    }
    match examine(&path) {
        Ok(version) => Ok(version),
        Err(Fault::Damage) => Err(moved_aside(folder)),
        Err(Fault::Other(error)) => Err(error),
    }
}

/// Whether a copy can be used.
pub(super) fn is_sound(copy: &Path) -> bool {
    let sound = || -> Result<bool> {
        let connection = connection::reader(copy)?;
        Ok(is_ours(&connection)? && version(&connection)? <= migrate::NEWEST && is_whole(&connection)?)
    };
    sound().unwrap_or(false)
}

/// Every page, index and reference of a copy.
pub(crate) fn verify_copy(copy: &Path) -> Result<bool> {
    let connection = connection::reader(copy)?;
    let word: String = connection.query_row(include_str!("integrity_check.sql"), [], |row| row.get(0))?;
    Ok(word == "ok" && references_hold(&connection)?)
}

enum Fault {
    Damage,
    Other(Error),
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        if error.is_damage() { Self::Damage } else { Self::Other(error) }
    }
}

/// Version of a whole file of ours; `None` where its making never got to the first table.
fn examine(path: &Path) -> Result<Option<u32>, Fault> {
    let connection = connection::reader(path)?;
    let found = version(&connection)?;
    if !is_ours(&connection)? {
        let bare = found == 0 && is_bare(&connection)?;
        return if bare { Ok(None) } else { Err(Fault::Other(Error::NotOurs { path: path.to_owned() })) };
    }
    if found > migrate::NEWEST {
        return Err(Fault::Other(Error::Newer { found, known: migrate::NEWEST }));
    }
    if is_whole(&connection)? { Ok(Some(found)) } else { Err(Fault::Damage) }
}

/// Begins anew only where nothing was before. After a damaged file was moved aside, or the
/// file vanished from beside its copies, its user decides what comes next.
fn nothing_there(folder: &Folder) -> Result<Option<u32>> {
    match (folder.moved_aside().pop(), last_backup(folder)) {
        (Some(moved_to), backup) => Err(Error::Corrupt { moved_to, backup }),
        (None, Some(backup)) => Err(Error::Missing { backup }),
        (None, None) => Ok(None),
    }
}

fn moved_aside(folder: &Folder) -> Error {
    match folder.move_aside() {
        Ok(moved_to) => Error::Corrupt { moved_to, backup: last_backup(folder) },
        Err(error) => error,
    }
}

fn last_backup(folder: &Folder) -> Option<PathBuf> {
    backup::list(&folder.backups()).into_iter().rev().find(|copy| is_sound(copy))
}

fn is_ours(connection: &Connection) -> Result<bool> {
    let id: u32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    Ok(id == APPLICATION_ID)
}

fn version(connection: &Connection) -> Result<u32> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

fn is_bare(connection: &Connection) -> Result<bool> {
    Ok(connection.query_row(include_str!("count_tables.sql"), [], |row| row.get::<_, i64>(0))? == 0)
}

fn is_whole(connection: &Connection) -> Result<bool> {
    let word: String = connection.query_row(include_str!("quick_check.sql"), [], |row| row.get(0))?;
    Ok(word == "ok" && references_hold(connection)?)
}

fn references_hold(connection: &Connection) -> Result<bool> {
    Ok(!connection.prepare(include_str!("foreign_key_check.sql"))?.exists([])?)
}
