//! Moving the data to another folder: asked for in the running program, done at the next
//! start before anything is opened, so that nobody writes to the old place meanwhile.
//!
//! The old folder stays as it is and says where its data went.

use std::fs;
use std::path::{Component, Path, PathBuf};

use chrono::{DateTime, Utc};
use store::Store;

use crate::{Error, Result};

/// In the old folder: where the data shall go.
const ASKED: &str = "move-to.txt";
/// In the old folder: where they went.
const MOVED: &str = "moved-to.txt";
/// Most moves that are followed from folder to folder.
const STEPS_MAX: usize = 8;

/// Where the data of a folder lie.
pub(crate) struct Followed {
    /// The folder to open.
    pub(crate) folder: PathBuf,
    /// Why a move that was asked for did not come about: then nothing has moved.
    pub(crate) failure: Option<Error>,
}

/// Notes the wish, or takes it back.
pub(crate) fn ask(folder: &Path, to: Option<&Path>) -> Result<()> {
    let note = folder.join(ASKED);
    let Some(to) = to else {
        return if note.exists() { fs::remove_file(&note).map_err(|_| refused(&note)) } else { Ok(()) };
    };
    let roundabout = to.components().any(|part| part == Component::ParentDir);
    if !to.is_absolute() || roundabout || to.starts_with(folder) || !is_free(to) {
        return Err(refused(to));
    }
    fs::create_dir_all(to).and_then(|()| prove_writable(to)).map_err(|_| refused(to))?;
    fs::write(&note, to.to_string_lossy().as_bytes()).map_err(|_| refused(&note))
}

/// Where the data shall go.
pub(crate) fn asked(folder: &Path) -> Option<PathBuf> {
    note(&folder.join(ASKED))
}

/// Where the data of a folder lie, without moving any.
pub(crate) fn settled(folder: &Path) -> PathBuf {
    let mut folder = folder.to_owned();
    for _ in 0..STEPS_MAX {
        match note(&folder.join(MOVED)) {
            Some(to) => folder = to,
            None => break,
        }
    }
    folder
}

/// Where the data of a folder lie; moves them first where that was asked for. A move that
/// does not succeed is forgotten, and the data are opened where they are.
///
/// # Errors
/// When the data went to a folder that is not there now: an empty one in its place would
/// look as if they were lost.
pub(crate) fn follow(folder: &Path, now: DateTime<Utc>) -> Result<Followed> {
    let at = settled(folder);
    if at != folder && is_free(&at) {
        return Err(Error::new("data-folder-gone").with("path", at.display()));
    }
    let Some(to) = asked(&at) else { return Ok(Followed { folder: at, failure: None }) };
    Ok(match ask(&at, None).and_then(|()| move_to(&at, &to, now)) {
        Ok(()) => Followed { folder: to, failure: None },
        Err(error) => Followed { folder: at, failure: Some(error) },
    })
}

fn move_to(folder: &Path, to: &Path, now: DateTime<Utc>) -> Result<()> {
    if !is_free(to) {
        return Err(refused(to));
    }
    let (store, _) = Store::open(folder, now, &mut |_| {})?;
    let copied = store.copy_to(to);
    store.close();
    copied?;
    let moved = folder.join(MOVED);
    fs::write(&moved, to.to_string_lossy().as_bytes()).map_err(|_| refused(&moved))
}

/// Whether a folder is empty or not there yet.
fn is_free(folder: &Path) -> bool {
    fs::read_dir(folder).map(|mut entries| entries.next().is_none()).unwrap_or(!folder.exists())
}

/// Writes a file and takes it away: rights and marks alone do not tell on every system.
pub(crate) fn prove_writable(folder: &Path) -> std::io::Result<()> {
    let probe = folder.join(format!(".pitchpult-{}", crate::sessions::new_id()));
    fs::write(&probe, b"Pitchpult").and_then(|()| fs::remove_file(&probe))
}

fn note(path: &Path) -> Option<PathBuf> {
    let text = fs::read_to_string(path).ok()?;
    let to = PathBuf::from(text.trim());
    to.is_absolute().then_some(to)
}

fn refused(path: &Path) -> Error {
    Error::new("move-refused").with("path", path.display())
}
