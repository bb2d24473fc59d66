//! The plan as one view model.

use domain::directory::{Directory, short_name};
use domain::ids::SessionId;
use domain::plan::agenda::{AgendaItem, TimedItem};
use domain::plan::checklist;
use domain::plan::form::Form;
use domain::plan::panel::Evaluator;
use domain::session::State;

use crate::lookup::{clock, milliseconds};
use crate::wire::{
    ApplicantView, CriterionView, DeclarationView, EvaluatorView, FormView, FrozenView, HeadForm, ItemView,
    OfSession, PhaseView, PlanView, PointView, RulesForm,
};
use crate::{App, Caller, Result, lookup};

pub(crate) fn view(app: &App, caller: &Caller, of: OfSession) -> Result<PlanView> {
    caller.may_see(of.session)?;
    plan_view(app, of.session)
}

pub(crate) fn plan_view(app: &App, session: SessionId) -> Result<PlanView> {
    let (state, directory) = app.with_names(session)?;
    let (history, current) = app.inner.store.read(|reading| {
        Ok::<_, store::Error>((reading.plan_history(session)?, reading.current_plan(session)?))
    })?;
    let plan = &state.plan;
    let timed = plan.agenda.timed(&plan.slot);
    let points: Vec<_> = checklist::points(plan, |evaluator, applicant| state.declared(evaluator, applicant));
    let frozen = state.frozen.is_some();
    Ok(PlanView {
        session,
        seq: state.seq(),
        revision: history.current,
        can_undo: history.undo.is_some() && !frozen,
        can_redo: history.redo.is_some() && !frozen,
        head: head(&state, &directory),
        applicants: plan.applicants.iter().filter_map(|id| directory.applicant(*id)).map(applicant).collect(),
        slot: plan
            .slot
            .phases
            .iter()
            .map(|phase| PhaseView { kind: phase.kind.code().to_owned(), duration_ms: phase.duration_ms })
            .collect(),
        slot_ms: plan.slot.duration_ms(),
        items: plan
            .agenda
            .items
            .iter()
            .zip(&timed)
            .map(|(item, timed)| item_view(&state, &directory, item, timed))
            .collect(),
        ends: end(&state, &timed),
        form: form_view(&plan.form),
        panel: plan.panel.evaluators.iter().map(|member| evaluator(&state, &directory, member)).collect(),
        rules: RulesForm {
            minimum_total: plan.rules.minimum_total.map(|minimum| minimum.to_string()),
            tie_break: plan.rules.tie_break.clone(),
        },
        open_points: points.iter().filter(|point| !point.done).count(),
        points: points
            .into_iter()
            .map(|point| PointView {
                code: point.code.to_owned(),
                duty: point.duty.code().to_owned(),
                done: point.done,
                count: point.count,
                of: point.of,
            })
            .collect(),
        scored: plan.is_scored(),
        plan_hash: current.hash.groups(),
        frozen: frozen_view(&state),
    })
}

fn frozen_view(state: &State) -> Option<FrozenView> {
    let (revision, hash, at) = state.frozen.as_ref()?;
    let seal = lookup::seal(state.plan.head.time_zone, *hash, at);
    Some(FrozenView { hash: seal.hash, at: seal.at, date: seal.date, revision: *revision })
}

fn head(state: &State, directory: &Directory) -> HeadForm {
    let head = &state.plan.head;
    let person = |id: Option<domain::ids::PersonId>| {
        id.map(|id| directory.person_name(id).to_owned()).unwrap_or_default()
    };
    HeadForm {
        title: head.title.clone(),
        file_reference: head.file_reference.clone(),
        office: directory.office_name(head.office).to_owned(),
        unit: head.unit.clone(),
        date: head.date.map(|date| date.to_string()),
        start: head.start.map(|start| start.format("%H:%M").to_string()),
        venue: directory.venue_name(head.venue).to_owned(),
        chair: person(head.chair),
        minute_taker: person(head.minute_taker),
        purpose: head.purpose.map(|purpose| purpose.code().to_owned()),
    }
}

fn applicant(applicant: &domain::directory::Applicant) -> ApplicantView {
    ApplicantView {
        id: applicant.id,
        name: applicant.name.clone(),
        short_name: applicant.short_name(),
        place: applicant.place.clone(),
        presenter: applicant.presenter.clone(),
        email: applicant.email.clone(),
        description: applicant.description.clone(),
    }
}

fn item_view(state: &State, directory: &Directory, item: &AgendaItem, timed: &TimedItem) -> ItemView {
    let title = item.applicant().map_or(item.title.as_str(), |id| directory.applicant_name(id));
    let starts = state.plan.head.starts_at().map(|start| start + milliseconds(timed.offset_ms.cast_signed()));
    ItemView {
        id: item.id,
        number: timed.number.clone(),
        kind: item.kind.code().to_owned(),
        title: title.to_owned(),
        short_title: short_name(title),
        applicant: item.applicant(),
        duration_ms: timed.duration_ms,
        starts: starts.map(|at| clock(state.plan.head.time_zone, at)),
    }
}

fn end(state: &State, timed: &[TimedItem]) -> Option<String> {
    let last = timed.last()?;
    let end = state.plan.head.starts_at()? + milliseconds((last.offset_ms + last.duration_ms).cast_signed());
    Some(clock(state.plan.head.time_zone, end))
}

/// The form as every view shows it.
pub(crate) fn form_view(form: &Form) -> FormView {
    let levels = form.scale.levels();
    let anchor = |criterion: &domain::plan::form::Criterion, level| {
        let found = criterion.anchors.iter().find(|anchor| anchor.level == level);
        found.map(|anchor| anchor.text.clone()).unwrap_or_default()
    };
    FormView {
        levels: levels.iter().map(ToString::to_string).collect(),
        rationale: form.rationale.code().to_owned(),
        criteria: form
            .criteria
            .iter()
            .map(|criterion| CriterionView {
                id: criterion.id,
                name: criterion.name.clone(),
                question: criterion.question.clone(),
                weight: criterion.weight.normalize().to_string(),
                minimum: criterion.minimum.map(|minimum| minimum.normalize().to_string()),
                anchors: levels.iter().map(|level| anchor(criterion, *level)).collect(),
            })
            .collect(),
        weight_sum: form.weight_sum().normalize().to_string(),
    }
}

fn evaluator(state: &State, directory: &Directory, member: &Evaluator) -> EvaluatorView {
    let person = directory.person(member.person);
    let declarations: Vec<_> = state
        .plan
        .applicants
        .iter()
        .map(|applicant| {
            let declaration = state.declarations.get(&(member.person, *applicant));
            let standing = match declaration {
                None => "open",
                Some(declaration) if declaration.conflict => "conflict",
                Some(_) => "none",
            };
            let ordered_by = declaration.and_then(|declaration| declaration.ordered_by);
            DeclarationView {
                applicant: *applicant,
                state: standing.to_owned(),
                reason: declaration.and_then(|declaration| declaration.reason.clone()).unwrap_or_default(),
                ordered_by: ordered_by.map(|by| directory.person_name(by).to_owned()).unwrap_or_default(),
            }
        })
        .collect();
    EvaluatorView {
        person: member.person,
        name: person.map(|person| person.name.clone()).unwrap_or_default(),
        organisation: person.map(|person| person.organisation.clone()).unwrap_or_default(),
        sector: member.sector.code().to_owned(),
        declared: declarations.iter().filter(|declaration| declaration.state != "open").count(),
        conflicts: declarations.iter().filter(|declaration| declaration.state == "conflict").count(),
        declarations,
    }
}
