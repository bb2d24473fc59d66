//! Catching up and the order of what is left: the proposal, its preview, and applying it.

use domain::directory::{Directory, short_name};
use domain::ids::ItemId;
use domain::plan::agenda::PhaseKind;
use domain::record::incidents;
use domain::session::catch_up::{CatchUp, Reserve, Spare};
use domain::session::decide::Direction;
use domain::session::event::Event;
use domain::session::projection::{Progress, Projection};
use domain::session::{Entry, State};

use super::console::title;
use super::incident::then;
use super::once;
use crate::lookup::{clock, done};
use crate::wire::{
    CatchUpRequest, CatchUpView, CaughtItem, CutChoice, CutTimes, Done, HeldBy, LostTime, MoveRequest,
    MoveRunItem, MoveView, MovedRow, ReserveView, SleptThrough,
};
use crate::{App, Caller, Result};

/// How the changeovers, which are many, are named as one.
const CHANGEOVERS: &str = "changeovers";

fn reserve_code(which: Reserve) -> String {
    match which {
        Reserve::Changeovers => CHANGEOVERS.to_owned(),
        Reserve::Item(item) => item.to_string(),
    }
}

fn choices(given: &[CutChoice]) -> Result<Vec<(Reserve, u64)>> {
    let unknown = || domain::Error::Unknown { what: "reserve" };
    given
        .iter()
        .map(|choice| {
            let which = match choice.reserve.as_str() {
                CHANGEOVERS => Reserve::Changeovers,
                item => Reserve::Item(item.parse().map_err(|_| unknown())?),
            };
            Ok((which, choice.to_ms))
        })
        .collect()
}

pub(crate) fn catch_up(app: &App, caller: &Caller, request: CatchUpRequest) -> Result<CatchUpView> {
    caller.may_see(request.session)?;
    let (state, directory) = app.with_names(request.session)?;
    let now = app.now();
    let caught = match &request.choices {
        Some(given) => state.catch_up_with(&choices(given)?, &now)?,
        None => state.propose_catch_up(&now),
    };
    let zone = state.plan.head.time_zone;
    Ok(CatchUpView {
        session: request.session,
        seq: state.seq(),
        needed_ms: caught.needed_ms,
        gained_ms: caught.gained_ms(),
        behind_after_ms: caught.after.behind_ms(),
        reserves: caught.chosen.iter().map(|one| reserve_view(&state, &directory, &caught, one)).collect(),
        items: items(&state, &caught),
        ends_before: caught.before.ends.map(|at| clock(zone, at)),
        ends_after: caught.after.ends.map(|at| clock(zone, at)),
        pitches: state.course.called().count(),
        pitch_ms: slot_ms(&state, PhaseKind::Pitch),
        questions_ms: slot_ms(&state, PhaseKind::Questions),
        cause: cause(&state, &caught.before),
    })
}

fn slot_ms(state: &State, kind: PhaseKind) -> u64 {
    state.plan.slot.phases.iter().filter(|phase| phase.kind == kind).map(|phase| phase.duration_ms).sum()
}

fn reserve_view(
    state: &State,
    directory: &Directory,
    caught: &CatchUp,
    (spare, to_ms): &(Spare, u64),
) -> ReserveView {
    let zone = state.plan.head.time_zone;
    let number = |place: Option<&(ItemId, usize, u64)>| {
        place
            .and_then(|(item, ..)| caught.after.item(*item))
            .map(|item| item.number.clone())
            .unwrap_or_default()
    };
    let own = match spare.which {
        Reserve::Item(item) => Some(item),
        Reserve::Changeovers => None,
    };
    let over = own.filter(|_| spare.kind.code() == "break").and_then(|item| caught.after.item(item)?.ends);
    let held = caught.held.iter().find(|(which, _)| *which == spare.which);
    ReserveView {
        reserve: reserve_code(spare.which),
        kind: spare.kind.code().to_owned(),
        title: own.map(|item| title(state, directory, item)).unwrap_or_default(),
        count: spare.places.len(),
        numbers: [number(spare.places.first()), number(spare.places.last())],
        from_ms: spare.from_ms,
        to_ms: *to_ms,
        least_ms: spare.least_ms,
        step_ms: spare.kind.step_ms(),
        lost_ms: spare.lost_ms(*to_ms),
        back_at: over.map(|at| clock(zone, at)),
        held: held.is_some(),
        held_by: held.and_then(|(_, by)| *by).map(|item| held_by(state, directory, &caught.before, item)),
    }
}

fn held_by(state: &State, directory: &Directory, before: &Projection, item: ItemId) -> HeldBy {
    let kind = state.course.agenda.item(item).map(|item| item.kind.code()).unwrap_or_default();
    let starts = before.item(item).and_then(|item| item.starts);
    HeldBy {
        title: short_name(&title(state, directory, item)),
        kind: kind.to_owned(),
        starts: starts.map(|at| clock(state.plan.head.time_zone, at)),
    }
}

