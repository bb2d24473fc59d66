//! People who take part for the office or in the panel.

use domain::directory::Person;
use domain::ids::PersonId;
use rusqlite::Row;

use crate::Result;
use crate::transaction::{Reading, Writing, uuid};

impl Reading<'_> {
    /// These people, in this order; unknown ones are left out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn people(&self, ids: &[PersonId]) -> Result<Vec<Person>> {
        self.some(include_str!("person_get.sql"), ids.iter().map(|id| id.0), row)
    }

    /// All people, by name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_people(&self) -> Result<Vec<Person>> {
        self.all(include_str!("person_list.sql"), row)
    }
}

impl Writing<'_> {
    /// Adds one, or replaces what was known of it.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_person(&self, person: &Person) -> Result<()> {
        let values = (person.id.0.as_bytes(), &person.name, &person.organisation);
        self.connection.prepare_cached(include_str!("person_put.sql"))?.execute(values)?;
        Ok(())
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person { id: PersonId(uuid(row, 0)?), name: row.get(1)?, organisation: row.get(2)? })
}
