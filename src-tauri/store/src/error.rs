//! Why the store could not do it. No words for people: the interface words a code.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use domain::hash::Hash;
use domain::ids::SessionId;
use rusqlite::ErrorCode;

/// What a function of the store answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A cause. Can be cloned, because one failed commit answers every caller in its batch.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Another process owns the folder.
    #[error("the data folder is in use by another process")]
    InUse,
    /// The folder lies on a network drive, where locks and write-ahead logs do not hold.
    #[error("{path} lies on a network drive")]
    NetworkPath {
        /// The folder.
        path: PathBuf,
    },
    /// The folder cannot be made or written.
    #[error("{path} cannot be written")]
    FolderNotWritable {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: Arc<io::Error>,
    },
    /// The file was written by a newer version of the program. It was not touched.
    #[error("the file has version {found}; this program knows {known}")]
    Newer {
        /// Version of the file.
        found: u32,
        /// Newest version this program knows.
        known: u32,
    },
    /// The file is no data file of this program. It was not touched.
    #[error("{path} belongs to another program")]
    NotOurs {
        /// The file.
        path: PathBuf,
    },
    /// The file is damaged and was moved aside. Until a backup is restored or an empty file
    /// is asked for, every opening answers this.
    #[error("the file was damaged and lies now at {moved_to}")]
    Corrupt {
        /// Where it lies now.
        moved_to: PathBuf,
        /// The newest backup, if there is one.
        backup: Option<PathBuf>,
    },
    /// The file is gone, but copies of it are there. Answered until a backup is restored or
    /// an empty file is asked for.
    #[error("the file is gone; its newest copy is {backup}")]
    Missing {
        /// The newest backup.
        backup: PathBuf,
    },
    /// The file or its folder may only be read. It was not touched.
    #[error("{path} may only be read")]
    ReadOnly {
        /// File or folder.
        path: PathBuf,
    },
    /// There is no room left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// Another program holds a lock on the file.
    #[error("another program holds a lock on the file")]
    Busy,
    /// The entry does not fit the chain, or the stored chain does not fit itself.
    #[error("the chain of {session} breaks at {seq}")]
    ChainBroken {
        /// Which session.
        session: SessionId,
        /// First place that does not fit.
        seq: u64,
    },
    /// What was named is not there.
    #[error("{what} not found")]
    NotFound {
        /// Kind of thing, as in the glossary.
        what: &'static str,
    },
    /// The store was closed.
    #[error("the store is closed")]
    Gone,
    /// The job panicked; what it had written was rolled back.
    #[error("a job of the store panicked")]
    Panicked,
    /// The batch that the job was in was lost together with another job. Nothing was saved.
    #[error("the batch was rolled back")]
    RolledBack,
    /// A job tried to write from inside the writer, where it would wait for itself.
    #[error("a write inside a write")]
    NestedWrite,
    /// A copy of the whole file could be made but is not sound, so it was thrown away.
    #[error("the copy of the file is not sound")]
    CopyUnsound,
    /// An entry of the directory is merged into another already, or into itself.
    #[error("the entry is merged into another already")]
    AlreadyMerged,
    /// A later merge builds on this one and has to be taken back first.
    #[error("a later merge builds on this one")]
    MergeBuiltOn,
    /// A file that was taken in is not there any more.
    #[error("the file {hash} is gone")]
    FileGone {
        /// Its checksum, which is its name.
        hash: Hash,
    },
    /// A file that was taken in does not have the bytes any more that it came with.
    #[error("the file {hash} was changed")]
    FileChanged {
        /// Its checksum, which is its name.
        hash: Hash,
    },
    /// The folder for the copies is not there: an unplugged stick, a share that is not connected.
    #[error("the folder {path} is not there")]
    FolderGone {
        /// The folder.
        path: PathBuf,
    },
    /// A data folder lies there already. It was not touched.
    #[error("{path} holds data already")]
    FolderTaken {
        /// The folder.
        path: PathBuf,
    },
    /// The system refused something about a file.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: Arc<io::Error>,
    },
    /// Anything else that SQLite said.
    #[error("SQLite: {0}")]
    Sqlite(Arc<rusqlite::Error>),
}

