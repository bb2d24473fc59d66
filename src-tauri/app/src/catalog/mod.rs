//! The sessions of the house: cards, search, copies, templates, stages of a contest.
//!
//! `card` and `words` keep what lists and search show, in the transaction of the change;
//! `list` and `search` read it. `found` begins a session, from nothing, a template
//! (`templates`), an earlier session (`copy`) or the stage before (`stage`). `refresh` does
//! for old folders what newer ones have from the beginning.

mod card;
mod copy;
mod found;
mod list;
mod refresh;
mod search;
mod stage;
mod templates;
mod words;

pub(crate) use card::put as put_card;
pub(crate) use copy::copy;
pub(crate) use found::create;
pub(crate) use list::{groups, more};
pub(crate) use refresh::refresh;
pub(crate) use search::search;
pub(crate) use stage::{next as next_stage, offered as next_offered, set as set_stage};
pub(crate) use templates::list as templates;
pub(crate) use words::renamed;

use domain::ids::SessionId;
use domain::plan::Plan;
use domain::session::{Event, State};
use store::Writing;

use crate::{App, Result};

/// Keeps card and words true after entries were appended, the first of them after `before`.
pub(crate) fn after_entries(
    app: &App,
    writing: &Writing<'_>,
    session: SessionId,
    state: &State,
    before: u64,
) -> Result<()> {
    let new = state.entries.iter().filter(|entry| entry.seq > before);
    let events: Vec<_> = new.filter_map(|entry| Some((entry, entry.event.as_ref()?))).collect();
    for (entry, event) in &events {
        words::after_entry(writing, session, state, entry, event)?;
    }
    if events.iter().any(|(_, event)| changes_participation(event)) {
        writing.set_participation(session, &state.course.applicants)?;
    }
    if events.iter().any(|(_, event)| card::shows(event, state.frozen.is_some())) {
        card::put(app, writing, session, state)?;
    }
    Ok(())
}

/// Whether an event may change who takes part; an undo or a redo may do so as well.
const fn changes_participation(event: &Event) -> bool {
    matches!(event, Event::ApplicantAdded { .. } | Event::Undone { .. } | Event::Redone { .. })
}

/// Keeps card and words true after another plan came to count.
pub(crate) fn after_plan(
    app: &App,
    writing: &Writing<'_>,
    session: SessionId,
    before: Option<&Plan>,
    state: &State,
) -> Result<()> {
    if before.is_none_or(|before| before.applicants != state.plan.applicants) {
        writing.set_participation(session, &state.plan.applicants)?;
    }
    words::after_plan(writing, session, before, &state.plan)?;
    card::put(app, writing, session, state)
}
