//! Files and logs of every released version must open and read forever.
//!
//! The fixtures are frozen with the version they belong to. A new version adds one of its
//! own: raise the name in `freeze_the_fixtures_of_a_new_version` and run it once with
//! `cargo test -p pitchpult-store --test versions -- --ignored`.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "support/dump.rs"]
mod dump;
#[path = "support/preparing.rs"]
mod preparing;
mod support;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use domain::directory::{Applicant, Office, Person, Venue};
use domain::hash::Hash;
use domain::ids::{ApplicantId, EntryId, OfficeId, PersonId, VenueId};
use domain::plan::{Plan, plan_hash, templates};
use domain::session::entry::{StoredEntry, verify};
use rusqlite::Connection;
use serde_json::{Value, json};
use store::{Error, Store, Writing};
use support::{KINDS, at, chain, every_kind, id, kind, session};

/// Dumps of every released version, in order.
const FILES: [&str; 2] = [include_str!("fixtures/0001.sql"), include_str!("fixtures/0002.sql")];
/// Logs of every released version of the events.
const LOGS: [&str; 1] = [include_str!("fixtures/log_v1.jsonl")];

fn open(folder: &Path) -> (Store, store::Opened) {
    Store::open(folder, at(0), &mut |_| {}).unwrap()
}

fn raw(folder: &Path) -> Connection {
    Connection::open(folder.join("pitchpult.sqlite")).unwrap()
}

#[test]
fn a_file_of_every_version_opens_and_keeps_what_was_in_it() {
    for (dump, version) in FILES.iter().zip(1_u32..) {
        let place = tempfile::tempdir().unwrap();
        raw(place.path()).execute_batch(dump).unwrap();
        let (store, opened) = open(place.path());
        let newest = u32::try_from(FILES.len()).unwrap();
        assert_eq!(opened.migrated_from, (version < newest).then_some(version));
        store.read(|r| expect_sample(r, version)).unwrap();
    }
}

#[test]
fn a_file_of_every_version_becomes_what_a_new_one_is() {
    let new = tempfile::tempdir().unwrap();
    open(new.path()).0.close();
    let newest = dump::schema(&raw(new.path()));
    for dump in FILES {
        let place = tempfile::tempdir().unwrap();
        raw(place.path()).execute_batch(dump).unwrap();
        open(place.path()).0.close();
        assert_eq!(dump::schema(&raw(place.path())), newest);
    }
}

#[test]
fn a_log_of_every_version_reads_whole_and_means_what_it_meant() {
    for log in LOGS {
        let entries: Vec<StoredEntry> = log.lines().map(stored).collect();
        assert!(verify(&entries).is_ok());
        let meant = every_kind();
        assert_eq!(entries.len(), meant.len());
        for (entry, meant) in entries.iter().zip(meant) {
            let read = entry.read();
            assert_eq!((read.event, read.text), (Some(meant.event), meant.text), "entry {}", entry.seq);
        }
    }
}

#[test]
fn the_fixtures_know_an_event_of_every_kind() {
    let kinds: BTreeSet<usize> = every_kind().iter().map(|new| kind(&new.event)).collect();
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), (0..KINDS).collect::<Vec<_>>());
}

/// Never writes over a fixture that is there.
#[test]
#[ignore = "run once for each new version"]
fn freeze_the_fixtures_of_a_new_version() {
    let place = tempfile::tempdir().unwrap();
    let (store, _) = open(place.path());
    store.write(write_sample).unwrap();
    store.close();
    freeze("0002.sql", &dump::dump(&raw(place.path())));
}

/// Adds the lines of new kinds behind the frozen ones.
#[test]
#[ignore = "run once for each issue that brings new events"]
fn grow_the_log_fixture() {
    let lines: Vec<String> = chain().iter().map(line).collect();
    grow("log_v1.jsonl", &(lines.join("\n") + "\n"));
}

/// A log's version stays while kinds are only added: their lines come behind the frozen ones.
fn grow(name: &str, text: &str) {
    let path = fixture(name);
    let frozen = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(text.starts_with(&frozen), "{name} is frozen");
    std::fs::write(path, text).unwrap();
}

