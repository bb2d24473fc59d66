//! Two become one, and one becomes two again, exactly.

use domain::directory::{Applicant, Contact, Person};
use domain::ids::{ApplicantId, MergeId, PersonId, SessionId};
use uuid::Uuid;

use crate::samples::{at, session, store_with_session};
use crate::{Error, Result, Store};

fn id(number: u128) -> ApplicantId {
    ApplicantId(Uuid::from_u128(number))
}

fn merge(number: u128) -> MergeId {
    MergeId(Uuid::from_u128(number))
}

fn applicant(number: u128, name: &str) -> Applicant {
    Applicant { place: format!("Ort {number}"), ..Applicant::named(id(number), name) }
}

/// Three applicants, of whom the second was in the session.
fn store() -> Store {
    let store = store_with_session();
    let all = [applicant(1, "Aktenlotse GmbH"), applicant(2, "Aktenlotse"), applicant(3, "Akten-Lotse UG")];
    store
        .write(move |w| {
            w.put_applicants(&all)?;
            w.set_participation(session(), &[id(2)])
        })
        .unwrap();
    store
}

fn merged(store: &Store, kept: u128, dropped: u128, number: u128) -> Result<()> {
    let record = Applicant { phone: "030 1".into(), ..applicant(kept, "Aktenlotse GmbH") };
    store.write(move |w| w.merge_applicants(&record, id(dropped), merge(number), at(5)))
}

