//! From names in the form to entries of the directory: entered for good when the fault is
//! taken down, only guessed while it is looked at.

use domain::directory::{Applicant, Directory, Person, Sector};
use domain::ids::{ApplicantId, PersonId};
use store::{Reading, Writing};

use crate::sessions::new_id;
use crate::wire::Named;
use crate::{Result, named, words};

/// Whoever can tell which entry a name means.
pub(super) trait Names {
    fn person(&mut self, form: &Named, field: &'static str) -> Result<Option<PersonId>>;
    fn member(&mut self, form: &Named, organisation: &str, sector: Sector) -> Result<Option<Person>>;
    fn applicant(&mut self, form: &Named) -> Result<Option<ApplicantId>>;
    fn applicants(&self, ids: &[ApplicantId]) -> Result<Vec<Applicant>>;
}

/// Writes what the directory does not have.
pub(super) struct Entered<'a, 'c>(pub(super) &'a mut Writing<'c>);

impl Names for Entered<'_, '_> {
    fn person(&mut self, form: &Named, field: &'static str) -> Result<Option<PersonId>> {
        named::person(self.0, form, field)
    }

    fn member(&mut self, form: &Named, organisation: &str, sector: Sector) -> Result<Option<Person>> {
        let organisation = words::line(organisation, "organisation")?;
        let Some(id) = named::person(self.0, form, "substitute")? else { return Ok(None) };
        let Some(mut person) = self.0.people(&[id])?.pop() else { return Ok(None) };
        // What the directory knows already is not written over in the heat of the day.
        let told = (person.organisation.is_empty() && !organisation.is_empty(), person.sector.is_none());
        if told.0 {
            person.organisation = organisation;
        }
        if told.1 {
            person.sector = Some(sector);
        }
        if told.0 || told.1 {
            self.0.put_person(&person)?;
        }
        Ok(Some(person))
    }

    fn applicant(&mut self, form: &Named) -> Result<Option<ApplicantId>> {
        named::applicant(self.0, form)
    }

    fn applicants(&self, ids: &[ApplicantId]) -> Result<Vec<Applicant>> {
        Ok(self.0.applicants(ids)?)
    }
}

/// Only reads; somebody new gets an identity that nobody keeps.
pub(super) struct Guessed<'a, 'c> {
    reading: &'a Reading<'c>,
    /// Who would be new.
    pub(super) fresh: Directory,
}

impl<'a, 'c> Guessed<'a, 'c> {
    pub(super) fn new(reading: &'a Reading<'c>) -> Self {
        Self { reading, fresh: Directory::default() }
    }
}

impl Names for Guessed<'_, '_> {
    fn person(&mut self, form: &Named, field: &'static str) -> Result<Option<PersonId>> {
        let reading = self.reading;
        let of_name = |name: &str| Ok(reading.people_by_name(name)?.into_iter().map(|one| one.id).collect());
        named::guessed(form, field, of_name, |name| {
            let person = Person::named(PersonId(new_id()), name, "");
            let id = person.id;
            self.fresh.people.push(person);
            id
        })
    }

    fn member(&mut self, form: &Named, organisation: &str, _: Sector) -> Result<Option<Person>> {
        let Some(id) = self.person(form, "substitute")? else { return Ok(None) };
        if let Some(fresh) = self.fresh.people.iter_mut().find(|person| person.id == id) {
            organisation.trim().clone_into(&mut fresh.organisation);
            return Ok(Some(fresh.clone()));
        }
        Ok(self.reading.people(&[id])?.pop())
    }

    fn applicant(&mut self, form: &Named) -> Result<Option<ApplicantId>> {
        let reading = self.reading;
        let of_name =
            |name: &str| Ok(reading.applicants_by_name(name)?.into_iter().map(|one| one.id).collect());
        named::guessed(form, "applicant", of_name, |name| {
            let applicant = Applicant::named(ApplicantId(new_id()), name);
            let id = applicant.id;
            self.fresh.applicants.push(applicant);
            id
        })
    }

    fn applicants(&self, ids: &[ApplicantId]) -> Result<Vec<Applicant>> {
        Ok(self.reading.applicants(ids)?)
    }
}
