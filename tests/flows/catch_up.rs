//! Winning lost minutes back, the order of what is left, undo and redo, and time that the
//! machine slept through: through the router, over the real store.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::Barrier;

use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use pitchpult_tests::sample_day::MINUTE_MS;
use serde_json::{Value, json};

/// Half an hour before the sample begins.
fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

/// The frozen sample with the welcome over and the first pitch seven minutes late.
fn seven_minutes_late(folder: &tempfile::TempDir) -> (Office, String) {
    let office = Office::open(folder.path(), morning());
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    office.clock.pass_ms(30 * MINUTE_MS);
    office.phase(&session, 17 * MINUTE_MS);
    let _ = office.of("run.advance", &session);
    (office, session)
}

fn proposal(office: &Office, session: &str) -> Value {
    office.host("run.catch_up", json!({ "session": session, "choices": null }))
}

fn choices(proposal: &Value) -> Vec<Value> {
    list(proposal, "/reserves")
        .iter()
        .map(|one| json!({ "reserve": one["reserve"], "to_ms": one["to_ms"] }))
        .collect()
}

fn items(office: &Office, session: &str) -> Vec<Value> {
    list(&office.of("run.view", session), "/items").to_vec()
}

fn starts(items: &[Value]) -> Vec<&Value> {
    items.iter().map(|item| &item["actual"]).collect()
}

#[test]
fn a_preview_writes_nothing_and_applying_brings_the_end_back_to_the_plan() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = seven_minutes_late(&folder);
    let before = office.of("run.view", &session);
    assert_eq!(before["behind_ms"], 7 * MINUTE_MS);
    let proposed = proposal(&office, &session);
    assert_eq!(
        (&proposed["needed_ms"], &proposed["gained_ms"]),
        (&json!(7 * MINUTE_MS), &json!(7 * MINUTE_MS))
    );
    assert_eq!(proposed["behind_after_ms"], 0);
    let kinds: Vec<_> = list(&proposed, "/reserves").iter().map(|one| text(one, "/kind")).collect();
    assert_eq!(kinds, ["changeover", "break", "deliberation"]);
    assert_eq!(office.of("run.view", &session)["seq"], before["seq"], "nothing was written");

    let cut = json!({ "session": session, "choices": choices(&proposed), "seen": proposed["seq"] });
    let _ = office.host("run.cut_times", cut.clone());
    let after = office.of("run.view", &session);
    assert_eq!((&after["behind_ms"], &after["ends_expected"]), (&json!(0), &before["ends_planned"]));
    assert_eq!(
        office.try_host("run.cut_times", cut).unwrap_err().code,
        "not-now",
        "pressed twice, it acts once"
    );
    let said: Vec<_> = list(&proposed, "/items").iter().map(|item| item["after"].clone()).collect();
    let came: Vec<_> = list(&after, "/items")
        .iter()
        .filter(|item| item["state"] == "upcoming")
        .map(|item| item["actual"].clone())
        .collect();
    assert_eq!(said, came, "what was shown is what applies");
    assert_eq!(after["undo"], "times_cut");
}

#[test]
fn new_times_are_taken_back_and_applied_again() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = seven_minutes_late(&folder);
    let before = items(&office, &session);
    let proposed = proposal(&office, &session);
    let _ = office
        .host("run.cut_times", json!({ "session": session, "choices": choices(&proposed), "seen": null }));
    let cut = items(&office, &session);
    assert_ne!(starts(&cut), starts(&before));
    let _ = office.of("run.undo", &session);
    assert_eq!(items(&office, &session), before);
    assert_eq!(office.of("run.view", &session)["redo"], "times_cut");
    let _ = office.of("run.redo", &session);
    assert_eq!(items(&office, &session), cut);
    let view = office.of("run.view", &session);
    assert_eq!(view["redo"], Value::Null);
    assert_eq!(
        office.try_host("run.redo", json!({ "session": session, "seen": view["seq"] })).unwrap_err().code,
        "not-now"
    );
}

