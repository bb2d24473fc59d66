//! Faults of the day through the router: looked at, taken down once, undone, and what they
//! leave in order, panel and result.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use pitchpult_tests::sample_day::MINUTE_MS;
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-24T08:00:00Z".parse().unwrap()
}

/// The sample, frozen at nine, its welcome running.
fn begun(folder: &tempfile::TempDir) -> (Office, String) {
    let office = Office::open(folder.path(), morning());
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    office.phase(&session, MINUTE_MS);
    (office, session)
}

/// The pitch of this place among those that have not begun.
fn pitch(office: &Office, session: &str, place: usize) -> Value {
    list(&office.of("incident.view", session), "/pitches")[place].clone()
}

fn form(kind: &str, more: Value) -> Value {
    let mut form = json!({ "kind": kind, "reason": "Stau auf der A 46", "ordered_by": "Sabine Hartwig" });
    form.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    form
}

fn preview(office: &Office, session: &str, form: &Value) -> Value {
    office.host("incident.preview", json!({ "session": session, "form": form, "language": "de" }))
}

fn try_record(office: &Office, session: &str, form: &Value) -> Result<Value, app::Error> {
    office.try_host("incident.record", json!({ "session": session, "form": form, "seen": null }))
}

fn record(office: &Office, session: &str, form: &Value) {
    try_record(office, session, form).unwrap_or_else(|error| panic!("{form}: {error:?}"));
}

fn why(error: &app::Error) -> &str {
    error.params.iter().find(|(name, _)| *name == "why").map_or(error.code, |(_, why)| why)
}

fn agenda(office: &Office, session: &str) -> Vec<(String, String)> {
    let view = office.of("run.view", session);
    let rows = list(&view, "/items").iter();
    rows.map(|row| (text(row, "/short_title").to_owned(), text(row, "/state").to_owned())).collect()
}

fn effect<'a>(preview: &'a Value, what: &str) -> Vec<&'a Value> {
    list(preview, "/effects").iter().filter(|row| row["what"] == what).collect()
}

#[test]
fn a_swap_is_shown_before_it_is_made_and_leaves_one_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = begun(&folder);
    let (first, second) = (pitch(&office, &session, 5), pitch(&office, &session, 6));
    let swap = form("swapped", json!({ "item": first["item"], "other": second["item"], "agreed": true }));
    let before = office.of("run.view", &session);
    let shown = preview(&office, &session, &swap);
    assert_eq!(office.of("run.view", &session)["seq"], before["seq"], "looking writes nothing");
    assert_eq!(
        text(&shown, "/sentence"),
        "TOP 2.6 und 2.7 wurden getauscht, angeordnet durch Sabine Hartwig. Grund: „Stau auf der A 46.“ Beide sind einverstanden."
    );
    let speaks = effect(&shown, "speaks");
    assert_eq!((&speaks[0]["after"], &speaks[1]["before"]), (&speaks[1]["before"], &speaks[0]["after"]));
    let out = effect(&shown, "out");
    assert_eq!(out.len(), 1, "the recused member's absence moves along: {shown}");
    assert_ne!(out[0]["before"], out[0]["after"]);
    assert_eq!(effect(&shown, "stays").len(), 1);
    record(&office, &session, &swap);
    let after = office.of("run.view", &session);
    let names = |view: &Value| {
        let rows = list(view, "/items").iter();
        rows.filter(|row| row["kind"] == "pitch")
            .map(|row| text(row, "/number").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(names(&after)[5..7], ["2.7", "2.6"]);
    let _ = office.of("run.undo", &session);
    assert_eq!(office.of("run.view", &session)["items"], before["items"]);
}

#[test]
fn a_press_that_comes_twice_is_taken_down_once() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = begun(&folder);
    let seen = office.of("run.view", &session)["seq"].clone();
    let form = form("no_show", json!({ "item": pitch(&office, &session, 0)["item"] }));
    let params = |id: &str| json!({ "session": session, "form": form, "seen": seen, "id": id });
    let id = "0192f0c4-0000-7000-8000-000000000001";
    let first = office.host("incident.record", params(id));
    let again = office.host("incident.record", params(id));
    assert_eq!(first["seq"], again["seq"]);
    let other =
        office.try_host("incident.record", params("0192f0c4-0000-7000-8000-000000000002")).unwrap_err();
    assert_eq!(why(&other), "already-done");
}

