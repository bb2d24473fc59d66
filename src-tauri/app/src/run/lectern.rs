//! The page of whoever stands at the lectern, and what it tells the host.

use domain::session::State;
use domain::session::decide::Lectern;
use domain::session::event::PresenterSignal;
use domain::session::state::Signal;
use domain::session::timer::PhaseRun;
use domain::time::Moment;

use super::console::Rest;
use super::stage::message;
use super::timer::timer_view;
use crate::lookup::{clock_seconds, done};
use crate::wire::{
    Done, LecternView, OfSession, PresenterItem, PresenterView, SendSignal, SignalView, TimerView,
};
use crate::{App, Caller, Result};

pub(crate) fn presenter(app: &App, caller: &Caller, of: OfSession) -> Result<PresenterView> {
    caller.may_see(of.session)?;
    let (state, directory) = app.with_names(of.session)?;
    let now = app.now();
    let rest = Rest::new(&state, &directory, &now);
    let lectern = state.lectern();
    Ok(PresenterView {
        session: of.session,
        seq: state.seq(),
        session_title: state.plan.head.title.clone(),
        mode: mode(&state, lectern).to_owned(),
        item: lectern.and_then(|lectern| item(&rest, lectern)),
        timer: lectern.and_then(|lectern| timer(&state, lectern, &now)),
        message: message(&state, &now).filter(|_| is_for(&state, lectern)),
        signal: state.standing_signal().map(|signal| signal_view(&state, signal)),
        signals: state.open_signals().into_iter().map(|signal| signal.code().to_owned()).collect(),
    })
}

const fn mode(state: &State, lectern: Option<Lectern>) -> &'static str {
    match lectern {
        Some(lectern) if lectern.begun => "speaks",
        Some(_) => "next",
        None if state.frozen.is_none() => "before",
        None => "over",
    }
}

fn item(rest: &Rest<'_>, lectern: Lectern) -> Option<PresenterItem> {
    let after = rest.after(lectern.item)?;
    Some(PresenterItem {
        item: lectern.item,
        kind: after.kind,
        title: after.title,
        pitch: after.pitch,
        starts: after.starts,
    })
}

/// The running phase, where it is the item's own or the changeover that leads to it. What
/// else runs, a break or a deliberation, is nobody's time at the lectern.
fn timer(state: &State, lectern: Lectern, now: &Moment) -> Option<TimerView> {
    let run = state.running().filter(|_| lectern.begun || lectern.leads)?;
    Some(timer_view(state, run, now))
}

/// Whether what the stage says to a speaker is for whoever is at the lectern now: words to the
/// one before are not.
fn is_for(state: &State, lectern: Option<Lectern>) -> bool {
    let own = lectern.filter(|lectern| lectern.begun).map(|lectern| lectern.item);
    let mut runs = state.runs.iter();
    let since = own.and_then(|item| runs.find(|run| run.item == item)).or(state.running());
    let before = |run: &PhaseRun| state.message.as_ref().is_some_and(|said| run.from.ms_since(&said.at) > 0);
    !since.is_some_and(before)
}

fn signal_view(state: &State, signal: &Signal) -> SignalView {
    SignalView {
        seq: signal.seq,
        signal: signal.signal.code().to_owned(),
        at: clock_seconds(state.plan.head.time_zone, signal.at.wall),
    }
}

/// What the console says of the lectern.
pub(super) fn lectern(rest: &Rest<'_>) -> Option<LecternView> {
    let state = rest.state;
    let lectern = state.lectern()?;
    Some(LecternView {
        item: lectern.item,
        number: rest.after(lectern.item).map(|item| item.number).unwrap_or_default(),
        short_title: rest.short_title(lectern.item),
        begun: lectern.begun,
        signal: state.standing_signal().map(|signal| signal_view(state, signal)),
        problem: state.open_problem().is_some(),
    })
}

pub(crate) fn signal(app: &App, caller: &Caller, send: SendSignal) -> Result<Done> {
    caller.may_see(send.session)?;
    let signal = PresenterSignal::from_code(&send.signal);
    let signal = signal.ok_or(domain::Error::Invalid { field: "signal" })?;
    let state =
        app.append_once(send.session, caller, send.id, move |state, _| Ok(state.signal(send.item, signal)?))?;
    Ok(done(&state))
}
