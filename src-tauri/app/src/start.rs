//! The first screen and the frame around every other.

use crate::lookup::clock_seconds;
use crate::wire::{ClockAnswer, Nothing, OfSession, Recovered, SessionHead, StartView};
use crate::{App, Caller, Result, catalog};

pub(crate) fn clock(app: &App, _: &Caller, _: Nothing) -> Result<ClockAnswer> {
    let now = app.now();
    let rate = app.inner.clock.rate();
    Ok(ClockAnswer { boot_ms: now.boot_ms, wall_ms: now.wall.timestamp_millis(), boot_id: now.boot_id, rate })
}

pub(crate) fn view(app: &App, _: &Caller, _: Nothing) -> Result<StartView> {
    let (sessions, groups) = catalog::groups(app)?;
    let last_entry = app.inner.last_entry.get();
    Ok(StartView {
        sessions,
        groups,
        recovered: last_entry.map(|at| Recovered { last_entry: at.to_rfc3339() }),
        data_folder: app.folder().display().to_string(),
        last_backup: app.inner.opened.backup_at.map(|at| at.to_rfc3339()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

pub(crate) fn head(app: &App, caller: &Caller, of: OfSession) -> Result<SessionHead> {
    caller.may_see(of.session)?;
    let state = app.state(of.session)?;
    let head = &state.plan.head;
    let plan_saved = app.inner.store.read(|reading| reading.current_plan(of.session))?.at;
    let entry_saved = state.entries.last().and_then(|entry| entry.at.as_ref()).map(|at| at.wall);
    Ok(SessionHead {
        session: of.session,
        seq: state.seq(),
        title: head.title.clone(),
        file_reference: head.file_reference.clone(),
        saved_at: Some(clock_seconds(
            head.time_zone,
            entry_saved.map_or(plan_saved, |at| at.max(plan_saved)),
        )),
        prepared: state.frozen.is_some(),
        ran: state.run_ended.is_some(),
        evaluated: state.scoring_closed.is_some() || (head.purpose.is_some() && !state.plan.is_scored()),
        recorded: state.is_signed_off(),
        scored: state.plan.is_scored(),
        time_zone: head.time_zone.name().to_owned(),
    })
}
