//! Verified copies: at every start, at the end of every session, and when the host asks.
//!
//! They are made aside, so that nobody waits for a slow stick; what went wrong stays shown
//! until a copy has succeeded.

use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::ids::SessionId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::relocation::prove_writable;
use crate::settings;
use crate::wire::{BackupView, Changed, Failure};
use crate::{App, Error, Result};

/// The program's own folder for copies, beside the data.
const OWN_FOLDER: &str = "backups";
/// How long closing the program waits for a copy. One that is cut off has no copy's name.
const LEAVING_MAX: Duration = Duration::from_secs(10);

/// The copy that was made last, kept over restarts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LastCopy {
    folder: PathBuf,
    at: DateTime<Utc>,
}

/// Shared with the threads that make copies, which let go of the house before they say so.
#[derive(Default)]
pub(crate) struct Backups {
    standing: Mutex<Standing>,
    ended: Condvar,
}

#[derive(Default)]
struct Standing {
    running: bool,
    /// Threads that still hold the house, and with it the folder.
    threads: usize,
    /// One more is wanted after the one that runs: it may have read before the last entry.
    again: bool,
    failure: Option<Failure>,
}

impl Backups {
    fn lock(&self) -> MutexGuard<'_, Standing> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Says that one is wanted; whether the caller is the one who makes it.
    fn begin(&self) -> bool {
        let mut standing = self.lock();
        standing.again = standing.running;
        standing.threads += usize::from(!standing.running);
        !std::mem::replace(&mut standing.running, true)
    }

    /// Keeps how one went; whether another is wanted.
    fn end(&self, failure: Option<Failure>) -> bool {
        let mut standing = self.lock();
        standing.failure = failure;
        standing.running = std::mem::take(&mut standing.again);
        standing.running
    }

    fn let_go(&self) {
        self.lock().threads -= 1;
        self.ended.notify_all();
    }

    /// Waits until no thread holds the house.
    fn settle(&self, at_most: Duration) {
        drop(self.ended.wait_timeout_while(self.lock(), at_most, |standing| standing.threads > 0));
    }
}

impl App {
    /// Makes a copy of everything that stands now, on a thread of its own. What comes of it is
    /// shown by `backup_view`.
    pub(crate) fn back_up_aside(&self) {
        if self.inner.throwaway {
            return;
        }
        let backups = self.inner.backups.clone();
        if backups.begin() {
            let app = self.clone();
            std::thread::spawn(move || {
                app.make_copies();
                drop(app);
                backups.let_go();
            });
        }
    }

    /// Waits for the copy that is being made, for as long as somebody who leaves may be kept.
    pub fn await_backups(&self) {
        self.inner.backups.settle(LEAVING_MAX);
    }

    fn make_copies(&self) {
        let mut wanted = true;
        while wanted {
            self.told_backup();
            let failure = self.make_copy().err().map(|error| error.to_failure());
            wanted = self.inner.backups.end(failure);
        }
        self.told_backup();
    }

    fn make_copy(&self) -> Result<()> {
        let (folder, at) = (self.backup_target()?, self.now().wall);
        if folder == self.folder().join(OWN_FOLDER) {
            std::fs::create_dir_all(&folder).map_err(|_| refused(&folder))?;
        }
        let done = self.inner.store.back_up(&folder, at)?;
        let last = LastCopy { folder, at };
        self.inner.store.write(move |writing| settings::set_last_copy(writing, &last))?;
        match done.unsound.len() {
            0 => Ok(()),
            count => Err(Error::new("backup-files").with("count", count)),
        }
    }

    /// Whether copies can go to a folder: it is there, lies outside of the data and takes a
    /// file.
    pub(crate) fn check_backup_folder(&self, folder: &Path) -> Result<()> {
        let inside = folder.starts_with(self.folder()) && folder != self.folder().join(OWN_FOLDER);
        if !folder.is_absolute() || inside || !folder.is_dir() {
            return Err(refused(folder));
        }
        prove_writable(folder).map_err(|_| refused(folder))
    }

    pub(crate) fn chosen_backup_folder(&self) -> Result<Option<String>> {
        self.inner.store.read(settings::backup_folder)
    }

    fn backup_target(&self) -> Result<PathBuf> {
        let own = self.folder().join(OWN_FOLDER);
        Ok(self.chosen_backup_folder()?.map_or(own, PathBuf::from))
    }

    pub(crate) fn backup_view(&self) -> Result<BackupView> {
        let (folder, own) = (self.backup_target()?, self.folder().join(OWN_FOLDER));
        let own_folder = folder == own;
        let last = self.inner.store.read(settings::last_copy)?;
        let last = last.filter(|last| last.folder == folder).map(|last| last.at);
        // The opening makes copies too, before it migrates.
        let opened = self.inner.opened.backup_at.filter(|_| own_folder);
        let standing = self.inner.backups.lock();
        Ok(BackupView {
            own_folder,
            folder: folder.display().to_string(),
            at: last.max(opened).map(|at| at.to_rfc3339()),
            running: standing.running,
            failure: standing.failure.clone(),
        })
    }

    /// Copies belong to no session; whoever shows them fetches them anew.
    fn told_backup(&self) {
        let session = SessionId(Uuid::nil());
        self.publish(Changed { session, seq: 0, what: "backup".to_owned() });
    }
}

fn refused(folder: &Path) -> Error {
    Error::new("backup-folder").with("path", folder.display())
}
