//! What the search knows of sessions, kept in the transaction of the change: titles and file
//! references, names of those who were admitted, notes, resolutions.

use std::collections::BTreeSet;

use domain::directory::Applicant;
use domain::ids::{ApplicantId, SessionId};
use domain::plan::Plan;
use domain::session::event::Event;
use domain::session::{Entry, State};
use store::Writing;

use crate::Result;

/// Keys of the texts of which a session has one.
const ONLY: &str = "";

pub(super) fn after_plan(
    writing: &Writing<'_>,
    session: SessionId,
    before: Option<&Plan>,
    plan: &Plan,
) -> Result<()> {
    let (old, new) = (before.map(|before| &before.head), &plan.head);
    if old.is_none_or(|old| old.title != new.title) {
        writing.index_words(session, "title", ONLY, &new.title)?;
    }
    if old.is_none_or(|old| old.file_reference != new.file_reference) {
        writing.index_words(session, "reference", ONLY, &new.file_reference)?;
    }
    let all = |plan: &Plan| plan.applicants.iter().copied().collect::<BTreeSet<ApplicantId>>();
    let (old, new) = (before.map(all).unwrap_or_default(), all(plan));
    for gone in old.difference(&new) {
        writing.index_words(session, "applicant", &gone.to_string(), "")?;
    }
    let come: Vec<_> = new.difference(&old).copied().collect();
    for applicant in writing.applicants(&come)? {
        put_applicant(writing, session, &applicant)?;
    }
    Ok(())
}

fn put_applicant(writing: &Writing<'_>, session: SessionId, applicant: &Applicant) -> Result<()> {
    Ok(writing.index_words(session, "applicant", &applicant.id.to_string(), &applicant.name)?)
}

/// Called when names in the directory have changed, in the transaction of that change: every
/// session where one of them was admitted is found by the new name.
pub(crate) fn renamed(writing: &Writing<'_>, applicants: &[ApplicantId]) -> Result<()> {
    for applicant in writing.applicants(applicants)? {
        for session in writing.sessions_of(applicant.id)? {
            put_applicant(writing, session, &applicant)?;
        }
    }
    Ok(())
}

/// Notes what an entry says. A note or resolution that replaces another takes its place, and
/// a note without words removes it.
pub(super) fn after_entry(
    writing: &Writing<'_>,
    session: SessionId,
    state: &State,
    entry: &Entry,
    event: &Event,
) -> Result<()> {
    let (key, text) = (entry.seq.to_string(), entry.text.as_deref().unwrap_or_default());
    match event {
        Event::NoteTaken { replaces, .. } => {
            if let Some(seq) = replaces {
                writing.index_words(session, "note", &seq.to_string(), "")?;
            }
            writing.index_words(session, "note", &key, text)?;
        }
        Event::ResolutionRecorded => {
            for earlier in resolutions(state).filter(|earlier| earlier.seq < entry.seq) {
                writing.index_words(session, "decision", &earlier.seq.to_string(), "")?;
            }
            writing.index_words(session, "decision", &key, text)?;
        }
        Event::ApplicantAdded { applicant, .. } => joined(writing, session, state, *applicant)?,
        Event::Undone { seq } | Event::Redone { seq } => {
            let turned = state.entries.iter().find(|entry| entry.seq == *seq);
            if let Some(Event::ApplicantAdded { applicant, .. }) =
                turned.and_then(|entry| entry.event.as_ref())
            {
                joined(writing, session, state, *applicant)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Whoever was admitted on the day is found by name, until that is undone.
fn joined(writing: &Writing<'_>, session: SessionId, state: &State, applicant: ApplicantId) -> Result<()> {
    if !state.course.applicants.contains(&applicant) {
        return Ok(writing.index_words(session, "applicant", &applicant.to_string(), "")?);
    }
    for found in writing.applicants(&[applicant])? {
        put_applicant(writing, session, &found)?;
    }
    Ok(())
}

fn resolutions(state: &State) -> impl DoubleEndedIterator<Item = &Entry> {
    let entries = state.entries.iter().map(AsRef::as_ref);
    entries.filter(|entry| entry.event == Some(Event::ResolutionRecorded))
}

/// Everything that a session of an old folder says.
pub(super) fn whole(writing: &Writing<'_>, session: SessionId, state: &State) -> Result<()> {
    after_plan(writing, session, None, &state.plan)?;
    let planned = &state.plan.applicants;
    for applicant in state.course.applicants.iter().filter(|applicant| !planned.contains(applicant)) {
        joined(writing, session, state, *applicant)?;
    }
    for note in &state.notes {
        let text = note.text.as_deref().unwrap_or_default();
        writing.index_words(session, "note", &note.seq.to_string(), text)?;
    }
    match resolutions(state).next_back() {
        Some(entry) => after_entry(writing, session, state, entry, &Event::ResolutionRecorded),
        None => Ok(()),
    }
}
