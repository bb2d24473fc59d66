//! The handle everybody holds: write through the one writer, read from a snapshot.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};

use crate::folder::Folder;
use crate::open::{self, Opened, Phase};
use crate::readers::Readers;
use crate::transaction::{Reading, Writing};
use crate::writer::Writer;
use crate::{Error, Result};

/// An open data folder. Clones share it; it closes with the last one or by [`Store::close`].
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    writer: Writer,
    readers: Readers,
    folder: Folder,
    /// Throws the folder away at the end, where it was only borrowed.
    _scratch: Option<tempfile::TempDir>,
}

impl Store {
    /// Opens the data folder in four phases: lock, check, migrate, ready. `now` names the
    /// backups; `progress` is told each phase as it begins.
    ///
    /// # Errors
    /// The cause, by phase; see [`Error`]. The file is never deleted, and only a damaged
    /// one is moved aside.
    pub fn open(
        folder: &Path,
        now: DateTime<Utc>,
        progress: &mut dyn FnMut(Phase),
    ) -> Result<(Self, Opened)> {
        open::open(folder, now, progress)
    }

    /// Puts the newest sound backup in the place of a damaged or missing file. What was there
    /// stays aside.
    ///
    /// # Errors
    /// [`Error::NotFound`] without a backup; [`Error::InUse`] while a process owns the folder.
    pub fn restore_backup(folder: &Path) -> Result<PathBuf> {
        open::restore_backup(folder)
    }

    /// Begins with an empty file after a damaged one, which stays aside, or a missing one.
    ///
    /// # Errors
    /// [`Error::InUse`] while a process owns the folder, or what the disk says.
    pub fn start_empty(folder: &Path) -> Result<()> {
        open::start_empty(folder)
    }

    /// A store in a folder of its own that goes with it: for tests and demonstrations.
    /// Behaves like any other but that its commits do not wait for the disk.
    ///
    /// # Errors
    /// What the disk says.
    pub fn temporary() -> Result<Self> {
        open::temporary()
    }

    pub(crate) fn assemble(
        connection: rusqlite::Connection,
        folder: Folder,
        scratch: Option<tempfile::TempDir>,
    ) -> Result<Self> {
        let readers = Readers::new(folder.database());
        let writer = Writer::start(connection).map_err(Error::io(folder.path()))?;
        Ok(Self { inner: Arc::new(Inner { writer, readers, folder, _scratch: scratch }) })
    }

    /// Runs a job on the writer and answers once its changes are on the disk. A job that
    /// fails takes back its own changes only. Blocks the calling thread meanwhile.
    ///
    /// # Errors
    /// The job's own; or why the commit failed, and then nothing was saved.
    pub fn write<T, E>(
        &self,
        job: impl FnOnce(&mut Writing<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        self.inner.writer.write(job)
    }

    /// Runs a job on a snapshot of the last commit, without waiting for the writer.
    ///
    /// # Errors
    /// The job's own, or what SQLite says.
    pub fn read<T, E: From<Error>>(&self, job: impl FnOnce(&Reading<'_>) -> Result<T, E>) -> Result<T, E> {
        self.inner.readers.read(job)
    }

    /// Counts what may have changed the file: the same number before and after means that nothing
    /// read in between is out of date.
    #[must_use]
    pub fn batches(&self) -> u64 {
        self.inner.writer.batches()
    }

    /// Is called when a whole batch was lost, before its callers are told: whoever changed
    /// a cache from inside a job drops it then. Runs on the writer's thread.
    pub fn on_rollback(&self, hook: impl Fn() + Send + Sync + 'static) {
        self.inner.writer.on_rollback(Box::new(hook));
    }

    /// The data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.inner.folder.path()
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.inner.folder.database()
    }

    /// Lets the queue run empty and closes for every clone; from here they answer
    /// [`Error::Gone`]. The folder's lock goes with the last clone.
    pub fn close(self) {
        self.inner.shut();
    }
}

impl Inner {
    fn shut(&self) {
        self.writer.stop();
        self.readers.close();
        self.folder.mark_clean();
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.shut();
    }
}
