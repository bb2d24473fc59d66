//! The draw of a session through the router: list, digits, order; lots; repeats; who may not
//! call; and what the plan may no longer do.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use domain::draw::{List, ListEntry, SortRule, draw};
use pitchpult_tests::Office;
use pitchpult_tests::office::{list, text};
use serde_json::{Value, json};

struct Room {
    office: Office,
    session: String,
    _folder: tempfile::TempDir,
}

impl Room {
    /// A session in which these pitch.
    fn with(names: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let office = Office::open(folder.path(), "2026-11-20T07:30:00Z".parse::<DateTime<Utc>>().unwrap());
        let plan = office.host("session.create", json!({ "title": "Pitch-Tag" }));
        let room = Self { session: text(&plan, "/session").to_owned(), office, _folder: folder };
        let mut head = plan["head"].clone();
        (head["date"], head["start"]) = (json!("2026-11-24"), json!("09:00"));
        head["chair"] = json!({ "id": null, "name": "Dr. Hartwig" });
        room.edit("plan.set_head", json!({ "head": head }));
        for name in names {
            room.edit("plan.add_applicant", json!({ "kind": "start_up", "name": name }));
        }
        let member =
            json!({ "person": null, "name": "Tobias Brandt", "organisation": "", "sector": "business" });
        room.edit("plan.put_evaluator", member);
        room
    }

    fn plan(&self) -> Value {
        self.office.of("plan.view", &self.session)
    }

    fn try_edit(&self, command: &str, mut params: Value) -> Result<Value, app::Error> {
        (params["session"], params["based_on"]) = (json!(self.session), self.plan()["revision"].clone());
        self.office.try_host(command, params)
    }

    fn edit(&self, command: &str, params: Value) -> Value {
        self.try_edit(command, params).unwrap_or_else(|error| panic!("{command}: {error:?}"))
    }

    fn fix(&self, rule: &str) -> Value {
        self.edit("draw.fix_list", json!({ "track": null, "rule": rule }))
    }

    fn hold(&self, calls: &[(&str, &str)], reason: &str) -> Result<Value, app::Error> {
        let turn = |(name, digits): &(&str, &str)| json!({ "caller": { "id": null, "name": name }, "digits": digits });
        let turns: Vec<_> = calls.iter().map(turn).collect();
        let params = json!({ "session": self.session, "track": null, "turns": turns, "reason": reason });
        self.office.try_host("draw.hold", params)
    }

    fn pitching(&self) -> Vec<String> {
        let plan = self.plan();
        let pitches = list(&plan, "/items").iter().filter(|item| item["kind"] == "pitch");
        pitches.map(|item| text(item, "/title").to_owned()).collect()
    }
}

const FIVE: [&str; 5] = ["Aktenlotse", "Baufeld", "Klarwasser", "Nordlicht", "Termino"];

fn names(view: &Value, pointer: &str) -> Vec<String> {
    list(view, pointer).iter().map(|row| text(row, "/name").to_owned()).collect()
}

#[test]
fn the_list_is_fixed_then_digits_are_called_and_the_plan_follows_the_order() {
    let room = Room::with(&FIVE);
    let open = room.office.of("draw.view", &room.session);
    assert_eq!((text(&open, "/state"), &open["digits_needed"]), ("open", &json!(5)));
    assert_eq!(room.hold(&[("Heike Sommer", "27"), ("Jan Weber", "182")], "").unwrap_err().code, "not-now");
    let fixed = room.fix("by_name");
    assert_eq!((text(&fixed, "/state"), names(&fixed, "/list")), ("fixed", FIVE.map(String::from).to_vec()));
    let before = room.plan()["revision"].as_u64();
    let held = room.hold(&[("Heike Sommer", "27"), ("Jan Weber", "182")], "").unwrap();
    // 27182 : 5 = 5436 rest 2; 5436 : 4 = 1359 rest 0; 1359 : 3 = 453 rest 0; 453 : 2 = 226 rest 1.
    let order = ["Klarwasser", "Aktenlotse", "Baufeld", "Termino", "Nordlicht"];
    assert_eq!(names(&held, "/held/rows"), order);
    let sums: Vec<_> = list(&held, "/held/rows")
        .iter()
        .map(|row| {
            (row["sum"]["number"].clone(), row["sum"]["quotient"].clone(), row["sum"]["remainder"].clone())
        })
        .collect();
    assert_eq!(
        sums[..2],
        [(json!("27182"), json!("5436"), json!(2)), (json!("5436"), json!("1359"), json!(0))]
    );
    assert_eq!((text(&held, "/held/number"), text(&held, "/held/rows/0/starts")), ("27182", "09:10"));
    assert_eq!(names(&held, "/held/turns"), ["Heike Sommer", "Jan Weber"]);
    assert_eq!(room.pitching(), order);
    assert_eq!(
        room.plan()["revision"].as_u64(),
        before.map(|before| before + 1),
        "one revision, with the entry"
    );
    let known = room.office.host("directory.people", json!({ "words": "Sommer" }));
    assert_eq!(list(&known, "/rows").len(), 1);
}

