//! Whom plans and logs name: applicants, people, offices, venues.

mod applicant;
mod office;
mod person;
mod venue;

use domain::directory::Directory;
use domain::ids::{ApplicantId, OfficeId, PersonId, VenueId};
use rusqlite::{OptionalExtension as _, Row};

use crate::Result;
use crate::transaction::Reading;

/// The ids that one session's plan and log name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    /// Applicants.
    pub applicants: Vec<ApplicantId>,
    /// People.
    pub people: Vec<PersonId>,
    /// Offices.
    pub offices: Vec<OfficeId>,
    /// Venues.
    pub venues: Vec<VenueId>,
}

impl Reading<'_> {
    /// What is known of exactly these; whoever was erased is left out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn directory(&self, named: &Named) -> Result<Directory> {
        Ok(Directory {
            applicants: self.applicants(&named.applicants)?,
            people: self.people(&named.people)?,
            offices: self.offices(&named.offices)?,
            venues: self.venues(&named.venues)?,
        })
    }

    fn all<T>(&self, sql: &str, read: fn(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Those of the ids that are there, in the order asked for.
    fn some<T>(
        &self,
        sql: &str,
        ids: impl Iterator<Item = uuid::Uuid>,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = ids.filter_map(|id| statement.query_row([id.as_bytes()], read).optional().transpose());
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}

#[cfg(test)]
mod tests;
