//! Founding a session: its row, its first revision, the first entry of its chain, its card and
//! its words, all in one transaction. A crash leaves a whole session or none.

use domain::ids::SessionId;
use domain::plan::{Plan, templates as plans};
use store::Writing;

use super::templates;
use crate::prepare::plan_view;
use crate::sessions::new_id;
use crate::settings::home_office;
use crate::wire::{CreateSession, PlanView};
use crate::{App, Caller, Result, words};

/// Founds a session with the plan that `plan` makes.
pub(super) fn found(
    app: &App,
    caller: &Caller,
    plan: impl FnOnce(&mut Writing<'_>) -> Result<Plan> + Send + 'static,
) -> Result<PlanView> {
    let session = SessionId(new_id());
    app.found_as(session, caller, false, plan, |_, _| Ok(Vec::new()))?;
    plan_view(app, session)
}

/// A session with an empty plan, or one from a template.
pub(crate) fn create(app: &App, caller: &Caller, create: CreateSession) -> Result<PlanView> {
    let mut plan = plans::empty_plan();
    if let Some(template) = &create.template {
        templates::apply(&mut plan, template, create.language.as_deref())?;
    }
    plan.head.title = words::line(&create.title, "title")?;
    found(app, caller, |writing| {
        plan.head.office = home_office(writing)?;
        Ok(plan)
    })
}