#[test]
fn above_ten_names_the_hash_rule_decides_and_can_be_recomputed() {
    let twelve: Vec<_> = (1..=12).map(|n| format!("Team {n:02}")).collect();
    let room = Room::with(&twelve.iter().map(String::as_str).collect::<Vec<_>>());
    let fixed = room.fix("newest_first");
    assert_eq!((text(&fixed, "/method"), &fixed["digits_needed"]), ("hash", &json!(12)));
    let short = room.hold(&[("Heike Sommer", "314159"), ("Jan Weber", "26535")], "").unwrap_err();
    assert_eq!((short.code, short.params[0].1.as_str()), ("draw-too-few-digits", "12"));
    let held = room.hold(&[("Heike Sommer", "314159"), ("Jan Weber", "265358")], "").unwrap();
    let entry = |row: &Value| ListEntry {
        applicant: text(row, "/applicant").parse().unwrap(),
        name: text(row, "/name").to_owned(),
        received: row["received"].as_str().map(|day| day.parse().unwrap()),
    };
    let again = List::new(SortRule::NewestFirst, list(&fixed, "/list").iter().map(entry).collect());
    assert_eq!(json!(again.hash().groups()), fixed["list_hash"]);
    let drawn = draw(&again, "314159265358").unwrap();
    let order: Vec<_> = drawn.order.iter().map(ToString::to_string).collect();
    let shown: Vec<_> = list(&held, "/held/rows").iter().map(|row| text(row, "/applicant")).collect();
    assert_eq!(shown, order);
    assert!(list(&held, "/held/rows").iter().all(|row| row["sum"]["block"].is_u64()));
}

#[test]
fn who_hosts_evaluates_or_applies_does_not_call_and_one_alone_is_too_few() {
    let room = Room::with(&FIVE);
    let plan = room.plan();
    let who = list(&plan, "/applicants")[0]["id"].clone();
    let entry = room.office.host("directory.applicant", json!({ "id": who }));
    let mut form = entry["form"].clone();
    form["presenter"] = json!("Maria Sommer, Ole Falk");
    let put = json!({ "id": who, "based_on": entry["based_on"], "form": form });
    let _ = room.office.host("directory.put_applicant", put);
    room.fix("by_name");
    for takes_part in ["Dr. Hartwig", "Tobias Brandt", "ole  falk", "Maria Sommer"] {
        let refused = room.hold(&[("Heike Winter", "27"), (takes_part, "182")], "").unwrap_err();
        assert_eq!(refused.code, "draw-caller-takes-part", "{takes_part}");
        assert!(refused.params.iter().any(|(name, _)| *name == "name"));
    }
    let alone = room.hold(&[("Heike Winter", "27"), ("Heike Winter", "182")], "").unwrap_err();
    assert_eq!(alone.code, "draw-too-few-callers");
    let silent = room.hold(&[("Heike Winter", "27182"), ("Jan Weber", "")], "").unwrap_err();
    assert_eq!(silent.code, "draw-not-digits");
    let nobody = room.hold(&[("Heike Winter", "27"), ("", "182")], "").unwrap_err();
    assert_eq!((nobody.code, nobody.params[0].1.as_str()), ("invalid", "caller"));
    assert_eq!(text(&room.office.of("draw.view", &room.session), "/state"), "fixed", "nothing was drawn");
    let known = room.office.host("directory.people", json!({ "words": "Winter" }));
    assert_eq!(list(&known, "/rows").len(), 0, "whoever did not call is not entered");
}

#[test]
fn lots_from_a_bowl_are_entered_with_those_who_watched() {
    let room = Room::with(&FIVE);
    let fixed = room.fix("by_name");
    let mut order: Vec<_> = list(&fixed, "/list").iter().map(|row| row["applicant"].clone()).collect();
    order.reverse();
    let lots = |watched: &[&str]| {
        let witnesses: Vec<_> = watched.iter().map(|name| json!({ "id": null, "name": name })).collect();
        let lots = json!({ "order": order, "witnesses": witnesses });
        room.office.try_host("draw.hold", json!({ "session": room.session, "track": null, "lots": lots }))
    };
    assert_eq!(lots(&["Heike Sommer"]).unwrap_err().code, "draw-too-few-witnesses");
    let held = lots(&["Heike Sommer", "Jan Weber"]).unwrap();
    assert_eq!((text(&held, "/held/method"), text(&held, "/held/number")), ("lots", ""));
    let mut expected = FIVE.map(String::from);
    expected.reverse();
    assert_eq!((room.pitching(), &held["held"]["rows"][0]["sum"]), (expected.to_vec(), &Value::Null));
}

