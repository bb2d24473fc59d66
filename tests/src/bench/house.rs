//! Lists, searches and openings in a house that has run for years, beside the same in one
//! with a hundred sessions. Both are filled with the same invented rows.

use std::path::Path;

use chrono::NaiveDate;
use serde_json::{Value, json};
use store::Store;
use store::probe::{Load, fill};

use super::append::folder;
use super::stopwatch::Stopwatch;
use super::{Row, percentile};
use crate::Office;
use crate::office::{list, text};

/// How often each question is asked. Openings are asked of other sessions each time.
const ROUNDS: usize = 30;
/// The larger house may take so many times as long.
const FACTOR: f64 = 2.0;

/// Every question by name with its times, in milliseconds.
type Times = Vec<(&'static str, Vec<f64>)>;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default()
}

/// 10,000 sessions, 50,000 applicants and a million ballots, beside 100 sessions.
#[must_use]
pub fn rows() -> Vec<Row> {
    let small = Load { sessions: 100, applicants: 500, ballots_per_session: 100, today: today() };
    let large = Load { sessions: 10_000, applicants: 50_000, ballots_per_session: 100, today: today() };
    let (small, large) = (times(&small), times(&large));
    let pairs = small.into_iter().zip(large);
    pairs
        .map(|((name, beside), (_, samples))| {
            let beside = percentile(&beside, 0.5);
            Row { name, unit: "ms", samples, goal: Some(FACTOR * beside), beside: Some(beside) }
        })
        .collect()
}

fn times(load: &Load) -> Times {
    let place = folder();
    filled(place.path(), load);
    let office = Office::open(place.path(), "2026-11-24T07:30:00Z".parse().expect("a moment"));
    let past = some_past(&office);
    let entries = list(&office.host("directory.applicants", json!({ "words": "" })), "/rows").to_vec();
    let mut times: Times = Vec::new();
    for (name, command, params) in questions() {
        let ask = |_: usize| drop(office.host(command, params.clone()));
        times.push((name, timed(ask)));
    }
    let of_session = |round: usize| json!({ "session": past[round % past.len()] });
    times.push((
        "plan opened for the first time",
        timed(|round| drop(office.host("plan.view", of_session(round)))),
    ));
    times.push((
        "record of an open session",
        timed(|round| drop(office.host("record.view", of_session(round)))),
    ));
    let of_entry = |round: usize| json!({ "id": entries[round % entries.len()]["id"] });
    times.push((
        "entry with its history",
        timed(|round| drop(office.host("directory.applicant", of_entry(round)))),
    ));
    office.app.close();
    times
}

/// Lists and searches: name, command, parameters.
fn questions() -> [(&'static str, &'static str, Value); 7] {
    [
        ("start screen", "start.view", json!({})),
        ("next page of past sessions", "session.more", json!({ "group": "past", "offset": 20 })),
        ("search over sessions, a common word", "session.search", json!({ "words": "Hafen" })),
        ("search over sessions, a rare word", "session.search", json!({ "words": "Aktenlotse Nord" })),
        ("directory of applicants", "directory.applicants", json!({ "words": "" })),
        ("search in the directory, a common word", "directory.applicants", json!({ "words": "Nord" })),
        ("search in the directory, one entry", "directory.applicants", json!({ "words": "B-000123" })),
    ]
}

fn timed(mut ask: impl FnMut(usize)) -> Vec<f64> {
    (0..ROUNDS)
        .map(|round| {
            let watch = Stopwatch::start();
            ask(round);
            watch.ms()
        })
        .collect()
}

fn filled(path: &Path, load: &Load) {
    let now = "2026-11-24T07:00:00Z".parse().expect("a moment");
    let (store, _) = Store::open(path, now, &mut |_| {}).expect("the folder opens");
    fill(&store, load, &mut |_| {}).expect("the disk takes it");
    store.close();
}

/// Sessions that nobody has opened since the start, from a page of the past ones each.
fn some_past(office: &Office) -> Vec<String> {
    let mut past = Vec::new();
    for offset in [0, 20, 40, 60] {
        let page = office.host("session.more", json!({ "group": "past", "offset": offset }));
        past.extend(list(&page, "/sessions").iter().map(|card| text(card, "/session").to_owned()));
    }
    past.truncate(ROUNDS);
    past
}
