//! Pages of the directories, and names to choose from.

use domain::directory::{Challenge, Office, Person, Sector, Venue};
use domain::ids::{OfficeId, VenueId};
use store::{Page, Reading};

use super::id;
use crate::wire::{EntryPage, EntryRow, FindNames, FoundName, FoundNames, ListEntries};
use crate::{App, Caller, Result};

/// Entries of a page.
const PAGE: usize = 50;
/// Names to choose from.
const NAMES: usize = 20;

pub(crate) fn applicants(app: &App, _: &Caller, ask: ListEntries) -> Result<EntryPage> {
    let kind = ask.kind.as_deref().filter(|kind| !kind.is_empty()).map(super::fields::kind).transpose()?;
    let after = ask.after.as_deref().map(id).transpose()?;
    app.inner.store.read(|reading| {
        let page = reading.list_applicants(&ask.words, kind, after, PAGE)?;
        let (total, more) = (page.total, page.more);
        let rows = page.rows.into_iter().map(|row| {
            let perhaps = !reading.similar_applicants(row.id, 1)?.is_empty();
            let (kind, note) = (row.kind.code(), row.place);
            let shown = entry_row(row.id, row.name, kind, note);
            Ok(EntryRow { count: row.sessions, perhaps, ..shown })
        });
        Ok(EntryPage { rows: rows.collect::<Result<_>>()?, total, more })
    })
}

pub(crate) fn people(app: &App, _: &Caller, ask: ListEntries) -> Result<EntryPage> {
    let after = ask.after.as_deref().map(id).transpose()?;
    app.inner.store.read(|reading| {
        let page = reading.list_people(&ask.words, after, PAGE)?;
        entries(page, |person: Person| {
            let perhaps = !reading.similar_people(person.id, 1)?.is_empty();
            let row = entry_row(person.id, person.name.clone(), sector(person.sector), person_note(&person));
            Ok(EntryRow { perhaps, ..row })
        })
    })
}

pub(crate) fn offices(app: &App, _: &Caller, ask: ListEntries) -> Result<EntryPage> {
    let after = ask.after.as_deref().map(id).transpose()?;
    app.inner.store.read(|reading| {
        let page = reading.list_offices(&ask.words, after, PAGE)?;
        entries(page, |office: Office| {
            let note = one_line(&office.letterhead.address);
            Ok(entry_row(office.id, office.name, sector(office.sector), note))
        })
    })
}

pub(crate) fn venues(app: &App, _: &Caller, ask: ListEntries) -> Result<EntryPage> {
    let after = ask.after.as_deref().map(id).transpose()?;
    app.inner.store.read(|reading| {
        let page = reading.list_venues(&ask.words, after, PAGE)?;
        entries(page, |venue: Venue| {
            let row = entry_row(venue.id, venue.name, "", one_line(&venue.address));
            Ok(EntryRow { count: venue.rooms.len(), ..row })
        })
    })
}

pub(crate) fn challenges(app: &App, _: &Caller, ask: ListEntries) -> Result<EntryPage> {
    let after = ask.after.as_deref().map(id).transpose()?;
    app.inner.store.read(|reading| {
        let page = reading.list_challenges(&ask.words, after, PAGE)?;
        entries(page, |challenge: Challenge| {
            let owner = office_name(reading, challenge.owner)?;
            let row = entry_row(challenge.id, challenge.title, "", owner);
            Ok(EntryRow { day: challenge.deadline.map(|day| day.to_string()), ..row })
        })
    })
}

fn entries<T>(page: Page<T>, row: impl Fn(T) -> Result<EntryRow>) -> Result<EntryPage> {
    let (total, more) = (page.total, page.more);
    Ok(EntryPage { rows: page.rows.into_iter().map(row).collect::<Result<_>>()?, total, more })
}

fn entry_row(id: impl ToString, name: String, kind: &str, note: String) -> EntryRow {
    let kind = kind.to_owned();
    EntryRow { id: id.to_string(), name, kind, note, count: 0, day: None, perhaps: false }
}

fn sector(sector: Option<Sector>) -> &'static str {
    sector.map(Sector::code).unwrap_or_default()
}

/// "Referentin, Stadt Musterstadt"
pub(super) fn person_note(person: &Person) -> String {
    let parts = [person.role.as_str(), person.organisation.as_str()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Lines of an address in one.
fn one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}

pub(super) fn office_name(reading: &Reading<'_>, id: Option<OfficeId>) -> Result<String> {
    let Some(id) = id else { return Ok(String::new()) };
    Ok(reading.offices(&[id])?.pop().map(|office| office.name).unwrap_or_default())
}

/// Names to choose from in a form. Each is told from others of its name by a second line.
pub(crate) fn names(app: &App, _: &Caller, ask: FindNames) -> Result<FoundNames> {
    let words = &ask.words;
    let names = app.inner.store.read(|reading| -> Result<Vec<FoundName>> {
        Ok(match ask.kind.as_str() {
            "applicant" => applicant_names(reading, words)?,
            "person" => found(reading.list_people(words, None, NAMES)?.rows, |person| {
                (person.id.to_string(), person.name.clone(), person_note(&person))
            }),
            "office" => found(reading.list_offices(words, None, NAMES)?.rows, |office| {
                (office.id.to_string(), office.name, one_line(&office.letterhead.address))
            }),
            "venue" => found(reading.list_venues(words, None, NAMES)?.rows, |venue| {
                (venue.id.to_string(), venue.name, one_line(&venue.address))
            }),
            "room" => room_names(reading, ask.venue, words)?,
            "challenge" => challenge_names(reading, words)?,
            _ => return Err(domain::Error::Invalid { field: "kind" }.into()),
        })
    })?;
    Ok(FoundNames { names })
}

fn found<T>(rows: Vec<T>, parts: impl Fn(T) -> (String, String, String)) -> Vec<FoundName> {
    let names = rows.into_iter().map(parts);
    names.map(|(id, name, note)| FoundName { id, name, note }).collect()
}

fn applicant_names(reading: &Reading<'_>, words: &str) -> Result<Vec<FoundName>> {
    let rows = reading.list_applicants(words, None, None, NAMES)?.rows;
    Ok(found(rows, |row| (row.id.to_string(), row.name, row.place)))
}

fn challenge_names(reading: &Reading<'_>, words: &str) -> Result<Vec<FoundName>> {
    let rows = reading.list_challenges(words, None, NAMES)?.rows.into_iter();
    let names = rows.map(|challenge| {
        let note = office_name(reading, challenge.owner)?;
        Ok(FoundName { id: challenge.id.to_string(), name: challenge.title, note })
    });
    names.collect()
}

/// Rooms of one house: few, so they are looked through.
fn room_names(reading: &Reading<'_>, venue: Option<VenueId>, words: &str) -> Result<Vec<FoundName>> {
    let venue = venue.map(|id| reading.venues(&[id])).transpose()?.and_then(|mut venues| venues.pop());
    let wanted = words.trim().to_lowercase();
    let rooms = venue.map(|venue| venue.rooms).unwrap_or_default().into_iter();
    let rooms = rooms.filter(|room| room.name.to_lowercase().contains(&wanted)).take(NAMES);
    Ok(found(rooms.collect(), |room| {
        (room.id.to_string(), room.name, room.seats.map(|seats| seats.to_string()).unwrap_or_default())
    }))
}
