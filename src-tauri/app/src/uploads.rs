//! Files that a page handed in, kept in memory until they are used. Only the newest few:
//! an upload that was pushed out has to be chosen again.

use std::sync::{Arc, Mutex, PoisonError};

use crate::sessions::new_id;
use crate::wire::Upload;
use crate::{App, Error, Result};

/// Uploads kept at the same time.
const KEPT: usize = 4;
/// Largest file that is taken, in bytes: that of a deck. A table has a limit of its own, in the
/// import.
pub const UPLOAD_MAX: usize = 100 * 1024 * 1024;
/// Most bytes that are kept at the same time.
const KEPT_BYTES: usize = 2 * UPLOAD_MAX;

#[derive(Clone)]
pub(crate) struct Uploaded {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) bytes: Arc<[u8]>,
}

#[derive(Default)]
pub(crate) struct Uploads(Mutex<Vec<Uploaded>>);

/// Says what the limit is; for whoever can tell before the bytes are read.
#[must_use]
pub fn too_large() -> Error {
    Error::new("upload-too-large").with("limit-mb", UPLOAD_MAX / 1024 / 1024)
}

impl App {
    /// Takes a file in and answers how to name it. `name` is what the user sees; nothing is
    /// ever opened by it.
    ///
    /// # Errors
    /// "upload-too-large".
    pub fn upload(&self, name: &str, bytes: Vec<u8>) -> Result<Upload> {
        if bytes.len() > UPLOAD_MAX {
            return Err(too_large());
        }
        let name: String = name.chars().filter(|sign| !sign.is_control()).take(200).collect();
        let (id, size) = (new_id().to_string(), bytes.len());
        let mut kept = self.inner.uploads.0.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes_of = |kept: &[Uploaded]| kept.iter().map(|upload| upload.bytes.len()).sum::<usize>();
        while kept.len() >= KEPT || (!kept.is_empty() && bytes_of(&kept) + size > KEPT_BYTES) {
            kept.remove(0);
        }
        kept.push(Uploaded { id: id.clone(), name: name.clone(), bytes: bytes.into() });
        Ok(Upload { upload: id, name, size })
    }

    pub(crate) fn uploaded(&self, id: &str) -> Result<Uploaded> {
        let kept = self.inner.uploads.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|upload| upload.id == id).cloned().ok_or(Error::new("upload-gone"))
    }

    pub(crate) fn drop_upload(&self, id: &str) {
        let mut kept = self.inner.uploads.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|upload| upload.id != id);
    }
}
