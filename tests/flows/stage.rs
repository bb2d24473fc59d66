//! How the stage looks, what it says and what it may read; that it outlives an end of the
//! program and keeps quiet once the evening is over.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use app::wire::DocumentRequest;
use app::{Caller, Error};
use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use pitchpult_tests::sample_day::MINUTE_MS;
use serde_json::{Value, json};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01";
const HOUR_MS: u64 = 60 * MINUTE_MS;

fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

/// The frozen sample; the first three who pitch have handed in a picture each as their deck.
struct House {
    office: Office,
    session: String,
    decks: Vec<String>,
}

impl House {
    fn open(folder: &tempfile::TempDir) -> Self {
        let office = Office::open(folder.path(), morning());
        let session = text(&office.host("session.create_sample", json!({})), "/session").to_owned();
        let mut house = Self { office, session, decks: Vec::new() };
        for file in list(&house.plan(), "/papers/attachments") {
            house.edit("plan.detach", json!({ "attachment": file["id"] }));
        }
        let plan = house.plan();
        let pitches: Vec<_> =
            list(&plan, "/items").iter().filter_map(|item| item["applicant"].as_str()).collect();
        for (place, applicant) in pitches.iter().take(3).enumerate() {
            house.attach(applicant, &format!("Folien {place}.png"), place);
        }
        let files = house.plan();
        house.decks =
            list(&files, "/papers/attachments").iter().map(|file| text(file, "/id").to_owned()).collect();
        house.edit("plan.freeze", json!({}));
        house
    }

    fn plan(&self) -> Value {
        self.office.of("plan.view", &self.session)
    }

    fn edit(&self, command: &str, mut params: Value) {
        params["session"] = json!(self.session);
        params["based_on"] = self.plan()["revision"].clone();
        let _ = self.office.host(command, params);
    }

    fn attach(&self, applicant: &str, name: &str, place: usize) {
        let mut bytes = PNG.to_vec();
        bytes.extend(place.to_string().bytes());
        let upload = self.office.app.upload(name, bytes).unwrap().upload;
        self.edit("plan.attach", json!({ "upload": upload, "applicant": applicant, "kind": "deck" }));
    }

    fn stage(&self) -> Value {
        self.office.of("stage.view", &self.session)
    }

    fn try_look(&self, mut set: Value) -> Result<Value, Error> {
        set["session"] = json!(self.session);
        self.office.try_host("stage.set_look", set)
    }

    fn say(&self, text: &str) -> Result<Value, Error> {
        self.office.try_host("stage.say", json!({ "session": self.session, "text": text, "flash": false }))
    }

    /// A document as the stage's own window asks for it.
    fn read(&self, document: &str) -> Result<Vec<u8>, Error> {
        let caller = Caller::stage(self.session.parse().unwrap());
        self.read_as(&caller, document)
    }

    fn read_as(&self, caller: &Caller, document: &str) -> Result<Vec<u8>, Error> {
        let request = DocumentRequest {
            session: self.session.parse().unwrap(),
            document: document.into(),
            language: "de".into(),
            evaluator: None,
            recipient: None,
        };
        self.office.app.document(caller, &request).map(|document| document.bytes)
    }

    /// To the first phase of the pitch of this place, from 0.
    fn to_pitch(&self, place: usize) {
        let wanted = list(&self.plan(), "/items")
            .iter()
            .filter(|item| item["applicant"].is_string())
            .nth(place)
            .map(|item| text(item, "/id").to_owned());
        while self.office.of("run.view", &self.session)["current"]["item"].as_str().map(str::to_owned)
            != wanted
        {
            self.office.phase(&self.session, 0);
        }
    }
}

#[test]
fn what_was_arranged_outlives_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::open(&folder);
    house.try_look(json!({ "layout": "deck", "timers": ["item_end", "clock"] })).unwrap();
    house.try_look(json!({ "scale": 120, "messages": ["Bitte Fragen sammeln"] })).unwrap();
    let (session, clock) = (house.session.clone(), house.office.clock.clone());
    drop(house);
    let office = Office::open_with(folder.path(), clock);
    let look = office.of("stage.view", &session)["look"].clone();
    assert_eq!((&look["layout"], &look["scale"]), (&json!("deck"), &json!(120)));
    assert_eq!(look["timers"], json!(["item_end", "clock"]));
    assert_eq!(look["messages"], json!(["Bitte Fragen sammeln"]));
}

#[test]
fn what_cannot_be_shown_is_refused_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::open(&folder);
    let before = house.stage()["look"].clone();
    for (field, set) in [
        ("layout", json!({ "layout": "cinema" })),
        ("timers", json!({ "timers": [] })),
        ("timers", json!({ "timers": ["clock", "clock"] })),
        ("timers", json!({ "timers": ["phase_down", "phase_up", "clock", "item_end"] })),
        ("scale", json!({ "scale": 141 })),
        ("message", json!({ "messages": ["x".repeat(81)] })),
        ("slide", json!({ "slide": { "deck": house.decks[0], "page": 0 } })),
    ] {
        let refused = house.try_look(set.clone()).unwrap_err();
        assert_eq!((refused.code, refused.params[0].1.as_str()), ("invalid", field), "{set}");
    }
    assert_eq!(house.stage()["look"], before);
}

