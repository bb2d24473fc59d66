//! Attached files, beside the database under their checksums: `files/ab/abcd…`.
//!
//! A file has its name only once it is whole and on the disk, so that whatever has such a name
//! is one; and it is never changed. The same bytes lie there once.

use std::fs;
use std::io::{ErrorKind, Read, Write as _};
use std::path::{Path, PathBuf};

use domain::hash::Hash;

use crate::folder::{make_private, sync_folder};
use crate::store::Store;
use crate::{Error, Result};

/// Name of the folder.
pub(crate) const FOLDER: &str = "files";

impl Store {
    /// Keeps a file and answers its checksum, under which it is found again. Blocks until it is
    /// on the disk.
    ///
    /// # Errors
    /// [`Error::DiskFull`] or what the disk says; then nothing of it is left.
    pub fn put_file(&self, bytes: &[u8]) -> Result<Hash> {
        let hash = Hash::of(&[bytes]);
        let path = place(&self.files(), hash);
        // A changed one is put right by the bytes that belong there.
        if !is_whole(&path, hash) {
            write(&path, bytes)?;
        }
        Ok(hash)
    }

    /// The bytes of a file, compared with their checksum.
    ///
    /// # Errors
    /// [`Error::FileGone`] when it is not there, [`Error::FileChanged`] when the bytes are not
    /// those it came with, or what the disk says.
    pub fn file(&self, hash: Hash) -> Result<Vec<u8>> {
        read(&self.files(), hash)
    }

    /// Whether there is a file of this checksum. Does not read it.
    #[must_use]
    pub fn has_file(&self, hash: Hash) -> bool {
        place(&self.files(), hash).is_file()
    }

    pub(crate) fn files(&self) -> PathBuf {
        self.folder().join(FOLDER)
    }
}

/// Where a file lies.
pub(crate) fn place(files: &Path, hash: Hash) -> PathBuf {
    let name = hash.to_string();
    files.join(&name[..2]).join(name)
}

/// Every file that has a file's name, in order.
pub(crate) fn list(files: &Path) -> Result<Vec<Hash>> {
    let mut hashes = Vec::new();
    for folder in names(files)? {
        for name in names(&files.join(&folder))? {
            hashes.extend(
                Hash::parse(&name).filter(|hash| hash.to_string() == name && name.starts_with(&folder)),
            );
        }
    }
    hashes.sort_by_key(|hash| hash.0);
    Ok(hashes)
}

/// Names in a folder; none where it is not there, or is none.
fn names(folder: &Path) -> Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(Vec::new());
        }
        Err(error) => return Err(Error::io(folder)(error)),
    };
    let names = entries.map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()));
    names.collect::<std::io::Result<_>>().map_err(Error::io(folder))
}

/// A file's bytes, compared with their checksum.
pub(crate) fn read(files: &Path, hash: Hash) -> Result<Vec<u8>> {
    let path = place(files, hash);
    let bytes = fs::read(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Error::FileGone { hash },
        _ => Error::io(&path)(error),
    })?;
    if Hash::of(&[&bytes]) == hash { Ok(bytes) } else { Err(Error::FileChanged { hash }) }
}

fn is_whole(path: &Path, hash: Hash) -> bool {
    fs::read(path).is_ok_and(|bytes| Hash::of(&[&bytes]) == hash)
}

/// Writes beside, puts on the disk, and only then gives the name.
pub(crate) fn write(path: &Path, bytes: impl Read) -> Result<()> {
    let folder = path.parent().unwrap_or(path);
    make_private(folder).map_err(Error::io(folder))?;
    // Goes by itself when anything fails on the way.
    let mut part = tempfile::NamedTempFile::new_in(folder).map_err(Error::io(folder))?;
    copy_all(bytes, &mut part).and_then(|()| part.as_file().sync_all()).map_err(Error::io(path))?;
    part.persist(path).map_err(|error| Error::io(path)(error.error))?;
    sync_folder(folder)?;
    // The folder itself may be new.
    folder.parent().map_or(Ok(()), sync_folder)
}

fn copy_all(mut bytes: impl Read, part: &mut tempfile::NamedTempFile) -> std::io::Result<()> {
    std::io::copy(&mut bytes, part)?;
    part.flush()
}

#[cfg(test)]
mod tests;
