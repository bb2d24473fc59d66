//! Scoring in a window or page of the evaluator's role. Shows one evaluator's own ballots
//! and nothing of anybody else's.

use std::collections::BTreeMap;

use domain::directory::Directory;
use domain::hash::Hash;
use domain::ids::{ApplicantId, BallotId, CriterionId, PersonId, SessionId};
use domain::plan::agenda::AgendaItem;
use domain::session::State;
use domain::session::decide::BallotPaper;
use domain::session::event::Channel;
use domain::time::Moment;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::lookup::{clock, clock_seconds, done, milliseconds};
use crate::prepare::{form_view, rows};
use crate::sessions::new_id;
use crate::wire::{
    BallotApplicant, BallotView, Changed, Declare, Done, DraftSaved, OfEvaluator, SaveBallotDraft,
    SubmitBallot,
};
use crate::{App, Caller, Error, Result, words};

/// Owner of an evaluator's drafts; also the beginning of every such owner.
const OWNER: &str = "ballot ";
/// Longest draft, in bytes.
const DRAFT_MAX: usize = 200_000;

/// A half-filled ballot as it is stored.
#[derive(Default, Serialize, Deserialize)]
struct Draft {
    scores: BTreeMap<CriterionId, String>,
    reasons: BTreeMap<CriterionId, String>,
}

fn owner(evaluator: PersonId) -> String {
    format!("{OWNER}{evaluator}")
}

/// Pairs for which a draft is stored.
pub(crate) fn drafted(app: &App, session: SessionId) -> Result<Vec<(PersonId, ApplicantId)>> {
    let drafts = app.inner.store.read(|reading| reading.drafts(session, OWNER))?;
    Ok(drafts
        .iter()
        .filter_map(|draft| Some((draft.owner.strip_prefix(OWNER)?.parse().ok()?, draft.key.parse().ok()?)))
        .collect())
}

pub(crate) fn view(app: &App, caller: &Caller, of: OfEvaluator) -> Result<BallotView> {
    caller.may_act_for(of.session, of.evaluator)?;
    view_of(app, of.session, of.evaluator)
}

/// What one evaluator sees.
pub(crate) fn view_of(app: &App, session: SessionId, evaluator: PersonId) -> Result<BallotView> {
    let (state, directory) = app.with_names(session)?;
    if !state.course.panel.has(evaluator) {
        return Err(domain::Error::Unknown { what: "evaluator" }.into());
    }
    let owner = owner(evaluator);
    let drafts = app.inner.store.read(|reading| reading.drafts(session, &owner))?;
    let drafts: BTreeMap<String, _> = drafts.into_iter().map(|draft| (draft.key.clone(), draft)).collect();
    let (person, head) = (directory.person(evaluator), &state.plan.head);
    let projection = state.project(&app.now());
    let order = state.course.agenda.items.iter().zip(&projection.items);
    let opens = |item: &AgendaItem, at| at + milliseconds(state.scoring_opens_after_ms(item).cast_signed());
    let order =
        order.filter_map(|(item, times)| Some((item.applicant()?, times.starts.map(|at| opens(item, at)))));
    // Whoever came or went in mid-session scores only those who pitched meanwhile.
    let order = order.filter(|(applicant, _)| {
        state.course.absence(*applicant).is_none() && state.course.sits(evaluator, *applicant)
    });
    Ok(BallotView {
        session,
        seq: state.seq(),
        session_title: head.title.clone(),
        file_reference: head.file_reference.clone(),
        purpose: head.purpose.map(|purpose| purpose.code().to_owned()),
        date: head.date.map(|date| date.to_string()),
        evaluator,
        name: person.map(|person| person.name.clone()).unwrap_or_default(),
        organisation: person.map(|person| person.organisation.clone()).unwrap_or_default(),
        chair: head.chair.map(|id| directory.person_name(id).to_owned()).unwrap_or_default(),
        plan_hash: state.frozen.as_ref().map(|(_, hash, _)| hash.to_string()),
        form: form_view(&state.plan.form),
        closed: state.scoring_closed.is_some(),
        applicants: order
            .enumerate()
            .map(|(index, (applicant, opens))| {
                let row = Row { state: &state, directory: &directory, evaluator, applicant };
                let opens = opens.map(|at| clock(head.time_zone, at));
                row.view(index + 1, opens, drafts.get(&applicant.to_string()))
            })
            .collect(),
    })
}

/// One applicant for one evaluator.
struct Row<'a> {
    state: &'a State,
    directory: &'a Directory,
    evaluator: PersonId,
    applicant: ApplicantId,
}

