//! The run sheet (Ablaufplan) for those who run the session: every phase with its clock time
//! and its marks, who leads and speaks, links of remote pitches, the host's own columns.

use chrono::{NaiveDateTime, TimeDelta};
use domain::record::Prepared;
use domain::record::prepared::{AgendaRow, PersonRow};
use serde_json::Value;

use super::Printed;
use super::agenda::{length, time_rules, title, track_heading};
use super::sheet::{Part, fact, hosts, kind, sheet, subject, when_and_where};
use crate::blocks::{Column, cell, detailed, heading, points, quiet, small, table, two_facts};
use crate::words::{Words, clock_span, minutes_seconds};

/// Most of the host's own columns that a sheet has room for; the rest goes below the item.
const OWN_COLUMNS: usize = 4;

pub(super) fn data(prepared: &Prepared, words: &Words) -> Value {
    let mut blocks = vec![two_facts(when_and_where(prepared, words), people(prepared, words))];
    if !prepared.agenda.is_empty() {
        blocks.push(heading(words.word("printed-course")));
        blocks.push(table(&columns(prepared), head(prepared, words), rows(prepared, words), None));
    }
    blocks.push(heading(words.word("printed-slot-heading")));
    blocks.push(slot(prepared, words));
    blocks.push(small(time_rules(prepared, words)));
    blocks.extend(needs(prepared, words));
    let part = Part {
        heading: kind(Printed::RunSheet, words),
        subject: subject(prepared, words),
        purpose: true,
        blocks,
    };
    sheet(Printed::RunSheet, prepared, vec![part], words)
}

fn people(prepared: &Prepared, words: &Words) -> Vec<(String, String)> {
    let reached = |person: &PersonRow| {
        let parts = [person.name.trim(), person.phone.trim()];
        Some(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "))
    };
    vec![
        fact("printed-hosts", Some(hosts(prepared, words)), words),
        fact("report-fact-chair", reached(&prepared.head.chair), words),
        fact("report-fact-minute-taker", reached(&prepared.head.minute_taker), words),
    ]
}

fn columns(prepared: &Prepared) -> Vec<Column> {
    let own = prepared.columns.iter().take(OWN_COLUMNS).map(|_| (-2, "left"));
    [(12, "left"), (28, "left"), (16, "right"), (-4, "left"), (-3, "left")].into_iter().chain(own).collect()
}

fn head(prepared: &Prepared, words: &Words) -> Vec<String> {
    let keys = ["number", "time", "length", "subject", "phases"];
    let fixed = keys.map(|key| words.word(&format!("printed-agenda-{key}"))).into_iter();
    fixed.chain(prepared.columns.iter().take(OWN_COLUMNS).cloned()).collect()
}

fn rows(prepared: &Prepared, words: &Words) -> Vec<Vec<Value>> {
    let mut rows = Vec::new();
    let mut track = None;
    for row in &prepared.agenda {
        // A break within a track does not end it.
        if row.track.is_some() && row.track != track {
            rows.extend(track_heading(prepared, row.track, words));
            track = row.track;
        }
        rows.push(item(prepared, row, words));
    }
    rows
}

fn item(prepared: &Prepared, row: &AgendaRow, words: &Words) -> Vec<Value> {
    let own = row.cells.iter().take(OWN_COLUMNS).map(cell);
    let fixed = [
        quiet(row.number.as_str()),
        cell(row.from.zip(row.to).map(clock_span).unwrap_or_default()),
        cell(words.say("printed-minutes", &[("minutes", length(row.duration_ms).into())])),
        detailed(title(row, words), details(prepared, row, words)),
        detailed("", phases(row, words)),
    ];
    fixed.into_iter().chain(own).collect()
}

fn details(prepared: &Prepared, row: &AgendaRow, words: &Words) -> Vec<String> {
    let named = |key: &str, value: &str| {
        (!value.trim().is_empty()).then(|| words.say(key, &[("value", value.trim().into())]))
    };
    let time = minutes_seconds(row.gap_ms.unsigned_abs());
    let mut told: Vec<String> = [
        named("printed-about", &row.challenge),
        named("printed-speaks", &row.speaker),
        named("printed-leads", &row.office),
        row.remote.as_ref().map(|link| match link.trim() {
            "" => words.word("printed-remote"),
            link => words.say("printed-remote-at", &[("value", link.into())]),
        }),
        (row.kind == "deliberation").then(|| words.word("report-not-public")),
        row.hard.then(|| words.word("printed-hard-start")),
        (row.gap_ms > 0).then(|| words.say("printed-gap", &[("time", time.clone().into())])),
        (row.gap_ms < 0).then(|| words.say("printed-overlap", &[("time", time.clone().into())])),
    ]
    .into_iter()
    .flatten()
    .collect();
    let more = prepared.columns.iter().zip(&row.cells).skip(OWN_COLUMNS);
    told.extend(more.filter(|(_, text)| !text.trim().is_empty()).map(|(name, text)| {
        words.say("printed-own-column", &[("name", name.as_str().into()), ("value", text.as_str().into())])
    }));
    told
}

/// "09:10 Vortrag, Zeichen 1:00 vor Ende", a line a phase.
fn phases(row: &AgendaRow, words: &Words) -> Vec<String> {
    let mut begins: Option<NaiveDateTime> = row.from;
    let single = row.phases.len() < 2;
    let mut told = Vec::new();
    for phase in &row.phases {
        let clock = begins.map(|at| at.format("%H:%M:%S").to_string()).unwrap_or_default();
        begins = begins
            .and_then(|at| at.checked_add_signed(TimeDelta::milliseconds(phase.duration_ms.cast_signed())));
        if phase.duration_ms == 0 || (single && phase.marks_ms.is_empty()) {
            continue;
        }
        let name = words.word(&format!("report-phase-{}", phase.kind.code()));
        let marks: Vec<String> = phase.marks_ms.iter().map(|mark| minutes_seconds(*mark)).collect();
        let name = if single {
            String::new()
        } else {
            format!("{} {name}", clock.strip_suffix(":00").unwrap_or(&clock))
        };
        let marked =
            (!marks.is_empty()).then(|| words.say("printed-marks", &[("marks", words.list(&marks).into())]));
        let parts = [Some(name).filter(|name| !name.is_empty()), marked];
        told.push(parts.into_iter().flatten().collect::<Vec<_>>().join(", "));
    }
    told
}

fn slot(prepared: &Prepared, words: &Words) -> Value {
    let row = |phase: &domain::record::prepared::PhaseRow| {
        let marks: Vec<String> = phase.marks_ms.iter().map(|mark| minutes_seconds(*mark)).collect();
        vec![
            cell(words.word(&format!("report-phase-{}", phase.kind.code()))),
            cell(minutes_seconds(phase.duration_ms)),
            cell(words.list(&marks)),
        ]
    };
    let head = ["printed-phase", "printed-agenda-length", "printed-marks-head"];
    let head = head.map(|key| words.word(key)).into();
    let rows = prepared.slot.iter().map(row).collect();
    table(&[(60, "left"), (24, "right"), (-1, "left")], head, rows, None)
}

/// How many need what; nobody is named.
fn needs(prepared: &Prepared, words: &Words) -> Vec<Value> {
    if prepared.needs.is_empty() {
        return Vec::new();
    }
    let told = prepared.needs.iter().map(|(need, count)| {
        let name = words.word(&format!("printed-need-{}", need.code()));
        words.say("printed-need", &[("need", name.into()), ("count", (*count).into())])
    });
    vec![heading(words.word("printed-access")), points(told.collect())]
}
