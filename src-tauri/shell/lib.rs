//! The windows: the house in a frame of its own.
//!
//! Carries questions from a page to the router and changes back, opens windows and native
//! dialogs. Must not know a rule of a session. What a window may ask follows from what it
//! was opened as, never from what its page says.

mod dialogs;
mod front;
mod gate;
mod projection;
mod rpc;
mod screens;
mod stage;
mod windows;

use std::process::ExitCode;

use tauri::{Manager as _, RunEvent};

use gate::Gate;
use projection::Projection;
use windows::Bindings;

/// Opens the console and runs until the last window is closed.
///
/// A second start only brings the first one to the front.
#[must_use]
pub fn run() -> ExitCode {
    let folder = lan::data_folder();
    if folder.as_deref().is_some_and(front::bring_first) {
        return ExitCode::SUCCESS;
    }
    let built = tauri::Builder::default()
        .manage(Gate::new(folder))
        .manage(Bindings::default())
        .manage(Projection::default())
        .invoke_handler(tauri::generate_handler![
            rpc::rpc,
            rpc::drop_file,
            rpc::read_document,
            dialogs::pick_file,
            dialogs::pick_folder,
            dialogs::save_document,
            windows::open_window,
            windows::close_window,
            stage::screens,
            stage::choose_screen,
            stage::choose_corner,
            gate::opening_state,
            gate::opening_again,
            gate::opening_restore,
            gate::opening_start_empty,
        ])
        .setup(|setup| {
            gate::open(setup.handle().clone(), gate::Before::Nothing);
            windows::open_console(setup.handle())?;
            #[cfg(unix)]
            end_when_told(setup.handle().clone());
            Ok(())
        })
        .build(tauri::generate_context!());
    let Ok(program) = built else {
        // No display, no webview: there is no window to say it in, and the system says why.
        return ExitCode::FAILURE;
    };
    program.run(|handle, event| {
        if matches!(event, RunEvent::Exit) {
            handle.state::<Gate>().close();
        }
    });
    ExitCode::SUCCESS
}

/// Ends in good order when the session of the desktop ends. Elsewhere the windows are closed.
#[cfg(unix)]
fn end_when_told(handle: tauri::AppHandle) {
    use tokio::signal::unix::{SignalKind, signal};
    tauri::async_runtime::spawn(async move {
        // Where signals cannot be heard, the next start finds everything that was acknowledged.
        if let Ok(mut told) = signal(SignalKind::terminate()) {
            told.recv().await;
            handle.exit(0);
        }
    });
}
