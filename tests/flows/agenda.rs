//! The agenda through the router: tracks, hard starts, marks, and what is refused by name;
//! any sequence of edits, undo and redo; and what changed since a revision.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use domain::ids::{ApplicantId, ItemId};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Eight applicants on the 24th of November, from nine o'clock.
struct Desk {
    office: Office,
    _folder: tempfile::TempDir,
}

impl Desk {
    fn open() -> (Self, Value) {
        let folder = tempfile::tempdir().unwrap();
        let office = Office::open(folder.path(), "2026-11-20T07:30:00Z".parse::<DateTime<Utc>>().unwrap());
        let desk = Self { office, _folder: folder };
        let mut plan = desk.office.host("session.create", json!({ "title": "Pitch-Tag" }));
        let mut head = plan["head"].clone();
        (head["date"], head["start"]) = (json!("2026-11-24"), json!("09:00"));
        plan = desk.edit(&plan, "plan.set_head", json!({ "head": head }));
        for name in ["Aktenlotse GmbH", "Baufeld UG", "Klarwasser GmbH", "Nordlicht GmbH"] {
            plan = desk.edit(&plan, "plan.add_applicant", json!({ "kind": "start_up", "name": name }));
        }
        (desk, plan)
    }

    fn try_edit(&self, plan: &Value, command: &str, mut params: Value) -> Result<Value, app::Error> {
        (params["session"], params["based_on"]) = (plan["session"].clone(), plan["revision"].clone());
        self.office.try_host(command, params)
    }

    fn edit(&self, plan: &Value, command: &str, params: Value) -> Value {
        self.try_edit(plan, command, params).unwrap_or_else(|error| panic!("{command}: {error:?}"))
    }

    fn refused(&self, plan: &Value, command: &str, params: Value) -> (String, String) {
        let error = self.try_edit(plan, command, params).expect_err("it is refused");
        let value = error.params.first().map(|(_, value)| value.clone()).unwrap_or_default();
        (error.code.to_owned(), value)
    }

    fn with_tracks(&self, plan: &Value) -> Value {
        let named = |name: &str| json!({ "id": null, "name": name, "challenge": { "id": null, "name": "" } });
        let mut plan =
            self.edit(plan, "plan.set_tracks", json!({ "tracks": [named("Wasser"), named("Akten")] }));
        for (pitch, track) in [(1, 1), (2, 0), (3, 0), (4, 1)] {
            let item = self.pitch(&plan, pitch);
            let track = plan["tracks"]
                .as_array()
                .unwrap()
                .iter()
                .find(|one| one["name"] == ["Wasser", "Akten"][track]);
            let track = track.unwrap()["id"].clone();
            plan = self.edit(&plan, "plan.assign_track", json!({ "items": [item], "track": track }));
        }
        plan
    }

    /// The item of the pitch of the n-th applicant.
    fn pitch(&self, plan: &Value, number: usize) -> Value {
        let who = &list(plan, "/applicants")[number - 1]["id"];
        list(plan, "/items").iter().find(|item| item["applicant"] == *who).unwrap()["id"].clone()
    }
}

/// The agenda in short: number and short title, with the first letter of its track.
fn row(plan: &Value) -> Vec<String> {
    let tracks = list(plan, "/tracks");
    let letter = |item: &Value| {
        let track = tracks.iter().find(|track| track["id"] == item["track"]);
        track.map(|track| text(track, "/name")[..1].to_owned()).unwrap_or_default()
    };
    let items = list(plan, "/items").iter();
    items
        .map(|item| {
            let title = if item["title"] == "" { text(item, "/kind") } else { text(item, "/short_title") };
            format!("{}{} {title}", letter(item), text(item, "/number"))
        })
        .collect()
}

#[test]
fn nine_challenges_a_day_begin_with_tracks_that_hold_together() {
    let (desk, plan) = Desk::open();
    let plan = desk.with_tracks(&plan);
    assert_eq!(
        row(&plan),
        [
            "1 welcome",
            "W2.1 Baufeld",
            "W2.2 Klarwasser",
            "A3.1 Aktenlotse",
            "A3.2 Nordlicht",
            "4 deliberation",
            "5 closing"
        ]
    );
    let akten = list(&plan, "/tracks")[1]["id"].clone();
    let plan = desk.edit(&plan, "plan.move_track", json!({ "track": akten, "to": 0 }));
    assert_eq!(row(&plan)[1..3], ["A2.1 Aktenlotse", "A2.2 Nordlicht"]);
    let pause = json!({ "kind": "break", "title": "", "duration_ms": 600_000, "place": 3 });
    let plan = desk.edit(&plan, "plan.add_item", pause);
    assert_eq!(row(&plan)[3], " break");
    let torn = json!({ "item": list(&plan, "/items")[3]["id"], "to": 2, "track": null });
    assert_eq!(desk.refused(&plan, "plan.move_item", torn), ("invalid".into(), "agenda-place".into()));
    let plan = desk.edit(&plan, "plan.remove_track", json!({ "track": akten }));
    assert_eq!(row(&plan)[1..3], ["2.1 Aktenlotse", "2.2 Nordlicht"]);
}

