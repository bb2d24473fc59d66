//! Houses and rooms where sessions happen.

use domain::directory::Venue;
use domain::ids::VenueId;
use rusqlite::Row;

use super::cell::{json, to_json};
use super::listing::{Ask, Listing, Noun, Page};
use crate::Result;
use crate::transaction::{Reading, Writing, uuid};

impl Reading<'_> {
    /// These venues, in this order; unknown ones are left out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn venues(&self, ids: &[VenueId]) -> Result<Vec<Venue>> {
        self.some(include_str!("venue_get.sql"), ids.iter().map(|id| id.0), row, |_, _| {})
    }

    /// All venues, by name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_venues(&self) -> Result<Vec<Venue>> {
        self.all(include_str!("venue_list.sql"), row)
    }

    /// A page of the venues, by name, from behind `after` on; with `words` only those in which
    /// each of them begins a word of name, address or a room's name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn list_venues(&self, words: &str, after: Option<VenueId>, limit: usize) -> Result<Page<Venue>> {
        let after = after.map(|after| after.0);
        let page = self.listed(&Ask { noun: Noun::Venue, kind: None, words, after, limit })?;
        let rows = self.venues(&page.rows.iter().copied().map(VenueId).collect::<Vec<_>>())?;
        Ok(page.with(rows))
    }

    /// Venues of exactly this name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn venues_by_name(&self, name: &str) -> Result<Vec<Venue>> {
        let ids: Vec<_> = self.named_like(Noun::Venue, name)?.into_iter().map(VenueId).collect();
        Ok(self.venues(&ids)?.into_iter().filter(|found| found.name == name).collect())
    }
}

impl Writing<'_> {
    /// Adds one, or replaces what was known of it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_venue(&self, venue: &Venue) -> Result<()> {
        let values = (venue.id.0.as_bytes(), &venue.name, &venue.address, to_json(&venue.rooms)?);
        self.connection.prepare_cached(include_str!("venue_put.sql"))?.execute(values)?;
        self.list_venue(venue)
    }

    pub(crate) fn list_venue(&self, venue: &Venue) -> Result<()> {
        let rooms = venue.rooms.iter().map(|room| room.name.as_str());
        let found_by: Vec<_> = rooms.chain([&*venue.address]).collect();
        let (id, name) = (venue.id.0, &*venue.name);
        self.put_listing(&Listing { noun: Noun::Venue, kind: "", id, name, found_by: &found_by })
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<Venue> {
    Ok(Venue { id: VenueId(uuid(row, 0)?), name: row.get(1)?, address: row.get(2)?, rooms: json(row, 3)? })
}