impl Row<'_> {
    fn view(&self, number: usize, opens: Option<String>, draft: Option<&store::Draft>) -> BallotApplicant {
        let found = self.directory.applicant(self.applicant);
        let text = |get: fn(&domain::directory::Applicant) -> &str| {
            found.map(|applicant| get(applicant).to_owned()).unwrap_or_default()
        };
        let zone = self.state.plan.head.time_zone;
        let ballot = self.state.ballot(self.evaluator, self.applicant);
        let declaration = self.state.declarations.get(&(self.evaluator, self.applicant));
        let stored = draft.and_then(|draft| serde_json::from_str::<Draft>(&draft.body).ok());
        let filled = stored.unwrap_or_else(|| self.submitted());
        BallotApplicant {
            applicant: self.applicant,
            number,
            name: text(|applicant| &applicant.name),
            short_name: found.map(domain::directory::Applicant::short_name).unwrap_or_default(),
            place: text(|applicant| &applicant.place),
            presenter: text(|applicant| &applicant.presenter),
            description: text(|applicant| &applicant.description),
            declaration: match declaration {
                None => "open",
                Some(declaration) if declaration.conflict => "conflict",
                Some(_) => "none",
            }
            .to_owned(),
            reason: declaration.and_then(|declaration| declaration.reason.clone()).unwrap_or_default(),
            state: self.standing(draft.is_some()).to_owned(),
            opens,
            scores: filled.scores,
            reasons: filled.reasons,
            ballot: ballot.map(|ballot| ballot.id),
            edition: ballot.map_or(0, |ballot| ballot.edition),
            arrived_at: ballot.map(|ballot| clock_seconds(zone, ballot.at.wall)),
            draft_at: draft.map(|draft| clock_seconds(zone, draft.saved)),
        }
    }

    fn submitted(&self) -> Draft {
        let Some(ballot) = self.state.ballot(self.evaluator, self.applicant) else { return Draft::default() };
        let scores = ballot.scores.iter().map(|(id, score)| (*id, score.normalize().to_string()));
        Draft { scores: scores.collect(), reasons: ballot.reasons.clone() }
    }

    fn standing(&self, drafted: bool) -> &'static str {
        let (evaluator, applicant) = (self.evaluator, self.applicant);
        if self.state.recused(evaluator, applicant) {
            "recused"
        } else if !self.state.declared(evaluator, applicant) || !self.state.scoring_open(applicant) {
            "locked"
        } else if drafted && self.state.scoring_closed.is_none() {
            "draft"
        } else if self.state.ballot(evaluator, applicant).is_some() {
            "submitted"
        } else {
            "open"
        }
    }
}

pub(crate) fn declare(app: &App, caller: &Caller, declare: Declare) -> Result<Done> {
    caller.may_act_for(declare.session, declare.evaluator)?;
    let rows = rows(declare.rows);
    let state = app.append(declare.session, caller, move |state, _| {
        Ok(state.declare(declare.evaluator, &rows, state.plan.head.chair)?)
    })?;
    Ok(done(&state))
}

pub(crate) fn save_draft(app: &App, caller: &Caller, draft: SaveBallotDraft) -> Result<DraftSaved> {
    caller.may_act_for(draft.session, draft.evaluator)?;
    let state = app.state(draft.session)?;
    if state.recused(draft.evaluator, draft.applicant) {
        return Err(domain::Error::Recused.into());
    }
    if state.scoring_closed.is_some() {
        return Err(domain::Error::ScoringClosed.into());
    }
    if !state.course.applicants.contains(&draft.applicant) {
        return Err(domain::Error::Unknown { what: "applicant" }.into());
    }
    let body = serde_json::to_string(&Draft { scores: draft.scores, reasons: draft.reasons });
    let body = body.ok().filter(|body| body.len() <= DRAFT_MAX);
    let body = body.ok_or(domain::Error::Invalid { field: "ballot" })?;
    let (session, at) = (draft.session, app.now().wall);
    let (owner, key) = (owner(draft.evaluator), draft.applicant.to_string());
    app.inner.store.write(move |writing| writing.put_draft(session, &owner, &key, &body, at))?;
    app.publish(Changed { session, seq: state.seq(), what: "draft".into() });
    Ok(DraftSaved { saved_at: clock_seconds(state.plan.head.time_zone, at) })
}

pub(crate) fn submit(app: &App, caller: &Caller, submit: SubmitBallot) -> Result<Done> {
    caller.may_act_for(submit.session, submit.evaluator)?;
    let session = submit.session;
    let (evaluator, applicant) = (submit.evaluator, submit.applicant);
    let plan_hash = Hash::parse(&submit.plan_hash).ok_or(domain::Error::OtherForm)?;
    let (scores, reasons) = (scores(&submit.scores)?, submit.reasons);
    let decide = move |state: &State, _: &Moment| {
        let standing = state.ballots.get(&(evaluator, applicant));
        let paper = BallotPaper {
            ballot: standing.map_or_else(|| BallotId(new_id()), |ballot| ballot.id),
            edition: standing.map_or(1, |ballot| ballot.edition + 1),
            channel: Channel::Window,
            evaluator,
            applicant,
            plan_hash,
            scores,
            reasons,
        };
        Ok(state.submit(&paper)?.into_iter().collect())
    };
    let (owner, key) = (owner(evaluator), applicant.to_string());
    let state = app.append_and(session, caller, None, decide, move |writing| {
        Ok(writing.remove_draft(session, &owner, &key)?)
    })?;
    let arrived = state.ballots.get(&(evaluator, applicant)).map(|ballot| ballot.at.wall.to_rfc3339());
    Ok(Done { at: arrived.unwrap_or_default(), ..done(&state) })
}

/// Scores as numbers.
pub(crate) fn scores(scores: &BTreeMap<CriterionId, String>) -> Result<BTreeMap<CriterionId, Decimal>> {
    let numbers = scores.iter().map(|(id, score)| Ok((*id, words::decimal(score, "score")?)));
    numbers.collect::<Result<_>>().map_err(|_: Error| domain::Error::BallotInvalid.into())
}
