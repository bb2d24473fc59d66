//! Opening in four phases: lock, check, migrate, ready.
//!
//! Until the check has passed, the file is only read. A newer, foreign or read-only file
//! stays as it is; a damaged one is moved aside and nothing takes its place unasked.

mod backup;
mod check;
mod migrate;

pub(crate) use check::verify_copy;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::connection::{self, Durability};
use crate::folder::{Folder, sync_file, sync_folder};
use crate::store::Store;
use crate::{Error, Result};

/// What opening is at, for whoever shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Taking the folder's lock.
    Locking,
    /// Reading the whole file for damage.
    Checking,
    /// Copying the file and bringing it to today's version.
    Migrating {
        /// Version of the file; 0 for a new one.
        from: u32,
        /// Version it gets.
        to: u32,
    },
    /// Open.
    Ready,
}

/// What opening found out.
#[derive(Debug, Clone, Default)]
pub struct Opened {
    /// Version that the file had, where it was brought to today's; `None` for a new file.
    pub migrated_from: Option<u32>,
    /// Whether the last process ended without closing. Nothing is lost by it.
    pub unclean: bool,
    /// The copy that was made at this opening.
    pub backup: Option<PathBuf>,
    /// When the newest copy was made, at this opening or before.
    pub backup_at: Option<DateTime<Utc>>,
    /// Why the daily copy could not be made: shown, but no reason not to open.
    pub backup_failed: Option<Error>,
}

pub(crate) fn open(
    path: &Path,
    now: DateTime<Utc>,
    progress: &mut dyn FnMut(Phase),
) -> Result<(Store, Opened)> {
    progress(Phase::Locking);
    let mut folder = Folder::own(path)?;
    progress(Phase::Checking);
    let found = check::check(&folder)?;
    let connection = connect(&folder, Durability::Full)?;
    let from = found.unwrap_or(0);
    if from != migrate::NEWEST {
        progress(Phase::Migrating { from, to: migrate::NEWEST });
    }
    let mut opened = match found {
        Some(version) => copy(&connection, &folder, version, now)?,
        None => Opened::default(),
    };
    migrate::migrate(&connection, from)?;
    opened.backup_at = backup::newest_at(&folder.backups());
    opened.unclean = folder.was_left_open();
    folder.mark_open()?;
    let store = Store::assemble(connection, folder, None)?;
    progress(Phase::Ready);
    Ok((store, opened))
}

/// Copies a file that is already there. The daily copy may fail, and is told; without a
/// copy nothing is migrated.
fn copy(connection: &Connection, folder: &Folder, version: u32, now: DateTime<Utc>) -> Result<Opened> {
    let migrated_from = (version != migrate::NEWEST).then_some(version);
    let (backup, backup_failed) = match backup::make(connection, &folder.backups(), version, now) {
        Ok(made) => (made, None),
        Err(error) if migrated_from.is_none() => (None, Some(error)),
        Err(error) => return Err(error),
    };
    Ok(Opened { migrated_from, backup, backup_failed, ..Opened::default() })
}

pub(crate) fn temporary() -> Result<Store> {
    let scratch = tempfile::tempdir().map_err(Error::io(&std::env::temp_dir()))?;
    let folder = Folder::own(scratch.path())?;
    let connection = connect(&folder, Durability::None)?;
    migrate::migrate(&connection, 0)?;
    Store::assemble(connection, folder, Some(scratch))
}

pub(crate) fn restore_backup(path: &Path) -> Result<PathBuf> {
    let folder = Folder::own(path)?;
    let usable = |copy: &PathBuf| check::is_sound(copy);
    let copy = backup::list(&folder.backups()).into_iter().rev().find(usable);
    let copy = copy.ok_or(Error::NotFound { what: "backup" })?;
    let arriving = folder.path().join("restoring.part");
    fs::copy(&copy, &arriving).map_err(Error::io(&arriving))?;
    sync_file(&arriving)?;
    folder.move_aside()?;
    fs::rename(&arriving, folder.database()).map_err(Error::io(&arriving))?;
    sync_folder(folder.path())?;
    Ok(copy)
}

pub(crate) fn start_empty(path: &Path) -> Result<()> {
    let folder = Folder::own(path)?;
    folder.move_aside()?;
    let connection = connect(&folder, Durability::Full)?;
    migrate::migrate(&connection, 0)
}

/// The writer's connection, once the file may be written.
fn connect(folder: &Folder, durability: Durability) -> Result<Connection> {
    let path = folder.database();
    let connection = connection::writer(&path, durability)?;
    // Asks for the right to write now, so that another program's lock or a disk that can
    // only be read is told here and not at the first note.
    connection.execute_batch(include_str!("prove_writable.sql")).map_err(|error| {
        match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ReadOnly) => Error::ReadOnly { path },
            _ => error.into(),
        }
    })?;
    Ok(connection)
}

#[cfg(test)]
mod tests;
