//! People who take part for an office, in a panel or as guests.

use domain::directory::{Person, Sector};
use domain::ids::{OfficeId, PersonId};
use rusqlite::Row;
use uuid::Uuid;

use super::cell::{maybe_code, maybe_uuid};
use super::likeness;
use super::listing::{Ask, Listing, Noun, Page};
use crate::Result;
use crate::transaction::{Reading, Writing, uuid};

impl Reading<'_> {
    /// These people, in this order; unknown ones are left out. A merged one comes as the record
    /// it was merged into, under the id that was asked for.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn people(&self, ids: &[PersonId]) -> Result<Vec<Person>> {
        let ids = ids.iter().map(|id| id.0);
        self.some(include_str!("person_get.sql"), ids, row, |found, id| found.id = PersonId(id))
    }

    /// All people, by name. Grows with their number; a screen asks for [`Reading::list_people`].
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_people(&self) -> Result<Vec<Person>> {
        self.all(include_str!("person_list.sql"), row)
    }

    /// A page of the people, by name, from behind `after` on; with `words` only those in which
    /// each of them begins a word of name, organisation, role or mail address.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn list_people(&self, words: &str, after: Option<PersonId>, limit: usize) -> Result<Page<Person>> {
        let after = after.map(|after| after.0);
        let page = self.listed(&Ask { noun: Noun::Person, kind: None, words, after, limit })?;
        let rows = self.people(&page.rows.iter().copied().map(PersonId).collect::<Vec<_>>())?;
        Ok(page.with(rows))
    }

    /// People of exactly this name.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn people_by_name(&self, name: &str) -> Result<Vec<Person>> {
        let ids: Vec<_> = self.named_like(Noun::Person, name)?.into_iter().map(PersonId).collect();
        Ok(self.people(&ids)?.into_iter().filter(|found| found.name == name).collect())
    }

    /// People who may be the same as this one, likeliest first: the same name but for spelling,
    /// or the same mail address. Those that somebody has said are not the same are left out.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn similar_people(&self, id: PersonId, limit: usize) -> Result<Vec<Person>> {
        let Some(person) = self.people(&[id])?.pop() else { return Ok(Vec::new()) };
        let ids = self.alike(Noun::Person, id.0, &likeness::of_person(&person), limit)?;
        self.people(&ids.into_iter().map(PersonId).collect::<Vec<_>>())
    }
}

impl Writing<'_> {
    /// Adds one, or replaces what was known of it. What is said of a merged one is said of the
    /// record it was merged into.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn put_person(&self, person: &Person) -> Result<()> {
        let id = self.kept_id(Noun::Person, person.id.0)?.unwrap_or(person.id.0);
        self.store_person(id, person)?;
        self.list_person(id, person)
    }

    /// Writes the record alone.
    pub(crate) fn store_person(&self, id: Uuid, person: &Person) -> Result<()> {
        let values = (
            id.as_bytes(),
            &person.name,
            &person.organisation,
            &person.role,
            person.office.map(|office| office.0.into_bytes()),
            person.sector.map(Sector::code),
            &person.email,
            &person.phone,
        );
        self.connection.prepare_cached(include_str!("person_put.sql"))?.execute(values)?;
        Ok(())
    }

    /// Lists the record and notes what it is alike by.
    pub(crate) fn list_person(&self, id: Uuid, person: &Person) -> Result<()> {
        let found_by = &[&*person.organisation, &*person.role, &*person.email];
        self.put_listing(&Listing { noun: Noun::Person, kind: "", id, name: &person.name, found_by })?;
        self.put_likeness(Noun::Person, id, &likeness::of_person(person))
    }
}

fn row(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: PersonId(uuid(row, 0)?),
        name: row.get(1)?,
        organisation: row.get(2)?,
        role: row.get(3)?,
        office: maybe_uuid(row, 4)?.map(OfficeId),
        sector: maybe_code(row, 5, Sector::from_code)?,
        email: row.get(6)?,
        phone: row.get(7)?,
    })
}
