//! The invented sample: an office, eight applicants, five evaluators, prepared up to the
//! freeze, so that one can try everything. Its files lie in `assets/sample/`.

use domain::plan::agenda::{AgendaItem, ItemKind};
use domain::plan::panel::{Evaluator, Sector};
use domain::plan::templates;
use domain::session::decide::DeclarationRow;
use serde::Deserialize;

use crate::prepare::{fill, found, plan_view};
use crate::sessions::new_id;
use crate::wire::{HeadForm, ImportChoice, Nothing, PlanView, StoreImport};
use crate::{App, Caller, Error, Result, form_templates, intake};

const SESSION: &str = include_str!("../../../assets/sample/session.json");
const APPLICANTS: &[u8] = include_bytes!("../../../assets/sample/applicants.csv");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    head: HeadForm,
    form_template: String,
    break_after: usize,
    break_minutes: u64,
    evaluators: Vec<SampleEvaluator>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleEvaluator {
    name: String,
    organisation: String,
    sector: Sector,
    /// Name of an applicant from which this evaluator is recused, and why.
    conflict: Option<(String, String)>,
}

pub(crate) fn create(app: &App, caller: &Caller, _: Nothing) -> Result<PlanView> {
    let sample: Sample = serde_json::from_str(SESSION).map_err(|_| Error::new("sample-faulty"))?;
    let session = found(app, caller, templates::empty_plan(), true)?;
    let upload = app.upload("bewerbungen_pitchtag.csv", APPLICANTS.to_vec())?.upload;
    let choice = ImportChoice::default();
    let expected = intake::ready(app, &upload, &choice)?;
    let store = StoreImport { session, based_on: 1, upload, choice, expected };
    let plan = intake::store(app, caller, store)?;
    let conflicts = fill_plan(app, &plan, sample)?;
    for (evaluator, rows) in conflicts {
        app.append(session, caller, move |state, _| {
            Ok(state.declare(evaluator, &rows, state.plan.head.chair)?)
        })?;
    }
    plan_view(app, session)
}

type Declarations = Vec<(domain::ids::PersonId, Vec<DeclarationRow>)>;

/// Fills head, agenda, form and panel in one revision, and answers what is to be declared.
fn fill_plan(app: &App, view: &PlanView, sample: Sample) -> Result<Declarations> {
    let applicants: Vec<_> =
        view.applicants.iter().map(|applicant| (applicant.id, applicant.name.clone())).collect();
    let people: Vec<_> =
        sample.evaluators.into_iter().map(|evaluator| (domain::ids::PersonId(new_id()), evaluator)).collect();
    let declarations =
        people.iter().map(|(person, evaluator)| (*person, rows(&applicants, evaluator))).collect();
    app.edit_plan(view.session, view.revision, "sample", move |plan, writing| {
        fill(&mut plan.head, sample.head, writing)?;
        form_templates::apply(plan, &sample.form_template)?;
        for (id, evaluator) in people {
            let (name, organisation) = (evaluator.name, evaluator.organisation);
            writing.put_person(&domain::directory::Person { id, name, organisation })?;
            plan.panel.put(Evaluator { person: id, sector: evaluator.sector });
        }
        let pause = AgendaItem {
            id: domain::ids::ItemId(new_id()),
            kind: ItemKind::Break,
            title: String::new(),
            duration_ms: sample.break_minutes * domain::plan::agenda::MINUTE_MS,
        };
        let place = (sample.break_after + 1).min(plan.agenda.items.len());
        plan.agenda.items.insert(place, pause);
        Ok(())
    })?;
    Ok(declarations)
}

fn rows(
    applicants: &[(domain::ids::ApplicantId, String)],
    evaluator: &SampleEvaluator,
) -> Vec<DeclarationRow> {
    let rows = applicants.iter().map(|(applicant, name)| {
        let reason =
            evaluator.conflict.as_ref().filter(|(of, _)| of == name).map(|(_, reason)| reason.clone());
        DeclarationRow {
            applicant: *applicant,
            conflict: reason.is_some(),
            reason: reason.unwrap_or_default(),
        }
    });
    rows.collect()
}
