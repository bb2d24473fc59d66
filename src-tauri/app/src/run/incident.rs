//! The faults of the day: what they can be about, what they would change, and taking them down.

mod effects;
mod names;

use chrono::NaiveTime;
use domain::directory::{Directory, Person, Sector};
use domain::hash::Hash;
use domain::ids::{EntryId, ItemId, PersonId};
use domain::plan::agenda::AgendaItem;
use domain::record::incidents;
use domain::session::entry::NewEntry;
use domain::session::event::{Actor, InterruptionCause};
use domain::session::{Entry, Event, State};
use domain::time::Moment;

use self::names::{Entered, Guessed, Names};
use crate::lookup::done;
use crate::named::shown;
use crate::sessions::{self, new_id};
use crate::wire::{
    Done, IncidentForm, IncidentMember, IncidentPitch, IncidentPlace, IncidentPreview, IncidentView,
    OfSession, PreviewIncident, RecordIncident,
};
use crate::{App, Caller, Result};

pub(crate) fn incident(app: &App, caller: &Caller, of: OfSession) -> Result<IncidentView> {
    caller.may_see(of.session)?;
    let (state, directory) = app.with_names(of.session)?;
    let shown_items = Items { state: &state, directory: &directory, numbers: state.numbers() };
    let chair = state.plan.head.chair;
    let running = state.running().and_then(|run| state.course.agenda.item(run.item).ok());
    let members = state.course.seated();
    Ok(IncidentView {
        session: of.session,
        seq: state.seq(),
        chair: shown(chair, chair.map(|id| directory.person_name(id)).unwrap_or_default()),
        pitches: shown_items.pitches(),
        places: shown_items.places(),
        panel: members
            .map(|member| IncidentMember {
                person: member.person,
                name: directory.person_name(member.person).to_owned(),
                sector: member.sector.code().to_owned(),
            })
            .collect(),
        running: running.map(|item| shown_items.place(item)),
    })
}

/// The items of the day with their numbers.
struct Items<'a> {
    state: &'a State,
    directory: &'a Directory,
    numbers: Vec<String>,
}

impl Items<'_> {
    fn number(&self, item: ItemId) -> String {
        let items = self.state.course.agenda.items.iter().zip(&self.numbers);
        let found = items.into_iter().find(|(other, _)| other.id == item);
        found.map(|(_, number)| number.clone()).unwrap_or_default()
    }

    fn name(&self, item: &AgendaItem) -> String {
        let short = |applicant| self.directory.short_names().remove(&applicant).unwrap_or_default();
        item.applicant().map_or_else(|| item.title.clone(), short)
    }

    fn pitches(&self) -> Vec<IncidentPitch> {
        let items = self.state.course.agenda.items.iter();
        let ahead = items.filter(|item| item.applicant().is_some() && !self.state.has_begun(item.id));
        ahead
            .map(|item| IncidentPitch {
                item: item.id,
                number: self.number(item.id),
                name: self.name(item),
                track: item.track.map(|track| track.to_string()),
                absence: self.state.course.absences.get(&item.id).map(|absence| absence.code().to_owned()),
            })
            .collect()
    }

    fn place(&self, item: &AgendaItem) -> IncidentPlace {
        IncidentPlace {
            item: item.id,
            number: self.number(item.id),
            kind: item.kind.code().to_owned(),
            title: self.name(item),
        }
    }

    /// Behind what runs and what is to come, but not behind the deliberation on what was heard.
    fn places(&self) -> Vec<IncidentPlace> {
        let running = self.state.running().map(|run| run.item);
        let items = self.state.course.agenda.items.iter();
        let ahead = items.filter(|item| {
            let called = self.state.course.is_called(item.id) && !self.state.has_begun(item.id);
            called && !matches!(item.kind.code(), "deliberation" | "closing") || Some(item.id) == running
        });
        ahead.map(|item| self.place(item)).collect()
    }
}

pub(crate) fn preview(app: &App, caller: &Caller, ask: PreviewIncident) -> Result<IncidentPreview> {
    caller.may_see(ask.session)?;
    let language = crate::document::language(&ask.language)?;
    let (state, now) = (app.state(ask.session)?, app.now());
    let (event, fresh) = app.inner.store.read(|reading| {
        let mut names = Guessed::new(reading);
        Ok::<_, crate::Error>((event(&ask.form, &state, &mut names)?, names.fresh))
    })?;
    let (new, reason_missing) = match state.incident(event.clone(), &ask.form.reason, &now) {
        // Everything else was found to be in order before.
        Err(domain::Error::ReasonMissing) => (NewEntry { event, text: Some("…".to_owned()) }, true),
        allowed => (allowed?, false),
    };
    let next = then(&state, new.clone(), &now, caller.actor());
    let mut directory = app.names_of(&next)?;
    directory.people.extend(fresh.people);
    directory.applicants.extend(fresh.applicants);
    let told = incidents(&next, &directory, &now).pop();
    Ok(IncidentPreview {
        session: ask.session,
        seq: state.seq(),
        effects: effects::effects(&new.event, &state, &next, &directory, &now),
        sentence: told.map(|row| report::incident_sentence(&row, language)).unwrap_or_default(),
        reason_missing,
    })
}

