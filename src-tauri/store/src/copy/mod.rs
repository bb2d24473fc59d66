//! Copies of everything into another folder: a backup on a stick or a share, or the whole data
//! folder where it shall lie from now on.
//!
//! Read by a connection of its own, so that a session that runs is not held up. A copy has its
//! name only once it is whole, was read again and is on the disk.

mod database;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use domain::hash::Hash;

use crate::folder::{self, Folder, sync_folder};
use crate::store::Store;
use crate::{Error, Result, files};

/// How many copies of the database are kept in a backup folder.
const KEPT: usize = 10;

/// What was copied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupDone {
    /// The copy of the database.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
    /// How many attached files came with it that were not there yet.
    pub files: usize,
    /// Attached files that could not be copied, because they are changed at home already.
    pub unsound: Vec<Hash>,
}

impl Store {
    /// Copies everything into a backup folder, which must be there, under a name made of `at`.
    /// Only the newest ten copies of the database stay; attached files all do.
    ///
    /// # Errors
    /// [`Error::FolderGone`], [`Error::ReadOnly`], [`Error::DiskFull`], [`Error::CopyUnsound`], or
    /// what the disk says. Then there is nothing new under a copy's name.
    pub fn back_up(&self, folder: &Path, at: DateTime<Utc>) -> Result<BackupDone> {
        if !folder.is_dir() {
            return Err(Error::FolderGone { path: folder.to_owned() });
        }
        refuse_read_only(folder)?;
        let copy = folder.join(format!("pitchpult-{}.db", at.format("%Y%m%d-%H%M%S")));
        let done = self.copy_as(folder, &copy)?;
        drop_oldest(folder);
        Ok(done)
    }

    /// Copies everything so that `folder`, made if it is missing, can be opened as a data folder.
    /// What is written after this began may not be in it: whoever moves the data folder lets
    /// nobody write meanwhile.
    ///
    /// # Errors
    /// [`Error::FolderTaken`] when data lie there already, [`Error::NetworkPath`], or as for
    /// [`Self::back_up`].
    pub fn copy_to(&self, folder: &Path) -> Result<BackupDone> {
        let found = Found::look(folder);
        let target = Folder::own(folder)?;
        if target.database().exists() || !target.moved_aside().is_empty() {
            return Err(Error::FolderTaken { path: folder.to_owned() });
        }
        let copied = self.copy_as(folder, &target.database());
        drop(target);
        if copied.is_err() {
            found.restore(folder);
        }
        copied
    }

    /// The database first, because it may only name files that are there; its name last.
    fn copy_as(&self, folder: &Path, copy: &Path) -> Result<BackupDone> {
        let part = database::copy(&self.database(), folder)?;
        let (files, unsound) = copy_files(&self.files(), &folder.join(files::FOLDER))?;
        let bytes = part.as_file().metadata().map_err(Error::io(copy))?.len();
        part.persist(copy).map_err(|error| Error::io(copy)(error.error))?;
        sync_folder(folder)?;
        Ok(BackupDone { path: copy.to_owned(), bytes, files, unsound })
    }
}

/// What a folder held before anything was copied into it, so that a copy that fails leaves it as
/// free as it was.
struct Found {
    names: Option<Vec<OsString>>,
}

impl Found {
    fn look(folder: &Path) -> Self {
        let names = fs::read_dir(folder).ok();
        Self { names: names.map(|names| names.flatten().map(|entry| entry.file_name()).collect()) }
    }

    /// Takes away what [`Store::copy_to`] makes, unless it was there. What cannot be taken away
    /// does no harm: no database lies there.
    fn restore(&self, folder: &Path) {
        let was_there = |name: &str| self.names.iter().flatten().any(|found| found == name);
        if !was_there(files::FOLDER) {
            let _ = fs::remove_dir_all(folder.join(files::FOLDER));
        }
        if !was_there(folder::LOCK) {
            let _ = fs::remove_file(folder.join(folder::LOCK));
        }
        if self.names.is_none() {
            // Only ever an empty one.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Copies what is not there yet. A file that is changed at home does not keep the others from
/// being copied.
fn copy_files(from: &Path, to: &Path) -> Result<(usize, Vec<Hash>)> {
    let (mut copied, mut unsound) = (0, Vec::new());
    for hash in files::list(from)? {
        if is_there(from, to, hash) {
            continue;
        }
        match files::read(from, hash) {
            Ok(bytes) => files::write(&files::place(to, hash), bytes.as_slice())?,
            Err(Error::FileGone { .. } | Error::FileChanged { .. }) => {
                unsound.push(hash);
                continue;
            }
            Err(error) => return Err(error),
        }
        // Read again, because a stick may answer yes and keep nothing.
        files::read(to, hash).map_err(|_| Error::CopyUnsound)?;
        copied += 1;
    }
    Ok((copied, unsound))
}

/// Files never change, so name and size say enough.
fn is_there(from: &Path, to: &Path, hash: Hash) -> bool {
    let size = |files| fs::metadata(files::place(files, hash)).ok().map(|found| found.len());
    size(to).is_some() && size(to) == size(from)
}

/// Asks for the permission as it stands, because an administrator's process would get past it.
/// Windows sets the mark on folders that may well be written.
fn refuse_read_only(folder: &Path) -> Result<()> {
    let read_only = fs::metadata(folder).is_ok_and(|found| found.permissions().readonly());
    if cfg!(unix) && read_only { Err(Error::ReadOnly { path: folder.to_owned() }) } else { Ok(()) }
}

fn drop_oldest(folder: &Path) {
    let names = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.file_name());
    let mut copies: Vec<String> =
        names.filter_map(|name| name.into_string().ok()).filter(|name| is_copy(name)).collect();
    // Their names sort by time.
    copies.sort();
    for copy in &copies[..copies.len().saturating_sub(KEPT)] {
        // One copy too many does no harm.
        let _ = fs::remove_file(folder.join(copy));
    }
}

/// Whether the name is one that [`Store::back_up`] gives. Nothing else is ever removed.
fn is_copy(name: &str) -> bool {
    let moment = name.strip_prefix("pitchpult-").and_then(|rest| rest.strip_suffix(".db"));
    moment.is_some_and(|moment| chrono::NaiveDateTime::parse_from_str(moment, "%Y%m%d-%H%M%S").is_ok())
}

#[cfg(test)]
mod tests;
