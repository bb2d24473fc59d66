//! Nothing that changes goes unsaid.

use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::{Value, json};
use uuid::Uuid;

use super::*;
use crate::ids::{ApplicantId, ItemId, TrackId};
use crate::plan::agenda::{ItemKind, MINUTE_MS, Track};
use crate::plan::templates;

/// A plan with something in every field, as its stored form.
fn full() -> Value {
    let id = |n: u128| Uuid::from_u128(n).to_string();
    let mut plan = serde_json::to_value(templates::empty_plan()).unwrap();
    plan["head"] = json!({
        "title": "Pitch-Tag", "file_reference": "Az. 1", "office": id(1), "unit": "Dezernat 34", "date": "2026-11-24",
        "start": "09:00:00", "time_zone": "Europe/Berlin", "venue": id(2), "room": id(3), "chair": id(4),
        "minute_taker": id(5), "purpose": "ideas_contest",
        "co_hosts": [{ "office": id(6), "signers": [id(7), id(8)] }],
    });
    plan["slot"]["phases"][0]["looks"] = json!([{ "mark_ms": 60_000, "word": "Schluss", "shape": "diamond", "tone": "danger", "sound": "gong" }]);
    plan["slot"]["phases"][0]["triggers"] = json!([
        { "at": "start", "act": "sound", "sound": "soft" },
        { "at": "mark", "mark_ms": 60_000, "act": "message", "text": "Bitte zum Ende kommen" },
        { "at": "end", "act": "layout", "layout": "deck" },
    ]);
    plan["applicants"] = json!([id(10), id(11)]);
    plan["agenda"] = json!({
        "items": [
            { "id": id(20), "kind": "reverse_pitch", "challenge": id(30), "title": "Wir suchen", "duration_ms": 600_000,
              "track": id(40), "hard_start": "10:00:00", "remote": "https://konferenz.example", "office": id(1),
              "speaker": id(9), "cells": { (id(50)): "Funk" } },
            { "id": id(21), "kind": "pitch", "applicant": id(10) },
            { "id": id(22), "kind": "pitch", "applicant": id(11) },
        ],
        "tracks": [{ "id": id(40), "name": "Mobilität", "challenge": id(30) }],
        "columns": [{ "id": id(50), "name": "Mikrofon" }],
    });
    plan["form"]["criteria"] = json!([{
        "id": id(60), "name": "Nutzen", "question": "Wem hilft es?", "weight": "100", "minimum": "2",
        "anchors": [{ "level": "0", "text": "niemandem" }],
    }]);
    plan["panel"]["evaluators"] = json!([{ "person": id(70), "sector": "business", "nominated_by": id(1) }]);
    plan["rules"] = json!({
        "aggregation": "weighted_mean", "minimum_total": "2.5", "tie_break": [id(60)], "overtime": "hard_stop",
        "deduction": { "per_ms": 30_000, "points": "0.1", "criterion": id(60) },
        "carried": { "from": id(80), "log_head": "0".repeat(64), "weight": "40", "shares": { (id(10)): "27/40" } },
    });
    plan["origin"] = json!({
        "set_by": [id(1)], "set_on": "2026-10-01", "published_on": "2026-10-02", "published_how": "mit dem Aufruf",
    });
    plan["papers"] = json!({
        "attachments": [{ "id": id(90), "applicant": id(10), "kind": "deck", "name": "a.pdf", "mime": "application/pdf",
            "size": 10, "pages": 3, "hash": "1".repeat(64), "received": "2026-11-01" }],
        "required": ["deck"], "deadline": "2026-11-10", "size_max": 1000,
    });
    plan["waivers"] = json!([{ "point": "notices", "reason": "mündlich" }]);
    plan["stage"] = json!({ "contest": id(95), "stages": ["Sichtung", "Pitch"], "place": 1, "from": id(80), "carries": "40" });
    plan
}

fn read(value: &Value) -> Option<Plan> {
    serde_json::from_value(value.clone()).ok()
}

/// Every path that leads to a value without members.
fn leaves(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            map.iter().for_each(|(key, value)| leaves(value, &format!("{path}/{key}"), found))
        }
        Value::Array(list) => {
            found.push(path.to_owned());
            list.iter().enumerate().for_each(|(n, value)| leaves(value, &format!("{path}/{n}"), found));
        }
        _ => found.push(path.to_owned()),
    }
}

