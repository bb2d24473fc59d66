//! The console's view model.

use domain::directory::{Directory, short_name};
use domain::ids::{ApplicantId, ItemId, SessionId};
use domain::plan::agenda::{Agenda, TimedItem};
use domain::session::event::NoteField;
use domain::session::timer::PhaseRun;
use domain::session::{Event, State};
use domain::time::Moment;

use super::schedule::{Schedule, expect};
use super::timer::timer_view;
use crate::lookup::{clock, clock_seconds, milliseconds};
use crate::wire::{
    AfterItem, ConsoleView, CurrentItem, NextStep, NoteDraft, NoteView, OfSession, PitchCount, RunItem,
    RunPhase, ScoringRow, ScoringView,
};
use crate::{App, Caller, Result, ballots, notes, results};

pub(crate) fn view(app: &App, caller: &Caller, of: OfSession) -> Result<ConsoleView> {
    caller.may_see(of.session)?;
    let (state, directory) = app.with_names(of.session)?;
    let now = app.now();
    let schedule = expect(&state, &now);
    let timed = state.plan.timed();
    let zone = state.plan.head.time_zone;
    let run = state.running();
    let place = run.and_then(|run| state.plan.agenda.items.iter().position(|item| item.id == run.item));
    let rest = Rest { state: &state, directory: &directory, timed: &timed, schedule: &schedule };
    let (ballots_arrived, ballots_of) = results::counted(&state);
    Ok(ConsoleView {
        session: of.session,
        seq: state.seq(),
        frozen: state.frozen.is_some(),
        state: standing(&state).to_owned(),
        items: rest.items(),
        current: run.map(|run| rest.current(run, &now)),
        next: next(&state, &directory),
        after: place.and_then(|place| rest.after(place + 1)),
        first: if state.runs.is_empty() { rest.after(0) } else { None },
        ends_planned: schedule.ends_planned.map(|at| clock(zone, at)),
        ends_expected: schedule.ends.map(|at| clock(zone, at)),
        behind_ms: schedule.behind_ms(),
        blanked: state.blanked,
        undo: undoable(&state, caller),
        notes: state.notes.iter().map(note_view).collect(),
        drafts: drafts(app, of.session, zone)?,
        scoring: scoring(app, of.session, &state, &directory, &timed)?,
        scored: state.plan.is_scored(),
        ballots_arrived,
        ballots_of,
        scoring_closed: state.scoring_closed.is_some(),
    })
}

fn standing(state: &State) -> &'static str {
    match state.running() {
        Some(run) if run.is_paused() => "paused",
        Some(_) => "running",
        None if state.run_ended.is_some() => "ended",
        None => "before",
    }
}

/// What the agenda's rows are made from.
pub(super) struct Rest<'a> {
    pub(super) state: &'a State,
    pub(super) directory: &'a Directory,
    pub(super) timed: &'a [TimedItem],
    pub(super) schedule: &'a Schedule,
}

impl Rest<'_> {
    fn items(&self) -> Vec<RunItem> {
        let zone = self.state.plan.head.time_zone;
        let items = self.state.plan.agenda.items.iter().zip(self.timed).zip(&self.schedule.items);
        let short = self.directory.short_names();
        items
            .map(|((item, timed), times)| {
                let title = self.title(item.id);
                let of_applicant = item.applicant().and_then(|id| short.get(&id)).cloned();
                RunItem {
                    id: item.id,
                    number: timed.number.clone(),
                    kind: item.kind.code().to_owned(),
                    short_title: of_applicant.unwrap_or_else(|| short_name(&title)),
                    title,
                    planned: times.planned.map(|at| clock(zone, at)),
                    actual: times.starts.map(|at| clock(zone, at)),
                    state: times.state.to_owned(),
                }
            })
            .collect()
    }

    fn title(&self, item: ItemId) -> String {
        title(self.state, self.directory, item)
    }

    fn pitch(&self, item: ItemId) -> Option<PitchCount> {
        let pitches: Vec<_> =
            self.state.plan.agenda.items.iter().filter(|item| item.applicant().is_some()).collect();
        let number = pitches.iter().position(|pitch| pitch.id == item)? + 1;
        Some(PitchCount { number, of: pitches.len() })
    }

    /// The item at a place, as something to come.
    pub(super) fn after(&self, place: usize) -> Option<AfterItem> {
        let item = self.state.plan.agenda.items.get(place)?;
        let (timed, times) = (self.timed.get(place)?, self.schedule.items.get(place)?);
        let begun = !self.state.runs.is_empty();
        let zone = self.state.plan.head.time_zone;
        Some(AfterItem {
            number: timed.number.clone(),
            kind: item.kind.code().to_owned(),
            title: self.title(item.id),
            // Before the run has begun the plan is what people have come for, however late it is.
            starts: if begun { times.starts } else { times.planned }.map(|at| clock(zone, at)),
            duration_ms: timed.duration_ms,
            pitch: self.pitch(item.id),
        })
    }

    fn current(&self, run: &PhaseRun, now: &Moment) -> CurrentItem {
        let item = self.state.plan.agenda.item(run.item).ok();
        let applicant = item.and_then(|item| item.applicant()).and_then(|id| self.directory.applicant(id));
        let number = self.timed.iter().find(|timed| timed.id == run.item);
        CurrentItem {
            item: run.item,
            number: number.map(|timed| timed.number.clone()).unwrap_or_default(),
            kind: item.map(|item| item.kind.code().to_owned()).unwrap_or_default(),
            title: self.title(run.item),
            description: applicant.map(|applicant| applicant.description.clone()).unwrap_or_default(),
            pitch: self.pitch(run.item),
            phases: self.phases(run, now),
            phase: run.phase,
            timer: timer_view(self.state, run, now),
        }
    }

    fn phases(&self, run: &PhaseRun, now: &Moment) -> Vec<RunPhase> {
        let zone = self.state.plan.head.time_zone;
        let Ok(item) = self.state.plan.agenda.item(run.item) else { return Vec::new() };
        let phases = Agenda::phases(item, &self.state.plan.slot).into_iter().enumerate();
        phases
            .map(|(index, phase)| {
                let done = self.state.runs.iter().rev().find(|run| run.item == item.id && run.phase == index);
                let at = |moment: &Moment| clock(zone, moment.wall);
                let running = index == run.phase;
                let state = match done {
                    Some(_) if running => "running",
                    Some(_) => "done",
                    None => "upcoming",
                };
                let ends = done.filter(|_| running).map(|run| now.wall + milliseconds(run.left_ms(now)));
                RunPhase {
                    kind: phase.kind.code().to_owned(),
                    due_ms: done.map_or(phase.duration_ms, PhaseRun::due_ms),
                    marks_ms: phase.marks_ms.clone(),
                    state: state.to_owned(),
                    elapsed_ms: done.map_or(0, |run| run.elapsed_ms(now)),
                    from: done.map(|run| at(&run.from)),
                    to: done.and_then(|run| run.to.as_ref()).map(at).or(ends.map(|at| clock(zone, at))),
                }
            })
            .collect()
    }
}

