//! Questions, the order of speakers and action items: what the pages see, and what they
//! write. Forms that are being filled in are drafts, like notes.

use std::str::FromStr;

use domain::directory::Directory;
use domain::ids::{ItemId, PersonId, SessionId};
use domain::session::State;
use domain::session::actions::{ActionItem, ActionStanding, ActionWords};
use domain::session::decide::{Acting, Asking};
use domain::session::projection::Projection;
use domain::session::queue::{QuestionStanding, QuestionWords, QueuedQuestion};
use domain::time::Moment;

use crate::lookup::{clock_seconds, done};
use crate::sessions::once;
use crate::wire::{
    ActionView, AskedQuestion, Changed, Done, DraftSaved, MoveQuestion, Named, OfSession, QueueDraft,
    QueueQuestion, QueueView, RecordAction, SaveQueueDraft, SettleAction, TurnQuestion,
};
use crate::{App, Caller, Result, words};

/// Owner of the drafts of forms.
const OWNER: &str = "queue";
/// The forms there are.
const QUESTION: &str = "question";
const ACTION: &str = "action";
/// Longest draft, in bytes.
const DRAFT_MAX: usize = 20_000;

pub(crate) fn queue(app: &App, caller: &Caller, of: OfSession) -> Result<QueueView> {
    caller.may_see(of.session)?;
    let (state, directory) = app.with_names(of.session)?;
    let now = app.now();
    let projection = state.project(&now);
    let open = state.actions.iter().filter(|action| action.standing != ActionStanding::Dropped);
    Ok(QueueView {
        session: of.session,
        seq: state.seq(),
        questions: state.queue.0.iter().map(|one| question_view(&state, &directory, one, &now)).collect(),
        actions: open.map(|action| action_view(&directory, &projection, action)).collect(),
        drafts: drafts(app, of.session, &state)?,
        people: people(&state, &directory),
        boot_id: now.boot_id,
    })
}

fn question_view(state: &State, directory: &Directory, of: &QueuedQuestion, now: &Moment) -> AskedQuestion {
    let words = of.words.clone().unwrap_or_default();
    let asker = shown(directory, of.asker, &words.asker);
    let spoken_ms = of.spoken_ms(&state.runs, now);
    let moves = state.running().is_some_and(|run| !run.is_paused());
    let counts = moves && of.standing == QuestionStanding::Speaking;
    AskedQuestion {
        question: of.seq,
        item: of.item,
        asker_short: short(&asker),
        asker,
        asked: words.asked,
        text: of.words.as_ref().map(|words| words.question.clone()),
        standing: of.standing.code().to_owned(),
        at: clock_seconds(state.plan.head.time_zone, of.at.wall),
        spoken_ms,
        since_boot_ms: counts.then(|| now.boot_ms.cast_signed() - spoken_ms.cast_signed()),
    }
}

fn action_view(directory: &Directory, projection: &Projection, action: &ActionItem) -> ActionView {
    let words = action.words.clone().unwrap_or_default();
    let who = shown(directory, action.who, &words.who);
    let number = action.item.and_then(|item| projection.item(item)).map(|item| item.number.clone());
    ActionView {
        action: action.seq,
        item: action.item,
        number: number.unwrap_or_default(),
        what: action.words.as_ref().map(|words| words.what.clone()),
        who_short: short(&who),
        who,
        due: action.due.map(|due| due.to_string()),
        standing: action.standing.code().to_owned(),
    }
}

/// Somebody of the directory, or the words that were typed.
fn shown(directory: &Directory, person: Option<PersonId>, typed: &str) -> Named {
    let name = person.map_or(typed, |person| directory.person_name(person));
    Named { id: person.map(|person| person.to_string()), name: name.to_owned() }
}

/// The last word of a person's name; typed words as they are.
fn short(named: &Named) -> String {
    let last = named.id.as_ref().and_then(|_| named.name.split_whitespace().last());
    last.unwrap_or(&named.name).to_owned()
}

fn people(state: &State, directory: &Directory) -> Vec<Named> {
    let head = &state.plan.head;
    let seated = state.course.seated().map(|member| member.person);
    let mut ids: Vec<PersonId> = Vec::new();
    for person in seated.chain(head.chair).chain(head.minute_taker) {
        if !ids.contains(&person) {
            ids.push(person);
        }
    }
    ids.into_iter().map(|person| shown(directory, Some(person), "")).collect()
}