impl Error {
    /// Stable code, used as the last part of the catalogue key.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::InUse => "store-in-use",
            Self::NetworkPath { .. } => "store-network-path",
            Self::FolderNotWritable { .. } => "store-folder-not-writable",
            Self::Newer { .. } => "store-newer",
            Self::NotOurs { .. } => "store-not-ours",
            Self::Corrupt { .. } => "store-corrupt",
            Self::Missing { .. } => "store-missing",
            Self::ReadOnly { .. } => "store-read-only",
            Self::DiskFull => "store-disk-full",
            Self::Busy => "store-busy",
            Self::ChainBroken { .. } => "store-chain-broken",
            Self::NotFound { .. } => "store-not-found",
            Self::Gone => "store-gone",
            Self::RolledBack => "store-rolled-back",
            Self::CopyUnsound => "store-copy-unsound",
            Self::AlreadyMerged => "store-already-merged",
            Self::MergeBuiltOn => "store-merge-built-on",
            Self::FileGone { .. } => "store-file-gone",
            Self::FileChanged { .. } => "store-file-changed",
            Self::FolderGone { .. } => "store-folder-gone",
            Self::FolderTaken { .. } => "store-folder-taken",
            Self::Io { .. } => "store-io",
            Self::Sqlite(error) => sqlite_code(error),
            Self::Panicked | Self::NestedWrite => "store-internal",
        }
    }

    /// What the words of this error are filled with. A missing backup is an empty word.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::NetworkPath { path }
            | Self::FolderNotWritable { path, .. }
            | Self::NotOurs { path }
            | Self::ReadOnly { path }
            | Self::FolderGone { path }
            | Self::FolderTaken { path }
            | Self::Io { path, .. } => vec![("path", shown(path))],
            Self::Newer { found, known } => {
                vec![("found", found.to_string()), ("known", known.to_string())]
            }
            Self::Corrupt { moved_to, backup } => vec![
                ("moved-to", shown(moved_to)),
                ("backup", backup.as_deref().map(shown).unwrap_or_default()),
            ],
            Self::Missing { backup } => vec![("backup", shown(backup))],
            Self::ChainBroken { session, seq } => {
                vec![("session", session.to_string()), ("seq", seq.to_string())]
            }
            Self::FileGone { hash } | Self::FileChanged { hash } => vec![("hash", hash.to_string())],
            Self::NotFound { what } => vec![("what", (*what).to_owned())],
            _ => Vec::new(),
        }
    }

    /// Puts a path beside what the system said about it.
    pub(crate) fn io(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| match source.kind() {
            io::ErrorKind::StorageFull => Self::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path: path.to_owned() },
            _ => Self::Io { path: path.to_owned(), source: Arc::new(source) },
        }
    }

    /// Whether SQLite found the file itself to be damaged, or to be none of its files.
    pub(crate) fn is_damage(&self) -> bool {
        matches!(self, Self::Sqlite(error) if sqlite_code(error) == "store-damaged")
    }
}

fn sqlite_code(error: &rusqlite::Error) -> &'static str {
    match error.sqlite_error_code() {
        Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::ReadOnly) => "store-disk",
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => "store-damaged",
        _ => "store-internal",
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => Self::Sqlite(Arc::new(error)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Error;
    use std::path::PathBuf;

    #[test]
    fn a_corrupt_file_is_worded_with_both_places() {
        let error = Error::Corrupt { moved_to: PathBuf::from("a"), backup: None };
        assert_eq!(error.code(), "store-corrupt");
        assert_eq!(error.params(), [("moved-to", "a".to_owned()), ("backup", String::new())]);
    }
}
