//! A whole session through the router, and what must hold at its joints.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use pitchpult_tests::office::{list, text};
use pitchpult_tests::sample_day::{self, MINUTE_MS};
use pitchpult_tests::{Office, SetClock};
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

/// An office with the frozen sample.
fn prepared(folder: &tempfile::TempDir) -> (Office, String, Value) {
    let office = Office::open(folder.path(), morning());
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    let plan = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    (office, session, plan)
}

fn left_ms(office: &Office, session: &str) -> i64 {
    office.of("stage.view", session)["timer"]["left_ms"].as_i64().unwrap()
}

#[test]
fn the_sample_ends_in_a_signed_record() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let day = sample_day::run(&office);
    assert_eq!(day.filed["taken"], 8);
    let results = office.of("results.view", &day.session);
    let ranks: Vec<_> = list(&results, "/official/rows").iter().map(|row| row["rank"].clone()).collect();
    assert_eq!(ranks, [json!(1), json!(2), json!(3), json!(3), json!(5), json!(6), json!(7), Value::Null]);
    let rows = list(&results, "/official/rows");
    assert_eq!(rows[2]["exact"], rows[3]["exact"]);
    assert_eq!(rows[5]["recused"], 1);
    assert_eq!(rows[7]["no_rank"], "below_total");
    let record = office.of("record.view", &day.session);
    assert_eq!((&record["signed_off"], &record["chain_ok"]), (&json!(true), &json!(true)));
    assert!(list(&record, "/documents").iter().all(|document| document["state"] == "final"));
}

#[test]
fn a_restart_shows_the_same_state() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let day = sample_day::run(&office);
    let views = ["run.view", "results.view", "record.view", "plan.view", "stage.view"];
    let before: Vec<_> = views.iter().map(|view| office.of(view, &day.session)).collect();
    let pdf = office.document(&day.session, "minutes_pdf", None).unwrap().bytes;
    let clock = office.clock.clone();
    office.app.close();
    drop(office);
    let office = Office::open_with(folder.path(), clock);
    let after: Vec<_> = views.iter().map(|view| office.of(view, &day.session)).collect();
    assert_eq!(before, after);
    assert!(pdf == office.document(&day.session, "minutes_pdf", None).unwrap().bytes);
}

#[test]
fn steps_of_the_wall_clock_do_not_move_a_running_timer() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, _) = prepared(&folder);
    office.phase(&session, 0);
    let due = left_ms(&office, &session);
    let mut passed = 0;
    for step_s in [7, -7, 25 * 3600, -25 * 3600] {
        office.clock.step_wall_ms(step_s * 1000);
        office.clock.pass_ms(10_000);
        passed += 10_000;
        assert_eq!(left_ms(&office, &session), due - passed);
    }
}

#[test]
fn after_a_reboot_the_wall_clock_counts_and_the_minutes_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, _) = prepared(&folder);
    office.phase(&session, 60_000);
    let (before, clock) = (left_ms(&office, &session), office.clock.clone());
    drop(office);
    clock.reboot(90_000);
    let office = Office::open_with(folder.path(), clock);
    assert_eq!(left_ms(&office, &session), before - 90_000);
}

#[test]
fn an_advance_pressed_twice_acts_once() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, _) = prepared(&folder);
    let seen = office.of("run.view", &session)["seq"].clone();
    let press = || office.try_host("run.advance", json!({ "session": session, "seen": seen }));
    assert!(press().is_ok());
    assert_eq!(press().unwrap_err().code, "not-now");
}

#[test]
fn undo_reaches_the_latest_live_event_until_something_depends_on_it() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, _) = prepared(&folder);
    office.phase(&session, 60_000);
    let welcome = left_ms(&office, &session);
    office.phase(&session, 5000);
    let _ = office.of("run.undo", &session);
    assert_eq!(left_ms(&office, &session), welcome - 5000, "the phase before goes on as if never left");
    office.phase(&session, 5000);
    let item = text(&office.of("run.view", &session), "/current/item").to_owned();
    let note = json!({ "session": session, "item": item, "field": "content", "text": "Ein Satz.", "replaces": null });
    let _ = office.host("note.take", note);
    let refused = office.try_host("run.undo", json!({ "session": session, "seen": null })).unwrap_err();
    assert_eq!(refused.code, "depended-upon");
}

#[test]
fn a_frozen_plan_takes_no_edit_and_an_old_revision_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    let slot = |based_on: &Value, pitch_ms: u64| {
        let durations = [pitch_ms, 300_000, 180_000, 120_000];
        let params = json!({ "session": session, "based_on": based_on, "durations_ms": durations });
        office.try_host("plan.set_slot", params)
    };
    let edited = slot(&plan["revision"], 180_000).unwrap();
    assert_eq!(slot(&plan["revision"], 240_000).unwrap_err().code, "plan-changed");
    let of = |plan: &Value| json!({ "session": session, "based_on": plan["revision"] });
    let undone = office.host("plan.undo", of(&edited));
    assert_eq!(undone["plan_hash"], plan["plan_hash"]);
    let redone = office.host("plan.redo", of(&undone));
    assert_eq!(redone["plan_hash"], edited["plan_hash"]);
    let frozen = office.host("plan.freeze", of(&redone));
    assert_eq!(frozen["frozen"]["hash"], edited["plan_hash"]);
    assert_eq!(slot(&frozen["revision"], 300_000).unwrap_err().code, "plan-frozen");
    assert_eq!(office.try_host("plan.undo", of(&frozen)).unwrap_err().code, "plan-frozen");
}

