//! Notes: drafts saved while they are typed, entries when they are done.

use domain::session::State;
use domain::session::event::NoteField;
use domain::time::Moment;

use crate::lookup::{clock_seconds, done};
use crate::sessions::once;
use crate::wire::{Changed, Done, DraftSaved, SaveNoteDraft, TakeNote};
use crate::{App, Caller, Result};

/// Owner of the drafts of notes.
pub(crate) const OWNER: &str = "notes";
/// Longest draft, in bytes.
const DRAFT_MAX: usize = 100_000;

fn field(code: &str) -> Result<NoteField> {
    let found = [NoteField::Content, NoteField::Valuation].into_iter().find(|field| field.code() == code);
    Ok(found.ok_or(domain::Error::Invalid { field: "field" })?)
}

pub(crate) fn save_draft(app: &App, caller: &Caller, draft: SaveNoteDraft) -> Result<DraftSaved> {
    caller.may_see(draft.session)?;
    let state = app.state(draft.session)?;
    state.course.agenda.item(draft.item)?;
    if draft.text.len() > DRAFT_MAX {
        return Err(domain::Error::Invalid { field: "note" }.into());
    }
    let key = format!("{} {}", field(&draft.field)?.code(), draft.item);
    let (session, now) = (draft.session, app.now());
    let at = now.wall;
    app.inner.store.write(move |writing| {
        if draft.text.is_empty() {
            writing.remove_draft(session, OWNER, &key)
        } else {
            writing.put_draft(session, OWNER, &key, &draft.text, at)
        }
    })?;
    app.publish(Changed { session, seq: state.seq(), what: "draft".into() });
    Ok(DraftSaved { saved_at: clock_seconds(state.plan.head.time_zone, at) })
}

pub(crate) fn take(app: &App, caller: &Caller, note: TakeNote) -> Result<Done> {
    caller.may_see(note.session)?;
    let field = field(&note.field)?;
    let (session, item, replaces, id) = (note.session, note.item, note.replaces, note.id);
    let key = format!("{} {item}", field.code());
    let decide = move |state: &State, now: &Moment| {
        once(state, id, || Ok(state.take_note(item, field, &note.text, replaces, now)?))
    };
    let state = app.append_and(session, caller, id, decide, move |writing| {
        if replaces.is_none() {
            writing.remove_draft(session, OWNER, &key)?;
        }
        Ok(())
    })?;
    Ok(done(&state))
}
