//! The projected windows on the screens of this desktop: where they open, what becomes of
//! them when a screen is unplugged or plugged in again, and what the console is told.
//!
//! No window system tells of screens in the same way, and Tauri in none: while such a window
//! is open the screens are looked at twice a second, which asks nothing of any device. What
//! follows from them is decided in `projection` and `screens`. The run itself knows nothing of all this.

use std::time::Duration;

use app::wire::Failure;
use serde::{Deserialize, Serialize};
use tauri::{
    AppHandle, Emitter as _, Manager as _, Monitor, PhysicalPosition, PhysicalSize, State, WebviewWindow,
    WebviewWindowBuilder, WindowEvent, Wry,
};
use tokio::sync::oneshot;

use crate::gate::{Gate, failure};
use crate::projection::{Projection, ScreensView, Step, ontop_key, place_of};
use crate::rpc::aside;
use crate::screens::{Corner, Present, Screen, Spot, Wanted};
use crate::windows::{CONSOLE, ONTOP, PRESENTER, STAGE};

/// How often the screens are looked at: a window manager that has moved the stage onto the
/// laptop covers the console for no longer.
const BEAT: Duration = Duration::from_millis(500);

/// What is kept from one day to the next.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    wanted: Wanted,
    corner: Corner,
}

/// The screens, and where the windows stand.
#[tauri::command]
pub(crate) async fn screens(handle: AppHandle) -> Result<ScreensView, Failure> {
    on_main(&handle, |handle| look(handle).0).await
}

/// Puts the stage elsewhere, at once and for the next time.
#[tauri::command]
pub(crate) async fn choose_screen(
    handle: AppHandle,
    gate: State<'_, Gate>,
    wanted: Wanted,
) -> Result<ScreensView, Failure> {
    let mut kept = kept(&gate).await?;
    kept.wanted = wanted.clone();
    keep(&gate, kept).await?;
    on_main(&handle, move |handle| {
        handle.state::<Projection>().held().wanted = wanted;
        look(handle).0
    })
    .await
}

/// Puts the small timer into another corner: the way for whoever cannot drag it.
#[tauri::command]
pub(crate) async fn choose_corner(
    handle: AppHandle,
    gate: State<'_, Gate>,
    corner: Corner,
) -> Result<ScreensView, Failure> {
    let mut kept = kept(&gate).await?;
    kept.corner = corner;
    keep(&gate, kept).await?;
    on_main(&handle, move |handle| {
        handle.state::<Projection>().held().corner = corner;
        look(handle).0
    })
    .await
}

async fn kept(gate: &Gate) -> Result<Kept, Failure> {
    let app = gate.app().await?;
    let kept = aside(move || app.stage_place::<Kept>().map_err(|error| error.to_failure())).await?;
    Ok(kept.unwrap_or_default())
}

async fn keep(gate: &Gate, kept: Kept) -> Result<(), Failure> {
    let app = gate.app().await?;
    aside(move || app.keep_stage_place(kept).map_err(|error| error.to_failure())).await
}

/// Opens the stage where it was the last time, else on a screen that the console is not on,
/// else as a window. The keys stay with the console.
pub(crate) async fn open_stage(
    handle: &AppHandle,
    gate: &Gate,
    window: WebviewWindowBuilder<'_, Wry, AppHandle>,
) -> Result<(), Failure> {
    let kept = kept(gate).await?;
    let place = on_main(handle, move |handle| {
        let present = present(handle);
        let mut held = handle.state::<Projection>().inner().held();
        held.wanted = kept.wanted.on_opening(&present);
        held.corner = kept.corner;
        held.stage = None;
        place_of(&held.wanted.stand(&present), &present)
    })
    .await?;
    let window = window.min_inner_size(320.0, 180.0).focused(false);
    built(handle, placed(window, place)).await
}

/// Opens the small timer above all other windows.
pub(crate) async fn open_ontop(
    handle: &AppHandle,
    gate: &Gate,
    window: WebviewWindowBuilder<'_, Wry, AppHandle>,
) -> Result<(), Failure> {
    let kept = kept(gate).await?;
    let place = on_main(handle, move |handle| {
        let present = present(handle);
        let mut held = handle.state::<Projection>().inner().held();
        held.corner = kept.corner;
        let key = ontop_key(&kept.wanted.on_opening(&present), &present);
        let place = present.find(&key).map(|screen| (screen.ontop(held.corner), screen.scale));
        held.ontop = Some((key, None));
        place
    })
    .await?;
    // It must take neither the keys from somebody's slides nor a place among the programs.
    let window = window.decorations(false).always_on_top(true).visible_on_all_workspaces(true);
    let window = window.skip_taskbar(true).focusable(false).focused(false);
    built(handle, placed(window, place)).await
}

/// Builders count in logical pixels.
fn placed<'a>(
    window: WebviewWindowBuilder<'a, Wry, AppHandle>,
    place: Option<(Spot, f64)>,
) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    let Some((place, scale)) = place else { return window.inner_size(1280.0, 720.0) };
    let logical = |length: u32| f64::from(length) / scale;
    let at = (f64::from(place.at.0) / scale, f64::from(place.at.1) / scale);
    window.position(at.0, at.1).inner_size(logical(place.size.0), logical(place.size.1))
}

