//! Planned, actual and expected times of all items.

use chrono::{DateTime, Utc};
use domain::plan::agenda::Agenda;
use domain::session::State;
use domain::time::Moment;

use crate::lookup::milliseconds;

/// The times of one item.
pub(crate) struct Expected {
    /// "done", "running" or "upcoming".
    pub(crate) state: &'static str,
    /// Planned start.
    pub(crate) planned: Option<DateTime<Utc>>,
    /// Actual start, or the expected one of an upcoming item.
    pub(crate) starts: Option<DateTime<Utc>>,
}

/// The times of the whole agenda.
pub(crate) struct Schedule {
    /// In the order of the agenda.
    pub(crate) items: Vec<Expected>,
    /// Planned end.
    pub(crate) ends_planned: Option<DateTime<Utc>>,
    /// Actual or expected end.
    pub(crate) ends: Option<DateTime<Utc>>,
}

impl Schedule {
    /// Behind the plan (positive) or ahead of it, in milliseconds.
    pub(crate) fn behind_ms(&self) -> i64 {
        let gap = self.ends.zip(self.ends_planned).map(|(ends, planned)| ends - planned);
        gap.map_or(0, |gap| gap.num_milliseconds())
    }
}

/// What is to be expected at `now`: what runs takes the time it still has, what follows
/// takes what was planned. Before the start the first item begins as planned, or now.
pub(crate) fn expect(state: &State, now: &Moment) -> Schedule {
    let plan = &state.plan;
    let timed = plan.timed();
    let start = plan.head.starts_at();
    let running = state.running();
    let place = running.and_then(|run| plan.agenda.items.iter().position(|item| item.id == run.item));
    let mut next = match (running, state.run_ended.as_ref()) {
        (Some(_), _) => Some(now.wall + milliseconds(rest_ms(state, now))),
        (None, Some(ended)) => Some(ended.wall),
        (None, None) => start.map(|start| start.max(now.wall)),
    };
    let mut items = Vec::with_capacity(timed.len());
    for (index, (item, intended)) in timed.iter().zip(&plan.agenda.items).enumerate() {
        let planned = start.map(|start| start + milliseconds(item.offset_ms.cast_signed()));
        let begun = state.runs.iter().find(|run| run.item == item.id).map(|run| run.from.wall);
        if begun.is_none() && intended.hard_start.is_some() && state.run_ended.is_none() {
            // Who came for half past ten is not asked in before, however fast the others were.
            next = next.max(planned);
        }
        let is_running = place == Some(index);
        let item_state = match begun {
            Some(_) if is_running => "running",
            Some(_) => "done",
            None => "upcoming",
        };
        let starts = begun.or(next);
        if begun.is_none() && state.run_ended.is_none() {
            next = next.map(|at| at + milliseconds(item.duration_ms.cast_signed()));
        }
        items.push(Expected { state: item_state, planned, starts });
    }
    let whole = timed.last().map_or(0, |item| item.offset_ms + item.duration_ms);
    let ends_planned = start.map(|start| start + milliseconds(whole.cast_signed()));
    Schedule { items, ends_planned, ends: next }
}

/// Time that the running item still takes.
fn rest_ms(state: &State, now: &Moment) -> i64 {
    let Some(run) = state.running() else { return 0 };
    let phases = state.plan.agenda.item(run.item).map(|item| Agenda::phases(item, &state.plan.slot));
    let after: u64 =
        phases.unwrap_or_default().iter().skip(run.phase + 1).map(|phase| phase.duration_ms).sum();
    run.left_ms(now).max(0) + after.cast_signed()
}
