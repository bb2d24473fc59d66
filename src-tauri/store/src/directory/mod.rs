//! Whom plans and logs name: applicants, people, offices, venues, challenges.

mod applicant;
pub(crate) mod cell;
mod challenge;
mod fold;
mod likeness;
mod listing;
mod merge;
mod office;
mod person;
mod venue;

pub use applicant::ApplicantRow;
pub use listing::{FOUND_MAX, Page};
pub(crate) use listing::{Noun, WORDS_MAX};
pub use merge::Merge;

use domain::directory::Directory;
use domain::ids::{ApplicantId, ChallengeId, OfficeId, PersonId, VenueId};
use rusqlite::{Connection, OptionalExtension as _, Row};
use uuid::Uuid;

use crate::Result;
use crate::transaction::{Reading, Writing};

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
    /// Challenges.
    pub challenges: Vec<ChallengeId>,
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
            challenges: self.challenges(&named.challenges)?,
        })
    }

    fn all<T>(&self, sql: &str, read: fn(&Row<'_>) -> rusqlite::Result<T>) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([], read)?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Those of the ids that are there, in the order asked for. `under` puts the id that was
    /// asked for on what came of it.
    fn some<T>(
        &self,
        sql: &str,
        ids: impl Iterator<Item = Uuid>,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
        under: fn(&mut T, Uuid),
    ) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = ids.filter_map(|id| {
            let mut found = statement.query_row([id.as_bytes()], read).optional().transpose()?;
            if let Ok(found) = &mut found {
                under(found, id);
            }
            Some(found)
        });
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}

/// Lists everything anew: what a file holds from before there were lists.
pub(crate) fn list_all(connection: &Connection) -> Result<()> {
    let writing = Writing::new(connection);
    for applicant in writing.all_applicants()? {
        writing.list_applicant(applicant.id.0, &applicant)?;
    }
    for person in writing.all_people()? {
        writing.list_person(person.id.0, &person)?;
    }
    writing.all_offices()?.iter().try_for_each(|office| writing.list_office(office))?;
    writing.all_venues()?.iter().try_for_each(|venue| writing.list_venue(venue))
}

#[cfg(test)]
mod tests;
