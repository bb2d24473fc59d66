//! The native dialogs: choosing a file to take in, choosing a folder, and saving a document.
//! The only room that knows rfd. A page never sees the content of a folder.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use app::wire::{DocumentRequest, Failure, Upload};
use app::{App, Caller};
use rfd::{AsyncFileDialog, FileHandle};
use serde::{Deserialize, Serialize};
use tauri::{Manager as _, State, WebviewWindow};
use tokio::sync::oneshot;

use crate::gate::{Gate, failure};
use crate::rpc::aside;

/// What a file is wanted for.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Accept {
    Table,
    Ballot,
    Picture,
    Paper,
}

impl Accept {
    const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Table => &["csv", "tsv", "txt", "xlsx", "ods"],
            Self::Ballot => &["ballot"],
            Self::Picture => &["png", "jpg", "jpeg"],
            // A deck may be any file; what cannot be shown is kept and named so.
            Self::Paper => &[],
        }
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Table => "dialog-open-table",
            Self::Ballot => "dialog-open-ballot",
            Self::Picture => "dialog-open-picture",
            Self::Paper => "dialog-open-paper",
        }
    }
}

/// Whether a document was saved, and as what.
#[derive(Serialize)]
pub(crate) struct Saved {
    saved: bool,
    name: String,
}

/// Lets the person choose a file and takes it in; nothing when they leave without one.
#[tauri::command]
pub(crate) async fn pick_file(
    window: WebviewWindow,
    gate: State<'_, Gate>,
    accept: Accept,
) -> Result<Option<Upload>, Failure> {
    let app = gate.app().await?;
    let title = title(&app, accept.title()).await?;
    let chosen = shown(&window, move |window| {
        let dialog = AsyncFileDialog::new().set_title(title).set_parent(window);
        filtered(dialog, accept.extensions()).pick_file()
    });
    let Some(file) = chosen.await? else { return Ok(None) };
    aside(move || take_in(&app, file.path()).map(Some)).await
}

/// Lets the person choose a folder, for the copies or for the data; nothing when they leave
/// without one. The page gets the path, because the person reads it there and lets it be used.
#[tauri::command]
pub(crate) async fn pick_folder(
    window: WebviewWindow,
    gate: State<'_, Gate>,
) -> Result<Option<String>, Failure> {
    let app = gate.app().await?;
    let title = title(&app, "dialog-open-folder").await?;
    let chosen = shown(&window, move |window| {
        let dialog = AsyncFileDialog::new().set_title(title).set_parent(window);
        at_home(dialog, window).set_can_create_directories(true).pick_folder()
    });
    Ok(chosen.await?.map(|folder| folder.path().display().to_string()))
}

/// Makes a document and saves it where the person says.
#[tauri::command]
pub(crate) async fn save_document(
    window: WebviewWindow,
    gate: State<'_, Gate>,
    request: DocumentRequest,
) -> Result<Saved, Failure> {
    let app = gate.app().await?;
    let title = title(&app, "dialog-save").await?;
    // Made first: what cannot be made asks for no place.
    let document =
        aside(move || app.document(&Caller::host(), &request).map_err(|error| error.to_failure())).await?;
    let name = document.name.clone();
    let chosen = shown(&window, move |window| {
        let extension =
            Path::new(&name).extension().and_then(|end| end.to_str()).unwrap_or_default().to_owned();
        let dialog = AsyncFileDialog::new().set_title(title).set_file_name(&name).set_parent(window);
        filtered(at_home(dialog, window), &[&extension]).save_file()
    });
    let Some(file) = chosen.await? else { return Ok(Saved { saved: false, name: document.name }) };
    let name = file.file_name();
    aside(move || write(file.path(), &document.bytes).map_err(|error| not_saved(file.path(), &error)))
        .await?;
    Ok(Saved { saved: true, name })
}

/// Begins where people keep what they write, and not where the program was started from.
fn at_home(dialog: AsyncFileDialog, window: &WebviewWindow) -> AsyncFileDialog {
    let places = [window.path().document_dir(), window.path().home_dir()];
    let place = places.into_iter().flatten().find(|place| place.is_dir());
    place.map_or(dialog.clone(), |place| dialog.set_directory(place))
}

