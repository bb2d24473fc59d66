//! Opening the house: sessions from before there were cards get theirs, and after an
//! unexpected end the last entry is looked up once.

use chrono::{DateTime, Utc};
use domain::ids::SessionId;
use store::{Reading, Writing};

use super::{card, words};
use crate::sessions::load;
use crate::{App, Error, Result};

/// Sessions that are done in one transaction: enough to be quick, few enough to be kept.
const AT_ONCE: usize = 100;

/// Gives every session a card and its words. One that cannot be read gets a card that says
/// so: a list never loses a session.
///
/// # Errors
/// What the disk says.
pub(crate) fn refresh(app: &App) -> Result<()> {
    let without = app.inner.store.read(|reading| reading.sessions_without_card())?;
    for some in without.chunks(AT_ONCE) {
        let some = some.to_vec();
        let of_job = app.clone();
        app.inner.store.write(move |writing| {
            some.into_iter().try_for_each(|session| refresh_one(&of_job, writing, session))
        })?;
    }
    if app.inner.opened.unclean
        && let Some(last) = app.inner.store.read(last_entry)?
    {
        // Nobody else sets it: the house is not open yet.
        let _ = app.inner.last_entry.set(last);
    }
    Ok(())
}

fn refresh_one(app: &App, writing: &Writing<'_>, session: SessionId) -> Result<()> {
    let Ok(state) = load(writing, session) else {
        return Ok(writing.put_card(&card::unreadable(writing, session)?)?);
    };
    writing.set_participation(session, &state.course.applicants)?;
    words::whole(writing, session, &state)?;
    card::put(app, writing, session, &state)
}

/// When the newest entry of all sessions was stored.
fn last_entry(reading: &Reading<'_>) -> Result<Option<DateTime<Utc>>> {
    let mut newest = None;
    for row in reading.sessions()? {
        let (seq, _) = reading.log_head(row.id)?;
        let last = reading.entries_after(row.id, seq.saturating_sub(1))?;
        newest = newest.max(last.last().and_then(|entry| entry.read().at).map(|at| at.wall));
    }
    Ok::<_, Error>(newest)
}
