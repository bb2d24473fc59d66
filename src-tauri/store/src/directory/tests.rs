//! What is put in comes out, exactly; and lists find it.

use domain::directory::{Applicant, ApplicantKind, Challenge, Office, Person, Venue};
use domain::ids::{ApplicantId, ChallengeId, OfficeId, PersonId, VenueId};
use uuid::Uuid;

use crate::{FOUND_MAX, Named, Result, Store};

fn id(number: u128) -> ApplicantId {
    ApplicantId(Uuid::from_u128(number))
}

fn applicant(number: u128, name: &str) -> Applicant {
    Applicant {
        place: "Musterstadt".into(),
        presenter: "Dr. Ada Beispiel".into(),
        email: "post@aktenlotse.example".into(),
        description: "Findet Akten".into(),
        website: "https://aktenlotse.example".into(),
        reference: "B-7".into(),
        received: "2026-11-24".parse().ok(),
        amount: "1234567890.10".parse().ok(),
        ..Applicant::named(id(number), name)
    }
}

fn store_with(names: &[&str]) -> Store {
    let store = Store::temporary().unwrap();
    let all: Vec<_> =
        names.iter().zip(1..).map(|(name, number)| Applicant::named(id(number), *name)).collect();
    store.write(move |w| w.put_applicants(&all)).unwrap();
    store
}

fn listed(store: &Store, words: &str) -> Vec<String> {
    let page = store.read(|r| r.list_applicants(words, None, None, 500)).unwrap();
    page.rows.into_iter().map(|row| row.name).collect()
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
fn a_corrected_name_replaces_the_old_one_in_record_and_lists() -> Result<()> {
    let store = Store::temporary()?;
    store.write(|w| w.put_applicants(&[applicant(1, "Aktenlose"), applicant(1, "Aktenlotse")]))?;
    let read = store.read(|r| r.applicants(&[id(1)]))?;
    assert_eq!(read.iter().map(|found| found.name.as_str()).collect::<Vec<_>>(), ["Aktenlotse"]);
    assert!(listed(&store, "aktenlose").is_empty());
    assert_eq!(listed(&store, "aktenlo"), ["Aktenlotse"]);
    assert_eq!(store.read(|r| r.list_applicants("", None, None, 9))?.total, 1);
    Ok(())
}

#[test]
fn a_directory_holds_the_named_ones_in_their_order_and_nobody_else() -> Result<()> {
    let store = Store::temporary()?;
    let person = |number, name| Person::named(PersonId(Uuid::from_u128(number)), name, "Amt für Beispiele");
    let office = Office::named(OfficeId(Uuid::from_u128(5)), "Amt für Beispiele");
    let venue = Venue::named(VenueId(Uuid::from_u128(6)), "Saal 1");
    let challenge = Challenge::titled(ChallengeId(Uuid::from_u128(7)), "Akten finden");
    let people = [person(1, "Zoe Anders"), person(2, "anna berg"), person(3, "Kurt Dritter")];
    let put = (people.clone(), office.clone(), venue.clone(), challenge.clone());
    store.write(move |w| {
        put.0.iter().try_for_each(|person| w.put_person(person))?;
        w.put_office(&put.1)?;
        w.put_venue(&put.2)?;
        w.put_challenge(&put.3)
    })?;
    let unknown = PersonId(Uuid::from_u128(99));
    let named = Named {
        people: vec![people[2].id, unknown, people[0].id],
        offices: vec![office.id],
        venues: vec![venue.id],
        challenges: vec![challenge.id],
        ..Named::default()
    };
    let directory = store.read(|r| r.directory(&named))?;
    assert_eq!(directory.people, [people[2].clone(), people[0].clone()]);
    assert_eq!((directory.offices, directory.venues), (vec![office], vec![venue]));
    assert_eq!(directory.challenges, [challenge]);
    for by_name in [store.read(|r| r.all_people())?, store.read(|r| r.list_people("", None, 9))?.rows] {
        assert_eq!(
            by_name.iter().map(|found| found.name.as_str()).collect::<Vec<_>>(),
            ["anna berg", "Kurt Dritter", "Zoe Anders"]
        );
    }
    Ok(())
}

#[test]
fn a_list_stands_by_name_whatever_the_capitals_and_accents() {
    let names = ["Zebra", "ähre", "Ahorn", "Äther", "#apfel", "Die Lotsen", "Łódka", "Linde", "Apfel"];
    let sorted = ["Ahorn", "ähre", "#apfel", "Apfel", "Äther", "Die Lotsen", "Linde", "Łódka", "Zebra"];
    assert_eq!(listed(&store_with(&names), ""), sorted);
}

#[test]
fn pages_follow_each_other_without_a_gap_also_among_equal_names() -> Result<()> {
    let store = store_with(&["Ulme", "Akten", "Akten", "Akten", "Birke"]);
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = store.read(|r| r.list_applicants("", None, after, 2))?;
        assert_eq!((page.total, page.more), (5, false));
        after = page.rows.last().map(|row| row.id);
        if page.rows.is_empty() {
            break;
        }
        seen.extend(page.rows.into_iter().map(|row| row.id));
    }
    assert_eq!(seen, [2, 3, 4, 5, 1].map(id));
    let second = store.read(|r| r.list_applicants("akten", None, Some(id(2)), 1))?;
    assert_eq!((second.rows[0].id, second.total), (id(3), 3));
    Ok(())
}

