//! A whole night by a script: nine challenges, 36 pitches, a draw for each challenge, two
//! no-shows, one swap, one substitute, one interruption, a catch-up, three kills, one sleep, a
//! recused member who goes out and comes back, and the hour that the clocks show twice. Every
//! time of the record is checked to the second against the script's own count.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "day/prepare.rs"]
mod prepare;
#[path = "day/script.rs"]
mod script;

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use chrono_tz::Europe::Berlin;
use domain::record::{Incident, Record};
use domain::time::Clock as _;
use pitchpult_tests::filed::filed;
use pitchpult_tests::office::{list, text};
use pitchpult_tests::{Office, sample_day};
use script::Night;
use serde_json::Value;

fn evening() -> DateTime<Utc> {
    "2026-10-24T17:30:00Z".parse().unwrap()
}

fn at(clock: &str) -> NaiveDateTime {
    clock.parse().unwrap()
}

/// Planned times of every item by the script's arithmetic: one after the other from eight.
fn planned(plan: &Value) -> Vec<(String, NaiveDateTime, NaiveDateTime)> {
    let mut next: DateTime<Utc> = "2026-10-24T18:00:00Z".parse().unwrap();
    let local = |at: DateTime<Utc>| at.with_timezone(&Berlin).naive_local();
    let mut times = Vec::new();
    for item in list(plan, "/items") {
        let ms = if item["kind"] == "pitch" { 900_000 } else { item["duration_ms"].as_i64().unwrap() };
        let ends = next + Duration::milliseconds(ms);
        times.push((text(item, "/id").to_owned(), local(next), local(ends)));
        next = ends;
    }
    times
}

fn fault(incident: &Incident) -> &'static str {
    match incident {
        Incident::NoShow { .. } => "no_show",
        Incident::Swapped { .. } => "swapped",
        Incident::Replaced { .. } => "replaced",
        Incident::Cut { .. } => "cut",
        Incident::Interrupted { restored_ms: 1_200_000, .. } => "slept",
        Incident::Interrupted { .. } => "interrupted",
        other => panic!("nobody wrote that down: {other:?}"),
    }
}

/// Each item of the record against the script and against the plan.
fn check_items(
    record: &Record,
    night: &Night,
    order: &[String],
    planned: &[(String, NaiveDateTime, NaiveDateTime)],
) {
    assert_eq!(record.items.len(), order.len());
    for (row, id) in record.items.iter().zip(order) {
        let (_, from, to) = planned.iter().find(|(known, ..)| known == id).unwrap();
        assert_eq!(row.planned, Some((*from, *to)), "{} as planned", row.title);
        let Some((_, expected)) = night.items.iter().find(|(known, _)| known == id) else {
            assert!(row.absence.is_some(), "{} was never called", row.title);
            assert_eq!(row.actual, None);
            continue;
        };
        assert_eq!(row.actual, expected.from.zip(expected.to), "{} as it was", row.title);
        assert_eq!(row.by_wall_clock, expected.restarted, "{}", row.title);
        assert_eq!(row.paused_ms, expected.paused_s * 1000, "{}", row.title);
        if row.kind == "pitch" {
            assert_eq!(row.pitch_ms, Some(expected.pitch_s * 1000), "{}", row.title);
            assert_eq!(row.overrun_ms, expected.overrun_s * 1000, "{}", row.title);
        }
    }
}

fn check_faults(record: &Record, night: &Night) {
    let told: Vec<_> = record.incidents.iter().map(|row| (row.at, fault(&row.what))).collect();
    assert_eq!(told, night.faults);
    let stood = record.incidents.iter().filter_map(|row| match &row.what {
        Incident::Interrupted { stood, stood_ms, .. } => Some((stood.1.unwrap() - stood.0, *stood_ms)),
        _ => None,
    });
    let seconds: Vec<_> = stood.map(|(span, ms)| (span.num_seconds(), ms)).collect();
    assert_eq!(seconds, [(240, 240_000), (25, 25_000)]);
    let replaced = night.faults.iter().find(|(_, what)| *what == "replaced").unwrap().0;
    let seats: Vec<_> = record.panel.iter().filter(|row| row.since.or(row.until).is_some()).collect();
    assert_eq!((seats[0].until, seats[1].since), (Some(replaced), Some(replaced)));
    assert_eq!(&*seats[1].name, "Dr. Ines Falk");
}

#[test]
fn a_night_of_nine_challenges_ends_in_minutes_that_are_right_to_the_second() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), evening());
    let plan = prepare::frozen(&office);
    let planned = planned(&plan);
    assert_eq!(list(&plan, "/items").iter().filter(|item| item["kind"] == "pitch").count(), 36);
    // The doors open late, so that there is something to catch up.
    office.clock.pass_ms(55 * sample_day::MINUTE_MS);
    let mut night = Night::new(office, folder.path().to_owned(), &plan);
    night.run();
    night.pass(300);
    let _ = night.of("scoring.close");
    night.pass(60);
    sample_day::sign(night.office(), &night.session);
    let order: Vec<_> =
        list(&night.of("run.view"), "/items").iter().map(|item| text(item, "/id").to_owned()).collect();
    let pdf = night.office().document(&night.session, "minutes_pdf", None).unwrap();
    assert!(pdf.bytes.starts_with(b"%PDF"));
    let office = night.office.take().unwrap();
    office.app.close();
    drop(office);
    let (state, record) = filed(folder.path(), &night.session, &night.clock.now());
    assert!(state.unreadable.is_empty() && record.is_final());

    check_items(&record, &night, &order, &planned);
    check_faults(&record, &night);
    // The script's own first and last minute, so that no count of seconds is believed blindly.
    assert_eq!(record.head.planned, Some(at("2026-10-24T20:00:00")));
    assert_eq!(record.head.actual.0, Some(at("2026-10-24T20:25:00")));
    let ended = night.items.last().unwrap().1.to;
    assert_eq!(record.head.actual.1, ended);
    check_the_hour_that_comes_twice(&record);
    let absences: Vec<_> = record.attendance.absences.iter().map(|row| (row.from, row.to)).collect();
    assert_eq!(absences, [(Some(night.out[0]), Some(night.out[1]))]);
    assert_eq!(record.attendance.absences[0].recused_from.as_deref(), Some(&*record.items[6].number));
    let no_rank = record.result.as_ref().unwrap().rows.iter().filter(|row| row.rank.is_none()).count();
    assert!(no_rank >= 2, "who did not come has no rank");
}

/// Somebody pitches over the change: the record's clock goes back an hour, its spans do not.
fn check_the_hour_that_comes_twice(record: &Record) {
    let began: Vec<_> = record.items.iter().filter_map(|row| row.actual).map(|(from, _)| from).collect();
    let back = began.windows(2).filter(|pair| pair[1] < pair[0]).count();
    assert_eq!(back, 1, "the clocks on the wall went back once");
    let twice = at("2026-10-25T02:00:00")..at("2026-10-25T03:00:00");
    let within = began.iter().filter(|from| twice.contains(from)).count();
    assert!(within > 4, "two hours of pitches began between two and three: {within}");
}