fn items(state: &State, caught: &CatchUp) -> Vec<CaughtItem> {
    let zone = state.plan.head.time_zone;
    let pairs = caught.before.items.iter().zip(&caught.after.items);
    pairs
        .filter(|(before, _)| before.progress == Progress::Upcoming)
        .map(|(before, after)| CaughtItem {
            id: before.id,
            before: before.starts.map(|at| clock(zone, at)),
            after: after.starts.map(|at| clock(zone, at)),
            from_ms: before.duration_ms,
            to_ms: after.duration_ms,
        })
        .collect()
}

/// The last interruption that stands: most likely why the day is behind.
fn cause(state: &State, projection: &Projection) -> Option<LostTime> {
    let last = state.entries.iter().rev().find(|entry| {
        matches!(entry.event, Some(Event::RunInterrupted { .. })) && !state.undone.contains(&entry.seq)
    })?;
    let run =
        state.runs.iter().find(|run| run.pauses.iter().any(|pause| pause.incident == Some(last.seq)))?;
    let number = projection.item(run.item).map(|item| item.number.clone()).unwrap_or_default();
    Some(LostTime { number, words: last.text.clone()? })
}

pub(crate) fn cut_times(app: &App, caller: &Caller, command: CutTimes) -> Result<Done> {
    let choices = choices(&command.choices)?;
    let state = app.append(command.session, caller, move |state, _| {
        once(state, command.seen)?;
        Ok(vec![state.cut_times(&choices)?])
    })?;
    Ok(done(&state))
}

const fn direction(earlier: bool) -> Direction {
    if earlier { Direction::Earlier } else { Direction::Later }
}

pub(crate) fn move_preview(app: &App, caller: &Caller, request: MoveRequest) -> Result<MoveView> {
    caller.may_see(request.session)?;
    let (state, directory) = app.with_names(request.session)?;
    let now = app.now();
    let language = crate::document::language(&request.language)?;
    let to = direction(request.earlier);
    let new = match state.move_item(request.item, to, &request.reason) {
        // The reason is still being typed.
        Err(domain::Error::ReasonMissing) => state.move_item(request.item, to, "…"),
        decided => decided,
    }?;
    let next = then(&state, new, &now, caller.actor());
    let (before, after) = (state.project(&now), next.project(&now));
    let item = state.course.agenda.item(request.item)?;
    let pitch = item.applicant().is_some();
    let told = incidents(&next, &directory, &now).pop().filter(|_| pitch);
    let kind_of = |id: ItemId| state.course.agenda.item(id).ok().map(|item| item.kind.code().to_owned());
    let name = |id: ItemId| short_name(&title(&state, &directory, id));
    let zone = state.plan.head.time_zone;
    let changed = after.items.iter().filter_map(|new| {
        let old = before.item(new.id)?;
        (new.progress == Progress::Upcoming && old.starts != new.starts).then(|| MovedRow {
            number: new.number.clone(),
            title: name(new.id),
            kind: kind_of(new.id).unwrap_or_default(),
            before: old.starts.map(|at| clock(zone, at)),
            after: new.starts.map(|at| clock(zone, at)),
        })
    });
    Ok(MoveView {
        session: request.session,
        seq: state.seq(),
        number: before.item(request.item).map(|item| item.number.clone()).unwrap_or_default(),
        title: name(request.item),
        kind: item.kind.code().to_owned(),
        needs_reason: pitch,
        rows: changed.collect(),
        sentence: told.map(|row| report::incident_sentence(&row, language)).unwrap_or_default(),
    })
}

pub(crate) fn move_item(app: &App, caller: &Caller, command: MoveRunItem) -> Result<Done> {
    let (item, to) = (command.item, direction(command.earlier));
    let state = app.append(command.session, caller, move |state, _| {
        once(state, command.seen)?;
        Ok(vec![state.move_item(item, to, &command.reason)?])
    })?;
    Ok(done(&state))
}

pub(crate) fn interrupt_slept(app: &App, caller: &Caller, command: SleptThrough) -> Result<Done> {
    let state = app.append_once(command.session, caller, command.id, move |state, now| {
        Ok(state.interrupt_slept(command.slept_ms, command.woke_boot_ms, &command.reason, now)?)
    })?;
    Ok(done(&state))
}

/// What redo would bring back, as the code of its event.
pub(super) fn redoable(state: &State, caller: &Caller) -> Option<String> {
    let Event::Redone { seq } = state.redo(caller.actor()).ok()?.event else { return None };
    let entry: Option<&std::sync::Arc<Entry>> = state.entries.iter().find(|entry| entry.seq == seq);
    entry?.event.as_ref().map(|event| event.code().to_owned())
}
