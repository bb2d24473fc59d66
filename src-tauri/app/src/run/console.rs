//! The console's view model.

use chrono::{DateTime, Utc};
use domain::directory::{Directory, short_name};
use domain::ids::{ApplicantId, ItemId, SessionId};
use domain::session::event::NoteField;
use domain::session::projection::{Progress, ProjectedItem, Projection};
use domain::session::timer::PhaseRun;
use domain::session::{Event, State};
use domain::time::Moment;

use super::lectern::lectern;
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
    let rest = Rest::new(&state, &directory, &now);
    let zone = state.plan.head.time_zone;
    let run = state.running();
    let after = state.next_item().and_then(|item| rest.after(item));
    let (ballots_arrived, ballots_of) = results::counted(&state);
    Ok(ConsoleView {
        session: of.session,
        seq: state.seq(),
        frozen: state.frozen.is_some(),
        state: standing(&state).to_owned(),
        items: rest.items(),
        current: run.map(|run| rest.current(run, &now)),
        next: next(&state, &directory),
        first: if state.runs.is_empty() { after.clone() } else { None },
        after: after.filter(|_| run.is_some()),
        ends_planned: rest.projection.ends_planned.map(|at| clock(zone, at)),
        ends_expected: rest.projection.ends.map(|at| clock(zone, at)),
        behind_ms: behind(&rest.projection),
        blanked: state.blanked,
        undo: undoable(&state, caller),
        redo: super::catch_up::redoable(&state, caller),
        notes: state.notes.iter().map(|note| note_view(&state, note)).collect(),
        drafts: drafts(app, of.session, zone)?,
        scoring: scoring(app, of.session, &rest)?,
        lectern: lectern(&rest),
        scored: state.plan.is_scored(),
        ballots_arrived,
        ballots_of,
        scoring_closed: state.scoring_closed.is_some(),
        room: super::room::brief(&state, &directory),
    })
}

/// How far the end lies from the plan, as the two clock times beside it tell: in whole minutes.
fn behind(projection: &Projection) -> i64 {
    let minute = |at: chrono::DateTime<chrono::Utc>| at.timestamp().div_euclid(60);
    let gap =
        projection.ends.zip(projection.ends_planned).map(|(ends, planned)| minute(ends) - minute(planned));
    gap.unwrap_or_default() * 60_000
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
    pub(super) projection: Projection,
}

impl<'a> Rest<'a> {
    pub(super) fn new(state: &'a State, directory: &'a Directory, now: &Moment) -> Self {
        Self { state, directory, projection: state.project(now) }
    }

    fn items(&self) -> Vec<RunItem> {
        let zone = self.state.plan.head.time_zone;
        let items = self.state.course.agenda.items.iter().zip(&self.projection.items);
        let short = self.directory.short_names();
        items
            .map(|(item, times)| {
                let title = self.title(item.id);
                let of_applicant = item.applicant().and_then(|id| short.get(&id)).cloned();
                RunItem {
                    id: item.id,
                    number: times.number.clone(),
                    kind: item.kind.code().to_owned(),
                    short_title: of_applicant.unwrap_or_else(|| short_name(&title)),
                    title,
                    planned: times.planned.map(|(from, _)| clock(zone, from)),
                    actual: times.starts.map(|at| clock(zone, at)),
                    state: times.progress.code().to_owned(),
                    absence: self
                        .state
                        .course
                        .absences
                        .get(&item.id)
                        .map(|absence| absence.code().to_owned()),
                    planned_ms: times.planned.map(|(from, to)| span_ms(from, to)),
                    lasts_ms: lasts_ms(self.state, times),
                }
            })
            .collect()
    }

    /// Without legal form, as lists have it.
    pub(super) fn short_title(&self, item: ItemId) -> String {
        let applicant = self.state.course.agenda.item(item).ok().and_then(|item| item.applicant());
        let of_applicant = applicant.and_then(|id| self.directory.short_names().remove(&id));
        of_applicant.unwrap_or_else(|| short_name(&self.title(item)))
    }

    fn title(&self, item: ItemId) -> String {
        title(self.state, self.directory, item)
    }

