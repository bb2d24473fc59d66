//! From plan, log, directory and guests to the model of the printed matter.

use chrono::Duration;

use super::agenda::{agenda, phases};
use super::criteria::criteria;
use super::people::{applicants, guests, hosts, needs, panel, papers, person};
use super::{Prepared, PreparedHead};
use crate::directory::{Directory, Guest};
use crate::plan::agenda::TimedItem;
use crate::record::before::Before;
use crate::record::draws::draws;
use crate::record::hosts::venue;
use crate::record::{Seal, local};
use crate::session::State;
use crate::time::Moment;

impl Prepared {
    /// Derives the model. `now` is the date of the documents.
    #[must_use]
    pub fn derive(state: &State, directory: &Directory, guests_of: &[Guest], now: &Moment) -> Self {
        let plan = &state.plan;
        let zone = plan.head.time_zone;
        let timed = plan.timed();
        Self {
            head: head(state, directory, &timed),
            hosts: hosts(&plan.head, directory),
            tracks: plan
                .agenda
                .tracks
                .iter()
                .map(|track| (track.name.clone(), directory.challenge_title(track.challenge).to_owned()))
                .collect(),
            columns: plan.agenda.columns.iter().map(|column| column.name.clone()).collect(),
            agenda: agenda(state, directory, &timed),
            slot: phases(&plan.slot.phases),
            clock_start: plan.slot.clock_start,
            overtime: plan.rules.overtime,
            applicants: applicants(plan, directory),
            panel: panel(plan, directory),
            criteria: plan.is_scored().then(|| criteria(state, directory)),
            draws: draws(state, directory),
            papers: papers(plan, directory),
            before: Before::derive(state, directory),
            guests: guests(guests_of),
            needs: needs(guests_of),
            frozen: state.frozen.as_ref().map(|(_, hash, at)| Seal { hash: *hash, at: local(zone, at.wall) }),
            made: (local(zone, now.wall), now.wall),
        }
    }
}

fn head(state: &State, directory: &Directory, timed: &[TimedItem]) -> PreparedHead {
    let head = &state.plan.head;
    let room = directory.room(head.venue, head.room);
    let starts = head.starts_at();
    let length = timed.iter().map(TimedItem::end_ms).max().filter(|ms| *ms > 0);
    PreparedHead {
        title: head.title.clone(),
        file_reference: head.file_reference.clone(),
        unit: head.unit.clone(),
        purpose: head.purpose,
        date: head.date,
        starts,
        ends: starts.zip(length).and_then(|(at, ms)| at.checked_add_signed(milliseconds(ms))),
        zone: head.time_zone,
        venue: venue(head, directory),
        address: directory.venue(head.venue).map(|found| found.address.clone()).unwrap_or_default(),
        step_free: room.and_then(|room| room.step_free),
        hearing_loop: room.and_then(|room| room.hearing_loop),
        chair: person(head.chair, directory),
        minute_taker: person(head.minute_taker, directory),
    }
}

pub(super) fn milliseconds(ms: u64) -> Duration {
    Duration::milliseconds(ms.cast_signed())
}
