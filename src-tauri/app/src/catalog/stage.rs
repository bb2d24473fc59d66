//! Stages of a contest: the names and the share that is carried, and the way from one stage
//! to the next.

use domain::directory::Directory;
use domain::ids::SessionId;
use domain::plan::stage::ContestStage;
use domain::scoring::exact::rounded;
use domain::scoring::rank::official;
use domain::session::State;
use store::Reading;

use super::found::found;
use super::templates;
use crate::prepare::edited;
use crate::wire::{NextStage, NextStageView, PlanView, SetStage, StageCandidate};
use crate::{App, Caller, Result, words};

/// Names the stages of the contest and fixes what this one passes on.
pub(crate) fn set(app: &App, _: &Caller, set: SetStage) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "stage", move |plan, _| {
        let stage = plan.stage.as_mut().ok_or(domain::Error::Unknown { what: "stage" })?;
        if set.stages.len() != stage.stages.len() {
            return Err(domain::Error::Invalid { field: "stages" }.into());
        }
        stage.stages = set.stages.iter().map(|name| words::line(name, "stages")).collect::<Result<_>>()?;
        stage.carries = words::optional_decimal(set.carries.as_deref(), "carried")?;
        Ok(stage.check()?)
    })
}

/// Begins the next stage with those who were chosen. One contest has each stage once, so a
/// command that is sent again makes no second session.
pub(crate) fn next(app: &App, caller: &Caller, ask: NextStage) -> Result<PlanView> {
    let carry = words::optional_decimal(ask.carry.as_deref(), "carried")?;
    let state = app.state(ask.from)?;
    let mut plan = state.next_stage(ask.from, &ask.applicants, carry)?;
    if let (Some(template), Some(stage)) = (&ask.template, plan.stage.clone()) {
        templates::apply_stage(&mut plan, template, stage.place, ask.language.as_deref())?;
    }
    found(app, caller, move |writing| {
        if let Some(stage) = &plan.stage
            && session_at(writing, stage)?.is_some()
        {
            return Err(domain::Error::NotNow { why: "stage-there" }.into());
        }
        Ok(plan)
    })
}

fn session_at(reading: &Reading<'_>, stage: &ContestStage) -> Result<Option<SessionId>> {
    let cards = reading.contest_cards(stage.contest)?;
    Ok(cards.into_iter().find(|card| card.stage == Some(stage.place)).map(|card| card.session))
}

/// What the results show of the next stage; `None` outside of a contest and after its last.
pub(crate) fn offered(
    app: &App,
    session: SessionId,
    state: &State,
    directory: &Directory,
) -> Result<Option<NextStageView>> {
    let Some(next) = state.plan.stage.as_ref().and_then(|stage| stage.next(session)) else { return Ok(None) };
    let carries = state.plan.stage.as_ref().and_then(|stage| stage.carries);
    let made = app.inner.store.read(|reading| session_at(reading, &next))?;
    Ok(Some(NextStageView {
        name: next.name().to_owned(),
        number: next.place + 1,
        of: next.stages.len(),
        carries: carries.filter(|_| state.plan.is_scored()).map(|share| share.normalize().to_string()),
        possible: state.may_be_followed().is_ok(),
        made,
        candidates: candidates(state, directory),
    }))
}

/// Everyone who can go on: by rank, then those without one, in the order of the agenda.
fn candidates(state: &State, directory: &Directory) -> Vec<StageCandidate> {
    let short = directory.short_names();
    let candidate = |applicant, rank, points| StageCandidate {
        applicant,
        name: short.get(&applicant).cloned().unwrap_or_default(),
        rank,
        points,
    };
    match official(state) {
        Ok(placings) => placings
            .iter()
            .map(|placing| {
                let points = placing.aggregate.result.as_ref().map(|result| rounded(result, 2));
                candidate(placing.aggregate.applicant, placing.rank.ok(), points)
            })
            .collect(),
        Err(_) => state.course.called().map(|applicant| candidate(applicant, None, None)).collect(),
    }
}