/// The state as it would be; nothing of it is kept.
pub(super) fn then(state: &State, new: NewEntry, now: &Moment, by: Actor) -> State {
    state.clone().with(Entry {
        seq: state.seq() + 1,
        id: EntryId(new_id()),
        at: Some(now.clone()),
        by: Some(by),
        event: Some(new.event),
        text: new.text,
        hash: Hash::ZERO,
    })
}

pub(crate) fn record(app: &App, caller: &Caller, command: RecordIncident) -> Result<Done> {
    let (session, id) = (command.session, command.id);
    let state = app.append_writing(session, caller, id, move |state, now, writing| {
        sessions::once(state, id, || {
            super::once(state, command.seen)?;
            let event = event(&command.form, state, &mut Entered(writing))?;
            Ok(state.incident(event, &command.form.reason, now)?)
        })
    })?;
    app.directory_changed();
    Ok(done(&state))
}

/// The event that a form means.
fn event(form: &IncidentForm, state: &State, names: &mut impl Names) -> Result<Event> {
    let ordered_by = names.person(&form.ordered_by, "ordered-by")?;
    let (pitch, after) = (|| chosen(form.item, "pitch"), form.after);
    Ok(match form.kind.as_str() {
        "no_show" => Event::NoShowRecorded { item: pitch()?, ordered_by },
        "withdrawn" => Event::ApplicantWithdrew { item: pitch()?, ordered_by },
        "delayed" => {
            let expected = expected(&form.expected)?;
            Event::ArrivalDelayed { item: pitch()?, after, expected, ordered_by }
        }
        "swapped" => {
            let second = chosen(form.other, "other-pitch")?;
            Event::PitchesSwapped { first: pitch()?, second, agreed: form.agreed, ordered_by }
        }
        "joined" => joined(form, state, names, ordered_by)?,
        "replaced" => replaced(form, state, names, ordered_by)?,
        "interrupted" | "link_lost" => {
            let lost = form.kind == "link_lost";
            let cause = if lost { InterruptionCause::LinkLost } else { InterruptionCause::Disturbance };
            Event::RunInterrupted { cause, restored_ms: form.restored_ms, ordered_by }
        }
        _ => return Err(domain::Error::Unknown { what: "incident" }.into()),
    })
}

/// Somebody new, or somebody who was recorded as absent and came after all.
fn joined(
    form: &IncidentForm,
    state: &State,
    names: &mut impl Names,
    ordered_by: Option<PersonId>,
) -> Result<Event> {
    let after = form.after;
    if let Some(item) = form.item {
        return Ok(Event::ApplicantReturned { item, after, ordered_by });
    }
    let applicant = names.applicant(&form.who)?.ok_or(domain::Error::Invalid { field: "applicant" })?;
    let pitches = state.course.agenda.items.iter();
    let mine = pitches.filter(|item| item.applicant() == Some(applicant)).map(|item| item.id);
    let absent = mine.into_iter().find(|item| !state.course.is_called(*item));
    Ok(match absent {
        Some(item) => Event::ApplicantReturned { item, after, ordered_by },
        None => Event::ApplicantAdded { item: ItemId(new_id()), applicant, after, ordered_by },
    })
}

fn replaced(
    form: &IncidentForm,
    state: &State,
    names: &mut impl Names,
    ordered_by: Option<PersonId>,
) -> Result<Event> {
    let evaluator = chosen(form.evaluator, "evaluator")?;
    let sector = Sector::from_code(&form.sector).ok_or(domain::Error::Invalid { field: "sector" })?;
    let substitute = names.member(&form.who, &form.organisation, sector)?;
    let substitute: Person = substitute.ok_or(domain::Error::Invalid { field: "substitute" })?;
    let applicants = names.applicants(&state.course.applicants)?;
    if applicants.iter().any(|applicant| applicant.is_represented_by(&substitute)) {
        return Err(domain::Error::NotNow { why: "of-applicant" }.into());
    }
    Ok(Event::EvaluatorReplaced { evaluator, substitute: substitute.id, sector, ordered_by })
}

fn chosen<T>(value: Option<T>, field: &'static str) -> Result<T> {
    Ok(value.ok_or(domain::Error::Invalid { field })?)
}

fn expected(text: &str) -> Result<Option<NaiveTime>> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let time = NaiveTime::parse_from_str(text, "%H:%M");
    Ok(Some(time.map_err(|_| domain::Error::Invalid { field: "expected" })?))
}