#[test]
fn a_pitch_or_a_length_out_of_bounds_cannot_be_cut() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = seven_minutes_late(&folder);
    let cut = |reserve: &Value, to_ms: u64| {
        let choices = [json!({ "reserve": reserve, "to_ms": to_ms })];
        office.try_host("run.cut_times", json!({ "session": session, "choices": choices, "seen": null }))
    };
    let items = items(&office, &session);
    let pitch = items.iter().find(|item| item["kind"] == "pitch" && item["state"] == "upcoming").unwrap();
    let rest = items.iter().find(|item| item["kind"] == "break").unwrap();
    assert_eq!(cut(&pitch["id"], MINUTE_MS).unwrap_err().code, "not-there");
    assert_eq!(cut(&json!("lunch"), MINUTE_MS).unwrap_err().code, "not-there");
    assert_eq!(cut(&rest["id"], MINUTE_MS).unwrap_err().code, "invalid");
    assert_eq!(cut(&rest["id"], 20 * MINUTE_MS).unwrap_err().code, "not-now");
    assert!(cut(&rest["id"], 12 * MINUTE_MS).is_ok());
}

#[test]
fn a_break_moves_at_once_and_a_pitch_with_a_reason() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = seven_minutes_late(&folder);
    let of = |kind: &str| {
        let all = items(&office, &session);
        let found = all.iter().rposition(|item| item["kind"] == kind && item["state"] == "upcoming").unwrap();
        (found, all[found]["id"].clone())
    };
    let shift = |item: &Value, earlier: bool, reason: &str| {
        let params =
            json!({ "session": session, "item": item, "earlier": earlier, "reason": reason, "seen": null });
        office.try_host("run.move_item", params)
    };
    let (place, rest) = of("break");
    assert!(shift(&rest, true, "").is_ok());
    assert_eq!(of("break").0, place - 1);
    let (last, pitch) = of("pitch");
    assert_eq!(shift(&pitch, true, "").unwrap_err().code, "reason-missing");
    let preview = office.host(
        "run.move_preview",
        json!({ "session": session, "item": pitch, "earlier": true, "reason": "", "language": "de" }),
    );
    assert_eq!(preview["needs_reason"], true);
    assert_eq!(list(&preview, "/rows").len(), 2, "the two that change places");
    assert!(text(&preview, "/sentence").contains("wurde verschoben und folgt auf TOP 2.6"));
    assert!(shift(&pitch, true, "Der Zug kommt früher an.").is_ok());
    assert_eq!(items(&office, &session)[last - 1]["id"], pitch);
    let running = items(&office, &session).into_iter().find(|item| item["state"] == "running").unwrap();
    assert_eq!(shift(&running["id"], false, "x").unwrap_err().code, "not-now");
}

#[test]
fn every_phase_tells_its_planned_actual_and_expected_time() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = seven_minutes_late(&folder);
    let all = items(&office, &session);
    let times = |item: &Value| office.host("run.item", json!({ "session": session, "item": item["id"] }));
    let welcome = times(&all[0]);
    let phase = &welcome["phases"][0];
    assert_eq!((&phase["planned_ms"], &phase["lasts_ms"]), (&json!(10 * MINUTE_MS), &json!(17 * MINUTE_MS)));
    assert_eq!((&phase["over_ms"], &phase["starts"]), (&json!(7 * MINUTE_MS), &json!("09:00:00")));
    assert_eq!(
        (&all[0]["planned_ms"], &all[0]["lasts_ms"]),
        (&json!(10 * MINUTE_MS), &json!(17 * MINUTE_MS))
    );

    office.clock.pass_ms(6 * MINUTE_MS);
    let running = times(&all[1]);
    let states: Vec<_> = list(&running, "/phases").iter().map(|phase| text(phase, "/state")).collect();
    assert_eq!(states, ["running", "upcoming", "upcoming", "upcoming"]);
    assert_eq!(running["phases"][0]["lasts_ms"], 6 * MINUTE_MS, "a minute over and counting");
    assert_eq!(running["phases"][1]["starts"], "09:23");
    let later = times(&all[2]);
    assert_eq!((&later["may_move_earlier"], &later["needs_reason"]), (&json!(false), &json!(true)));
}

#[test]
fn the_next_item_begins_whatever_phases_are_left() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = seven_minutes_late(&folder);
    let _ = office.of("run.advance_item", &session);
    let all = items(&office, &session);
    assert_eq!((&all[1]["state"], &all[2]["state"]), (&json!("done"), &json!("running")));
    let passed = office.host("run.item", json!({ "session": session, "item": all[1]["id"] }));
    assert_eq!(passed["phases"][3]["state"], "not_called");
}

