//! Revisions of the plan, and what changed between two of them.

use std::collections::{BTreeMap, BTreeSet};

use domain::directory::Directory;
use domain::plan::Plan;
use domain::plan::difference::{Change, Piece, difference};

use crate::lookup::{clock_seconds, day, named};
use crate::wire::{
    ChangeView, ChangesRequest, ChangesView, OfSession, PieceView, RevisionView, RevisionsView,
};
use crate::{App, Caller, Result};

/// Most revisions that are listed: what is older is found by its number.
const LISTED: usize = 300;

pub(crate) fn revisions(app: &App, caller: &Caller, of: OfSession) -> Result<RevisionsView> {
    caller.may_see(of.session)?;
    let zone = app.state(of.session)?.plan.head.time_zone;
    let (current, rows) = app.inner.store.read(|reading| {
        Ok::<_, store::Error>((
            reading.plan_history(of.session)?.current,
            reading.plan_revisions(of.session)?,
        ))
    })?;
    let parents: BTreeMap<_, _> = rows.iter().map(|row| (row.number, row.parent)).collect();
    let way: BTreeSet<_> =
        std::iter::successors(Some(current), |number| parents.get(number).copied().flatten()).collect();
    let listed = rows.iter().rev().take(LISTED).map(|row| RevisionView {
        number: row.number,
        date: day(zone, row.at),
        at: clock_seconds(zone, row.at),
        label: row.label.clone(),
        leads_here: way.contains(&row.number),
    });
    Ok(RevisionsView {
        session: of.session,
        current,
        revisions: listed.collect(),
        older: rows.len().saturating_sub(LISTED),
    })
}

pub(crate) fn changes(app: &App, caller: &Caller, of: ChangesRequest) -> Result<ChangesView> {
    caller.may_see(of.session)?;
    let (since, current) = app.inner.store.read(|reading| {
        Ok::<_, store::Error>((
            reading.plan_revision(of.session, of.since)?,
            reading.current_plan(of.session)?,
        ))
    })?;
    let (before, after) = (Plan::from_bytes(&since.bytes)?, Plan::from_bytes(&current.bytes)?);
    let names = Names::of(app, &before, &after)?;
    Ok(ChangesView {
        session: of.session,
        since: since.number,
        revision: current.number,
        changes: difference(&before, &after).into_iter().map(|change| names.change(change)).collect(),
    })
}

/// Names of both plans.
struct Names<'a> {
    app: &'a App,
    directory: Directory,
}

impl<'a> Names<'a> {
    fn of(app: &'a App, before: &Plan, after: &Plan) -> Result<Self> {
        let (mut ids, other) = (named(before), named(after));
        ids.applicants = merged(ids.applicants, other.applicants);
        ids.people = merged(ids.people, other.people);
        ids.offices = merged(ids.offices, other.offices);
        ids.venues = merged(ids.venues, other.venues);
        ids.challenges = merged(ids.challenges, other.challenges);
        let directory = app.inner.store.read(|reading| reading.directory(&ids))?;
        Ok(Self { app, directory })
    }

    fn change(&self, change: Change) -> ChangeView {
        let pieces = |pieces: Vec<Piece>| pieces.into_iter().map(|piece| self.piece(piece)).collect();
        ChangeView {
            part: change.part.code().to_owned(),
            what: change.what.to_owned(),
            became: change.became.code().to_owned(),
            subject: pieces(change.subject),
            before: pieces(change.before),
            after: pieces(change.after),
        }
    }

    fn piece(&self, piece: Piece) -> PieceView {
        let directory = &self.directory;
        let (kind, text) = match piece {
            Piece::Text(text) => ("text", text),
            Piece::Code(family, code) => (family, code),
            Piece::Applicant(id) => ("text", directory.applicant_name(id).to_owned()),
            Piece::Person(id) => ("text", directory.person_name(id).to_owned()),
            Piece::Office(id) => ("text", directory.office_name(Some(id)).to_owned()),
            Piece::Venue(id) => ("text", directory.venue_name(Some(id)).to_owned()),
            Piece::Room(id) => {
                let mut rooms = directory.venues.iter().flat_map(|venue| &venue.rooms);
                ("text", rooms.find(|room| room.id == id).map(|room| room.name.clone()).unwrap_or_default())
            }
            Piece::Challenge(id) => ("text", directory.challenge_title(Some(id)).to_owned()),
            Piece::Session(id) => {
                ("text", self.app.state(id).map(|state| state.plan.head.title.clone()).unwrap_or_default())
            }
            Piece::Ms(ms) => ("ms", ms.to_string()),
            Piece::Day(day) => ("day", day.to_string()),
            Piece::Clock(time) => ("clock", time.format("%H:%M").to_string()),
            Piece::Number(number) => ("number", number.normalize().to_string()),
            Piece::Bytes(bytes) => ("bytes", bytes.to_string()),
        };
        PieceView { kind: kind.to_owned(), text }
    }
}

fn merged<I: Ord>(one: Vec<I>, other: Vec<I>) -> Vec<I> {
    one.into_iter().chain(other).collect::<BTreeSet<_>>().into_iter().collect()
}
