//! Candidates for doubles, and what was said against them.

use domain::directory::{Applicant, Contact, Person};
use domain::ids::{ApplicantId, MergeId, PersonId};
use uuid::Uuid;

use super::{house_of_page, of_applicant};
use crate::samples::at;
use crate::{Result, Store};

fn id(number: u128) -> ApplicantId {
    ApplicantId(Uuid::from_u128(number))
}

fn applicant(number: u128, name: &str, email: &str) -> Applicant {
    Applicant { email: email.into(), ..Applicant::named(id(number), name) }
}

fn store_with(all: Vec<Applicant>) -> Store {
    let store = Store::temporary().unwrap();
    store.write(move |w| w.put_applicants(&all)).unwrap();
    store
}

fn similar(store: &Store, number: u128) -> Vec<u128> {
    let found = store.read(|r| r.similar_applicants(id(number), 9)).unwrap();
    found.iter().map(|found| found.id.0.as_u128()).collect()
}

#[test]
fn the_likeliest_come_first_and_strangers_not_at_all() {
    let contact = Contact { phone: "+49 (0)221 99 88 77".into(), ..Contact::default() };
    let store = store_with(vec![
        applicant(1, "Aktenlotse GmbH", "dahl@lotse.example"),
        Applicant { website: "https://www.lotse.example/de".into(), ..applicant(2, "Wegweiser AG", "") },
        applicant(3, "Lotse", " Dahl@Lotse.example"),
        applicant(4, "AKTEN\u{2010}LOTSE", "a@gmx.de"),
        applicant(5, "Äktenlotse UG (haftungsbeschränkt)", "b@gmx.de"),
        applicant(6, "Baufeld", "c@gmx.de"),
        Applicant { phone: "0221-998877".into(), ..applicant(7, "Ampelwerk", "") },
        Applicant { contacts: vec![contact], ..applicant(8, "Deichblick", "") },
    ]);
    assert_eq!(similar(&store, 1), [5, 3, 2]);
    assert_eq!((similar(&store, 4), similar(&store, 6)), (vec![], vec![]));
    assert_eq!(similar(&store, 7), [8]);
    assert_eq!(store.read(|r| r.similar_applicants(id(1), 1)).unwrap().len(), 1);
    assert_eq!(similar(&store, 99), Vec::<u128>::new());
    let unknown = applicant(99, "Aktenlotse AG", "");
    assert_eq!(store.read(|r| r.applicants_like(&unknown, 9)).unwrap().len(), 2);
}

#[test]
fn not_the_same_is_remembered_from_both_sides_and_through_a_merge() -> Result<()> {
    let all = (1..=4).map(|number| applicant(number, "Aktenlotse", "")).collect();
    let store = store_with(all);
    store.write(|w| {
        w.set_unlike_applicants(id(1), id(2))?;
        w.set_unlike_applicants(id(2), id(1))
    })?;
    assert_eq!((similar(&store, 1), similar(&store, 2)), (vec![3, 4], vec![3, 4]));
    assert_eq!(store.read(|r| r.unlike_applicants(id(2)))?, [id(1)]);
    assert!(store.write(|w| w.set_unlike_applicants(id(1), id(1))).is_err());
    let merge = MergeId(Uuid::from_u128(90));
    store.write(move |w| w.merge_applicants(&applicant(3, "Aktenlotse", ""), id(1), merge, at(1)))?;
    assert_eq!((similar(&store, 3), similar(&store, 2)), (vec![4], vec![4]));
    store.write(move |w| w.unmerge(merge))?;
    assert_eq!(similar(&store, 3), [1, 2, 4]);
    Ok(())
}

#[test]
fn a_person_is_found_by_name_in_either_order_and_by_address() -> Result<()> {
    let store = Store::temporary()?;
    let person = |number, name: &str, email: &str| Person {
        email: email.into(),
        ..Person::named(PersonId(Uuid::from_u128(number)), name, "Amt für Beispiele")
    };
    let all = [
        person(1, "Dr. Frauke Dahl", "dahl@amt.example"),
        person(2, "DAHL, Frauke", ""),
        person(3, "F. Dahl", "Dahl@amt.example"),
        person(4, "Deniz Aksoy", "aksoy@amt.example"),
    ];
    store.write(move |w| all.iter().try_for_each(|person| w.put_person(person)))?;
    let first = PersonId(Uuid::from_u128(1));
    let found = store.read(|r| r.similar_people(first, 9))?;
    assert_eq!(found.iter().map(|found| found.id.0.as_u128()).collect::<Vec<_>>(), [2, 3]);
    store.write(move |w| w.set_unlike_people(PersonId(Uuid::from_u128(3)), first))?;
    assert_eq!(store.read(|r| r.similar_people(first, 9))?.len(), 1);
    Ok(())
}

#[test]
fn a_page_leads_to_its_house_unless_everybody_lives_there() {
    for (page, house) in [
        ("https://www.lotse.example/de?x#y", Some("lotse.example")),
        ("LOTSE.example.", Some("lotse.example")),
        ("http://nutzer@lotse.example:8080", Some("lotse.example")),
        ("https://github.com/lotse", None),
        ("lotse", None),
        ("://", None),
        ("", None),
    ] {
        assert_eq!(house_of_page(page).as_deref(), house, "{page}");
    }
    assert_eq!(of_applicant(&applicant(1, "Lotse", "@")), ["name:lotse", "mail:@"]);
}