/// The filter is named by the endings themselves, which are the same in every language.
fn filtered(dialog: AsyncFileDialog, extensions: &[&str]) -> AsyncFileDialog {
    if extensions.is_empty() {
        return dialog;
    }
    let name = extensions.iter().map(|end| end.to_uppercase()).collect::<Vec<_>>().join(", ");
    dialog.add_filter(name, extensions)
}

/// The title in the language of this laptop.
async fn title(app: &App, key: &'static str) -> Result<String, Failure> {
    let app = app.clone();
    aside(move || {
        let settings = app.call(&Caller::host(), "settings.view", serde_json::Value::Null);
        let settings = settings.map_err(|error| error.to_failure())?;
        let language = settings["language"].as_str().unwrap_or_default();
        Ok(lan::words::say(language, key, &BTreeMap::new()).unwrap_or_default())
    })
    .await
}

/// Shows a dialog: begun on the main thread, as GTK and macOS ask, waited for on none.
async fn shown<Shown>(
    window: &WebviewWindow,
    begin: impl FnOnce(&WebviewWindow) -> Shown + Send + 'static,
) -> Result<Option<FileHandle>, Failure>
where
    Shown: Future<Output = Option<FileHandle>> + Send + 'static,
{
    let (sender, begun) = oneshot::channel();
    let parent = window.clone();
    let posted = window.run_on_main_thread(move || {
        // Nobody waiting any more means that the window is gone.
        let _ = sender.send(begin(&parent));
    });
    posted.map_err(|_| failure("window-failed"))?;
    Ok(begun.await.map_err(|_| failure("window-failed"))?.await)
}

/// Reads a chosen file. One over the limit is refused before it is read; one that grows while
/// it is read gives a byte more than is taken, so that the app says what the limit is.
fn take_in(app: &App, path: &Path) -> Result<Upload, Failure> {
    let limit = u64::try_from(lan::FILE_MAX).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let failed = |error| with_path("read-failed", path, &error);
    let file = File::open(path).map_err(failed)?;
    if file.metadata().map_err(failed)?.len() > limit {
        return Err(app::uploads::too_large().to_failure());
    }
    file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    app.upload(&name, bytes).map_err(|error| error.to_failure())
}

/// Writes beside the place and moves into it: a document is there whole or not at all.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().map(Path::to_owned).unwrap_or_else(|| PathBuf::from("."));
    let mut arriving = new_file(&folder)?;
    arriving.write_all(bytes)?;
    arriving.as_file().sync_all()?;
    arriving.persist(path).map(drop).map_err(|error| error.error)
}

/// A file with the rights that any other program's new file would have.
#[cfg(unix)]
fn new_file(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    use std::os::unix::fs::PermissionsExt as _;
    let rights = std::fs::Permissions::from_mode(0o666);
    tempfile::Builder::new().prefix(".pitchpult-").suffix(".part").permissions(rights).tempfile_in(folder)
}

#[cfg(not(unix))]
fn new_file(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new().prefix(".pitchpult-").suffix(".part").tempfile_in(folder)
}

fn not_saved(path: &Path, error: &io::Error) -> Failure {
    let code = match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => "save-denied",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "save-no-room",
        _ => "save-failed",
    };
    with_path(code, path, error)
}

fn with_path(code: &str, path: &Path, error: &io::Error) -> Failure {
    let params = [("path", path.display().to_string()), ("reason", reason(error.kind()).to_owned())];
    let params = params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Failure { code: code.to_owned(), params }
}

/// Why, as a name that the catalogues have words for: the system's own words are in its language.
fn reason(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::NotFound => "not-found",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::IsADirectory => "folder",
        _ => "drive",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_takes_the_place_of_an_older_one_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Niederschrift.pdf");
        write(&path, b"old").unwrap();
        write(&path, b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_place_that_is_not_there_is_named_with_the_reason() {
        let path = Path::new("/no/such/folder/a.pdf");
        let failure = not_saved(path, &write(path, b"").unwrap_err());
        assert_eq!(failure.code, "save-failed");
        assert_eq!(failure.params["path"], "/no/such/folder/a.pdf");
        assert_eq!(failure.params["reason"], "not-found");
    }
}
