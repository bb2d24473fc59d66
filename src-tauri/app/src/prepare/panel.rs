//! Edits of the panel, and declarations that the host enters for an evaluator.

use domain::directory::Person;
use domain::ids::PersonId;
use domain::plan::panel::{Evaluator, Sector};
use domain::session::decide::DeclarationRow;
use store::Writing;

use super::{edited, plan_view};
use crate::sessions::new_id;
use crate::wire::{Declare, DeclareRow, PlanView, PutEvaluator, RemoveEvaluator};
use crate::{App, Caller, Result, words};

pub(crate) fn put_evaluator(app: &App, _: &Caller, put: PutEvaluator) -> Result<PlanView> {
    edited(app, put.session, put.based_on, "evaluator", move |plan, writing| {
        let sector = Sector::from_code(&put.sector).ok_or(domain::Error::Invalid { field: "sector" })?;
        let nominated_by = put.nominated_by.filter(|office| plan.head.hosts().any(|host| host == *office));
        let name = words::line(&put.name, "name")?;
        if name.is_empty() {
            return Err(domain::Error::Invalid { field: "name" }.into());
        }
        let organisation = words::line(&put.organisation, "organisation")?;
        let person = person(writing, put.person, name, organisation)?;
        plan.panel.put(Evaluator { person, sector, nominated_by });
        Ok(())
    })
}

/// The person with this name and organisation: the one named, the one found, or a new one.
fn person(
    writing: &mut Writing<'_>,
    id: Option<PersonId>,
    name: String,
    organisation: String,
) -> Result<PersonId> {
    let found = match id {
        Some(id) => Some(id),
        None => writing
            .people_by_name(&name)?
            .into_iter()
            .find(|person| person.organisation == organisation || person.organisation.is_empty())
            .map(|person| person.id),
    };
    let id = found.unwrap_or_else(|| PersonId(new_id()));
    let known = writing.people(&[id])?.pop().unwrap_or_else(|| Person::named(id, "", ""));
    writing.put_person(&Person { id, name, organisation, ..known })?;
    Ok(id)
}

pub(crate) fn remove_evaluator(app: &App, _: &Caller, remove: RemoveEvaluator) -> Result<PlanView> {
    edited(app, remove.session, remove.based_on, "evaluator-removed", move |plan, _| {
        Ok(plan.panel.remove(remove.person)?)
    })
}

pub(crate) fn declare(app: &App, caller: &Caller, declare: Declare) -> Result<PlanView> {
    let rows = rows(declare.rows);
    app.append(declare.session, caller, move |state, _| {
        Ok(state.declare(declare.evaluator, &rows, state.plan.head.chair)?)
    })?;
    plan_view(app, declare.session)
}

/// Rows of the page as the domain takes them.
pub(crate) fn rows(rows: Vec<DeclareRow>) -> Vec<DeclarationRow> {
    rows.into_iter()
        .map(|row| DeclarationRow { applicant: row.applicant, conflict: row.conflict, reason: row.reason })
        .collect()
}
