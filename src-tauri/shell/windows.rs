//! The windows: one console, one stage, one small timer above the others, one for whoever
//! presents, one for each evaluator. Which role a window has is kept here from the moment it
//! is opened; where the projected ones stand is told in `stage`.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use app::Caller;
use app::wire::{Changed, Failure, WindowRequest};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager as _, State, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Wry};

use crate::gate::{Gate, failure};
use crate::stage;

pub(crate) const CONSOLE: &str = "console";
pub(crate) const STAGE: &str = "stage";
pub(crate) const ONTOP: &str = "ontop";
pub(crate) const PRESENTER: &str = "presenter";
const BALLOT: &str = "ballot-";

/// Whom each window speaks for, by its label.
#[derive(Default)]
pub(crate) struct Bindings(Mutex<HashMap<String, Caller>>);

impl Bindings {
    fn held(&self) -> MutexGuard<'_, HashMap<String, Caller>> {
        // Nothing that is done under this lock can leave half a change behind.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whom a window speaks for; nobody if it was not opened here.
    pub(crate) fn caller(&self, label: &str) -> Option<Caller> {
        if label == CONSOLE { Some(Caller::host()) } else { self.held().get(label).copied() }
    }

    /// Whether a change is news to a window.
    pub(crate) fn may_hear(&self, label: &str, change: &Changed) -> bool {
        label == CONSOLE
            || change.is_for_everyone() && self.caller(label).is_some()
            || self.caller(label).is_some_and(|caller| caller.session == Some(change.session))
    }

    /// Binds a window; answers whether it spoke for the same before.
    fn bind(&self, label: &str, caller: Caller) -> bool {
        self.held().insert(label.to_owned(), caller) == Some(caller)
    }
}

/// Opens the host's window.
pub(crate) fn open_console(handle: &AppHandle) -> tauri::Result<()> {
    framed(handle, CONSOLE, "console.html".to_owned())
        .title("Pitchpult")
        .inner_size(1366.0, 768.0)
        .min_inner_size(1024.0, 700.0)
        .center()
        .on_document_title_changed(|window, title| drop(window.set_title(&title)))
        .build()
        .map(drop)
}

/// Brings the console to the front, or opens it anew where only the stage was left open.
pub(crate) fn to_front(handle: &AppHandle) {
    let again = handle.clone();
    // Windows belong to the main thread; a program that is ending has no front.
    let _ = handle.run_on_main_thread(move || match again.get_webview_window(CONSOLE) {
        Some(console) => raise(&console),
        None => drop(open_console(&again)),
    });
}

fn raise(window: &WebviewWindow) {
    // Each of these is a wish to the window manager, which may refuse it.
    let _ = window.unminimize();
    let _ = window.show();
    let _ = window.set_focus();
}

/// Opens a window, or brings the one that is open to the front. One of each.
#[tauri::command]
pub(crate) async fn open_window(
    handle: AppHandle,
    gate: State<'_, Gate>,
    bindings: State<'_, Bindings>,
    request: WindowRequest,
) -> Result<(), Failure> {
    let place = Place::of(&request).ok_or_else(|| failure("bad-request"))?;
    let same = bindings.bind(&place.label, place.caller);
    match handle.get_webview_window(&place.label) {
        Some(window) => turn(&window, &place, same).map_err(|_| failure("window-failed")),
        None => place.open(&handle, &gate).await,
    }
}

/// Closes the stage, the small timer, the presenter's window, or those of all evaluators.
#[tauri::command]
pub(crate) async fn close_window(handle: AppHandle, which: String) -> Result<(), Failure> {
    let named = |label: &str| match which.as_str() {
        "stage" | "ontop" | "presenter" => label == which,
        "ballot" => label.starts_with(BALLOT),
        _ => false,
    };
    for (_, window) in handle.webview_windows().into_iter().filter(|(label, _)| named(label)) {
        window.close().map_err(|_| failure("window-failed"))?;
    }
    Ok(())
}

/// A window that is asked for.
struct Place {
    label: String,
    page: String,
    caller: Caller,
}

impl Place {
    fn of(request: &WindowRequest) -> Option<Self> {
        let session = request.session;
        let (label, page, caller) = match (request.which.as_str(), request.evaluator) {
            ("stage", None) => {
                (STAGE.to_owned(), format!("stage.html#session={session}"), Caller::stage(session))
            }
            // The same page, drawn for a small window over somebody else's slides.
            ("ontop", None) => {
                let page = format!("stage.html#session={session}&layout=ontop");
                (ONTOP.to_owned(), page, Caller::stage(session))
            }
            ("presenter", None) => {
                let page = format!("presenter.html#session={session}");
                (PRESENTER.to_owned(), page, Caller::presenter(session))
            }
            ("ballot", Some(evaluator)) => (
                format!("{BALLOT}{evaluator}"),
                format!("ballot.html#session={session}&evaluator={evaluator}"),
                Caller::evaluator(session, evaluator),
            ),
            _ => return None,
        };
        Some(Self { label, page, caller })
    }

    async fn open(&self, handle: &AppHandle, gate: &Gate) -> Result<(), Failure> {
        let window = framed(handle, &self.label, self.page.clone())
            .on_document_title_changed(|window, title| drop(window.set_title(&title)));
        match self.label.as_str() {
            STAGE => stage::open_stage(handle, gate, window).await,
            ONTOP => stage::open_ontop(handle, gate, window).await,
            _ => {
                let window = window.inner_size(1024.0, 768.0).min_inner_size(360.0, 480.0);
                let window = window.build().map_err(|_| failure("window-failed"))?;
                stage::tell_on_events(&window);
                Ok(())
            }
        }
    }
}

/// Points an open window at another session, or only shows it. What waits for its screen
/// stays out of sight, and what stands above all others is in sight already.
fn turn(window: &WebviewWindow, place: &Place, same: bool) -> tauri::Result<()> {
    if !same {
        // Another hash alone would load nothing; the page has to begin anew.
        let page = serde_json::Value::from(place.page.as_str());
        window.eval(format!("location.replace({page}); location.reload()"))?;
    }
    if place.label != ONTOP && window.is_visible()? {
        raise(window);
    }
    Ok(())
}

/// What all windows have in common: own pages only, no new windows, files dropped on the
/// page stay with the page.
fn framed<'a>(handle: &'a AppHandle, label: &str, page: String) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    let window = WebviewWindowBuilder::new(handle, label, WebviewUrl::App(page.into()))
        .disable_drag_drop_handler()
        .devtools(cfg!(debug_assertions))
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    match handle.state::<Gate>().folder() {
        // What the webview keeps lies with the data, so that another folder is another program.
        Some(folder) => window.data_directory(folder.join("webview")),
        None => window,
    }
}

fn is_own(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match url.scheme() {
        "tauri" => host == "localhost",
        // Windows has no schemes of a program's own.
        "http" | "https" => host == "tauri.localhost",
        "about" => url.as_str() == "about:blank",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_program_may_be_shown() {
        let own = |url: &str| is_own(&Url::parse(url).unwrap());
        assert!(own("tauri://localhost/stage.html#session=1"));
        assert!(own("http://tauri.localhost/console.html"));
        for foreign in ["https://example.org/", "http://localhost/", "file:///etc/passwd", "about:srcdoc"] {
            assert!(!own(foreign), "{foreign}");
        }
    }

    #[test]
    fn a_window_nobody_opened_speaks_for_nobody() {
        let bindings = Bindings::default();
        assert_eq!(bindings.caller("console"), Some(Caller::host()));
        assert_eq!(bindings.caller("stage"), None);
        assert_eq!(bindings.caller("ballot-1"), None);
    }
}
