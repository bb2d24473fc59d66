//! Running the room: live commands, the console and the stage.

mod catch_up;
mod console;
mod incident;
mod item;
mod kept;
mod lectern;
mod look;
mod queue;
mod room;
mod stage;
mod timer;

pub(crate) use catch_up::{catch_up, cut_times, interrupt_slept, move_item, move_preview};
pub(crate) use console::view;
pub(crate) use incident::{incident, preview, record};
pub(crate) use item::item;
pub(crate) use kept::Kept;
pub(crate) use lectern::{presenter, signal};
pub(crate) use look::{document, hush, say, set_look};
pub(crate) use queue::{ask, move_question, queue, record_action, save_draft, settle_action, turn};
pub(crate) use room::{arrive, count, leave, room, strike, welcome};
pub(crate) use stage::stage;

use domain::ids::SessionId;
use domain::session::entry::NewEntry;
use domain::session::{Event, State};

use crate::lookup::done;
use crate::wire::{AdjustTime, BlankStage, Done, LiveCommand};
use crate::{App, Caller, Result};

/// Appends one live event.
fn live(
    app: &App,
    caller: &Caller,
    session: SessionId,
    seen: Option<u64>,
    decide: impl FnOnce(&State) -> domain::Result<NewEntry> + Send + 'static,
) -> Result<Done> {
    let state = app.append(session, caller, move |state, _| {
        once(state, seen)?;
        Ok(vec![decide(state)?])
    })?;
    // The session is over: what it became lies in a second place before anyone goes home.
    if matches!(state.entries.last().and_then(|entry| entry.event.as_ref()), Some(Event::RunEnded)) {
        app.back_up_aside();
    }
    Ok(done(&state))
}

/// Refuses a command given in a state that a live event has changed since: a key pressed
/// twice, or in two windows, acts once.
fn once(state: &State, seen: Option<u64>) -> domain::Result<()> {
    let Some(seen) = seen else { return Ok(()) };
    let later = state.entries.iter().rev().take_while(|entry| entry.seq > seen);
    let acted = later
        .filter_map(|entry| entry.event.as_ref())
        .any(|event| event.is_live_control() || matches!(event, Event::Undone { .. } | Event::Redone { .. }));
    if acted { Err(domain::Error::NotNow { why: "already-done" }) } else { Ok(()) }
}

pub(crate) fn advance(app: &App, caller: &Caller, command: LiveCommand) -> Result<Done> {
    live(app, caller, command.session, command.seen, State::advance)
}

pub(crate) fn advance_item(app: &App, caller: &Caller, command: LiveCommand) -> Result<Done> {
    live(app, caller, command.session, command.seen, State::advance_item)
}

pub(crate) fn pause(app: &App, caller: &Caller, command: LiveCommand) -> Result<Done> {
    live(app, caller, command.session, command.seen, State::pause)
}

pub(crate) fn resume(app: &App, caller: &Caller, command: LiveCommand) -> Result<Done> {
    live(app, caller, command.session, command.seen, State::resume)
}

pub(crate) fn adjust(app: &App, caller: &Caller, command: AdjustTime) -> Result<Done> {
    let state = app.append_once(command.session, caller, command.id, move |state, _| {
        Ok(state.adjust(command.delta_ms)?)
    })?;
    Ok(done(&state))
}

pub(crate) fn blank(app: &App, caller: &Caller, command: BlankStage) -> Result<Done> {
    live(app, caller, command.session, None, move |state| state.blank(command.on))
}

pub(crate) fn undo(app: &App, caller: &Caller, command: LiveCommand) -> Result<Done> {
    let by = caller.actor();
    live(app, caller, command.session, command.seen, move |state| state.undo(by))
}

pub(crate) fn redo(app: &App, caller: &Caller, command: LiveCommand) -> Result<Done> {
    let by = caller.actor();
    live(app, caller, command.session, command.seen, move |state| state.redo(by))
}