#[test]
fn an_hour_asleep_is_given_back_once_and_the_time_stands() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = seven_minutes_late(&folder);
    office.clock.pass_ms(MINUTE_MS);
    let left = |office: &Office| office.of("stage.view", &session)["timer"]["left_ms"].as_i64().unwrap();
    let before = left(&office);
    office.clock.pass_ms(3_600_000);
    assert_eq!(left(&office), before - 3_600_000, "time went on");
    let woke = office.host("clock.now", json!({}))["boot_ms"].clone();
    office.clock.pass_ms(20_000);
    let slept = json!({
        "session": session, "slept_ms": 3_600_000, "woke_boot_ms": woke,
        "reason": "Der Rechner hat von 09:18 bis 10:18 geschlafen.",
        "id": "0198c0de-0000-7000-8000-000000000077",
    });
    let _ = office.host("run.interrupt_slept", slept.clone());
    let _ = office.host("run.interrupt_slept", slept);
    assert_eq!(left(&office), before - 20_000);
    // A second window has noticed the same sleep.
    let other =
        json!({ "session": session, "slept_ms": 3_600_000, "woke_boot_ms": woke, "reason": "", "id": null });
    let why = |params: &Value| {
        let failure = office.try_host("run.interrupt_slept", params.clone()).unwrap_err().to_failure();
        failure.params["why"].clone()
    };
    assert_eq!(why(&other), "already-done");
    assert_eq!(left(&office), before - 20_000);
    let view = office.of("run.view", &session);
    assert_eq!((&view["state"], &view["undo"]), (&json!("paused"), &json!("run_interrupted")));
    let cause = proposal(&office, &session)["cause"].clone();
    assert_eq!(cause["number"], "2.1");
    let _ = office.of("run.advance_item", &session);
    assert_eq!(why(&other), "slept-before", "the next pitch has slept through nothing");
}

#[test]
fn two_windows_that_press_the_same_key_at_once_act_once() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = seven_minutes_late(&folder);
    let commands = ["run.advance", "run.pause", "run.resume", "run.undo", "run.redo", "run.advance_item"];
    for round in 0..60 {
        let view = office.of("run.view", &session);
        if view["state"] == "ended" {
            let _ = office.of("run.undo", &session);
            continue;
        }
        // Pause and resume by what is shown, the others in turn.
        let command = match commands[round % commands.len()] {
            "run.pause" if view["state"] == "paused" => "run.resume",
            "run.resume" if view["state"] == "running" => "run.pause",
            "run.undo" if view["undo"].is_null() => "run.advance",
            "run.redo" if view["redo"].is_null() => "run.advance",
            command => command,
        };
        let before = view["seq"].as_u64().unwrap();
        let (gate, params) = (Barrier::new(2), json!({ "session": session, "seen": before }));
        let press = || {
            gate.wait();
            office.try_host(command, params.clone())
        };
        let answers = std::thread::scope(|scope| {
            let windows = [scope.spawn(press), scope.spawn(press)];
            windows.map(|window| window.join().unwrap())
        });
        assert_eq!(answers.iter().filter(|answer| answer.is_ok()).count(), 1, "{command} in round {round}");
        assert_eq!(office.of("run.view", &session)["seq"], before + 1);
        office.clock.pass_ms(1000);
    }
}

#[test]
fn two_windows_that_do_different_things_leave_a_log_that_replays_to_what_was_shown() {
    let folder = tempfile::tempdir().unwrap();
    let (office, session) = seven_minutes_late(&folder);
    let window = |steps: &'static [&'static str]| {
        for _ in 0..25 {
            for command in steps {
                let view = office.of("run.view", &session);
                let _ = match *command {
                    "run.cut_times" => {
                        let proposed = proposal(&office, &session);
                        let params = json!({ "session": session, "choices": choices(&proposed), "seen": proposed["seq"] });
                        office.try_host(command, params)
                    }
                    "run.adjust" => {
                        office.try_host(command, json!({ "session": session, "delta_ms": 60_000 }))
                    }
                    _ => office.try_host(command, json!({ "session": session, "seen": view["seq"] })),
                };
                office.clock.pass_ms(700);
            }
        }
    };
    std::thread::scope(|scope| {
        let _ = scope.spawn(|| window(&["run.pause", "run.undo", "run.adjust", "run.redo"]));
        let _ = scope.spawn(|| window(&["run.resume", "run.cut_times", "run.undo", "run.advance"]));
    });
    let shown: Vec<_> = ["run.view", "stage.view"].iter().map(|view| office.of(view, &session)).collect();
    let clock = office.clock.clone();
    office.app.close();
    drop(office);
    let office = Office::open_with(folder.path(), clock);
    let replayed: Vec<_> = ["run.view", "stage.view"].iter().map(|view| office.of(view, &session)).collect();
    assert_eq!(shown, replayed);
    assert_eq!(office.of("record.view", &session)["chain_ok"], true);
}