async fn built(handle: &AppHandle, window: WebviewWindowBuilder<'_, Wry, AppHandle>) -> Result<(), Failure> {
    let window = window.build().map_err(|_| failure("window-failed"))?;
    tell_on_events(&window);
    on_main(handle, |handle| drop(look(handle))).await?;
    watch(handle);
    Ok(())
}

/// A window that is moved by the window manager or closed by hand is news at once.
pub(crate) fn tell_on_events(window: &WebviewWindow) {
    let handle = window.app_handle().clone();
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed | WindowEvent::Moved(_)) {
            look_soon(&handle);
        }
    });
}

/// Never inside an event: what is done about it makes events of its own.
fn look_soon(handle: &AppHandle) {
    let handle = handle.clone();
    tauri::async_runtime::spawn(async move { on_main(&handle, |handle| drop(look(handle))).await });
}

/// Looks at the screens as long as one of the projected windows is open.
fn watch(handle: &AppHandle) {
    if std::mem::replace(&mut handle.state::<Projection>().held().watched, true) {
        return;
    }
    let handle = handle.clone();
    tauri::async_runtime::spawn(async move {
        let mut beat = tokio::time::interval(BEAT);
        beat.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        loop {
            beat.tick().await;
            // No answer means that the program is ending.
            if !on_main(&handle, |handle| look(handle).1).await.unwrap_or(false) {
                return;
            }
        }
    });
}

/// Looks at the screens, puts the windows where they belong, and tells the console when
/// anything is new to it. Answers also whether there is anything to watch. Main thread only.
fn look(handle: &AppHandle) -> (ScreensView, bool) {
    let present = present(handle);
    let (stage, ontop) = (handle.get_webview_window(STAGE), handle.get_webview_window(ONTOP));
    // What is done to a window makes events, which look again: never under the lock.
    let (moves, view, news, open) = {
        let mut held = handle.state::<Projection>().inner().held();
        let moves = (
            stage.as_ref().and_then(|_| held.settle_stage(&present)),
            ontop.as_ref().and_then(|_| held.settle_ontop(&present)),
        );
        let presenter = handle.get_webview_window(PRESENTER).is_some();
        let view = held.view(&present, stage.is_some(), ontop.is_some(), presenter);
        let news = held.told.as_ref() != Some(&view);
        held.told = Some(view.clone());
        let open = stage.is_some() || ontop.is_some();
        held.watched &= open;
        (moves, view, news, open)
    };
    if let (Some(window), Some(step)) = (&stage, moves.0) {
        put(window, &step);
    }
    if let (Some(window), Some(step)) = (&ontop, moves.1) {
        put(window, &step);
    }
    if news {
        // A console that is just closing hears nothing, and needs nothing.
        let _ = handle.emit_to(CONSOLE, "screens", &view);
    }
    (view, open)
}

/// Each of these is a wish to the window manager, which may refuse it. The size is set as
/// well: without a window manager a wish for full screen is heard by nobody.
fn put(window: &WebviewWindow, step: &Step) {
    if window.is_fullscreen().unwrap_or(false) {
        // A window that fills a screen is moved to no other.
        let _ = window.set_fullscreen(false);
    }
    let (Step::Fill(place) | Step::Stand(place)) = step else { return drop(window.hide()) };
    let at = PhysicalPosition::new(place.at.0, place.at.1);
    if !window.is_visible().unwrap_or(true) {
        come_back(window);
    }
    let _ = window.set_position(at);
    let _ = window.set_size(PhysicalSize::new(place.size.0, place.size.1));
    if matches!(step, Step::Fill(_)) {
        let _ = window.set_fullscreen_on_monitor(at.cast());
    }
}

/// What comes back by itself must not take the keys from the run: while it appears, it takes
/// none at all.
fn come_back(window: &WebviewWindow) {
    let _ = window.set_focusable(false);
    let _ = window.show();
    let window = window.clone();
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(BEAT).await;
        window.set_focusable(true)
    });
}

/// The screens that are there. Main thread only: the window systems ask for it.
fn present(handle: &AppHandle) -> Present {
    let screens = handle.available_monitors().unwrap_or_default().iter().map(screen).collect();
    let console = handle.get_webview_window(CONSOLE).and_then(|window| window.current_monitor().ok()?);
    Present { screens, console: console.map(|monitor| screen(&monitor).at) }
}

fn screen(monitor: &Monitor) -> Screen {
    let (at, size) = (monitor.position(), monitor.size());
    Screen {
        name: monitor.name().cloned().unwrap_or_default(),
        at: (at.x, at.y),
        size: (size.width, size.height),
        scale: monitor.scale_factor(),
    }
}

/// Does this on the main thread, where windows belong, and answers what came of it.
async fn on_main<T: Send + 'static>(
    handle: &AppHandle,
    work: impl FnOnce(&AppHandle) -> T + Send + 'static,
) -> Result<T, Failure> {
    let (sender, done) = oneshot::channel();
    let there = handle.clone();
    let posted = handle.run_on_main_thread(move || {
        // Nobody waiting any more means that the window that asked is gone.
        let _ = sender.send(work(&there));
    });
    posted.map_err(|_| failure("window-failed"))?;
    done.await.map_err(|_| failure("window-failed"))
}