#[test]
fn the_stage_may_read_the_deck_of_who_pitches_and_of_who_is_next_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::open(&folder);
    house.to_pitch(0);
    let deck = |place: usize| format!("deck:{}", house.decks[place]);
    assert_eq!(house.stage()["deck"]["id"], json!(house.decks[0]));
    assert_eq!(house.stage()["deck_next"]["id"], json!(house.decks[1]));
    assert!(house.read(&deck(0)).unwrap().ends_with(b"0"));
    assert!(house.read(&deck(1)).unwrap().ends_with(b"1"));
    for hidden in
        [deck(2), format!("attachment:{}", house.decks[0]), "minutes_pdf".into(), "deck:../1".into()]
    {
        assert_eq!(house.read(&hidden).unwrap_err().code, "not-allowed", "{hidden}");
    }
    house.to_pitch(1);
    assert_eq!(house.read(&deck(0)).unwrap_err().code, "not-allowed");
    assert!(house.read(&deck(2)).is_ok());
}

#[test]
fn no_other_role_and_no_other_session_reads_a_deck() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::open(&folder);
    house.to_pitch(0);
    let session = house.session.parse().unwrap();
    let deck = format!("deck:{}", house.decks[0]);
    let person = text(&house.plan(), "/panel/0/person").parse().unwrap();
    let elsewhere = text(&house.office.host("session.create_sample", json!({})), "/session").parse().unwrap();
    for caller in [Caller::evaluator(session, person), Caller::presenter(session), Caller::stage(elsewhere)] {
        assert_eq!(house.read_as(&caller, &deck).unwrap_err().code, "not-allowed", "{caller:?}");
    }
}

#[test]
fn a_slide_is_turned_for_every_screen_and_the_next_deck_begins_at_its_first() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::open(&folder);
    house.to_pitch(0);
    house.try_look(json!({ "layout": "deck", "slide": { "deck": house.decks[0], "page": 3 } })).unwrap();
    assert_eq!(house.stage()["deck"]["page"], 3);
    house.to_pitch(1);
    assert_eq!(house.stage()["deck"]["page"], 1);
}

#[test]
fn a_deck_that_is_gone_or_changed_is_told_and_its_bytes_are_not_handed_out() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::open(&folder);
    house.to_pitch(0);
    let deck = format!("deck:{}", house.decks[0]);
    let files = walk(&folder.path().join("files"));
    for file in &files {
        std::fs::write(file, b"something else").unwrap();
    }
    assert_eq!(house.read(&deck).unwrap_err().code, "paper-changed");
    for file in &files {
        std::fs::remove_file(file).unwrap();
    }
    assert_eq!(house.read(&deck).unwrap_err().code, "paper-gone");
    assert_eq!(house.stage()["deck"]["fault"], "gone");
    // The time runs on all the same.
    assert!(house.stage()["timer"]["running"].as_bool().unwrap());
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[test]
fn a_message_stands_on_the_stage_and_in_the_log_and_never_in_the_minutes() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::open(&folder);
    house.to_pitch(0);
    house.say("Bitte ins Mikrofon sprechen").unwrap();
    assert_eq!(house.stage()["message"]["text"], "Bitte ins Mikrofon sprechen");
    let again = house.say("Bitte ins Mikrofon sprechen").unwrap_err();
    assert_eq!((again.code, again.params[0].1.as_str()), ("not-now", "unchanged"));
    let record = house.office.of("record.view", &house.session).to_string();
    assert!(!record.contains("Mikrofon"), "the minutes tell nothing of it");
    let _ = house.office.of("stage.hush", &house.session);
    assert_eq!(house.stage()["message"], Value::Null);
}

#[test]
fn a_message_sent_again_after_a_lost_answer_is_said_once() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::open(&folder);
    let say = json!({ "session": house.session, "text": "Bitte lauter", "flash": true, "id": "0198f0aa-0000-7000-8000-000000000001" });
    let first = house.office.host("stage.say", say.clone());
    let second = house.office.host("stage.say", say);
    assert_eq!(first["seq"], second["seq"]);
}

#[test]
fn a_message_is_no_step_that_undo_would_take_back() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::open(&folder);
    house.to_pitch(0);
    house.say("Bitte lauter").unwrap();
    assert_eq!(house.office.of("run.view", &house.session)["undo"], "phase_started");
}

#[test]
fn hours_after_the_end_or_on_another_day_the_stage_has_nothing_more_to_say() {
    let folder = tempfile::tempdir().unwrap();
    let house = House::open(&folder);
    while house.office.of("run.view", &house.session)["state"] != "ended" {
        house.office.phase(&house.session, 0);
    }
    let boot = 1_000_000_i64;
    // At half past eight in the morning six hours come before midnight.
    assert_eq!(house.stage()["rests_from_boot_ms"], boot + 6 * HOUR_MS.cast_signed());
    house.office.clock.pass_ms(2 * HOUR_MS);
    house.office.clock.step_wall_ms(25 * HOUR_MS.cast_signed());
    assert_eq!(house.stage()["rests_from_boot_ms"], boot + 6 * HOUR_MS.cast_signed());
}