#[test]
fn whoever_did_not_come_is_passed_over_and_may_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = begun(&folder);
    let missing = pitch(&office, &session, 0);
    let gone = form("no_show", json!({ "item": missing["item"], "reason": "" }));
    let shown = preview(&office, &session, &gone);
    assert_eq!(shown["reason_missing"], false);
    assert_eq!(effect(&shown, "speaks")[0]["after"], Value::Null);
    assert_eq!(effect(&shown, "shifted")[0]["shift_ms"], -15 * 60_000);
    assert_eq!(effect(&shown, "ends").len(), 1);
    record(&office, &session, &gone);
    let view = office.of("run.view", &session);
    assert_eq!(agenda(&office, &session)[1].1, "absent");
    assert_eq!(list(&view, "/items")[1]["absence"], "no_show");
    assert_eq!(view["after"]["pitch"], json!({ "number": 1, "of": 7 }));
    assert_eq!(why(&try_record(&office, &session, &gone).unwrap_err()), "absent");
    let last = pitch(&office, &session, 7);
    let back = form("joined", json!({ "item": missing["item"], "after": last["item"] }));
    assert!(text(&preview(&office, &session, &back), "/sentence").contains("ist doch gekommen"));
    record(&office, &session, &back);
    assert_eq!(pitch(&office, &session, 7)["item"], missing["item"]);
}

#[test]
fn somebody_new_is_entered_with_the_event_and_only_then() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = begun(&folder);
    let known = || {
        let found = office
            .host("directory.names", json!({ "kind": "applicant", "words": "Wattwerk", "venue": null }));
        list(&found, "/names").len()
    };
    let last = pitch(&office, &session, 7);
    let joined = form("joined", json!({ "who": "Wattwerk UG", "after": last["item"] }));
    let shown = preview(&office, &session, &joined);
    assert!(text(&shown, "/sentence").starts_with("TOP 2.9 Wattwerk UG kam nach der Festschreibung hinzu"));
    assert_eq!(known(), 0);
    let refused = try_record(
        &office,
        &session,
        &form("joined", json!({ "who": "Wattwerk UG", "after": last["item"], "reason": " " })),
    );
    assert_eq!(refused.unwrap_err().code, "reason-missing");
    assert_eq!(known(), 0, "a refused fault leaves nobody behind");
    record(&office, &session, &joined);
    assert_eq!(known(), 1);
    let again = try_record(&office, &session, &joined).unwrap_err();
    assert_eq!(why(&again), "on-agenda");
    let hits = || list(&office.host("session.search", json!({ "words": "Wattwerk" })), "/hits").len();
    assert_eq!(hits(), 1, "a late applicant is found as the others are");
    let _ = office.of("run.undo", &session);
    assert_eq!(hits(), 0);
    record(&office, &session, &joined);
    let withdrawn = form("withdrawn", json!({ "item": pitch(&office, &session, 8)["item"] }));
    record(&office, &session, &withdrawn);
    record(&office, &session, &joined);
    assert_eq!(pitch(&office, &session, 8)["absence"], Value::Null, "whoever withdrew may come back by name");
}

