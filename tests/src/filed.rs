//! The record of a session as its file has it: read from the folder after the office has let
//! go of it, folded and derived anew. What a document says is checked against this, to the
//! second, where the document itself prints minutes.

use std::path::Path;
use std::sync::Arc;

use domain::ids::SessionId;
use domain::plan::Plan;
use domain::record::Record;
use domain::session::{Event, State};
use domain::time::Moment;
use store::{Named, Store};

/// Reads the state of a session and derives its record. Nobody may have the folder open.
#[must_use]
pub fn filed(folder: &Path, session: &str, now: &Moment) -> (State, Record) {
    let session: SessionId = session.parse().expect("an id");
    let (store, _) = Store::open(folder, now.wall, &mut |_| {}).expect("the folder opens");
    let read = store.read(|reading| {
        let entries: Vec<_> = reading.entries(session)?.iter().map(|entry| Arc::new(entry.read())).collect();
        let frozen = entries.iter().find_map(|entry| match entry.event {
            Some(Event::PlanFrozen { revision, .. }) => Some(revision),
            _ => None,
        });
        let stored = reading.plan_revision(session, frozen.expect("the session is frozen"))?;
        let plan = Plan::from_bytes(&stored.bytes).expect("the plan is read");
        let state = State::fold(Arc::new(plan), entries);
        let head = &state.plan.head;
        let members = state.course.panel.evaluators.iter().map(|member| member.person);
        let named = Named {
            applicants: state.course.applicants.clone(),
            people: state
                .people()
                .into_iter()
                .chain(members)
                .chain(head.chair)
                .chain(head.minute_taker)
                .collect(),
            offices: head.hosts().collect(),
            venues: head.venue.into_iter().collect(),
            challenges: Vec::new(),
        };
        let directory = reading.directory(&named)?;
        Ok::<_, store::Error>((state, directory))
    });
    let (state, directory) = read.expect("the session is read");
    let record = Record::derive(&state, &directory, now);
    store.close();
    (state, record)
}
