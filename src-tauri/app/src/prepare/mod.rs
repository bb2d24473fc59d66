//! Preparing: edits that make revisions of the plan, and the freeze.
//!
//! `view` shows the plan, `particulars`, `agenda`, `form` and `panel` edit their part of it.

mod agenda;
mod form;
mod panel;
mod particulars;
mod view;

pub(crate) use agenda::{add_item, move_item, remove_applicant, remove_item, set_item, set_slot};
pub(crate) use form::{form_templates, set_form, set_rules, use_form_template};
pub(crate) use panel::{declare, put_evaluator, remove_evaluator, rows};
pub(crate) use particulars::fill;
pub(crate) use particulars::set_head;
pub(crate) use view::{form_view, plan_view, view};

use domain::ids::SessionId;
use domain::plan::{Plan, plan_hash, templates};
use domain::session::Event;
use store::Writing;

use crate::sessions::new_id;
use crate::wire::{CreateSession, OfRevision, PlanView};
use crate::{App, Caller, Result, words};

/// A session with an empty plan.
pub(crate) fn create_session(app: &App, caller: &Caller, create: CreateSession) -> Result<PlanView> {
    let mut plan = templates::empty_plan();
    plan.head.title = words::line(&create.title, "title")?;
    let session = found(app, caller, plan, false)?;
    plan_view(app, session)
}

/// Writes a new session: its row, its first revision and the first entry of its chain.
pub(crate) fn found(app: &App, caller: &Caller, plan: Plan, sample: bool) -> Result<SessionId> {
    let session = SessionId(new_id());
    let (now, bytes) = (app.now(), plan.to_bytes()?);
    app.inner.store.write(move |writing| {
        writing.create_session(session, now.wall)?;
        if sample {
            writing.mark_sample(session)?;
        }
        let hash = plan_hash(&bytes);
        writing.append_revision(session, &bytes, hash, now.wall, "created").map(drop)
    })?;
    app.append(session, caller, |_, _| Ok(vec![Event::SessionCreated.into()]))?;
    Ok(session)
}

/// Runs an edit and answers the plan as it stands after it.
fn edited(
    app: &App,
    session: SessionId,
    based_on: u64,
    label: &'static str,
    edit: impl FnOnce(&mut Plan, &mut Writing<'_>) -> Result<()> + Send + 'static,
) -> Result<PlanView> {
    app.edit_plan(session, based_on, label, edit)?;
    plan_view(app, session)
}

pub(crate) fn undo(app: &App, _: &Caller, of: OfRevision) -> Result<PlanView> {
    app.turn_plan(of.session, of.based_on, move |writing, history| {
        history.undo.ok_or(domain::Error::NothingToUndo)?;
        Ok(writing.undo_plan(of.session).map(drop)?)
    })?;
    plan_view(app, of.session)
}

pub(crate) fn redo(app: &App, _: &Caller, of: OfRevision) -> Result<PlanView> {
    app.turn_plan(of.session, of.based_on, move |writing, history| {
        history.redo.ok_or(domain::Error::NothingToUndo)?;
        Ok(writing.redo_plan(of.session).map(drop)?)
    })?;
    plan_view(app, of.session)
}

/// Fixes the plan. From here it never changes.
pub(crate) fn freeze(app: &App, caller: &Caller, of: OfRevision) -> Result<PlanView> {
    let current = app.inner.store.read(|reading| reading.current_plan(of.session))?;
    if current.number != of.based_on {
        let (based_on, current) = (of.based_on, current.number);
        return Err(domain::Error::PlanChanged { based_on, current }.into());
    }
    let plan = Plan::from_bytes(&current.bytes)?;
    app.append(of.session, caller, move |state, _| {
        // The plan in the state is the newest one; another window may have edited it since.
        if *state.plan != plan {
            let (based_on, current) = (current.number, current.number + 1);
            return Err(domain::Error::PlanChanged { based_on, current }.into());
        }
        Ok(vec![state.freeze(&plan, current.number, current.hash)?])
    })?;
    plan_view(app, of.session)
}
