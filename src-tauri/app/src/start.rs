//! The first screen and the frame around every other.

use domain::plan::checklist;
use domain::session::State;

use crate::lookup::{clock as clock_time, clock_seconds, day};
use crate::wire::{
    ClockAnswer, Nothing, OfSession, Progress, Recovered, SessionCard, SessionHead, StartView,
};
use crate::{App, Caller, Result};

pub(crate) fn clock(app: &App, _: &Caller, _: Nothing) -> Result<ClockAnswer> {
    let now = app.now();
    Ok(ClockAnswer { boot_ms: now.boot_ms, wall_ms: now.wall.timestamp_millis(), boot_id: now.boot_id })
}

pub(crate) fn view(app: &App, _: &Caller, _: Nothing) -> Result<StartView> {
    let rows = app.inner.store.read(|reading| reading.sessions())?;
    let mut sessions = Vec::with_capacity(rows.len());
    let mut last_entry = None;
    for row in rows {
        let state = app.state(row.id)?;
        last_entry =
            last_entry.max(state.entries.last().and_then(|entry| entry.at.as_ref()).map(|at| at.wall));
        sessions.push(card(app, &state, &row)?);
    }
    sessions.sort_by(|a, b| (&b.date, &b.start, b.session).cmp(&(&a.date, &a.start, a.session)));
    let recovered = last_entry.filter(|_| app.inner.opened.unclean);
    Ok(StartView {
        sessions,
        recovered: recovered.map(|at| Recovered { last_entry: at.to_rfc3339() }),
        data_folder: app.folder().display().to_string(),
        last_backup: app.inner.opened.backup_at.map(|at| at.to_rfc3339()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
    })
}

fn card(app: &App, state: &State, row: &store::SessionRow) -> Result<SessionCard> {
    let head = &state.plan.head;
    let today = day(head.time_zone, app.now().wall);
    let directory = app.directory(&state.plan)?;
    let (group, status) = standing(state, &today);
    let points = checklist::points(&state.plan, |evaluator, applicant| state.declared(evaluator, applicant));
    Ok(SessionCard {
        session: row.id,
        title: head.title.clone(),
        file_reference: head.file_reference.clone(),
        purpose: head.purpose.map(|purpose| purpose.code().to_owned()),
        date: head.date.map(|date| date.to_string()),
        start: head.start.map(|start| start.format("%H:%M").to_string()),
        venue: directory.venue_name(head.venue).to_owned(),
        applicants: state.plan.applicants.len(),
        group: group.to_owned(),
        status: status.to_owned(),
        open_points: if state.frozen.is_some() {
            0
        } else {
            points.iter().filter(|point| !point.done).count()
        },
        progress: progress(state),
        sample: row.sample,
    })
}

/// Group in the list, and status.
fn standing(state: &State, today: &str) -> (&'static str, &'static str) {
    let past = state.plan.head.date.is_some_and(|date| date.to_string().as_str() < today);
    match state.running() {
        Some(run) if run.is_paused() => ("running", "paused"),
        Some(_) => ("running", "running"),
        None if state.is_signed_off() => ("past", "signed"),
        None if state.run_ended.is_some() => ("past", "unsigned"),
        None if state.frozen.is_some() => (if past { "past" } else { "upcoming" }, "frozen"),
        None => (if past { "past" } else { "upcoming" }, "draft"),
    }
}

fn progress(state: &State) -> Option<Progress> {
    let run = state.running()?;
    let timed = state.plan.agenda.timed(&state.plan.slot);
    let number = timed.iter().find(|item| item.id == run.item)?.number.clone();
    let last = timed.iter().rev().find(|item| !item.number.is_empty())?.number.clone();
    let paused = run.pauses.last().filter(|pause| pause.to.is_none());
    let paused_at = paused.map(|pause| clock_time(state.plan.head.time_zone, pause.from.wall));
    Some(Progress { number, last, paused_at })
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