fn fixture(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn freeze(name: &str, text: &str) {
    let path = fixture(name);
    let empty = std::fs::metadata(&path).map_or(true, |found| found.len() == 0);
    assert!(empty, "{name} is frozen");
    std::fs::write(path, text).unwrap();
}

fn plan_bytes() -> Vec<u8> {
    templates::empty_plan().to_bytes().unwrap()
}

fn applicant() -> Applicant {
    Applicant {
        place: "Musterstadt".into(),
        presenter: "Ada Beispiel".into(),
        email: "post@aktenlotse.example".into(),
        description: "Findet Akten".into(),
        website: "https://aktenlotse.example".into(),
        reference: "B-7".into(),
        received: "2026-11-24".parse().ok(),
        amount: "45000.50".parse().ok(),
        ..Applicant::named(ApplicantId(id(30)), "Aktenlotse GmbH")
    }
}

fn write_sample(w: &mut Writing<'_>) -> Result<(), Error> {
    let bytes = plan_bytes();
    w.create_session(session(), at(1_000))?;
    w.mark_sample(session())?;
    for label in ["created", "title"] {
        w.append_revision(session(), &bytes, plan_hash(&bytes), at(2_000), label)?;
    }
    w.undo_plan(session())?;
    chain().iter().try_for_each(|entry| w.append_entry(session(), entry))?;
    w.erase_text(session(), 3)?;
    w.put_draft(session(), "host", "note", "Noch nicht fer", at(3_000))?;
    w.put_applicants(&[applicant()])?;
    w.put_person(&Person::named(PersonId(id(20)), "Dr. Kim Muster", "Amt für Beispiele"))?;
    w.put_office(&Office::named(OfficeId(id(70)), "Amt für Beispiele"))?;
    w.put_venue(&Venue::named(VenueId(id(71)), "Saal 1"))?;
    w.put_setting("language", r#""de""#)?;
    preparing::write(w)
}

fn expect_sample(r: &store::Reading<'_>, version: u32) -> Result<(), Error> {
    let sessions = r.sessions()?;
    assert_eq!((sessions.len(), sessions[0].created, sessions[0].sample), (1, at(1_000), true));
    let plan = r.current_plan(session())?;
    assert_eq!((plan.number, plan.parent, plan.at), (1, None, at(2_000)));
    assert_eq!(plan_hash(&plan.bytes), plan.hash);
    assert!(Plan::from_bytes(&plan.bytes).is_ok());
    assert_eq!(r.plan_history(session())?.redo, Some(2));
    r.verify_log(session())?;
    for (entry, meant) in r.entries(session())?.iter().zip(every_kind()) {
        let erased = entry.seq == 3;
        let read = entry.read();
        assert_eq!((read.event, read.text), (Some(meant.event), meant.text.filter(|_| !erased)));
    }
    let draft = r.draft(session(), "host", "note")?.unwrap();
    assert_eq!((draft.body.as_str(), draft.saved), ("Noch nicht fer", at(3_000)));
    assert_eq!(r.applicants(&[ApplicantId(id(30))])?, [applicant()]);
    assert_eq!(r.people(&[PersonId(id(20))])?[0].name, "Dr. Kim Muster");
    assert_eq!(r.offices(&[OfficeId(id(70))])?[0].name, "Amt für Beispiele");
    assert_eq!(r.venues(&[VenueId(id(71))])?[0].name, "Saal 1");
    assert_eq!(r.setting("language")?.as_deref(), Some(r#""de""#));
    // Whatever the version, everything is in the lists of today.
    assert_eq!(r.list_applicants("aktenl muster", None, None, 9)?.rows[0].id, ApplicantId(id(30)));
    assert_eq!(r.people_by_name("Dr. Kim Muster")?.len(), 1);
    assert_eq!(r.list_offices("", None, 9)?.total, if version < 2 { 1 } else { 2 });
    if version < 2 {
        assert_eq!(r.sessions_without_card()?, [session()]);
        return Ok(());
    }
    preparing::expect(r)
}

fn line(entry: &StoredEntry) -> String {
    let text = entry.text.as_ref().map(|(salt, text)| json!({ "salt": salt, "text": text }));
    json!({
        "seq": entry.seq,
        "id": entry.id.to_string(),
        "facts": String::from_utf8(entry.facts.clone()).unwrap(),
        "text_hash": entry.text_hash.to_string(),
        "text": text,
        "before": entry.before.to_string(),
        "hash": entry.hash.to_string(),
    })
    .to_string()
}

fn stored(line: &str) -> StoredEntry {
    let value: Value = serde_json::from_str(line).unwrap();
    let words = |key: &str| value[key].as_str().unwrap().to_owned();
    let hash = |key: &str| Hash::parse(&words(key)).unwrap();
    let text = value["text"].as_object().map(|text| {
        let salt = serde_json::from_value(text["salt"].clone()).unwrap();
        (salt, text["text"].as_str().unwrap().to_owned())
    });
    StoredEntry {
        seq: value["seq"].as_u64().unwrap(),
        id: words("id").parse::<EntryId>().unwrap(),
        facts: words("facts").into_bytes(),
        text_hash: hash("text_hash"),
        text,
        before: hash("before"),
        hash: hash("hash"),
    }
}
