//! A rehearsal: everything works, faster, and nothing of it is left.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use app::{Caller, Role};
use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-20T15:00:00Z".parse().unwrap()
}

/// An office with the sample session, which is on another day.
fn prepared(folder: &std::path::Path) -> (Office, String) {
    let office = Office::open(folder, morning());
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    (office, session)
}

fn start(office: &Office, session: &str, speed: u32) -> Value {
    office.host("rehearsal.start", json!({ "session": session, "speed": speed }))
}

fn why(result: Result<Value, app::Error>) -> String {
    let failure = result.unwrap_err().to_failure();
    failure.params.get("why").cloned().unwrap_or(failure.code)
}

#[test]
fn a_rehearsal_runs_fast_begins_at_the_planned_hour_and_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = prepared(folder.path());
    let before = office.of("run.view", &session);
    start(&office, &session, 10);
    assert_eq!(office.host("clock.now", json!({}))["rate"], 10);
    let rehearsed = office.of("run.view", &session);
    assert_eq!(rehearsed["frozen"], true, "a rehearsal needs no complete plan");
    let _ = office.of("run.advance", &session);
    office.clock.pass_ms(12_000);
    let running = office.of("run.view", &session);
    assert_eq!(list(&running, "/items")[0]["state"], "running");
    let timer = &running["current"]["timer"];
    let (due, left) = (timer["due_ms"].as_i64().unwrap(), timer["left_ms"].as_i64().unwrap());
    assert_eq!(due - left, 120_000, "twelve seconds are two minutes");
    assert!(running["behind_ms"].as_i64().unwrap().abs() <= 60_000, "it plays at the planned hour");
    let _ = office.host("rehearsal.end", json!({}));
    let after = office.of("run.view", &session);
    assert_eq!((&after["state"], &after["seq"]), (&json!("before"), &before["seq"]));
    assert!(!folder.path().join("rehearsal").exists());
    assert_eq!(office.host("clock.now", json!({}))["rate"], 1);
}

#[test]
fn every_role_is_told_and_no_document_leaves_a_rehearsal() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = prepared(folder.path());
    start(&office, &session, 2);
    let stage = Caller::stage(session.parse().unwrap());
    assert_eq!(stage.role, Role::Stage);
    let told = office.app.call(&stage, "rehearsal.view", json!({})).unwrap();
    assert_eq!((text(&told, "/session"), &told["speed"]), (session.as_str(), &json!(2)));
    for document in ["minutes_pdf", "ballot_page", "results_csv"] {
        let refused = office.document(&session, document, None).unwrap_err();
        assert_eq!(refused.code, "rehearsal-no-documents", "{document}");
    }
}

#[test]
fn a_second_one_a_begun_session_and_foolish_speeds_are_refused_by_name() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = prepared(folder.path());
    let ask = |speed: u32| office.try_host("rehearsal.start", json!({ "session": session, "speed": speed }));
    assert_eq!(why(ask(0)), "invalid");
    assert_eq!(why(ask(61)), "invalid");
    ask(60).unwrap();
    assert_eq!(why(ask(2)), "rehearsing");
    let _ = office.host("rehearsal.set_speed", json!({ "speed": 5 }));
    assert_eq!(office.host("rehearsal.view", json!({}))["speed"], 5);
    let _ = office.host("rehearsal.end", json!({}));
    let _ = office.host("rehearsal.end", json!({}));
    assert_eq!(why(office.try_host("rehearsal.set_speed", json!({ "speed": 5 }))), "not-rehearsing");
}

#[test]
fn no_session_is_taken_from_the_room_by_a_rehearsal_of_another() {
    let folder = tempfile::tempdir().unwrap();
    let (office, running) = prepared(folder.path());
    let plan = office.of("plan.view", &running);
    let freeze = json!({ "session": running, "based_on": plan["revision"] });
    let _ = office.host("plan.freeze", freeze);
    let _ = office.of("run.advance", &running);
    let other = office.host("session.create", json!({ "title": "Morgen" }));
    let ask = json!({ "session": other["session"], "speed": 10 });
    assert_eq!(why(office.try_host("rehearsal.start", ask)), "session-runs");
}

#[test]
fn a_rehearsal_that_was_killed_is_swept_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = prepared(folder.path());
    start(&office, &session, 2);
    let _ = office.of("run.advance", &session);
    assert!(folder.path().join("rehearsal").exists());
    drop(office);
    let office = Office::open(folder.path(), morning());
    assert!(!folder.path().join("rehearsal").exists());
    assert_eq!(office.of("run.view", &session)["state"], "before");
}
