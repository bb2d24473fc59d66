//! A running phase as the anchors that views count down from.

use domain::plan::agenda::SlotPhase;
use domain::session::State;
use domain::session::timer::PhaseRun;
use domain::time::Moment;

use crate::lookup::{clock_seconds, milliseconds};
use crate::marks;
use crate::wire::TimerView;

/// The phase of the plan that a run belongs to.
pub(crate) fn phase_of(state: &State, run: &PhaseRun) -> Option<SlotPhase> {
    let item = state.course.agenda.item(run.item).ok()?;
    state.course.phases(item, &state.plan).into_iter().nth(run.phase)
}

/// The anchors. `ends_boot_ms` is on the boot clock of `now`, so a view that follows this
/// host's clock needs nothing else, whatever happened before.
pub(crate) fn timer_view(state: &State, run: &PhaseRun, now: &Moment) -> TimerView {
    let phase = phase_of(state, run);
    let mut marks = phase.as_ref().map(marks::mark_views).unwrap_or_default();
    marks.retain(|mark| mark.mark_ms < run.due_ms());
    let left_ms = run.left_ms(now);
    let running = !run.is_paused();
    let ends_at = now.wall + milliseconds(left_ms);
    TimerView {
        phase: phase.as_ref().map(|phase| phase.kind.code().to_owned()).unwrap_or_default(),
        due_ms: run.due_ms(),
        run: format!("{} {} {}", run.item, run.phase, run.from.wall.timestamp_millis()),
        marks_ms: marks.iter().map(|mark| mark.mark_ms).collect(),
        marks,
        triggers: phase.as_ref().map(marks::trigger_views).unwrap_or_default(),
        overtime: state.plan.rules.overtime.code().to_owned(),
        running,
        ends_boot_ms: running.then(|| now.boot_ms.cast_signed() + left_ms),
        left_ms,
        boot_id: now.boot_id.clone(),
        ends_at: running.then(|| clock_seconds(state.plan.head.time_zone, ends_at)),
    }
}
