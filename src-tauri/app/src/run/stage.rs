//! The stage's view model.

use domain::plan::agenda::PhaseKind;
use domain::session::State;

use super::console::Rest;
use super::timer::{phase_of, timer_view};
use crate::wire::{OfSession, StageView};
use crate::{App, Caller, Result};

pub(crate) fn stage(app: &App, caller: &Caller, of: OfSession) -> Result<StageView> {
    caller.may_see(of.session)?;
    let (state, directory) = app.with_names(of.session)?;
    let now = app.now();
    let rest = Rest::new(&state, &directory, &now);
    let run = state.running();
    let current = run.and_then(|run| rest.after(run.item));
    Ok(StageView {
        session: of.session,
        seq: state.seq(),
        blanked: state.blanked,
        mode: mode(&state).to_owned(),
        session_title: state.plan.head.title.clone(),
        kind: current.as_ref().map(|item| item.kind.clone()).unwrap_or_default(),
        title: current.map(|item| item.title).unwrap_or_default(),
        timer: run.map(|run| timer_view(&state, run, &now)),
        next: state.next_item().and_then(|item| rest.after(item)).filter(|_| state.run_ended.is_none()),
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