fn drafts(app: &App, session: SessionId, state: &State) -> Result<Vec<QueueDraft>> {
    let kept = app.inner.store.read(|reading| reading.drafts(session, OWNER))?;
    let zone = state.plan.head.time_zone;
    let draft = |draft: store::Draft| QueueDraft {
        kind: draft.key,
        body: draft.body,
        saved_at: clock_seconds(zone, draft.saved),
    };
    Ok(kept.into_iter().map(draft).collect())
}

pub(crate) fn save_draft(app: &App, caller: &Caller, draft: SaveQueueDraft) -> Result<DraftSaved> {
    caller.may_see(draft.session)?;
    let state = app.state(draft.session)?;
    if ![QUESTION, ACTION].contains(&draft.kind.as_str()) || draft.body.len() > DRAFT_MAX {
        return Err(domain::Error::Invalid { field: "draft" }.into());
    }
    let (session, at) = (draft.session, app.now().wall);
    app.inner.store.write(move |writing| match draft.body.as_str() {
        "" => writing.remove_draft(session, OWNER, &draft.kind),
        body => writing.put_draft(session, OWNER, &draft.kind, body, at),
    })?;
    app.publish(Changed { session, seq: state.seq(), what: "draft".into() });
    Ok(DraftSaved { saved_at: clock_seconds(state.plan.head.time_zone, at) })
}

pub(crate) fn ask(app: &App, caller: &Caller, form: QueueQuestion) -> Result<Done> {
    caller.may_see(form.session)?;
    let asker = known(app, &form.asker)?;
    let asked = words::line(&form.asked, "asked")?;
    let words = QuestionWords { question: form.text, asker: form.asker.name, asked };
    let (session, item, id) = (form.session, form.item, form.id);
    let asking = Asking { asker, words, replaces: form.replaces };
    let decide = move |state: &State, _: &Moment| once(state, id, || Ok(state.queue_question(item, asking)?));
    let state = app.append_and(session, caller, id, decide, move |writing| {
        Ok(writing.remove_draft(session, OWNER, QUESTION)?)
    })?;
    Ok(done(&state))
}

pub(crate) fn turn(app: &App, caller: &Caller, form: TurnQuestion) -> Result<Done> {
    caller.may_see(form.session)?;
    let to = QuestionStanding::from_code(&form.to).ok_or(domain::Error::Invalid { field: "standing" })?;
    let state = app.append_once(form.session, caller, form.id, move |state, _| {
        Ok(state.turn_question(form.question, to)?)
    })?;
    Ok(done(&state))
}

pub(crate) fn move_question(app: &App, caller: &Caller, form: MoveQuestion) -> Result<Done> {
    caller.may_see(form.session)?;
    let state = app.append_once(form.session, caller, form.id, move |state, _| {
        Ok(state.move_question(form.question, form.before)?)
    })?;
    Ok(done(&state))
}

pub(crate) fn record_action(app: &App, caller: &Caller, form: RecordAction) -> Result<Done> {
    caller.may_see(form.session)?;
    let (who, due) = (known(app, &form.who)?, words::date(form.due.as_deref())?);
    let words = ActionWords { what: form.what, who: form.who.name };
    let item: Option<ItemId> = form.item;
    let acting = Acting { item, who, due, words, replaces: form.replaces };
    let (session, id) = (form.session, form.id);
    let decide = move |state: &State, now: &Moment| once(state, id, || Ok(state.record_action(acting, now)?));
    let state = app.append_and(session, caller, id, decide, move |writing| {
        Ok(writing.remove_draft(session, OWNER, ACTION)?)
    })?;
    Ok(done(&state))
}

pub(crate) fn settle_action(app: &App, caller: &Caller, form: SettleAction) -> Result<Done> {
    caller.may_see(form.session)?;
    let to = ActionStanding::from_code(&form.to).ok_or(domain::Error::Invalid { field: "standing" })?;
    let state = app.append_once(form.session, caller, form.id, move |state, _| {
        Ok(state.settle_action(form.action, to)?)
    })?;
    Ok(done(&state))
}

/// The chosen entry of the directory. A name that was only typed becomes none: whoever asks
/// a question from the floor is no entry of the office's directory.
fn known(app: &App, form: &Named) -> Result<Option<PersonId>> {
    let Some(id) = form.id.as_deref().filter(|id| !id.is_empty()) else { return Ok(None) };
    let unknown = domain::Error::Unknown { what: "person" };
    let id = PersonId::from_str(id).map_err(|_| unknown.clone())?;
    let found = app.inner.store.read(|reading| reading.people(&[id]))?;
    if found.is_empty() { Err(unknown.into()) } else { Ok(Some(id)) }
}
