//! Between the start of the program and an open house: the phases of opening, what the page
//! shows meanwhile, and the choices when it fails.
//!
//! The console's window is there at once; questions of its page wait here until the house is
//! open. A failure of opening is an answer like any other and never the end of the program.

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use app::clock::RealClock;
use app::wire::{Changed, Failure};
use app::{App, Phase};
use serde::Serialize;
use tauri::{AppHandle, Emitter as _, Manager as _, State};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::watch;

use crate::front::{self, Front};
use crate::windows::{self, Bindings};

/// Where opening stands. `step` tells a page whether it has seen this already.
#[derive(Clone, Serialize)]
pub(crate) struct Opening {
    step: u64,
    #[serde(flatten)]
    at: At,
}

#[derive(Clone, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
enum At {
    /// A phase is under way.
    Opening { phase: &'static str },
    /// The house is open.
    Open {
        #[serde(skip)]
        app: App,
    },
    /// It could not be opened.
    Failed { failure: Failure },
}

/// What is done before opening, as the person chose.
#[derive(Clone, Copy)]
pub(crate) enum Before {
    Nothing,
    Restore,
    StartEmpty,
}

/// Holds the house once it is open.
pub(crate) struct Gate {
    folder: Option<PathBuf>,
    opening: watch::Sender<Opening>,
    front: Mutex<Option<Front>>,
}

impl Gate {
    pub(crate) fn new(folder: Option<PathBuf>) -> Self {
        let (opening, _) = watch::channel(Opening { step: 0, at: At::Opening { phase: "locking" } });
        Self { folder, opening, front: Mutex::new(None) }
    }

    pub(crate) fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// The house, as soon as it is open; or why it is not.
    pub(crate) async fn app(&self) -> Result<App, Failure> {
        let mut opening = self.opening.subscribe();
        let settled = opening.wait_for(|opening| !matches!(opening.at, At::Opening { .. })).await;
        match settled.map(|opening| opening.at.clone()) {
            Ok(At::Open { app }) => Ok(app),
            Ok(At::Failed { failure }) => Err(failure),
            Ok(At::Opening { .. }) | Err(_) => Err(failure("store-gone")),
        }
    }

    /// Closes the house at the end of the program.
    pub(crate) fn close(&self) {
        self.front.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let At::Open { app } = &self.opening.borrow().at {
            app.close();
        }
    }

    fn tell(&self, at: At) {
        self.opening.send_modify(|opening| *opening = Opening { step: opening.step + 1, at });
    }

    /// Whether opening has failed and may be tried anew.
    fn begin_again(&self) -> bool {
        self.opening.send_if_modified(|opening| {
            let failed = matches!(opening.at, At::Failed { .. });
            if failed {
                *opening = Opening { step: opening.step + 1, at: At::Opening { phase: "locking" } };
            }
            failed
        })
    }
}

/// A failure of the shell itself.
pub(crate) fn failure(code: &str) -> Failure {
    Failure { code: code.to_owned(), params: BTreeMap::new() }
}

/// Opens the house on a thread of its own and tells the gate each phase.
pub(crate) fn open(handle: AppHandle, before: Before) {
    std::thread::spawn(move || {
        let gate = handle.state::<Gate>();
        let Some(folder) = gate.folder.clone() else {
            return gate.tell(At::Failed { failure: failure("no-data-folder") });
        };
        match prepared(&gate, &folder, before) {
            Ok(app) => {
                forward(handle.clone(), &app);
                let caller = handle.clone();
                let front = front::listen(&folder, move || windows::to_front(&caller));
                // Without it a second start says that the data is in use; nothing else is lost.
                *gate.front.lock().unwrap_or_else(PoisonError::into_inner) = front.ok();
                gate.tell(At::Open { app });
            }
            Err(error) => gate.tell(At::Failed { failure: error.to_failure() }),
        }
    });
}

fn prepared(gate: &Gate, folder: &Path, before: Before) -> app::Result<App> {
    match before {
        Before::Nothing => {}
        Before::Restore => app::restore_backup(folder)?,
        Before::StartEmpty => app::start_empty(folder)?,
    }
    app::open(folder, Arc::new(RealClock::default()), lan::ballot_page(), &mut |phase| {
        if let Some(phase) = phase_code(phase) {
            gate.tell(At::Opening { phase });
        }
    })
}

const fn phase_code(phase: Phase) -> Option<&'static str> {
    match phase {
        Phase::Locking => Some("locking"),
        Phase::Checking => Some("checking"),
        Phase::Migrating { .. } => Some("migrating"),
        // Told with the house itself.
        Phase::Ready => None,
    }
}

/// Tells every window what changed in the session that it is bound to.
fn forward(handle: AppHandle, app: &App) {
    let mut changes = app.changes();
    tauri::async_runtime::spawn(async move {
        loop {
            match changes.recv().await {
                Ok(change) => tell_windows(&handle, &change),
                // Windows fetch everything anew, as after a lost connection.
                Err(RecvError::Lagged(_)) => drop(handle.emit("missed", ())),
                Err(RecvError::Closed) => return,
            }
        }
    });
}

fn tell_windows(handle: &AppHandle, change: &Changed) {
    let bindings = handle.state::<Bindings>();
    let windows: HashMap<_, _> = handle.webview_windows();
    for label in windows.keys().filter(|label| bindings.may_hear(label, change)) {
        // A window that is just closing hears nothing, and needs nothing.
        let _ = handle.emit_to(label.as_str(), "changed", change);
    }
}

/// Where opening stands, as soon as it is another step than the page has `seen`.
#[tauri::command]
pub(crate) async fn opening_state(gate: State<'_, Gate>, seen: Option<u64>) -> Result<Opening, Failure> {
    let mut opening = gate.opening.subscribe();
    let next = opening.wait_for(|opening| Some(opening.step) != seen).await;
    next.map(|opening| opening.clone()).map_err(|_| failure("store-gone"))
}

/// Tries again, for instance after another program let go of the file.
#[tauri::command]
pub(crate) fn opening_again(handle: AppHandle, gate: State<'_, Gate>) {
    choose(handle, &gate, Before::Nothing);
}

/// Puts the newest backup in the place of a damaged file.
#[tauri::command]
pub(crate) fn opening_restore(handle: AppHandle, gate: State<'_, Gate>) {
    choose(handle, &gate, Before::Restore);
}

/// Begins empty beside a damaged file, which stays where it was moved to.
#[tauri::command]
pub(crate) fn opening_start_empty(handle: AppHandle, gate: State<'_, Gate>) {
    choose(handle, &gate, Before::StartEmpty);
}

fn choose(handle: AppHandle, gate: &Gate, before: Before) {
    if gate.begin_again() {
        open(handle, before);
    }
}