#[test]
fn a_late_applicant_comes_after_the_last_pitch_of_the_track() {
    let (desk, plan) = Desk::open();
    let plan = desk.with_tracks(&plan);
    let water = list(&plan, "/tracks")[0]["id"].clone();
    let plan = desk.edit(&plan, "plan.add_applicant", json!({ "kind": "team", "name": "Zisterne" }));
    let late = desk.pitch(&plan, 5);
    let plan = desk.edit(&plan, "plan.assign_track", json!({ "items": [late], "track": water }));
    assert_eq!(row(&plan)[3], "W2.3 Zisterne");
}

#[test]
fn a_hard_start_tells_gap_and_overlap_and_the_rest_follows() {
    let (desk, plan) = Desk::open();
    let details = |start: &str| {
        json!({ "track": null, "hard_start": start, "remote": null, "office": null, "speaker": { "id": null, "name": "" },
            "challenge": { "id": null, "name": "" }, "cells": {} })
    };
    let set = |plan: &Value, start: &str| {
        let item = list(plan, "/items")[2]["id"].clone();
        let params = json!({ "item": item, "title": "", "duration_ms": 0, "details": details(start) });
        desk.edit(plan, "plan.set_item", params)
    };
    let plan = set(&plan, "09:40");
    let at = |plan: &Value, n: usize| {
        (list(plan, "/items")[n]["starts"].clone(), list(plan, "/items")[n]["gap_ms"].clone())
    };
    assert_eq!((at(&plan, 2), at(&plan, 3)), ((json!("09:40"), json!(900_000)), (json!("09:55"), json!(0))));
    let plan = set(&plan, "09:20");
    assert_eq!(at(&plan, 2), (json!("09:20"), json!(-300_000)));
    let point = list(&plan, "/points").iter().find(|point| point["code"] == "agenda-times").unwrap();
    assert_eq!(point["done"], false);
}

#[test]
fn on_the_day_a_fixed_start_waits_however_fast_the_others_were() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), "2026-11-24T07:30:00Z".parse::<DateTime<Utc>>().unwrap());
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    let item = list(&plan, "/items").iter().find(|item| item["kind"] == "deliberation").unwrap();
    let none = json!({ "id": null, "name": "" });
    let details = json!({ "track": null, "hard_start": "12:00", "remote": null, "office": null, "speaker": none,
        "challenge": none, "cells": {} });
    let set = json!({ "session": session, "based_on": plan["revision"], "item": item["id"], "title": "",
        "duration_ms": item["duration_ms"], "details": details });
    let plan = office.host("plan.set_item", set);
    let _ = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    office.phase(&session, 1000);
    let run = office.of("run.view", &session);
    let row = |n: usize| list(&run, "/items")[n]["actual"].clone();
    let place = list(&run, "/items").iter().position(|one| one["id"] == item["id"]).unwrap();
    assert_eq!((row(0), row(1)), (json!("08:30"), json!("08:40")));
    assert_eq!((row(place), row(place + 1)), (json!("12:00"), json!("12:30")));
}

#[test]
fn an_item_has_a_speaker_who_enters_the_directory_a_lead_and_columns() {
    let (desk, plan) = Desk::open();
    let plan =
        desk.edit(&plan, "plan.set_columns", json!({ "columns": [{ "id": null, "name": "Mikrofon" }] }));
    let column = text(&plan, "/columns/0/id").to_owned();
    let talk = json!({ "kind": "reverse_pitch", "title": "Wir suchen", "duration_ms": 600_000 });
    let plan = desk.edit(&plan, "plan.add_item", talk);
    let item =
        list(&plan, "/items").iter().find(|item| item["kind"] == "reverse_pitch").unwrap()["id"].clone();
    let details = json!({
        "track": null, "hard_start": null, "remote": "", "office": null,
        "speaker": { "id": null, "name": "Jana Reimann" }, "challenge": { "id": null, "name": "Leckagen finden" },
        "cells": { (column.clone()): "Funk 2" },
    });
    let set = json!({ "item": item, "title": "Wir suchen", "duration_ms": 600_000, "details": details });
    let plan = desk.edit(&plan, "plan.set_item", set);
    let shown = list(&plan, "/items").iter().find(|one| one["id"] == item).unwrap();
    assert_eq!(
        (text(shown, "/speaker/name"), text(shown, "/challenge/name")),
        ("Jana Reimann", "Leckagen finden")
    );
    assert_eq!((&shown["cells"][&column], &shown["remote"]), (&json!("Funk 2"), &json!("")));
    let known = desk.office.host("directory.people", json!({ "words": "Reimann" }));
    assert_eq!(list(&known, "/rows").len(), 1);
    let gone = desk.edit(&plan, "plan.set_columns", json!({ "columns": [] }));
    assert!(list(&gone, "/items").iter().all(|item| item["cells"] == json!({})));
}

