//! Authorities that host.

use domain::directory::Office;
use domain::ids::OfficeId;
use rusqlite::Row;

use crate::Result;
use crate::transaction::{Reading, Writing, uuid};

impl Reading<'_> {
    /// These offices, in this order; unknown ones are left out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn offices(&self, ids: &[OfficeId]) -> Result<Vec<Office>> {
        self.some(include_str!("office_get.sql"), ids.iter().map(|id| id.0), row)
    }

    /// All offices, by name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_offices(&self) -> Result<Vec<Office>> {
        self.all(include_str!("office_list.sql"), row)
    }
}

impl Writing<'_> {
    /// Adds one, or replaces what was known of it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_office(&self, office: &Office) -> Result<()> {
        let values = (office.id.0.as_bytes(), &office.name);
        self.connection.prepare_cached(include_str!("office_put.sql"))?.execute(values)?;
        Ok(())
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<Office> {
    Ok(Office { id: OfficeId(uuid(row, 0)?), name: row.get(1)? })
}
