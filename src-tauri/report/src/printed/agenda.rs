//! The agenda (Tagesordnung) that is hung up and sent: no link to anybody's meeting, no
//! column of the host's own.

use domain::plan::agenda::MINUTE_MS;
use domain::record::Prepared;
use domain::record::prepared::{AgendaRow, PhaseRow};
use serde_json::Value;

use super::Printed;
use super::sheet::{Part, fact, hosts, kind, sheet, subject, when_and_where};
use crate::blocks::{Column, cell, detailed, quiet, table, two_facts};
use crate::words::{Words, clock_span, minutes_seconds};

const COLUMNS: [Column; 4] = [(13, "left"), (30, "left"), (-1, "left"), (22, "right")];

pub(super) fn data(prepared: &Prepared, words: &Words) -> Value {
    let mut blocks = vec![two_facts(when_and_where(prepared, words), around(prepared, words))];
    if !prepared.agenda.is_empty() {
        let head = ["number", "time", "subject", "length"];
        let head = head.map(|key| words.word(&format!("printed-agenda-{key}"))).into();
        blocks.push(table(&COLUMNS, head, rows(prepared, words), Some(time_rules(prepared, words))));
    }
    let heading = kind(Printed::Agenda, words);
    let part = Part { heading, subject: subject(prepared, words), purpose: true, blocks };
    sheet(Printed::Agenda, prepared, vec![part], words)
}

fn around(prepared: &Prepared, words: &Words) -> Vec<(String, String)> {
    let head = &prepared.head;
    let reached = [(head.step_free, "printed-step-free"), (head.hearing_loop, "printed-hearing-loop")];
    let access = reached.into_iter().filter(|(there, _)| *there == Some(true));
    let access: Vec<String> = access.map(|(_, key)| words.word(key)).collect();
    vec![
        fact("printed-hosts", Some(hosts(prepared, words)), words),
        fact("report-fact-chair", Some(head.chair.name.clone()), words),
        fact("printed-access", Some(words.list(&access)), words),
    ]
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
        rows.push(item(row, words));
    }
    rows
}

/// The name of a track over its items, with the challenge that it is about.
pub(super) fn track_heading(prepared: &Prepared, track: Option<usize>, words: &Words) -> Option<Vec<Value>> {
    let (name, challenge) = prepared.tracks.get(track?)?;
    let shown = match (name.trim(), challenge.trim()) {
        ("", challenge) => challenge.to_owned(),
        (name, "") => name.to_owned(),
        (name, challenge) if name == challenge => name.to_owned(),
        (name, challenge) => {
            words.say("printed-track", &[("name", name.into()), ("challenge", challenge.into())])
        }
    };
    (!shown.is_empty()).then(|| vec![cell(shown)])
}

fn item(row: &AgendaRow, words: &Words) -> Vec<Value> {
    let details = [
        Some(row.challenge.clone()),
        Some(row.speaker.clone()),
        Some(row.office.clone()),
        row.remote.is_some().then(|| words.word("printed-remote")),
        (row.kind == "deliberation").then(|| words.word("report-not-public")),
    ];
    let details: Vec<String> = details.into_iter().flatten().filter(|one| !one.trim().is_empty()).collect();
    vec![
        quiet(row.number.as_str()),
        cell(row.from.zip(row.to).map(clock_span).unwrap_or_default()),
        detailed(title(row, words), vec![details.join(" · ")]),
        cell(words.say("printed-minutes", &[("minutes", length(row.duration_ms).into())])),
    ]
}

/// The item's own title, or the word for its kind.
pub(super) fn title(row: &AgendaRow, words: &Words) -> String {
    match row.title.trim() {
        "" => words.word(&format!("report-kind-{}", row.kind)),
        title => title.to_owned(),
    }
}

/// "15", and "1:40" where it is no whole number of minutes.
pub(super) fn length(ms: u64) -> String {
    if ms.is_multiple_of(MINUTE_MS) { (ms / MINUTE_MS).to_string() } else { minutes_seconds(ms) }
}

/// "5 min Vortrag, 5 min Fragerunde"; phases without any time are left out.
pub(super) fn phases(phases: &[PhaseRow], words: &Words) -> String {
    let told: Vec<String> = phases
        .iter()
        .filter(|phase| phase.duration_ms > 0)
        .map(|phase| {
            let name = words.word(&format!("report-phase-{}", phase.kind.code()));
            let minutes = length(phase.duration_ms);
            words.say("report-slot-minutes", &[("minutes", minutes.into()), ("phase", name.into())])
        })
        .collect();
    told.join(", ")
}

/// The sentence that everyone has the same time.
fn slot(prepared: &Prepared, words: &Words) -> Option<String> {
    let phases = phases(&prepared.slot, words);
    (!phases.is_empty()).then(|| words.say("printed-slot", &[("phases", phases.into())]))
}

/// Slot, when its clock starts and what overtime means: the same for everybody.
pub(super) fn time_rules(prepared: &Prepared, words: &Words) -> String {
    let start = words.word(&format!("printed-clock-{}", prepared.clock_start.code()));
    let overtime = words.word(&format!("printed-overtime-{}", prepared.overtime.code()));
    [slot(prepared, words), Some(start), Some(overtime)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}
