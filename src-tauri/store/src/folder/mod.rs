//! The data folder: its paths, its owner, and whether it may be one at all.
//!
//! The operating system's lock says who owns it; what stands in the lock file only says
//! whether the last owner closed it properly.

mod network;

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::{Error, Result};

/// Name of the file without its ending.
const STEM: &str = "pitchpult";
/// Name of the lock file.
pub(crate) const LOCK: &str = "pitchpult.lock";
/// Written into the lock file while the folder is owned.
const OWNED: &[u8] = b"open\n";

/// A folder that this process owns until the value is dropped.
pub(crate) struct Folder {
    path: PathBuf,
    lock: File,
    unclean: bool,
}

impl Folder {
    /// Makes the folder if it is missing and takes its lock.
    pub(crate) fn own(path: &Path) -> Result<Self> {
        if network::is_remote(path) {
            return Err(Error::NetworkPath { path: path.to_owned() });
        }
        let refused = |source| not_writable(path, source);
        make_private(path).map_err(refused)?;
        refuse_read_only(path)?;
        refuse_read_only(&path.join(format!("{STEM}.sqlite")))?;
        let mut lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path.join(LOCK))
            .map_err(refused)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::InUse),
            Err(TryLockError::Error(source)) => return Err(refused(source)),
        }
        let mut left = Vec::new();
        lock.read_to_end(&mut left).map_err(refused)?;
        Ok(Self { path: path.to_owned(), lock, unclean: !left.is_empty() })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The file that everything lies in.
    pub(crate) fn database(&self) -> PathBuf {
        self.path.join(format!("{STEM}.sqlite"))
    }

    /// Where the copies lie.
    pub(crate) fn backups(&self) -> PathBuf {
        self.path.join("backups")
    }

    /// Whether the last owner ended without closing.
    pub(crate) fn was_left_open(&self) -> bool {
        self.unclean
    }

    /// From here on, an end without [`Self::mark_clean`] is found by the next owner.
    pub(crate) fn mark_open(&mut self) -> Result<()> {
        let lock = &mut self.lock;
        let emptied = lock.set_len(0).and_then(|()| lock.rewind());
        let written = emptied.and_then(|()| lock.write_all(OWNED)).and_then(|()| lock.sync_all());
        written.map_err(Error::io(&self.path))
    }

    /// Closed properly. A mark that could not be taken away only makes the next start say
    /// that it looked closely.
    pub(crate) fn mark_clean(&self) {
        let _ = self.lock.set_len(0);
    }

    /// Damaged files that were moved aside, oldest first.
    pub(crate) fn moved_aside(&self) -> Vec<PathBuf> {
        (1..).map(|number| self.aside(number)).take_while(|path| path.exists()).collect()
    }

    /// Moves the file, with its write-ahead log, out of the way. Never deletes. The log
    /// goes first: left behind alone, it would be played into whatever file comes next.
    pub(crate) fn move_aside(&self) -> Result<PathBuf> {
        let number = self.moved_aside().len() + 1;
        let (from, to) = (self.database(), self.aside(number));
        for ending in ["-shm", "-wal", ""] {
            let (from, to) = (with_ending(&from, ending), with_ending(&to, ending));
            if from.exists() {
                fs::rename(&from, &to).map_err(Error::io(&from))?;
            }
        }
        Ok(to)
    }

    fn aside(&self, number: usize) -> PathBuf {
        self.path.join(format!("{STEM}.corrupt-{number}.sqlite"))
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn not_writable(path: &Path, source: std::io::Error) -> Error {
    Error::FolderNotWritable { path: path.to_owned(), source: Arc::new(source) }
}

/// Only its owner may look into a folder that is new.
pub(crate) fn make_private(path: &Path) -> std::io::Result<()> {
    let mut maker = fs::DirBuilder::new();
    maker.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut maker, 0o700);
    maker.create(path)
}

/// Asks for the permission as it stands, because an administrator's process would get past
/// it and write a file that was meant to stay as it is.
fn refuse_read_only(path: &Path) -> Result<()> {
    let read_only = fs::metadata(path).is_ok_and(|found| found.permissions().readonly());
    if read_only { Err(Error::ReadOnly { path: path.to_owned() }) } else { Ok(()) }
}

/// Makes sure that a file's bytes outlive a power cut. Windows asks for the right to write.
pub(crate) fn sync_file(path: &Path) -> Result<()> {
    OpenOptions::new().write(true).open(path).and_then(|file| file.sync_all()).map_err(Error::io(path))
}

/// Makes sure that a new name in a folder outlives a power cut. Windows has no such call.
pub(crate) fn sync_folder(path: &Path) -> Result<()> {
    if cfg!(windows) {
        return Ok(());
    }
    File::open(path).and_then(|folder| folder.sync_all()).map_err(Error::io(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_owner_is_turned_away_until_the_first_has_gone() {
        let place = tempfile::tempdir().unwrap();
        let first = Folder::own(place.path()).unwrap();
        assert!(matches!(Folder::own(place.path()), Err(Error::InUse)));
        drop(first);
        assert!(Folder::own(place.path()).is_ok());
    }

    #[test]
    fn an_owner_that_did_not_close_is_noticed_by_the_next() {
        let place = tempfile::tempdir().unwrap();
        let mut first = Folder::own(place.path()).unwrap();
        first.mark_open().unwrap();
        drop(first);
        let second = Folder::own(place.path()).unwrap();
        assert!(second.was_left_open());
        second.mark_clean();
        drop(second);
        assert!(!Folder::own(place.path()).unwrap().was_left_open());
    }

    #[test]
    fn a_path_that_cannot_be_a_folder_is_said_to_be_so() {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("file");
        fs::write(&file, b"x").unwrap();
        assert!(matches!(Folder::own(&file.join("data")), Err(Error::FolderNotWritable { .. })));
    }
}