#[test]
fn presets_marks_and_the_clock_are_set_for_everyone() {
    let (desk, plan) = Desk::open();
    let plan = desk.edit(&plan, "plan.set_slot", json!({ "preset": "100-s", "clock_start": "first_word" }));
    let lengths: Vec<_> = list(&plan, "/slot").iter().map(|phase| phase["duration_ms"].clone()).collect();
    assert_eq!(lengths, [100_000, 0, 180_000, 120_000]);
    assert_eq!(plan["clock_start"], "first_word");
    let plan = desk.edit(&plan, "plan.set_slot", json!({ "marks_ms": [[30_000, 60_000], [], [60_000], []] }));
    assert_eq!(plan["slot"][0]["marks_ms"], json!([60_000, 30_000]));
    let refused = |params| desk.refused(&plan, "plan.set_slot", params);
    let invalid = |field: &str| ("invalid".to_owned(), field.to_owned());
    assert_eq!(refused(json!({ "marks_ms": [[100_000]] })), invalid("marks"));
    assert_eq!(refused(json!({ "preset": "7-7" })), invalid("preset"));
    assert_eq!(refused(json!({ "clock_start": "never" })), invalid("clock-start"));
}

#[test]
fn lengths_of_nothing_less_or_a_hundred_hours_and_a_day_in_1899_are_refused_by_name() {
    let (desk, plan) = Desk::open();
    let invalid = |field: &str| ("invalid".to_owned(), field.to_owned());
    for length in [0_i64, -60_000, 100 * 3_600_000] {
        let durations = json!({ "durations_ms": [length, 0, 0, 0] });
        assert_eq!(desk.refused(&plan, "plan.set_slot", durations), invalid("duration"), "{length}");
        let item = json!({ "kind": "talk", "title": "", "duration_ms": length });
        assert_eq!(desk.refused(&plan, "plan.add_item", item), invalid("duration"), "{length}");
    }
    let mut head = plan["head"].clone();
    for date in ["1899-12-31", "9999-01-01"] {
        head["date"] = json!(date);
        assert_eq!(desk.refused(&plan, "plan.set_head", json!({ "head": head })), invalid("date"), "{date}");
    }
    let nameless = json!({ "track": { "id": null, "name": " ", "challenge": { "id": null, "name": "" } } });
    assert_eq!(desk.refused(&plan, "plan.put_track", nameless), invalid("track"));
    assert_eq!(desk.office.of("plan.view", text(&plan, "/session")), plan, "nothing was kept of all this");
}

#[test]
fn what_changed_since_a_revision_can_be_read() {
    let (desk, before) = Desk::open();
    let session = text(&before, "/session").to_owned();
    let since = before["revision"].clone();
    let plan = desk.with_tracks(&before);
    let plan = desk.edit(&plan, "plan.set_slot", json!({ "preset": "3-3" }));
    let changes = desk.office.host("plan.changes", json!({ "session": session, "since": since }));
    let said: Vec<_> = list(&changes, "/changes")
        .iter()
        .map(|one| (text(one, "/part"), text(one, "/what"), text(one, "/became")))
        .collect();
    assert!(said.contains(&("slot", "phase-length", "changed")));
    assert_eq!(said.iter().filter(|one| **one == ("agenda", "track", "added")).count(), 2);
    assert_eq!(said.iter().filter(|one| **one == ("agenda", "item-track", "changed")).count(), 4);
    let track = list(&changes, "/changes").iter().find(|one| one["what"] == "item-track").unwrap();
    assert_eq!(track["before"], json!([]));
    assert_eq!(text(track, "/subject/0/kind"), "text");
    let revisions = desk.office.of("plan.revisions", &session);
    assert_eq!((&revisions["current"], text(&revisions, "/revisions/0/label")), (&plan["revision"], "slot"));
    let same = desk.office.host("plan.changes", json!({ "session": session, "since": plan["revision"] }));
    assert_eq!(same["changes"], json!([]));
    let unknown = desk.office.try_host("plan.changes", json!({ "session": session, "since": 99_999 }));
    assert_eq!(unknown.unwrap_err().code, "store-not-found");
}

