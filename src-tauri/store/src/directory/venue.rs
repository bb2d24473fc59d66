//! Places where sessions happen.

use domain::directory::Venue;
use domain::ids::VenueId;
use rusqlite::Row;

use crate::Result;
use crate::transaction::{Reading, Writing, uuid};

impl Reading<'_> {
    /// These venues, in this order; unknown ones are left out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn venues(&self, ids: &[VenueId]) -> Result<Vec<Venue>> {
        self.some(include_str!("venue_get.sql"), ids.iter().map(|id| id.0), row)
    }

    /// All venues, by name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_venues(&self) -> Result<Vec<Venue>> {
        self.all(include_str!("venue_list.sql"), row)
    }
}

impl Writing<'_> {
    /// Adds one, or replaces what was known of it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_venue(&self, venue: &Venue) -> Result<()> {
        let values = (venue.id.0.as_bytes(), &venue.name);
        self.connection.prepare_cached(include_str!("venue_put.sql"))?.execute(values)?;
        Ok(())
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<Venue> {
    Ok(Venue { id: VenueId(uuid(row, 0)?), name: row.get(1)? })
}