#[test]
fn a_repeat_needs_its_reason_and_both_stand_there() {
    let room = Room::with(&FIVE);
    room.fix("by_name");
    let first = room.hold(&[("Heike Sommer", "27"), ("Jan Weber", "182")], "").unwrap();
    let again = room.fix("by_name");
    assert_eq!((&again["repeats"], list(&again, "/earlier").len()), (&json!(true), 1));
    assert_eq!(
        room.hold(&[("Heike Sommer", "55"), ("Jan Weber", "555")], " ").unwrap_err().code,
        "reason-missing"
    );
    let second = room.hold(&[("Heike Sommer", "55"), ("Jan Weber", "555")], "Falsch verstanden.").unwrap();
    assert_eq!(second["earlier"][0]["rows"][0]["name"], first["held"]["rows"][0]["name"]);
    assert_eq!(text(&second, "/held/reason"), "Falsch verstanden.");
    assert_eq!(room.pitching(), names(&second, "/held/rows"));
}

#[test]
fn the_drawn_order_is_kept_by_every_edit_undo_and_redo() {
    let room = Room::with(&FIVE);
    room.fix("by_name");
    let before = room.plan();
    room.hold(&[("Heike Sommer", "27"), ("Jan Weber", "182")], "").unwrap();
    let drawn = room.pitching();
    let first = list(&room.plan(), "/items")[1]["id"].clone();
    let moved =
        room.try_edit("plan.move_item", json!({ "item": first, "to": 3, "track": null })).unwrap_err();
    assert_eq!(moved.code, "drawn-order");
    let undone = room.try_edit("plan.undo", json!({})).unwrap_err();
    assert_eq!((undone.code, &room.pitching()), ("drawn-order", &drawn));
    // What breaks no order goes, and comes back.
    let pause = json!({ "kind": "break", "title": "", "duration_ms": 600_000, "place": 3 });
    room.edit("plan.add_item", pause);
    room.edit("plan.undo", json!({}));
    room.edit("plan.redo", json!({}));
    room.edit("plan.add_applicant", json!({ "kind": "start_up", "name": "Verkehrspuls" }));
    assert_eq!(room.pitching().last().map(String::as_str), Some("Verkehrspuls"));
    let view = room.office.of("draw.view", &room.session);
    assert_eq!(text(&view, "/state"), "stale", "the late one has to be drawn as well");
    let point = |plan: &Value| {
        list(plan, "/points").iter().find(|point| point["code"] == "draw").unwrap()["done"].clone()
    };
    assert_eq!((point(&before), point(&room.plan())), (json!(false), json!(false)));
    room.edit("plan.undo", json!({}));
    assert_eq!(point(&room.plan()), true);
}

#[test]
fn tracks_are_drawn_among_themselves() {
    let room = Room::with(&FIVE[..4]);
    let track = |name: &str| json!({ "id": null, "name": name, "challenge": { "id": null, "name": "" } });
    let plan = room.edit("plan.set_tracks", json!({ "tracks": [track("Wasser"), track("Akten")] }));
    let (water, files) = (plan["tracks"][0]["id"].clone(), plan["tracks"][1]["id"].clone());
    let items: Vec<_> = list(&plan, "/items")
        .iter()
        .filter(|item| item["kind"] == "pitch")
        .map(|item| item["id"].clone())
        .collect();
    room.edit("plan.assign_track", json!({ "items": items[..2], "track": water }));
    room.edit("plan.assign_track", json!({ "items": items[2..], "track": files }));
    let view = room.office.host("draw.view", json!({ "session": room.session, "track": files }));
    assert_eq!(
        (names(&view, "/tracks"), &view["digits_needed"]),
        (vec!["Wasser".into(), "Akten".into()], &json!(3))
    );
    for (track, digits) in [(&water, "7"), (&files, "4")] {
        room.edit("draw.fix_list", json!({ "track": track, "rule": "by_name" }));
        let turns = json!([
            { "caller": { "id": null, "name": "Heike Sommer" }, "digits": "10" },
            { "caller": { "id": null, "name": "Jan Weber" }, "digits": digits },
        ]);
        let _ =
            room.office.host("draw.hold", json!({ "session": room.session, "track": track, "turns": turns }));
    }
    assert_eq!(room.pitching(), ["Baufeld", "Aktenlotse", "Klarwasser", "Nordlicht"]);
    let tracks = room.plan()["tracks"].clone();
    assert!(tracks.as_array().unwrap().iter().all(|track| track["drawn"] == true));
}

#[test]
fn a_list_that_was_shown_in_an_old_revision_is_not_fixed_and_a_lost_answer_fixes_it_once() {
    let room = Room::with(&FIVE);
    let old = json!({ "session": room.session, "based_on": 1, "track": null, "rule": "by_name" });
    assert_eq!(room.office.try_host("draw.fix_list", old).unwrap_err().code, "plan-changed");
    let id = uuid::Uuid::now_v7().to_string();
    let sent = || room.edit("draw.fix_list", json!({ "track": null, "rule": "by_name", "id": id }));
    assert_eq!(sent()["seq"], sent()["seq"]);
    let sorted = room.edit("draw.fix_list", json!({ "track": null, "rule": "newest_first" }));
    assert_eq!(sorted["repeats"], false, "a list fixed anew before any draw repeats nothing");
}
