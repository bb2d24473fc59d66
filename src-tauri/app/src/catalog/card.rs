//! Cards: what the first screen shows of a session, made in the transaction of the change
//! that shows on it, so that a list folds no log.

use domain::ids::SessionId;
use domain::plan::checklist;
use domain::session::State;
use domain::session::event::Event;
use serde::{Deserialize, Serialize};
use store::{CardRow, Reading, Stands, Writing};

use crate::lookup::clock;
use crate::prepare::around_in;
use crate::wire::{Progress, SessionCard, StageMark};
use crate::{App, Error, Result, lookup};

/// Status of a session whose plan cannot be read: it is shown, and nothing is hidden.
pub(super) const UNREADABLE: &str = "unreadable";

/// What a card says beyond the columns that it is sorted and found by.
#[derive(Debug, Default, Serialize, Deserialize)]
struct More {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    progress: Option<Progress>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stage: Option<StageMark>,
}

/// Whether an event can change what a card says. What cannot is most of a session: ballots,
/// notes, drafts, and after the freeze everything that the check list asks for.
pub(super) const fn shows(event: &Event, frozen: bool) -> bool {
    match event {
        Event::SessionCreated
        | Event::PlanFrozen { .. }
        | Event::PhaseStarted { .. }
        | Event::TimerPaused
        | Event::TimerResumed
        | Event::RunEnded
        | Event::Undone { .. }
        | Event::Redone { .. }
        | Event::ApplicantAdded { .. }
        | Event::RunInterrupted { .. }
        | Event::ItemMoved { .. }
        | Event::ArrivalDelayed { .. }
        | Event::ApplicantReturned { .. }
        | Event::PitchesSwapped { .. }
        | Event::SignedOff { .. }
        | Event::SignOffRevoked => true,
        Event::DeclarationMade { .. }
        | Event::DrawListFixed { .. }
        | Event::DrawHeld { .. }
        | Event::NoticeGiven { .. }
        | Event::OutreachStruck { .. } => !frozen,
        _ => false,
    }
}

/// Makes the card of a session anew. Whoever changes what the check list asks of guests,
/// rooms or applicants without a plan edit calls it too.
pub(crate) fn put(app: &App, writing: &Writing<'_>, session: SessionId, state: &State) -> Result<()> {
    Ok(writing.put_card(&make(app, writing, session, state)?)?)
}

fn make(app: &App, reading: &Reading<'_>, session: SessionId, state: &State) -> Result<CardRow> {
    let plan = &state.plan;
    let head = &plan.head;
    let venue = reading.venues(head.venue.as_slice())?.pop().map(|venue| venue.name);
    let more = More { progress: progress(state), stage: plan.stage.as_ref().map(mark) };
    let (stands, status) = standing(state);
    Ok(CardRow {
        session,
        stands,
        title: head.title.clone(),
        file_reference: head.file_reference.clone(),
        purpose: head.purpose.map(|purpose| purpose.code().to_owned()),
        date: head.date.map(|date| date.to_string()),
        start: head.start.map(|start| start.format("%H:%M").to_string()),
        time_zone: head.time_zone.name().to_owned(),
        venue: venue.unwrap_or_default(),
        applicants: state.course.applicants.len(),
        status: status.to_owned(),
        open_points: open_points(app, reading, session, state)?,
        progress: Some(serde_json::to_string(&more).map_err(|_| Error::new("bad-answer"))?),
        sample: reading.session(session)?.sample,
        contest: plan.stage.as_ref().map(|stage| stage.contest),
        stage: plan.stage.as_ref().map(|stage| stage.place),
    })
}

/// The card of a session that cannot be read.
pub(super) fn unreadable(reading: &Reading<'_>, session: SessionId) -> Result<CardRow> {
    Ok(CardRow {
        session,
        stands: Stands::Open,
        title: String::new(),
        file_reference: String::new(),
        purpose: None,
        date: None,
        start: None,
        time_zone: super::list::zone().name().to_owned(),
        venue: String::new(),
        applicants: 0,
        status: UNREADABLE.to_owned(),
        open_points: 0,
        progress: None,
        sample: reading.session(session)?.sample,
        contest: None,
        stage: None,
    })
}

fn open_points(app: &App, reading: &Reading<'_>, session: SessionId, state: &State) -> Result<usize> {
    if state.frozen.is_some() {
        return Ok(0);
    }
    let directory = reading.directory(&lookup::named(&state.plan))?;
    let around = around_in(app, reading, session, state, &directory)?;
    Ok(checklist::points(&state.plan, state, around).iter().filter(|point| !point.done).count())
}

fn standing(state: &State) -> (Stands, &'static str) {
    match state.running() {
        Some(run) if run.is_paused() => (Stands::Running, "paused"),
        Some(_) => (Stands::Running, "running"),
        None if state.is_signed_off() => (Stands::Ended, "signed"),
        None if state.run_ended.is_some() => (Stands::Ended, "unsigned"),
        None if state.frozen.is_some() => (Stands::Open, "frozen"),
        None => (Stands::Open, "draft"),
    }
}

fn progress(state: &State) -> Option<Progress> {
    let run = state.running()?;
    let numbers = state.numbers();
    let place = state.course.agenda.items.iter().position(|item| item.id == run.item)?;
    let number = numbers.get(place)?.clone();
    let last = numbers.iter().rev().find(|number| !number.is_empty())?.clone();
    let paused = run.pauses.last().filter(|pause| pause.to.is_none());
    let paused_at = paused.map(|pause| clock(state.plan.head.time_zone, pause.from.wall));
    Some(Progress { number, last, paused_at })
}

fn mark(stage: &domain::plan::stage::ContestStage) -> StageMark {
    StageMark { name: stage.name().to_owned(), number: stage.place + 1, of: stage.stages.len() }
}

/// A card as it crosses, in its group.
pub(super) fn shown(row: CardRow, group: &str) -> SessionCard {
    let more: More = row.progress.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
    SessionCard {
        session: row.session,
        title: row.title,
        file_reference: row.file_reference,
        purpose: row.purpose,
        date: row.date,
        start: row.start,
        venue: row.venue,
        applicants: row.applicants,
        group: group.to_owned(),
        status: row.status,
        open_points: row.open_points,
        progress: more.progress,
        sample: row.sample,
        stage: more.stage,
    }
}
