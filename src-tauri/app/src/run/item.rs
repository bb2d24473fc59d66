//! Planned, actual and expected times of one item and its phases.

use chrono::{DateTime, Utc};
use domain::plan::agenda::{Agenda, SlotPhase};
use domain::session::State;
use domain::session::decide::Direction;
use domain::session::projection::ProjectedItem;
use domain::session::timer::PhaseRun;
use domain::time::Moment;

use crate::lookup::{clock, clock_seconds, milliseconds};
use crate::wire::{ItemTimes, OfRunItem, PhaseTimes};
use crate::{App, Caller, Result};

pub(crate) fn item(app: &App, caller: &Caller, of: OfRunItem) -> Result<ItemTimes> {
    caller.may_see(of.session)?;
    let (state, now) = (app.state(of.session)?, app.now());
    let item = state.course.agenda.item(of.item)?;
    let projection = state.project(&now);
    let times = projection.item(of.item).ok_or(domain::Error::Unknown { what: "agenda-item" })?;
    let may = |to| state.next_place(of.item, to).is_ok();
    Ok(ItemTimes {
        session: of.session,
        seq: state.seq(),
        item: of.item,
        state: times.progress.code().to_owned(),
        phases: phases(&state, times, &now),
        may_move_earlier: may(Direction::Earlier),
        may_move_later: may(Direction::Later),
        needs_reason: item.applicant().is_some(),
        fixed_start: item.hard_start.map(|at| at.format("%H:%M").to_string()),
    })
}

/// The phases one after the other: what has run as it ran, what runs as far as can be told, the
/// rest as it is due.
fn phases(state: &State, times: &ProjectedItem, now: &Moment) -> Vec<PhaseTimes> {
    let Ok(item) = state.course.agenda.item(times.id) else { return Vec::new() };
    let of_plan = state.plan.agenda.item(times.id).ok();
    let planned = of_plan.map(|item| Agenda::phases(item, &state.plan.slot)).unwrap_or_default();
    let mut rows = Rows { state, now, next: times.starts, planned: times.planned.map(|(from, _)| from) };
    let phases = state.course.phases(item, &state.plan);
    phases
        .iter()
        .enumerate()
        .map(|(index, phase)| rows.row(times, index, phase, planned.get(index)))
        .collect()
}

struct Rows<'a> {
    state: &'a State,
    now: &'a Moment,
    /// When the next phase is expected to begin.
    next: Option<DateTime<Utc>>,
    /// When the plan lets it begin.
    planned: Option<DateTime<Utc>>,
}

impl Rows<'_> {
    fn row(
        &mut self,
        times: &ProjectedItem,
        index: usize,
        phase: &SlotPhase,
        planned: Option<&SlotPhase>,
    ) -> PhaseTimes {
        let zone = self.state.plan.head.time_zone;
        let run = self.state.runs.iter().rev().find(|run| run.item == times.id && run.phase == index);
        let over = matches!(times.progress.code(), "done" | "not_called" | "absent");
        let (state, lasts_ms) = match run {
            Some(run) if run.to.is_none() => ("running", running_ms(run, self.now)),
            Some(run) => ("done", run.to.as_ref().map_or(0, |to| to.ms_since(&run.from))),
            // A phase that was passed over took no time.
            None if over => ("not_called", 0),
            None => ("upcoming", phase.duration_ms),
        };
        let begins = run.map(|run| run.from.wall).or(self.next);
        let starts = match state {
            "not_called" => None,
            "upcoming" => begins.map(|at| clock(zone, at)),
            _ => begins.map(|at| clock_seconds(zone, at)),
        };
        let of_plan = self.planned;
        let planned_ms = planned.map(|phase| phase.duration_ms);
        self.next = begins.map(|at| at + milliseconds(lasts_ms.cast_signed()));
        self.planned = of_plan.zip(planned_ms).map(|(at, ms)| at + milliseconds(ms.cast_signed()));
        PhaseTimes {
            kind: phase.kind.code().to_owned(),
            state: state.to_owned(),
            planned: of_plan.filter(|_| planned_ms.is_some()).map(|at| clock(zone, at)),
            planned_ms,
            starts,
            lasts_ms,
            over_ms: planned_ms.map(|ms| lasts_ms.cast_signed() - ms.cast_signed()),
            paused_ms: run.map_or(0, |run| run.paused_ms(self.now)),
        }
    }
}

/// What has passed of a running phase and what it still takes, never less than what is due.
fn running_ms(run: &PhaseRun, now: &Moment) -> u64 {
    now.ms_since(&run.from) + run.left_ms(now).max(0).unsigned_abs()
}