fn names(store: &Store) -> Vec<String> {
    let page = store.read(|r| r.list_applicants("", None, None, 50)).unwrap();
    assert_eq!(page.total, page.rows.len() as u64);
    page.rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn whoever_holds_the_old_id_finds_the_kept_record_under_it() -> Result<()> {
    let store = store();
    merged(&store, 1, 2, 90)?;
    let found = store.read(|r| r.applicants(&[id(2), id(1)]))?;
    assert_eq!((found[0].id, found[0].name.as_str()), (id(2), "Aktenlotse GmbH"));
    assert_eq!(found[0].phone, found[1].phone);
    assert_eq!(store.read(|r| r.kept_applicant(id(2)))?, id(1));
    assert_eq!(names(&store), ["Akten-Lotse UG", "Aktenlotse GmbH"]);
    assert_eq!(store.read(|r| r.all_applicants())?.len(), 2);
    Ok(())
}

#[test]
fn what_the_dropped_one_took_part_in_belongs_to_the_kept_one() -> Result<()> {
    let store = store();
    assert_eq!(store.read(|r| r.participations(&[id(1), id(2)]))?, [(id(1), 0), (id(2), 1)]);
    merged(&store, 1, 2, 90)?;
    for asked in [id(1), id(2)] {
        assert_eq!(store.read(|r| r.sessions_of(asked))?, [session()]);
        assert_eq!(store.read(|r| r.participations(&[asked]))?, [(asked, 1)]);
    }
    let later = SessionId(Uuid::from_u128(7));
    store.write(move |w| {
        w.create_session(later, at(9))?;
        w.set_participation(later, &[id(1), id(2)])
    })?;
    assert_eq!(store.read(|r| r.sessions_of(id(1)))?, [later, session()]);
    Ok(())
}

#[test]
fn a_merge_taken_back_leaves_both_exactly_as_they_were() -> Result<()> {
    let store = store();
    let mut rich = applicant(2, "Aktenlotse");
    rich.amount = "1234567890.10".parse().ok();
    rich.contacts = vec![Contact { name: "Ada Beispiel".into(), ..Contact::default() }];
    rich.hold = Some("Rechtsstreit".into());
    let put = rich.clone();
    store.write(move |w| w.put_applicant(&put))?;
    let before = store.read(|r| r.applicants(&[id(1), id(2), id(3)]))?;
    merged(&store, 1, 2, 90)?;
    let standing = store.read(|r| r.merges_of_applicant(id(2)))?;
    assert_eq!((standing[0].kept, standing[0].dropped, standing[0].at), (id(1), id(2), at(5)));
    assert_eq!((&standing[0].dropped_before, standing[0].last), (&rich, true));
    store.write(|w| w.unmerge(merge(90)))?;
    assert_eq!(store.read(|r| r.applicants(&[id(1), id(2), id(3)]))?, before);
    assert_eq!(names(&store), ["Akten-Lotse UG", "Aktenlotse", "Aktenlotse GmbH"]);
    assert_eq!(store.read(|r| r.merges_of_applicant(id(1)))?, []);
    assert_eq!(store.read(|r| r.participations(&[id(1), id(2)]))?, [(id(1), 0), (id(2), 1)]);
    assert!(matches!(store.write(|w| w.unmerge(merge(90))), Err(Error::NotFound { what: "merge" })));
    Ok(())
}

#[test]
fn a_chain_of_merges_leads_to_its_end_and_is_taken_back_from_there() -> Result<()> {
    let store = store();
    merged(&store, 1, 2, 90)?;
    merged(&store, 3, 1, 91)?;
    assert_eq!(store.read(|r| r.kept_applicant(id(2)))?, id(3));
    assert_eq!(store.read(|r| r.sessions_of(id(3)))?, [session()]);
    let standing = store.read(|r| r.merges_of_applicant(id(3)))?;
    assert_eq!(standing.iter().map(|merge| merge.last).collect::<Vec<_>>(), [true, false]);
    assert!(matches!(store.write(|w| w.unmerge(merge(90))), Err(Error::MergeBuiltOn)));
    store.write(|w| w.unmerge(merge(91)))?;
    store.write(|w| w.unmerge(merge(90)))?;
    assert_eq!(names(&store).len(), 3);
    Ok(())
}

#[test]
fn no_merge_can_lead_round_in_a_circle() -> Result<()> {
    let store = store();
    assert!(matches!(merged(&store, 1, 1, 90), Err(Error::AlreadyMerged)));
    merged(&store, 1, 2, 90)?;
    for (kept, dropped) in [(2, 1), (2, 3), (3, 2), (1, 2)] {
        assert!(matches!(merged(&store, kept, dropped, 91), Err(Error::AlreadyMerged)));
    }
    assert!(matches!(merged(&store, 1, 99, 91), Err(Error::NotFound { what: "applicant" })));
    Ok(())
}

#[test]
fn what_is_said_of_a_merged_one_is_said_of_the_kept_one() -> Result<()> {
    let store = store();
    merged(&store, 1, 2, 90)?;
    store.write(|w| w.put_applicant(&applicant(2, "Aktenlotse AG")))?;
    let found = store.read(|r| r.applicants(&[id(1)]))?;
    assert_eq!((found[0].id, found[0].name.as_str()), (id(1), "Aktenlotse AG"));
    assert_eq!(names(&store).len(), 2);
    Ok(())
}

#[test]
fn people_are_merged_in_the_same_way() -> Result<()> {
    let store = Store::temporary()?;
    let person =
        |number, name: &str| Person::named(PersonId(Uuid::from_u128(number)), name, "Amt für Beispiele");
    let (kim, kym) = (person(1, "Dr. Kim Muster"), person(2, "Kim Muster"));
    let both = [kim.clone(), kym.clone()];
    store.write(move |w| both.iter().try_for_each(|person| w.put_person(person)))?;
    let (kept, dropped) = (kim.clone(), kym.id);
    store.write(move |w| w.merge_people(&kept, dropped, merge(90), at(5)))?;
    assert_eq!(store.read(|r| r.people(&[kym.id]))?[0].name, "Dr. Kim Muster");
    assert_eq!(store.read(|r| r.kept_person(kym.id))?, kim.id);
    assert_eq!(store.read(|r| r.list_people("", None, 9))?.rows, std::slice::from_ref(&kim));
    assert_eq!(store.read(|r| r.merges_of_person(kim.id))?[0].dropped_before, kym);
    store.write(|w| w.unmerge(merge(90)))?;
    assert_eq!(store.read(|r| r.people(&[kim.id, kym.id]))?, [kim, kym]);
    Ok(())
}