#[test]
fn a_substitute_declares_before_scoring_and_never_judges_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = begun(&folder);
    let view = office.of("incident.view", &session);
    let leaves = list(&view, "/panel")[0].clone();
    let by = |who: Value| {
        form(
            "replaced",
            json!({ "evaluator": leaves["person"], "who": who, "sector": "research", "organisation": "Hochschule Weidenau" }),
        )
    };
    let plan = office.of("plan.view", &session);
    let own =
        list(&plan, "/applicants").iter().find(|row| row["presenter"] != "").expect("somebody presents");
    let refused = try_record(&office, &session, &by(own["presenter"].clone())).unwrap_err();
    assert_eq!(why(&refused), "of-applicant");
    let sits = list(&view, "/panel")[1].clone();
    let refused = try_record(&office, &session, &by(json!({ "id": sits["person"], "name": sits["name"] })))
        .unwrap_err();
    assert_eq!(why(&refused), "on-panel");
    let shown = preview(&office, &session, &by(json!("Prof. Lutz Ebert")));
    assert!(text(&shown, "/sentence").contains("Prof. Lutz Ebert (Hochschule Weidenau) bewertet ab TOP 2.1"));
    assert_eq!(effect(&shown, "declares")[0]["count"], 8);
    record(&office, &session, &by(json!("Prof. Lutz Ebert")));
    let panel = office.of("incident.view", &session);
    let substitute =
        list(&panel, "/panel").iter().find(|row| row["name"] == "Prof. Lutz Ebert").unwrap().clone();
    let person = text(&substitute, "/person");
    let ballots =
        office.evaluator(&session, person, "ballot.view", json!({ "session": session, "evaluator": person }));
    assert_eq!(list(&ballots.unwrap(), "/applicants").len(), 8);
    let _ = office.of("run.undo", &session);
    let panel = office.of("incident.view", &session);
    assert_eq!(list(&panel, "/panel")[0]["person"], leaves["person"]);
}

#[test]
fn an_interruption_stops_the_clock_and_gives_back_what_was_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = begun(&folder);
    office.phase(&session, 2 * MINUTE_MS);
    let left = || office.of("stage.view", &session)["timer"]["left_ms"].as_i64().unwrap();
    let before = left();
    let too_much = form("interrupted", json!({ "restored_ms": 3 * MINUTE_MS }));
    assert_eq!(try_record(&office, &session, &too_much).unwrap_err().params[0].1, "restored");
    let stopped = form("interrupted", json!({ "restored_ms": 90_000, "reason": "Feueralarm" }));
    let due = preview(&office, &session, &stopped);
    assert_eq!(
        (&effect(&due, "due")[0]["before"], &effect(&due, "due")[0]["after"]),
        (&json!("5:00"), &json!("6:30"))
    );
    record(&office, &session, &stopped);
    office.clock.pass_ms(10 * MINUTE_MS);
    assert_eq!(left(), before + 90_000);
    assert_eq!(why(&try_record(&office, &session, &stopped).unwrap_err()), "interrupted");
    let _ = office.of("run.resume", &session);
    office.clock.pass_ms(MINUTE_MS);
    let lost = form("link_lost", json!({ "reason": "" }));
    assert!(
        text(&preview(&office, &session, &lost), "/sentence").starts_with("Verbindung verloren bei TOP 2.1")
    );
    record(&office, &session, &lost);
    let _ = office.of("run.undo", &session);
    assert_eq!(office.of("run.view", &session)["state"], "running");
}

#[test]
fn an_absent_applicant_has_no_rank_and_no_missing_ballot() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = begun(&folder);
    for (place, kind) in [(0, "no_show"), (1, "withdrawn")] {
        let item = pitch(&office, &session, place)["item"].clone();
        record(&office, &session, &form(kind, json!({ "item": item })));
    }
    while office.of("run.view", &session)["state"] != "ended" {
        office.phase(&session, MINUTE_MS);
    }
    let closed = office.of("results.view", &session);
    assert!(list(&closed, "/missing").iter().all(|row| list(row, "/applicants").len() <= 6));
    let _ = office.of("scoring.close", &session);
    let results = office.of("results.view", &session);
    let why: Vec<_> = list(&results, "/official/rows").iter().map(|row| text(row, "/no_rank")).collect();
    assert_eq!(why[..3], ["no_show", "withdrawn", "no_ballot"]);
    assert!(list(&results, "/official/rows")[..2].iter().all(|row| row["missing"] == 0));
    let csv = office.document(&session, "results_csv", None).unwrap().bytes;
    assert!(String::from_utf8_lossy(&csv).contains("nicht erschienen"));
    let refused = try_record(&office, &session, &form("no_show", json!({}))).unwrap_err();
    assert_eq!(refused.code, "invalid");
}
