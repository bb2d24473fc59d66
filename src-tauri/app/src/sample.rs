//! The invented sample: an office, eight applicants, five evaluators, prepared up to the
//! freeze, so that one can try everything. Its files lie in `assets/sample/`.

use std::sync::Arc;

use chrono::NaiveDate;
use domain::directory::{Applicant, Person};
use domain::draw::{self, List, ListEntry, Method, SortRule, Turn};
use domain::ids::{ItemId, PersonId, SessionId};
use domain::plan::agenda::{AgendaItem, ItemKind, MINUTE_MS};
use domain::plan::hosts::CriteriaOrigin;
use domain::plan::panel::{Evaluator, Sector};
use domain::plan::{Plan, templates};
use domain::session::decide::{DeclarationRow, Invitation};
use domain::session::entry::NewEntry;
use domain::session::outreach::{NoticeGroup, OutreachChannel, SentPaper};
use domain::session::{Event, State};
use import::{Decisions, TableChoice};
use serde::Deserialize;
use store::Writing;

use crate::prepare::{fill, plan_view};
use crate::sessions::new_id;
use crate::wire::{HeadForm, Nothing, PlanView};
use crate::{App, Caller, Error, Result, form_templates, intake};

const SESSION: &str = include_str!("../../../assets/sample/session.json");
const APPLICANTS: &[u8] = include_bytes!("../../../assets/sample/applicants.csv");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sample {
    head: HeadForm,
    form_template: String,
    criteria: SampleCriteria,
    draw: Vec<SampleCaller>,
    invited_on: NaiveDate,
    papers: Vec<String>,
    question: SampleQuestion,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleCriteria {
    set_on: NaiveDate,
    published_on: NaiveDate,
    published_how: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleCaller {
    name: String,
    organisation: String,
    digits: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleQuestion {
    on: NaiveDate,
    words: String,
    answered_on: NaiveDate,
    answer: String,
}

/// Writes the whole sample in one transaction: prepared, invited, drawn and declared.
pub(crate) fn create(app: &App, caller: &Caller, _: Nothing) -> Result<PlanView> {
    let sample: Arc<Sample> =
        serde_json::from_str(SESSION).map(Arc::new).map_err(|_| Error::new("sample-faulty"))?;
    let (session, applicants, planned) = (SessionId(new_id()), applicants()?, sample.clone());
    let plan = move |writing: &mut Writing<'_>| plan(writing, &planned, applicants);
    app.found_as(session, caller, true, plan, move |state, writing| past(state, writing, &sample))?;
    plan_view(app, session)
}

/// The applicants of the sample's table, read as any other table is.
fn applicants() -> Result<Vec<Applicant>> {
    let table = import::read_table("bewerbungen_pitchtag.csv", APPLICANTS, &TableChoice::default())?;
    let checked = import::check_applicants(&table, &import::guess_mapping(&table), &Decisions::default())?;
    Ok(checked.ready.into_iter().map(intake::applicant).collect())
}

/// The plan. Whoever an earlier sample brought into the directory is not entered again.
fn plan(writing: &mut Writing<'_>, sample: &Sample, applicants: Vec<Applicant>) -> Result<Plan> {
    let mut plan = templates::empty_plan();
    let mut ids = Vec::with_capacity(applicants.len());
    for applicant in applicants {
        let known = writing.applicants_by_name(&applicant.name)?;
        match known.into_iter().find(|known| known.email == applicant.email) {
            Some(known) => ids.push(known.id),
            None => {
                ids.push(applicant.id);
                writing.put_applicant(&applicant)?;
            }
        }
    }
    plan.admit(&ids, || ItemId(new_id()));
    fill(&mut plan.head, sample.head.clone(), writing)?;
    form_templates::apply(&mut plan, &sample.form_template)?;
    for member in &sample.evaluators {
        let person = person(writing, &member.name, &member.organisation)?;
        plan.panel.put(Evaluator { person, sector: member.sector, nominated_by: None });
    }
    let criteria = &sample.criteria;
    plan.origin = CriteriaOrigin {
        set_by: plan.head.office.into_iter().collect(),
        set_on: Some(criteria.set_on),
        published_on: Some(criteria.published_on),
        published_how: criteria.published_how.clone(),
    };
    let pause = AgendaItem::new(ItemId(new_id()), ItemKind::Break, sample.break_minutes * MINUTE_MS);
    let place = (sample.break_after + 1).min(plan.agenda.items.len());
    plan.agenda.items.insert(place, pause);
    Ok(plan)
}

fn person(writing: &mut Writing<'_>, name: &str, organisation: &str) -> Result<PersonId> {
    let known = writing.people_by_name(name)?;
    if let Some(known) = known.into_iter().find(|known| known.organisation == organisation) {
        return Ok(known.id);
    }
    let person = Person::named(PersonId(new_id()), name, organisation);
    writing.put_person(&person)?;
    Ok(person.id)
}

/// What happened before the day, as the log tells it.
fn past(state: &State, writing: &mut Writing<'_>, sample: &Sample) -> Result<Vec<NewEntry>> {
    let mut entries = outreach(state, sample)?;
    let applicants = writing.applicants(&state.plan.applicants)?;
    entries.extend(drawn(state, writing, sample, &applicants)?);
    for (member, evaluator) in state.plan.panel.evaluators.iter().zip(&sample.evaluators) {
        let rows = rows(&applicants, evaluator);
        entries.extend(state.declare(member.person, &rows, state.plan.head.chair)?);
    }
    Ok(entries)
}

fn outreach(state: &State, sample: &Sample) -> Result<Vec<NewEntry>> {
    let (channel, on) = (OutreachChannel::Email, sample.invited_on);
    let papers = sample.papers.iter().map(|name| SentPaper { name: name.clone(), hash: None }).collect();
    let (to, words) = (state.plan.applicants.clone(), String::new());
    let question = &sample.question;
    let asked = state.seq() + 2;
    Ok(vec![
        state.invite(Invitation { to, others: 0, channel, on, papers, words })?,
        state.ask(state.plan.applicants.first().copied(), question.on, &question.words)?,
        NewEntry {
            event: Event::QuestionAnswered {
                question: asked,
                on: question.answered_on,
                to_all: true,
                channel,
            },
            text: Some(question.answer.clone()),
        },
        state.notice(NoticeGroup::Presenters, on, channel, "")?,
        state.notice(NoticeGroup::Panel, on, channel, "")?,
    ])
}

/// The draw: its digits are chosen so that the order is the one of the table.
fn drawn(
    state: &State,
    writing: &mut Writing<'_>,
    sample: &Sample,
    applicants: &[Applicant],
) -> Result<Vec<NewEntry>> {
    let entry = |found: &Applicant| ListEntry {
        applicant: found.id,
        name: found.name.clone(),
        received: found.received,
    };
    let list = List::new(SortRule::NewestFirst, applicants.iter().map(entry).collect());
    let mut turns = Vec::new();
    for caller in &sample.draw {
        let person = person(writing, &caller.name, &caller.organisation)?;
        turns.push(Turn { caller: person, digits: caller.digits.clone() });
    }
    let number = draw::number(&turns).map_err(domain::Error::from)?;
    let order = draw::draw(&list, &number).map_err(domain::Error::from)?.order;
    let method = Method::for_names(order.len());
    Ok(vec![
        state.fix_draw_list(None, SortRule::NewestFirst, &list)?,
        Event::DrawHeld { track: None, method, turns, order }.into(),
    ])
}

fn rows(applicants: &[Applicant], evaluator: &SampleEvaluator) -> Vec<DeclarationRow> {
    let reason =
        |name: &str| evaluator.conflict.as_ref().filter(|(of, _)| of == name).map(|(_, why)| why.clone());
    let row = |applicant: &Applicant| {
        let reason = reason(&applicant.name);
        let (conflict, reason) = (reason.is_some(), reason.unwrap_or_default());
        DeclarationRow { applicant: applicant.id, conflict, reason }
    };
    applicants.iter().map(row).collect()
}
