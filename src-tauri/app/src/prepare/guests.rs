//! Who comes, and what each needs. Rows outside the log and the plan, because they can tell of
//! a disability and must be able to go.

use domain::directory::{AccessNeed, Guest, GuestRole};
use domain::ids::SessionId;

use super::outreach_view::outreach_view;
use crate::wire::{Changed, OutreachView, PutGuest, RemoveGuest};
use crate::{App, Caller, Result, words};

/// Most guests of one session.
const GUESTS_MAX: usize = 2000;

pub(crate) fn put_guest(app: &App, _: &Caller, put: PutGuest) -> Result<OutreachView> {
    let session = put.session;
    let plan = app.state(session)?.plan.clone();
    let guest = guest(put)?;
    if guest.applicant.is_some_and(|applicant| !plan.applicants.contains(&applicant)) {
        return Err(domain::Error::Unknown { what: "applicant" }.into());
    }
    app.inner.store.write(move |writing| {
        let known = writing.guests(session)?;
        if known.len() >= GUESTS_MAX && known.iter().all(|other| other.id != guest.id) {
            return Err(crate::Error::from(domain::Error::Invalid { field: "guests" }));
        }
        let person = known.iter().find(|other| other.id == guest.id).and_then(|other| other.person);
        Ok(writing.put_guest(session, &Guest { person, ..guest })?)
    })?;
    told(app, session)
}

fn guest(put: PutGuest) -> Result<Guest> {
    let role = GuestRole::from_code(&put.role).ok_or(domain::Error::Invalid { field: "role" })?;
    let name = words::line(&put.name, "name")?;
    if name.is_empty() {
        return Err(domain::Error::Invalid { field: "name" }.into());
    }
    let need = |code: &String| AccessNeed::from_code(code).ok_or(domain::Error::Invalid { field: "need" });
    let mut needs = put.needs.iter().map(need).collect::<Result<Vec<_>, _>>()?;
    needs.sort_unstable();
    needs.dedup();
    Ok(Guest {
        id: put.guest,
        role,
        name,
        organisation: words::line(&put.organisation, "organisation")?,
        person: None,
        applicant: put.applicant,
        needs,
        needs_note: words::lines(&put.needs_note, "needs-note")?,
        arranged: words::lines(&put.arranged, "arranged")?,
    })
}

pub(crate) fn remove_guest(app: &App, _: &Caller, remove: RemoveGuest) -> Result<OutreachView> {
    let RemoveGuest { session, guest } = remove;
    app.state(session)?;
    app.inner.store.write(move |writing| {
        // Asked for again after a lost answer: who is gone already stays gone.
        match writing.guests(session)?.iter().any(|known| known.id == guest) {
            true => Ok::<_, crate::Error>(writing.remove_guest(session, guest)?),
            false => Ok(()),
        }
    })?;
    told(app, session)
}

/// Tells every view, and answers what stands.
fn told(app: &App, session: SessionId) -> Result<OutreachView> {
    let seq = app.state(session)?.seq();
    app.publish(Changed { session, seq, what: "guest".to_owned() });
    outreach_view(app, session)
}