fn title(state: &State, directory: &Directory, item: ItemId) -> String {
    let Ok(item) = state.plan.agenda.item(item) else { return String::new() };
    item.applicant().map_or(item.title.as_str(), |id| directory.applicant_name(id)).to_owned()
}

fn next(state: &State, directory: &Directory) -> Option<NextStep> {
    if state.frozen.is_none() || state.run_ended.is_some() {
        return None;
    }
    let Some((id, index)) = state.next_phase() else {
        return Some(NextStep { step: "end".into(), phase: None, kind: None, title: None });
    };
    let item = state.plan.agenda.item(id).ok()?;
    let phase = Agenda::phases(item, &state.plan.slot).get(index).map(|phase| phase.kind.code().to_owned());
    let within = state.running().is_some_and(|run| run.item == id);
    Some(NextStep {
        step: if within { "phase" } else { "item" }.to_owned(),
        phase,
        kind: Some(item.kind.code().to_owned()),
        title: Some(short_name(&title(state, directory, id))),
    })
}

/// The event that undo would take back, if it would be taken.
fn undoable(state: &State, caller: &Caller) -> Option<String> {
    let entry = state.undo(caller.actor()).ok()?;
    let Event::Undone { seq } = entry.event else { return None };
    let undone = state.entries.iter().find(|entry| entry.seq == seq)?;
    undone.event.as_ref().map(|event| event.code().to_owned())
}

fn note_view(note: &domain::session::state::Note) -> NoteView {
    NoteView {
        note: note.seq,
        item: note.item,
        field: note.field.code().to_owned(),
        at_ms: note.at_ms,
        text: note.text.clone(),
    }
}

fn drafts(app: &App, session: SessionId, zone: chrono_tz::Tz) -> Result<Vec<NoteDraft>> {
    let drafts = app.inner.store.read(|reading| reading.drafts(session, notes::OWNER))?;
    let fields = [NoteField::Content, NoteField::Valuation];
    Ok(drafts
        .into_iter()
        .filter_map(|draft| {
            let (field, item) = draft.key.split_once(' ')?;
            Some(NoteDraft {
                item: item.parse().ok()?,
                field: fields.iter().find(|known| known.code() == field)?.code().to_owned(),
                text: draft.body,
                saved_at: clock_seconds(zone, draft.saved),
            })
        })
        .collect())
}

/// Who has scored the applicant that pitched last.
fn scoring(
    app: &App,
    session: SessionId,
    state: &State,
    directory: &Directory,
    timed: &[TimedItem],
) -> Result<Option<ScoringView>> {
    if !state.plan.is_scored() || state.scoring_closed.is_some() {
        return Ok(None);
    }
    let last = state.runs.iter().rev().find_map(|run| {
        let item = state.plan.agenda.item(run.item).ok()?;
        Some((run.item, item.applicant()?))
    });
    let Some((item, applicant)) = last else { return Ok(None) };
    let drafted = ballots::drafted(app, session)?;
    let rows: Vec<_> = state
        .plan
        .panel
        .evaluators
        .iter()
        .map(|member| scoring_row(state, directory, &drafted, member.person, applicant))
        .collect();
    let number = timed.iter().find(|timed| timed.id == item).map(|timed| timed.number.clone());
    Ok(Some(ScoringView {
        number: number.unwrap_or_default(),
        applicant: directory.short_names().remove(&applicant).unwrap_or_default(),
        arrived: rows.iter().filter(|row| row.state == "arrived").count(),
        of: rows.iter().filter(|row| row.state != "recused").count(),
        rows,
    }))
}

fn scoring_row(
    state: &State,
    directory: &Directory,
    drafted: &[(domain::ids::PersonId, ApplicantId)],
    person: domain::ids::PersonId,
    applicant: ApplicantId,
) -> ScoringRow {
    let name = directory.person_name(person).to_owned();
    let ballot = state.ballot(person, applicant);
    let standing = match ballot {
        _ if state.recused(person, applicant) => "recused",
        Some(_) => "arrived",
        None if drafted.contains(&(person, applicant)) => "draft",
        None => "missing",
    };
    ScoringRow {
        person,
        short_name: name.split_whitespace().last().unwrap_or_default().to_owned(),
        name,
        state: standing.to_owned(),
        at: ballot.map(|ballot| clock_seconds(state.plan.head.time_zone, ballot.at.wall)),
    }
}
