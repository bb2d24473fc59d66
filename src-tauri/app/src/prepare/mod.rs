//! Preparing: edits that make revisions of the plan, and the freeze.
//!
//! `view` shows the plan, `particulars`, `agenda`, `tracks`, `form`, `panel` and `papers` edit their part of
//! it, `draw` and `outreach` write to the log before the freeze, `revisions` tells what changed.

mod agenda;
mod draw;
mod draw_view;
mod form;
mod guests;
mod outreach;
mod outreach_view;
mod panel;
mod papers;
mod particulars;
mod revisions;
mod tracks;
mod view;
mod waivers;

pub(crate) use agenda::{add_item, move_item, remove_applicant, remove_item, set_item, set_slot};
pub(crate) use draw::{draw, fix_draw_list, hold_draw};
pub(crate) use form::{form_templates, set_form, set_rules, use_form_template};
pub(crate) use guests::{put_guest, remove_guest};
pub(crate) use outreach::{answer, ask, invite, notice, outreach, strike};
pub(crate) use panel::{declare, put_evaluator, remove_evaluator, rows};
pub(crate) use papers::{attach, check_papers, detach, paper, set_papers};
pub(crate) use particulars::fill;
pub(crate) use particulars::{set_head, set_origin};
pub(crate) use revisions::{changes, revisions};
pub(crate) use tracks::{assign, move_track, put_track, remove_track, set_columns, set_tracks};
pub(crate) use view::{form_view, plan_view, view};
pub(crate) use waivers::{unwaive, waive};

use domain::directory::{Directory, GuestRole, PriorInvolvement};
use domain::ids::SessionId;
use domain::plan::Plan;
use domain::plan::checklist::Around;
use domain::session::State;
use store::{Reading, Writing};

use crate::wire::{OfRevision, PlanView};
use crate::{App, Caller, Result};

/// What the check list asks of the directory and the guests.
pub(crate) fn around(app: &App, session: SessionId, state: &State, directory: &Directory) -> Result<Around> {
    app.inner.store.read(|reading| around_in(app, reading, session, state, directory))
}

/// The same, from where one reads already.
pub(crate) fn around_in(
    app: &App,
    reading: &Reading<'_>,
    session: SessionId,
    state: &State,
    directory: &Directory,
) -> Result<Around> {
    let head = &state.plan.head;
    let room = directory.room(head.venue, head.room);
    let guests = reading.guests(session)?;
    let unasked =
        state.plan.applicants.iter().filter(|id| {
            directory.applicant(**id).is_some_and(|found| found.prior == PriorInvolvement::Unasked)
        });
    Ok(Around {
        guests: guests.iter().filter(|guest| guest.role == GuestRole::Guest).count(),
        needs: guests.iter().map(|guest| guest.needs.len()).sum(),
        unmet: guests.iter().map(|guest| guest.unmet(room).len()).sum(),
        unasked: unasked.count(),
        lost: papers::lost(app, &state.plan),
    })
}

/// Runs an edit and answers the plan as it stands after it.
pub(crate) fn edited(
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
    papers::require_whole(app, &plan)?;
    let (state, directory) = app.with_names(of.session)?;
    let around = around(app, of.session, &state, &directory)?;
    app.append(of.session, caller, move |state, _| {
        // The plan in the state is the newest one; another window may have edited it since.
        if *state.plan != plan {
            let (based_on, current) = (current.number, current.number + 1);
            return Err(domain::Error::PlanChanged { based_on, current }.into());
        }
        Ok(vec![state.freeze(&plan, current.number, current.hash, around)?])
    })?;
    plan_view(app, of.session)
}
