//! One person: shown, written as seen.

use domain::directory::Person;
use domain::directory::likeness::alike_people;
use domain::ids::PersonId;
use store::{Reading, Writing};

use super::applicant::{PERHAPS, codes, merge_row};
use super::lists::{office_name, person_note};
use super::{as_seen, fields, gone, id, state_of};
use crate::named::{self, shown};
use crate::sessions::new_id;
use crate::wire::{LikeView, OfEntry, PersonEntry, PersonForm, PutPerson};
use crate::{App, Caller, Result, words};

pub(crate) fn person(app: &App, _: &Caller, of: OfEntry) -> Result<PersonEntry> {
    entry(app, id(&of.id)?)
}

pub(crate) fn put_person(app: &App, _: &Caller, put: PutPerson) -> Result<PersonEntry> {
    let id = put.id.unwrap_or_else(|| PersonId(new_id()));
    app.inner.store.write(move |writing| -> Result<()> {
        as_seen(writing.people(&[id])?.pop().as_ref(), put.based_on)?;
        let person = read(writing, id, &put.form)?;
        Ok(writing.put_person(&person)?)
    })?;
    app.directory_changed();
    entry(app, id)
}

fn read(writing: &mut Writing<'_>, id: PersonId, form: &PersonForm) -> Result<Person> {
    Ok(Person {
        id,
        name: fields::name(&form.name)?,
        organisation: words::line(&form.organisation, "organisation")?,
        role: words::line(&form.role, "role")?,
        office: named::office(writing, &form.office)?,
        sector: fields::sector(form.sector.as_deref())?,
        email: fields::email(&form.email)?,
        phone: words::line(&form.phone, "phone")?,
    })
}

/// A person with what the house knows of it. A merged one answers as the one it went into.
pub(super) fn entry(app: &App, asked: PersonId) -> Result<PersonEntry> {
    app.inner.store.read(|reading| {
        let id = reading.kept_person(asked)?;
        let person = reading.people(&[id])?.pop().ok_or_else(gone)?;
        let merges = reading.merges_of_person(id)?.into_iter();
        Ok(PersonEntry {
            id,
            based_on: state_of(&person)?,
            form: PersonForm {
                name: person.name.clone(),
                organisation: person.organisation.clone(),
                role: person.role.clone(),
                office: shown(person.office, &office_name(reading, person.office)?),
                sector: fields::sector_code(person.sector),
                email: person.email.clone(),
                phone: person.phone.clone(),
            },
            perhaps: perhaps(reading, &person)?,
            merges: merges
                .map(|merge| merge_row(merge.id, merge.dropped_before.name, merge.at, merge.last))
                .collect(),
        })
    })
}

fn perhaps(reading: &Reading<'_>, person: &Person) -> Result<Vec<LikeView>> {
    let similar = reading.similar_people(person.id, PERHAPS)?;
    let views = similar.into_iter().map(|other| LikeView {
        id: other.id.to_string(),
        reasons: codes(&alike_people(person, &other)),
        note: person_note(&other),
        name: other.name,
    });
    Ok(views.collect())
}
