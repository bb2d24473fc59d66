//! The rules of a time zone around a date (VTIMEZONE): which offset holds, and when it
//! changes before and after. From the zone's own table, so that any zone comes out right.

use chrono::{DateTime, Offset as _, TimeDelta, TimeZone as _, Utc};
use chrono_tz::{OffsetComponents as _, OffsetName as _, Tz};

/// How far from the event a change is looked for. Every zone that changes at all does so
/// within a year and some weeks.
const REACH: TimeDelta = TimeDelta::days(400);
/// Changes closer to each other than this exist nowhere.
const STRIDE: TimeDelta = TimeDelta::hours(6);

/// A stretch of time with one offset.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Observance {
    /// When it begins, on the clocks that show the offset before.
    begins: String,
    from_s: i32,
    to_s: i32,
    summer: bool,
    name: String,
}

/// The lines of the component, for events between the two instants.
pub(super) fn lines(zone: Tz, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<String> {
    let mut lines = vec!["BEGIN:VTIMEZONE".to_owned(), format!("TZID:{}", zone.name())];
    for found in observances(zone, from, to) {
        let kind = if found.summer { "DAYLIGHT" } else { "STANDARD" };
        lines.extend([
            format!("BEGIN:{kind}"),
            format!("DTSTART:{}", found.begins),
            format!("TZOFFSETFROM:{}", offset(found.from_s)),
            format!("TZOFFSETTO:{}", offset(found.to_s)),
            format!("TZNAME:{}", found.name),
            format!("END:{kind}"),
        ]);
    }
    lines.push("END:VTIMEZONE".to_owned());
    lines
}

/// What holds at the beginning, every change until the end, and the one after it.
fn observances(zone: Tz, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Observance> {
    let before = changes(zone, from - REACH, from);
    let mut found: Vec<DateTime<Utc>> = before.last().copied().into_iter().collect();
    let after = changes(zone, from, to + REACH);
    let during = after.iter().filter(|change| **change <= to).count();
    found.extend(after.into_iter().take(during + 1));
    let first = before.is_empty().then(|| standing(zone, from));
    first.into_iter().chain(found.into_iter().map(|change| observance(zone, change))).collect()
}

/// An offset that has held longer than anyone looks back.
fn standing(zone: Tz, at: DateTime<Utc>) -> Observance {
    let holds = zone.offset_from_utc_datetime(&at.naive_utc());
    let seconds = holds.fix().local_minus_utc();
    Observance {
        begins: "19700101T000000".to_owned(),
        from_s: seconds,
        to_s: seconds,
        summer: !holds.dst_offset().is_zero(),
        name: name(zone, at),
    }
}

fn observance(zone: Tz, change: DateTime<Utc>) -> Observance {
    let earlier = change - TimeDelta::seconds(1);
    let from_s = seconds(zone, earlier);
    let begins = change.naive_utc() + TimeDelta::seconds(i64::from(from_s));
    let holds = zone.offset_from_utc_datetime(&change.naive_utc());
    Observance {
        begins: begins.format("%Y%m%dT%H%M%S").to_string(),
        from_s,
        to_s: seconds(zone, change),
        summer: !holds.dst_offset().is_zero(),
        name: name(zone, change),
    }
}

/// Short name such as "CET", or the offset where the zone has none.
fn name(zone: Tz, at: DateTime<Utc>) -> String {
    let holds = zone.offset_from_utc_datetime(&at.naive_utc());
    holds.abbreviation().map_or_else(|| offset(seconds(zone, at)), str::to_owned)
}

fn seconds(zone: Tz, at: DateTime<Utc>) -> i32 {
    zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()
}

/// Changes after `from` and until `to`, to the second.
fn changes(zone: Tz, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<DateTime<Utc>> {
    let mut changes = Vec::new();
    let mut at = from;
    while at < to {
        let next = (at + STRIDE).min(to);
        if seconds(zone, at) != seconds(zone, next) {
            changes.push(exact_change(zone, at, next));
        }
        at = next;
    }
    changes
}

/// The first second of the new offset between two instants that differ.
fn exact_change(zone: Tz, mut before: DateTime<Utc>, mut after: DateTime<Utc>) -> DateTime<Utc> {
    let old = seconds(zone, before);
    while after - before > TimeDelta::seconds(1) {
        let middle = before + TimeDelta::seconds((after - before).num_seconds() / 2);
        if seconds(zone, middle) == old { before = middle } else { after = middle }
    }
    after
}

/// "+0100"; with seconds where a zone of old has them.
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let whole = seconds.unsigned_abs();
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(zone: Tz, from: &str, to: &str) -> Vec<String> {
        let (from, to) = (from.parse().unwrap(), to.parse().unwrap());
        observances(zone, from, to)
            .into_iter()
            .map(|found| {
                let kind = if found.summer { "summer" } else { "standard" };
                format!(
                    "{} {} {} {kind} {}",
                    found.begins,
                    offset(found.from_s),
                    offset(found.to_s),
                    found.name
                )
            })
            .collect()
    }

    #[test]
    fn berlin_has_the_winter_that_holds_and_the_summer_that_comes() {
        assert_eq!(
            told(Tz::Europe__Berlin, "2026-11-24T08:00:00Z", "2026-11-24T12:00:00Z"),
            ["20261025T030000 +0200 +0100 standard CET", "20270328T020000 +0100 +0200 summer CEST"]
        );
    }

    #[test]
    fn a_session_over_the_change_of_the_clocks_has_both_and_the_next() {
        assert_eq!(
            told(Tz::Europe__Berlin, "2026-10-24T22:00:00Z", "2026-10-25T09:00:00Z"),
            [
                "20260329T020000 +0100 +0200 summer CEST",
                "20261025T030000 +0200 +0100 standard CET",
                "20270328T020000 +0100 +0200 summer CEST",
            ]
        );
    }

    #[test]
    fn a_zone_that_never_changes_has_one_offset() {
        let day = ("2026-11-24T08:00:00Z", "2026-11-24T12:00:00Z");
        assert_eq!(told(Tz::Asia__Kathmandu, day.0, day.1), ["19700101T000000 +0545 +0545 standard +0545"]);
        assert_eq!(told(Tz::UTC, day.0, day.1), ["19700101T000000 +0000 +0000 standard UTC"]);
    }

    #[test]
    fn the_southern_summer_and_the_irish_winter_are_told_as_they_are() {
        let day = ("2026-07-01T08:00:00Z", "2026-07-01T12:00:00Z");
        assert_eq!(
            told(Tz::Australia__Lord_Howe, day.0, day.1),
            ["20260405T020000 +1100 +1030 standard +1030", "20261004T020000 +1030 +1100 summer +1100"]
        );
        let dublin = told(Tz::Europe__Dublin, day.0, day.1);
        assert!(dublin[0].starts_with("20260329T010000 +0000 +0100"), "{dublin:?}");
    }
}
