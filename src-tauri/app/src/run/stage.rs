//! The stage's view model.

use chrono::{Days, NaiveTime};
use domain::directory::Directory;
use domain::plan::agenda::PhaseKind;
use domain::record::local;
use domain::session::State;
use domain::time::Moment;

use super::console::Rest;
use super::look;
use super::timer::{phase_of, timer_view};
use crate::wire::{OfSession, StageMessage, StageOffice, StageRest, StageSpeaker, StageView};
use crate::{App, Caller, Result};

const HOUR_MS: i64 = 3_600_000;
/// So long after the end the last guest has gone: "Thank you" has been said.
const RESTS_AFTER_MS: i64 = 6 * HOUR_MS;

pub(crate) fn stage(app: &App, caller: &Caller, of: OfSession) -> Result<StageView> {
    caller.may_see(of.session)?;
    let (state, kept) = app.inner.stages.get(app, of.session, |state| made(app, state, &of))?;
    // Files come and go without a word.
    let (deck, deck_next) = look::decks(app, &state, &kept.look);
    Ok(StageView { deck, deck_next, ..kept })
}

fn made(app: &App, state: &State, of: &OfSession) -> Result<StageView> {
    let directory = app.names_of(state)?;
    let now = app.now();
    let rest = Rest::new(state, &directory, &now);
    let run = state.running();
    let current = run.and_then(|run| rest.after(run.item));
    let look = app.look(of.session, state)?;
    Ok(StageView {
        session: of.session,
        seq: state.seq(),
        blanked: state.blanked,
        mode: mode(state).to_owned(),
        session_title: state.plan.head.title.clone(),
        kind: current.as_ref().map(|item| item.kind.clone()).unwrap_or_default(),
        title: current.map(|item| item.title).unwrap_or_default(),
        timer: run.map(|run| timer_view(state, run, &now)),
        next: state.next_item().and_then(|item| rest.after(item)).filter(|_| state.run_ended.is_none()),
        look,
        message: message(state, &now),
        deck: None,
        deck_next: None,
        rest: what_follows(state, &now),
        speaker: speaker(state, &directory, &now),
        office: office(state, &directory),
        time_zone: state.plan.head.time_zone.name().to_owned(),
        rests_from_boot_ms: rests_from(state, &now),
    })
}

fn mode(state: &State) -> &'static str {
    let Some(run) = state.running() else {
        return if state.run_ended.is_some() { "ended" } else { "before" };
    };
    match phase_of(state, run) {
        Some(phase) if phase.kind == PhaseKind::Changeover => "next",
        _ => "phase",
    }
}

pub(super) fn message(state: &State, now: &Moment) -> Option<StageMessage> {
    let message = state.message.as_ref()?;
    Some(StageMessage {
        seq: message.seq,
        text: message.text.clone(),
        flash: message.flash,
        at_boot_ms: (message.at.boot_id == now.boot_id).then(|| message.at.boot_ms.cast_signed()),
    })
}

fn what_follows(state: &State, now: &Moment) -> Option<StageRest> {
    let remaining = state.remaining(now)?;
    let on_boot =
        |at: chrono::DateTime<chrono::Utc>| now.boot_ms.cast_signed() + (at - now.wall).num_milliseconds();
    Some(StageRest {
        item_ms: remaining.item_ms,
        session_ms: remaining.session_ms,
        not_before_boot_ms: remaining.not_before.map(on_boot),
    })
}

fn speaker(state: &State, directory: &Directory, now: &Moment) -> Option<StageSpeaker> {
    let question = state.queue.speaking()?;
    let typed = question.words.as_ref().map(|words| words.asker.clone()).unwrap_or_default();
    // The room knows them by the name on their sign.
    let surname =
        |person| directory.person_name(person).split_whitespace().last().unwrap_or_default().to_owned();
    let name = question.asker.map_or(typed, surname);
    let spoken_ms = question.spoken_ms(&state.runs, now);
    let runs = state.running().is_none_or(|run| !run.is_paused());
    let since_boot_ms = runs.then(|| now.boot_ms.cast_signed() - spoken_ms.cast_signed());
    Some(StageSpeaker { name, spoken_ms, since_boot_ms })
}

fn office(state: &State, directory: &Directory) -> StageOffice {
    let office = look::office(state, directory);
    let logo = office.as_ref().and_then(|office| office.logo.as_ref());
    StageOffice {
        logo: logo.map(|logo| logo.hash.to_string()),
        logo_alt: logo.map(|logo| logo.alt.clone()).unwrap_or_default(),
        name: office.map(|office| office.name).unwrap_or_default(),
    }
}

/// Six hours after the end, or with the next day, though never within the first hour: an
/// evening may well go on past midnight. Told on the boot clock, which nobody can set.
fn rests_from(state: &State, now: &Moment) -> Option<i64> {
    let ended = state.run_ended.as_ref()?;
    let zone = state.plan.head.time_zone;
    let day = local(zone, ended.wall);
    let midnight = day.date().checked_add_days(Days::new(1))?.and_time(NaiveTime::MIN);
    let to_midnight_ms = (midnight - day).num_milliseconds();
    let after_ms = to_midnight_ms.clamp(HOUR_MS, RESTS_AFTER_MS);
    Some(now.boot_ms.cast_signed() + after_ms - now.ms_since(ended).cast_signed())
}
