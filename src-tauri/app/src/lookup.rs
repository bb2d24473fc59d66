//! Reading for the eye: names from the directory, clock times in the session's zone.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::directory::Directory;
use domain::hash::Hash;
use domain::ids::SessionId;
use domain::plan::Plan;
use domain::plan::agenda::ItemKind;
use domain::record::local;
use domain::session::State;
use domain::time::Moment;

use crate::wire::{Done, SealView};
use crate::{App, Error, Result};

/// "09:10".
pub(crate) fn clock(zone: Tz, at: DateTime<Utc>) -> String {
    local(zone, at).format("%H:%M").to_string()
}

/// "09:10:07".
pub(crate) fn clock_seconds(zone: Tz, at: DateTime<Utc>) -> String {
    local(zone, at).format("%H:%M:%S").to_string()
}

/// "2026-11-24".
pub(crate) fn day(zone: Tz, at: DateTime<Utc>) -> String {
    local(zone, at).format("%Y-%m-%d").to_string()
}

pub(crate) fn milliseconds(ms: i64) -> chrono::Duration {
    chrono::Duration::milliseconds(ms)
}

pub(crate) fn seal(zone: Tz, hash: Hash, at: &Moment) -> SealView {
    SealView { hash: hash.groups(), at: clock_seconds(zone, at.wall), date: day(zone, at.wall) }
}

/// What a command on the log answers.
pub(crate) fn done(state: &State) -> Done {
    let at = state.entries.last().and_then(|entry| entry.at.as_ref());
    Done { seq: state.seq(), at: at.map(|at| at.wall.to_rfc3339()).unwrap_or_default() }
}

impl App {
    /// Every name that a plan points to.
    pub(crate) fn directory(&self, plan: &Plan) -> Result<Directory> {
        self.inner.store.read(|reading| Ok(reading.directory(&named(plan))?))
    }

    /// State and names of a session.
    pub(crate) fn with_names(&self, session: SessionId) -> Result<(Arc<State>, Directory)> {
        let state = self.state(session)?;
        let directory = self.names_of(&state)?;
        Ok((state, directory))
    }

    /// Every name that a state points to.
    pub(crate) fn names_of(&self, state: &State) -> Result<Directory> {
        let mut ids = named(&state.plan);
        ids.people.extend(state.people());
        ids.applicants.clone_from(&state.course.applicants);
        self.inner.store.read(|reading| Ok::<_, Error>(reading.directory(&ids)?))
    }
}

/// The ids that a plan names.
pub(crate) fn named(plan: &Plan) -> store::Named {
    let (head, agenda) = (&plan.head, &plan.agenda);
    let members = plan.panel.evaluators.iter();
    let people = members.clone().map(|evaluator| evaluator.person).chain(head.chair).chain(head.minute_taker);
    let signers = head.co_hosts.iter().flat_map(|co_host| co_host.signers.iter().copied());
    let speakers = agenda.items.iter().filter_map(|item| item.speaker);
    let nominating = members.filter_map(|evaluator| evaluator.nominated_by);
    let leading = agenda.items.iter().filter_map(|item| item.office);
    let reversed = agenda.items.iter().filter_map(|item| match item.kind {
        ItemKind::ReversePitch { challenge } => challenge,
        _ => None,
    });
    store::Named {
        applicants: plan.applicants.clone(),
        people: people.chain(signers).chain(speakers).collect(),
        offices: head.hosts().chain(nominating).chain(leading).chain(plan.origin.set_by.clone()).collect(),
        venues: head.venue.into_iter().collect(),
        challenges: agenda.tracks.iter().filter_map(|track| track.challenge).chain(reversed).collect(),
    }
}