    fn pitch(&self, item: ItemId) -> Option<PitchCount> {
        let called = |id| id == item || self.state.course.is_called(id);
        let items = self.state.course.agenda.items.iter();
        let pitches: Vec<_> = items.filter(|item| item.applicant().is_some() && called(item.id)).collect();
        let number = pitches.iter().position(|pitch| pitch.id == item)? + 1;
        Some(PitchCount { number, of: pitches.len() })
    }

    /// An item as something to come.
    pub(super) fn after(&self, item: ItemId) -> Option<AfterItem> {
        let times = self.projection.item(item)?;
        let item = self.state.course.agenda.item(item).ok()?;
        let begun = !self.state.runs.is_empty();
        let zone = self.state.plan.head.time_zone;
        Some(AfterItem {
            number: times.number.clone(),
            kind: item.kind.code().to_owned(),
            title: self.title(item.id),
            // Before the run has begun the plan is what people have come for, however late it is.
            starts: if begun { times.starts } else { times.planned.map(|(from, _)| from).or(times.starts) }
                .map(|at| clock(zone, at)),
            duration_ms: times.duration_ms,
            pitch: self.pitch(item.id),
        })
    }

    fn current(&self, run: &PhaseRun, now: &Moment) -> CurrentItem {
        let item = self.state.course.agenda.item(run.item).ok();
        let applicant = item.and_then(|item| item.applicant()).and_then(|id| self.directory.applicant(id));
        let number = self.projection.item(run.item);
        CurrentItem {
            item: run.item,
            number: number.map(|item| item.number.clone()).unwrap_or_default(),
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
        let Ok(item) = self.state.course.agenda.item(run.item) else { return Vec::new() };
        let phases = self.state.course.phases(item, &self.state.plan).into_iter().enumerate();
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

pub(super) fn title(state: &State, directory: &Directory, item: ItemId) -> String {
    let Ok(item) = state.course.agenda.item(item) else { return String::new() };
    item.applicant().map_or(item.title.as_str(), |id| directory.applicant_name(id)).to_owned()
}

fn span_ms(from: DateTime<Utc>, to: DateTime<Utc>) -> u64 {
    (to - from).num_milliseconds().max(0).unsigned_abs()
}

/// What an item took, once it is over; before that what is true for it now. Measured by the
/// clock that no step of the wall clock moves.
fn lasts_ms(state: &State, times: &ProjectedItem) -> u64 {
    let mut runs = state.runs.iter().filter(|run| run.item == times.id);
    let first = runs.next().filter(|_| times.progress == Progress::Done);
    let last = first.and_then(|first| runs.next_back().unwrap_or(first).to.as_ref());
    first.zip(last).map_or(times.duration_ms, |(first, to)| to.ms_since(&first.from))
}

fn next(state: &State, directory: &Directory) -> Option<NextStep> {
    if state.frozen.is_none() || state.run_ended.is_some() {
        return None;
    }
    let Some((id, index)) = state.next_phase() else {
        return Some(NextStep { step: "end".into(), phase: None, kind: None, title: None });
    };
    let item = state.course.agenda.item(id).ok()?;
    let phase = state.course.phases(item, &state.plan).get(index).map(|phase| phase.kind.code().to_owned());
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

fn note_view(state: &State, note: &domain::session::state::Note) -> NoteView {
    NoteView {
        note: note.seq,
        item: note.item,
        field: note.field.code().to_owned(),
        phase: state.note_phase(note).map(|kind| kind.code().to_owned()),
        at_ms: note.at_ms,
        at: clock(state.plan.head.time_zone, note.at.wall),
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
fn scoring(app: &App, session: SessionId, rest: &Rest<'_>) -> Result<Option<ScoringView>> {
    let (state, directory) = (rest.state, rest.directory);
    if !state.plan.is_scored() || state.scoring_closed.is_some() {
        return Ok(None);
    }
    let last = state.runs.iter().rev().find_map(|run| {
        let item = state.course.agenda.item(run.item).ok()?;
        Some((run.item, item.applicant()?))
    });
    let Some((item, applicant)) = last else { return Ok(None) };
    let drafted = ballots::drafted(app, session)?;
    let rows: Vec<_> = state
        .course
        .members(applicant)
        .map(|member| scoring_row(state, directory, &drafted, member.person, applicant))
        .collect();
    let number = rest.projection.item(item).map(|item| item.number.clone());
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