#[test]
fn a_list_of_one_kind_is_counted_for_itself_and_follows_a_change() -> Result<()> {
    let store = store_with(&["Ahorn", "Birke", "Linde"]);
    let team = |number, name| Applicant { kind: ApplicantKind::Team, ..Applicant::named(id(number), name) };
    store.write(move |w| w.put_applicant(&team(2, "Birke")))?;
    let ask = |words, kind| store.read(|r| r.list_applicants(words, kind, None, 9)).unwrap();
    let total = |kind| ask("", kind).total;
    assert_eq!((total(None), total(Some(ApplicantKind::Team))), (3, 1));
    assert_eq!((total(Some(ApplicantKind::StartUp)), total(Some(ApplicantKind::Person))), (2, 0));
    assert_eq!(ask("b", Some(ApplicantKind::Team)).rows[0].id, id(2));
    assert!(ask("b", Some(ApplicantKind::StartUp)).rows.is_empty());
    Ok(())
}

#[test]
fn every_word_begins_a_word_of_a_field_that_lists_are_searched_by() {
    let store = Store::temporary().unwrap();
    store.write(|w| w.put_applicants(&[applicant(1, "Grünkataster GmbH")])).unwrap();
    for words in
        ["grun", "GRÜNK muster", "gru\u{308}n", "ada post@akten", "B-7", "aktenlotse.example", "gmbh"]
    {
        assert_eq!(listed(&store, words).len(), 1, "{words}");
    }
    for words in ["kataster", "grün xyz", "findet"] {
        assert!(listed(&store, words).is_empty(), "{words}");
    }
}

#[test]
fn nothing_that_is_typed_is_taken_for_a_command() {
    let store = store_with(&["Aktenlotse", "Baufeld"]);
    let typed = [
        "\"",
        "\"\"",
        "*",
        "akten*",
        "-akten",
        "^akten",
        "words:akten",
        "{words}: akten",
        "akten OR baufeld",
        "NOT akten",
        "NEAR(akten baufeld)",
        "akten\0",
        "(",
        "';--",
        "_applicant",
        "a AND",
        "\u{202e}akten",
        "%",
        "_",
    ];
    for words in typed {
        let found = listed(&store, words);
        let all = fold_is_empty(words);
        assert!(found.len() <= 1 || all, "{words:?} found {found:?}");
    }
    assert_eq!(listed(&store, "akten*"), ["Aktenlotse"]);
    assert!(listed(&store, "_applicant").is_empty());
}

fn fold_is_empty(words: &str) -> bool {
    super::fold::words(words).is_empty()
}

#[test]
fn a_search_that_finds_very_many_says_so_and_stops() -> Result<()> {
    let names: Vec<String> = (0..FOUND_MAX + 5).map(|number| format!("Akte {number:04}")).collect();
    let store = store_with(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let page = store.read(|r| r.list_applicants("akte", None, None, 10))?;
    assert_eq!((page.rows.len(), page.total, page.more), (10, FOUND_MAX as u64, true));
    let page = store.read(|r| r.list_applicants("akte 0001", None, None, 10))?;
    assert_eq!((page.total, page.more), (1, false));
    Ok(())
}

#[test]
fn a_name_finds_exactly_its_bearers_and_every_one_of_them() -> Result<()> {
    let store = store_with(&["Akten-Lotse", "Akten Lotse", "Akten-Lotse", "***"]);
    let found = |name| store.read(|r| r.applicants_by_name(name)).unwrap().len();
    assert_eq!((found("Akten-Lotse"), found("akten-lotse"), found("***"), found("")), (2, 0, 1, 0));
    let person = Person::named(PersonId(Uuid::from_u128(1)), "Kim Muster", "Amt");
    let office = Office::named(OfficeId(Uuid::from_u128(1)), "Amt");
    let venue = Venue::named(VenueId(Uuid::from_u128(1)), "Rathaus");
    let challenge = Challenge::titled(ChallengeId(Uuid::from_u128(1)), "Akten finden");
    store.write(move |w| {
        w.put_person(&person)?;
        w.put_office(&office)?;
        w.put_venue(&venue)?;
        w.put_challenge(&challenge)
    })?;
    assert_eq!(store.read(|r| r.people_by_name("Kim Muster"))?.len(), 1);
    assert_eq!(store.read(|r| r.offices_by_name("Amt"))?.len(), 1);
    assert_eq!(store.read(|r| r.venues_by_name("Rathaus"))?.len(), 1);
    assert_eq!(store.read(|r| r.challenges_by_title("Akten finden"))?.len(), 1);
    assert_eq!(store.read(|r| r.list_venues("rat", None, 9))?.rows[0].name, "Rathaus");
    assert_eq!(store.read(|r| r.list_offices("x", None, 9))?.total, 0);
    Ok(())
}