/// Each item begins where its gap says, and a linked one has none.
fn times_add_up(plan: &Value) {
    let minute = |clock: &str| {
        let (hours, minutes) = clock.split_once(':').unwrap();
        hours.parse::<i64>().unwrap() * 60 + minutes.parse::<i64>().unwrap()
    };
    let mut end_ms = 9 * 3_600_000_i64;
    for item in list(plan, "/items") {
        let (gap, length) = (item["gap_ms"].as_i64().unwrap(), item["duration_ms"].as_i64().unwrap());
        assert!(gap == 0 || !item["hard_start"].is_null());
        let start = end_ms + gap;
        assert_eq!((start / 60_000) % 1440, minute(text(item, "/starts")), "{plan}");
        end_ms = start + length;
    }
    if let Some(ends) = plan["ends"].as_str() {
        assert_eq!((end_ms / 60_000) % 1440, minute(ends));
    }
}

/// Codes that a random edit may be refused with.
const NAMED: [&str; 4] = ["invalid", "not-there", "nothing-to-undo", "drawn-order"];

fn random_edit(plan: &Value, (what, a, b): (u8, usize, usize)) -> (&'static str, Value) {
    let items = list(plan, "/items");
    let nobody = ItemId(uuid::Uuid::nil()).to_string();
    let item = items.get(a).map_or(nobody.as_str(), |item| text(item, "/id"));
    let tracks = list(plan, "/tracks");
    let track = tracks.get(b % (tracks.len() + 1)).map(|track| track["id"].clone()).unwrap_or_default();
    let some_track = if track.is_null() { json!(nobody) } else { track.clone() };
    match what {
        0 => ("plan.move_item", json!({ "item": item, "to": b % 12, "track": track })),
        1 => ("plan.assign_track", json!({ "items": [item], "track": track })),
        2 => {
            let name = ["", "Wasser", "Akten"][b % 3];
            ("plan.put_track", json!({ "track": { "id": null, "name": name } }))
        }
        3 => ("plan.remove_track", json!({ "track": some_track })),
        4 => ("plan.move_track", json!({ "track": some_track, "to": a % 4 })),
        5 => {
            let kind = ["talk", "break", "custom", "reverse_pitch", "pitch"][a % 5];
            let length = [0_i64, 60_000, 1_800_000, 360_000_000, -1][b % 5];
            ("plan.add_item", json!({ "kind": kind, "title": "", "duration_ms": length, "track": track }))
        }
        6 => ("plan.remove_item", json!({ "item": item })),
        7 => ("plan.remove_applicant", {
            let nobody = ApplicantId(uuid::Uuid::nil()).to_string();
            let who = list(plan, "/applicants").get(a).map_or(json!(nobody), |one| one["id"].clone());
            json!({ "applicant": who })
        }),
        8 => ("plan.set_slot", json!({ "durations_ms": [a * 60_000, b * 60_000, 0, 0] })),
        9 => ("plan.set_item", {
            let start = (b % 3 > 0).then(|| format!("{:02}:{:02}", 9 + a % 6, b % 60));
            let none = json!({ "id": null, "name": "" });
            let details = json!({ "track": track, "hard_start": start, "remote": null, "office": null,
                "speaker": none, "challenge": none, "cells": {} });
            json!({ "item": item, "title": "", "duration_ms": 120_000, "details": details })
        }),
        10 => ("plan.undo", json!({})),
        _ => ("plan.redo", json!({})),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_edits_undo_and_redo_give_a_plan_that_adds_up_or_a_named_refusal(
        edits in prop::collection::vec((0_u8..12, 0_usize..10, 0_usize..60), 30),
    ) {
        let (desk, mut plan) = Desk::open();
        for one in edits {
            let (command, params) = random_edit(&plan, one);
            match desk.try_edit(&plan, command, params) {
                Ok(next) => plan = next,
                Err(refused) => prop_assert!(NAMED.contains(&refused.code), "{command}: {refused:?}"),
            }
            times_add_up(&plan);
        }
        let view = desk.office.of("plan.view", text(&plan, "/session"));
        prop_assert_eq!(view, plan);
    }
}
