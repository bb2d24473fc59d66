//! What is put in comes out, exactly.

use domain::directory::{Applicant, Office, Person, Venue};
use domain::ids::{ApplicantId, OfficeId, PersonId, VenueId};
use uuid::Uuid;

use crate::{Named, Result, Store};

fn applicant(number: u128, name: &str) -> Applicant {
    Applicant {
        id: ApplicantId(Uuid::from_u128(number)),
        name: name.into(),
        place: "Musterstadt".into(),
        presenter: "Dr. Ada Beispiel".into(),
        email: "post@aktenlotse.example".into(),
        description: "Findet Akten".into(),
        website: "https://aktenlotse.example".into(),
        reference: "B-7".into(),
        received: "2026-11-24".parse().ok(),
        amount: "1234567890.10".parse().ok(),
    }
}

#[test]
fn an_applicant_keeps_every_field_and_the_zeros_of_its_amount() -> Result<()> {
    let store = Store::temporary()?;
    let mut bare = applicant(2, "Baufeld Digital");
    (bare.received, bare.amount) = (None, None);
    let both = [applicant(1, "Aktenlotse GmbH"), bare];
    let put = both.clone();
    store.write(move |w| w.put_applicants(&put))?;
    let read = store.read(|r| r.all_applicants())?;
    assert_eq!(read, both);
    assert_eq!(read[0].amount.unwrap().to_string(), "1234567890.10");
    Ok(())
}

#[test]
fn a_corrected_name_replaces_the_old_one() -> Result<()> {
    let store = Store::temporary()?;
    store.write(|w| w.put_applicants(&[applicant(1, "Aktenlose"), applicant(1, "Aktenlotse")]))?;
    let read = store.read(|r| r.applicants(&[ApplicantId(Uuid::from_u128(1))]))?;
    assert_eq!(read.iter().map(|found| found.name.as_str()).collect::<Vec<_>>(), ["Aktenlotse"]);
    Ok(())
}

#[test]
fn a_directory_holds_the_named_ones_in_their_order_and_nobody_else() -> Result<()> {
    let store = Store::temporary()?;
    let person = |number, name: &str| Person {
        id: PersonId(Uuid::from_u128(number)),
        name: name.into(),
        organisation: "Amt für Beispiele".into(),
    };
    let office = Office { id: OfficeId(Uuid::from_u128(5)), name: "Amt für Beispiele".into() };
    let venue = Venue { id: VenueId(Uuid::from_u128(6)), name: "Saal 1".into() };
    let people = [person(1, "Zoe Anders"), person(2, "anna berg"), person(3, "Kurt Dritter")];
    let (put, one_office, one_venue) = (people.clone(), office.clone(), venue.clone());
    store.write(move |w| {
        put.iter().try_for_each(|person| w.put_person(person))?;
        w.put_office(&one_office)?;
        w.put_venue(&one_venue)
    })?;
    let unknown = PersonId(Uuid::from_u128(99));
    let named = Named {
        people: vec![people[2].id, unknown, people[0].id],
        offices: vec![office.id],
        venues: vec![venue.id],
        ..Named::default()
    };
    let directory = store.read(|r| r.directory(&named))?;
    assert_eq!(directory.people, [people[2].clone(), people[0].clone()]);
    assert_eq!((directory.offices, directory.venues), (vec![office], vec![venue]));
    let by_name = store.read(|r| r.all_people())?;
    assert_eq!(by_name[0].name, "anna berg");
    Ok(())
}