/// Other values that a field of this value might take; whatever fits its type is tried.
fn others(value: &Value) -> Vec<Value> {
    let id = Uuid::from_u128(0xabc).to_string();
    let (mut others, hash) =
        (vec![Value::Null, json!(id), json!("2027-01-31"), json!("11:30:00")], "2".repeat(64));
    others.extend([json!("Anderes"), json!("7"), json!(7), json!(hash), json!("paper"), json!("count_up")]);
    others.extend([
        json!("always"),
        json!("research"),
        json!("award_procedure"),
        json!("first_word"),
        json!("Europe/Paris"),
        json!("whole"),
        json!("talk"),
        json!("square"),
        json!("info"),
        json!("double_gong"),
        json!("timer"),
        json!("start"),
        json!("end"),
        json!("open_scoring"),
    ]);
    if let Value::Array(list) = value {
        others.push(Value::Array(Vec::new()));
        others.push(Value::Array([list.clone(), list.clone()].concat()));
        others.push(Value::Array(list.iter().rev().cloned().collect()));
    }
    others
}

#[test]
fn every_field_of_a_plan_is_compared() {
    let whole = full();
    let (before, mut paths) = (read(&whole).unwrap(), Vec::new());
    leaves(&whole, "", &mut paths);
    assert!(paths.len() > 90, "only {} fields", paths.len());
    for path in paths {
        let mut tried = 0;
        for other in others(whole.pointer(&path).unwrap()) {
            let mut changed = whole.clone();
            *changed.pointer_mut(&path).unwrap() = other.clone();
            let Some(after) = read(&changed).filter(|after| *after != before) else { continue };
            tried += 1;
            assert_ne!(difference(&before, &after), [], "{path} became {other}");
            assert_ne!(difference(&after, &before), [], "{path} was {other}");
        }
        // A path with one possible value cannot change.
        let single = path == "/rules/aggregation";
        assert!(single || tried > 0, "nothing was tried at {path}");
    }
}

#[test]
fn a_plan_does_not_differ_from_itself() {
    let plan = read(&full()).unwrap();
    assert_eq!(difference(&plan, &plan), []);
}

#[test]
fn a_change_says_what_and_from_what_to_what() {
    let mut before = templates::empty_plan();
    let track = Track { id: TrackId(Uuid::from_u128(5)), name: "Mobilität".into(), challenge: None };
    before.agenda.put_track(track.clone());
    let mut after = before.clone();
    after.head.date = NaiveDate::from_ymd_opt(2026, 11, 24);
    after.agenda.items[1].hard_start = NaiveTime::from_hms_opt(11, 30, 0);
    after.agenda.items[1].track = Some(track.id);
    let said: Vec<_> =
        difference(&before, &after).into_iter().map(|one| (one.what, one.before, one.after)).collect();
    let clock = NaiveTime::from_hms_opt(11, 30, 0).unwrap();
    assert_eq!(
        said,
        [
            ("date", vec![], vec![Piece::Day(NaiveDate::from_ymd_opt(2026, 11, 24).unwrap())]),
            ("item-track", vec![], vec![Piece::Text("Mobilität".into())]),
            ("item-hard-start", vec![], vec![Piece::Clock(clock)]),
        ]
    );
}

#[test]
fn one_row_that_moved_is_one_change() {
    let mut before = templates::empty_plan();
    let mut next = 100_u128;
    let ids: Vec<_> = (1..=30).map(|n| ApplicantId(Uuid::from_u128(n))).collect();
    before.admit(&ids, || {
        next += 1;
        ItemId(Uuid::from_u128(next))
    });
    let mut after = before.clone();
    let first = after.agenda.items[1].id;
    after.agenda.move_item(first, 20, None).unwrap();
    let changes = difference(&before, &after);
    let [only] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!((only.what, only.became), ("item", Became::Moved));
    assert_eq!(only.subject, [Piece::Applicant(ids[0])]);
}

proptest! {
    #[test]
    fn two_plans_that_differ_have_a_difference(
        edits in prop::collection::vec((0_u8..9, 0_usize..40, 0_u64..90), 1..12),
    ) {
        let before = read(&full()).unwrap();
        let mut after = before.clone();
        for (what, at, value) in edits {
            let items = after.agenda.items.len();
            let item = &mut after.agenda.items[at % items];
            match what {
                0 => item.duration_ms = value * MINUTE_MS,
                1 => item.title = "x".repeat(value as usize),
                2 => item.kind = if value % 2 == 0 { ItemKind::Talk } else { ItemKind::Custom },
                3 => item.track = None,
                4 => after.agenda.items.rotate_left(at % items),
                5 => after.applicants.reverse(),
                6 => after.slot.phases[at % 4].duration_ms = value * 1000,
                7 => after.form.criteria[0].weight = Decimal::from(value),
                _ => after.head.unit = value.to_string(),
            }
        }
        prop_assert_eq!(difference(&before, &after).is_empty(), before == after);
    }
}