#[test]
fn an_open_point_stops_the_freeze() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let plan = office.host("session.create", json!({ "title": "Leer" }));
    let params = json!({ "session": plan["session"], "based_on": plan["revision"] });
    let refused = office.try_host("plan.freeze", params).unwrap_err();
    assert_eq!(refused.code, "points-open");
    assert_eq!(refused.params[0].1, plan["open_points"].to_string());
}

#[test]
fn a_draft_comes_back_after_a_restart_and_goes_when_the_note_is_taken() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, _) = prepared(&folder);
    office.phase(&session, 1000);
    let item = text(&office.of("run.view", &session), "/current/item").to_owned();
    let draft = json!({ "session": session, "item": item, "field": "valuation", "text": "halb" });
    let _ = office.host("note.save_draft", draft);
    let clock = office.clock.clone();
    drop(office);
    let office = Office::open_with(folder.path(), clock);
    let view = office.of("run.view", &session);
    assert_eq!((&view["drafts"][0]["text"], &view["notes"]), (&json!("halb"), &json!([])));
    let note =
        json!({ "session": session, "item": item, "field": "valuation", "text": "ganz", "replaces": null });
    let _ = office.host("note.take", note);
    let view = office.of("run.view", &session);
    assert_eq!((&view["drafts"], &view["notes"][0]["text"]), (&json!([]), &json!("ganz")));
}

#[test]
fn the_real_list_of_hamburg_becomes_twelve_pitches() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/imports/hamburg_zuwendungen_2011.xlsx");
    let Ok(bytes) = std::fs::read(path) else {
        assert!(std::env::var_os("CI").is_none(), "shared/imports is missing");
        println!("skipped: shared/imports is missing");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let plan = office.host("session.create", json!({ "title": "Zuwendungen" }));
    let upload = office.app.upload("hamburg.xlsx", bytes).unwrap().upload;
    let choice = json!({ "picked": null, "waived": [], "corrected": [], "kept": [] });
    let ask = |choice: &Value| {
        let params = json!({ "session": plan["session"], "upload": upload, "choice": choice, "offset": 0 });
        office.host("import.preview", params)
    };
    let all = ask(&choice);
    let ready = list(&all, "/rows").iter().filter(|row| row["state"] == "ready");
    let picked: Vec<_> = ready.take(12).map(|row| row["row"].clone()).collect();
    let mut choice = choice;
    choice["picked"] = json!(picked);
    assert_eq!(ask(&choice)["ready"], 12);
    let store = |expected: usize| {
        let params = json!({
            "session": plan["session"], "based_on": plan["revision"], "upload": upload,
            "choice": choice, "expected": expected,
        });
        office.try_host("import.store", params)
    };
    assert_eq!(store(11).unwrap_err().code, "import-changed", "what was not announced is not stored");
    let stored = store(12).unwrap();
    assert_eq!(list(&stored, "/applicants").len(), 12);
    assert_eq!(list(&stored, "/items").iter().filter(|item| item["kind"] == "pitch").count(), 12);
}

#[test]
fn after_both_signatures_nothing_changes_until_they_are_revoked_with_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    let day = sample_day::run(&office);
    let resolve = || office.try_host("results.resolve", json!({ "session": day.session, "text": "Anders." }));
    assert_eq!(resolve().unwrap_err().code, "signed-off");
    let revoke =
        |reason: &str| office.try_host("record.revoke", json!({ "session": day.session, "reason": reason }));
    assert_eq!(revoke(" ").unwrap_err().code, "reason-missing");
    assert!(revoke("Zahlendreher im Beschluss.").is_ok());
    assert!(resolve().is_ok());
    sample_day::sign(&office, &day.session);
    assert_eq!(office.of("record.view", &day.session)["signed_off"], true);
}

#[test]
fn a_signer_signs_what_was_read() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, _) = prepared(&folder);
    for _ in 0..60 {
        if office.of("run.view", &session)["state"] == "ended" {
            break;
        }
        office.phase(&session, MINUTE_MS);
    }
    let _ = office.of("scoring.close", &session);
    let seen = office.of("record.view", &session)["seq"].clone();
    let _ = office.host("results.resolve", json!({ "session": session, "text": "Neu." }));
    let params = json!({ "session": session, "signer": "chair", "place": "Köln", "seen": seen });
    assert_eq!(office.try_host("record.sign", params).unwrap_err().code, "not-now");
}

#[test]
fn one_process_owns_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let _office = Office::open(folder.path(), morning());
    let clock = std::sync::Arc::new(SetClock::at(morning()));
    let second = app::open(folder.path(), clock, None, &mut |_| {});
    assert_eq!(second.err().map(|error| error.code), Some("store-in-use"));
}

#[test]
fn a_note_sent_again_after_a_lost_answer_is_taken_once() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session, _) = prepared(&folder);
    office.phase(&session, 1000);
    let item = text(&office.of("run.view", &session), "/current/item").to_owned();
    let note = json!({
        "session": session, "item": item, "field": "content", "text": "Einmal.", "replaces": null,
        "id": "0198c0de-0000-7000-8000-000000000001",
    });
    let first = office.host("note.take", note.clone());
    assert_eq!(office.host("note.take", note)["seq"], first["seq"]);
    assert_eq!(list(&office.of("run.view", &session), "/notes").len(), 1);
}
