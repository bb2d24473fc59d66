//! Copies of the whole file: one a day at the first opening while the file is small, one
//! before each migration. Of a large file the copy that is made aside after the opening has
//! to do; it is in the same folder and counts here as well.
//!
//! A copy is written beside, checked, put on the disk and only then given its name, so
//! that whatever has the name of a backup is one.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::Connection;

use super::{check, migrate};
use crate::folder::{sync_file, sync_folder};
use crate::{Error, Result};

/// How many copies are kept.
const KEPT: usize = 10;
/// Largest file that is copied while somebody waits for the opening, in bytes.
const WAITED_MAX: u64 = 100 * 1024 * 1024;

/// Copies, oldest first: their names sort by time.
pub(super) fn list(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut copies: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| is_copy(path)).collect();
    copies.sort();
    copies
}

/// When the newest copy was made, as its name tells.
pub(super) fn newest_at(folder: &Path) -> Option<DateTime<Utc>> {
    list(folder).iter().rev().find_map(|copy| made_at(&name(copy)))
}

fn made_at(name: &str) -> Option<DateTime<Utc>> {
    let moment = name.strip_prefix("pitchpult-")?.get(..15)?;
    NaiveDateTime::parse_from_str(moment, "%Y%m%d-%H%M%S").ok().map(|at| at.and_utc())
}

/// Makes a copy, unless there is one of today and nothing is to be migrated.
pub(super) fn make(
    connection: &Connection,
    folder: &Path,
    version: u32,
    now: DateTime<Utc>,
) -> Result<Option<PathBuf>> {
    let today = format!("pitchpult-{}", now.format("%Y%m%d"));
    let starts_today = |copy: &PathBuf| name(copy).starts_with(&today);
    let large = size(connection)? > WAITED_MAX;
    if version == migrate::NEWEST && (large || list(folder).iter().any(starts_today)) {
        return Ok(None);
    }
    fs::create_dir_all(folder).map_err(Error::io(folder))?;
    let copy = folder.join(format!("{today}-{}-v{version}.sqlite", now.format("%H%M%S")));
    write(connection, folder, &copy)?;
    drop_oldest(folder);
    Ok(Some(copy))
}

fn size(connection: &Connection) -> Result<u64> {
    Ok(connection.query_row(include_str!("size.sql"), [], |row| row.get::<_, i64>(0))?.unsigned_abs())
}

fn write(connection: &Connection, folder: &Path, copy: &Path) -> Result<()> {
    let part = folder.join("copying.part");
    if part.exists() {
        fs::remove_file(&part).map_err(Error::io(&part))?;
    }
    let written = connection
        .execute(include_str!("vacuum_into.sql"), [part.to_string_lossy()])
        .map_err(Error::from)
        .and_then(|_| seal(&part, copy));
    if written.is_err() {
        // Half a copy only takes room, which may be what was missing.
        let _ = fs::remove_file(&part);
    }
    written.and_then(|()| sync_folder(folder))
}

fn seal(part: &Path, copy: &Path) -> Result<()> {
    sync_file(part)?;
    if !check::verify_copy(part)? {
        return Err(Error::CopyUnsound);
    }
    fs::rename(part, copy).map_err(Error::io(copy))
}

fn drop_oldest(folder: &Path) {
    let copies = list(folder);
    for copy in &copies[..copies.len().saturating_sub(KEPT)] {
        // One copy too many does no harm.
        let _ = fs::remove_file(copy);
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn is_copy(path: &Path) -> bool {
    let name = name(path);
    name.starts_with("pitchpult-") && (name.ends_with(".sqlite") || name.ends_with(".db"))
}

#[cfg(test)]
mod tests {
    use super::made_at;

    #[test]
    fn a_copys_name_tells_when_it_was_made() {
        let at = made_at("pitchpult-20261124-080451-v1.sqlite").map(|at| at.to_rfc3339());
        assert_eq!(at.as_deref(), Some("2026-11-24T08:04:51+00:00"));
        assert_eq!(made_at("pitchpult-20261399-080451-v1.sqlite"), None);
        assert_eq!(made_at("pitchpult.sqlite"), None);
    }
}
