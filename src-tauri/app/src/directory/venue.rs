//! One venue with its rooms.

use domain::directory::{Room, Venue};
use domain::ids::{RoomId, VenueId};
use store::Writing;

use super::{as_seen, fields, gone, id, state_of, today};
use crate::sessions::new_id;
use crate::wire::{OfEntry, PutVenue, RoomForm, VenueEntry, VenueForm};
use crate::{App, Caller, Result, catalog, words};

/// Sessions to come whose cards follow a change at once.
const CARDS_MAX: usize = 200;
/// Most rooms of a venue.
const ROOMS_MAX: usize = 200;

pub(crate) fn venue(app: &App, _: &Caller, of: OfEntry) -> Result<VenueEntry> {
    entry(app, id(&of.id)?)
}

pub(crate) fn put_venue(app: &App, _: &Caller, put: PutVenue) -> Result<VenueEntry> {
    let id = put.id.unwrap_or_else(|| VenueId(new_id()));
    let venue = read(id, &put.form)?;
    let (house, today) = (app.clone(), today(app));
    app.inner.store.write(move |writing| -> Result<()> {
        let known = writing.venues(&[id])?.pop();
        as_seen(known.as_ref(), put.based_on)?;
        writing.put_venue(&venue)?;
        known.map_or(Ok(()), |known| new_cards(&house, writing, &known, &today))
    })?;
    app.directory_changed();
    entry(app, id)
}

/// Cards of sessions to come name their venue, and their check list asks of its rooms.
fn new_cards(app: &App, writing: &Writing<'_>, before: &Venue, today: &str) -> Result<()> {
    let cards = writing.upcoming_cards(today, 0, CARDS_MAX)?.rows.into_iter();
    for card in cards.filter(|card| card.venue == before.name) {
        let state = app.working(writing, card.session)?;
        catalog::put_card(app, writing, card.session, &state)?;
    }
    Ok(())
}

fn read(id: VenueId, form: &VenueForm) -> Result<Venue> {
    if form.rooms.len() > ROOMS_MAX {
        return Err(domain::Error::Invalid { field: "rooms" }.into());
    }
    Ok(Venue {
        id,
        name: fields::name(&form.name)?,
        address: words::lines(&form.address, "address")?,
        rooms: form.rooms.iter().map(room).collect::<Result<_>>()?,
    })
}

fn room(form: &RoomForm) -> Result<Room> {
    Ok(Room {
        id: form.id.unwrap_or_else(|| RoomId(new_id())),
        name: fields::name(&form.name)?,
        seats: form.seats,
        step_free: form.step_free,
        hearing_loop: form.hearing_loop,
        screens: form.screens,
        note: words::line(&form.note, "note")?,
    })
}

fn entry(app: &App, id: VenueId) -> Result<VenueEntry> {
    let venue = app.inner.store.read(|reading| reading.venues(&[id]))?.pop().ok_or_else(gone)?;
    let based_on = state_of(&venue)?;
    let rooms = venue.rooms.into_iter().map(|room| RoomForm {
        id: Some(room.id),
        name: room.name,
        seats: room.seats,
        step_free: room.step_free,
        hearing_loop: room.hearing_loop,
        screens: room.screens,
        note: room.note,
    });
    let form = VenueForm { name: venue.name, address: venue.address, rooms: rooms.collect() };
    Ok(VenueEntry { id, based_on, form })
}
