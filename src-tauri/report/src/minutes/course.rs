//! The course of the session: each item with planned and actual times, and its notes of
//! content. Valuation never comes here; the record does not even carry it.

use domain::plan::agenda::PhaseKind;
use domain::record::{ItemRow, NoteRow, Record};
use domain::session::course::Absence;
use serde_json::{Value, json};

use super::attendance::went_out;
use super::paragraphs;
use crate::words::{Words, clock_span, minutes_seconds};

const MINUTE_MS: u64 = 60_000;
/// Stops shorter than this are keys pressed twice, and not worth a line.
const PAUSE_MIN_MS: u64 = 1000;

/// All items with their times.
pub(super) fn course(record: &Record, words: &Words) -> Option<Value> {
    if record.items.is_empty() {
        return None;
    }
    let ended = record.head.actual.1.is_some();
    let rows: Vec<Value> = record.items.iter().map(|item| row(record, item, ended, words)).collect();
    let columns = ["number", "subject", "planned", "actual", "speaking"]
        .map(|column| words.word(&format!("report-course-{column}")));
    Some(json!({
        "heading": words.word("report-course"),
        "columns": columns,
        "rows": rows,
        "note": slot(record, words),
    }))
}

fn row(record: &Record, item: &ItemRow, ended: bool, words: &Words) -> Value {
    json!({
        "number": item.number,
        "title": with_place(item, words),
        "details": details(record, item, ended, words).join(" · "),
        "planned": item.planned.map(clock_span),
        "actual": item.actual.map(clock_span),
        "speaking": item.pitch_ms.map(minutes_seconds),
    })
}

fn subject(item: &ItemRow, words: &Words) -> String {
    if item.title.trim().is_empty() {
        return words.word(&format!("report-kind-{}", item.kind));
    }
    item.title.clone()
}

fn with_place(item: &ItemRow, words: &Words) -> String {
    let subject = subject(item, words);
    let place = item.place.trim();
    if place.is_empty() { subject } else { format!("{subject}, {place}") }
}

/// What was different from the plan, one short statement each.
fn details(record: &Record, item: &ItemRow, ended: bool, words: &Words) -> Vec<String> {
    let time = |key: &str, ms: u64| words.say(key, &[("time", minutes_seconds(ms).into())]);
    let adjusted = item.adjusted_ms.unsigned_abs();
    let stated = [
        (item.kind == "deliberation").then(|| words.word("report-not-public")),
        item.absence.map(|absence| words.word(absent(absence))),
        (ended && item.actual.is_none() && item.absence.is_none()).then(|| words.word("report-not-called")),
        (item.overrun_ms >= 1000).then(|| time("report-overrun", item.overrun_ms)),
        (item.adjusted_ms > 0).then(|| time("report-time-added", adjusted)),
        (item.adjusted_ms < 0).then(|| time("report-time-taken", adjusted)),
        (item.paused_ms >= PAUSE_MIN_MS).then(|| time("report-paused", item.paused_ms)),
        recused(record, item, words),
        item.by_wall_clock.then(|| words.word("report-wall-clock")),
    ];
    stated.into_iter().flatten().collect()
}

/// Who scored nothing here. That somebody left the room is said where it was recorded.
fn recused(record: &Record, item: &ItemRow, words: &Words) -> Option<String> {
    if item.recused.is_empty() {
        return None;
    }
    let names = words.list(&item.recused);
    let went_out = item.recused.iter().filter_map(|name| went_out(record, &item.number, name, words));
    let here = words.say("report-recused-here", &[("names", names.into())]);
    Some(std::iter::once(here).chain(went_out).collect::<Vec<_>>().join(" · "))
}

/// The word for an absence, the same in the course and in the result.
pub(super) const fn absent(absence: Absence) -> &'static str {
    match absence {
        Absence::NoShow => "report-absent-no-show",
        Absence::Withdrawn => "report-absent-withdrawn",
    }
}

/// The sentence that everyone had the same time.
fn slot(record: &Record, words: &Words) -> Option<String> {
    let had_pitches = record.items.iter().any(|item| item.kind == "pitch");
    if record.slot.is_empty() || !had_pitches {
        return None;
    }
    let phases: Vec<String> = record
        .slot
        .iter()
        .map(|(kind, ms)| {
            let whole = ms % MINUTE_MS == 0;
            let minutes = if whole { (ms / MINUTE_MS).to_string() } else { minutes_seconds(*ms) };
            let phase = words.word(&format!("report-phase-{}", kind.code()));
            words.say("report-slot-minutes", &[("minutes", minutes.into()), ("phase", phase.into())])
        })
        .collect();
    Some(words.say("report-slot", &[("phases", phases.join(", ").into())]))
}

/// The notes of content, item by item; items without any are left out.
pub(super) fn notes(record: &Record, words: &Words) -> Option<Value> {
    let noted = record.items.iter().filter(|item| item.notes.iter().any(is_shown));
    let items: Vec<Value> = noted.map(|item| noted_item(item, words)).collect();
    (!items.is_empty()).then(|| json!({ "heading": words.word("report-notes"), "items": items }))
}

/// The phase and the time into it; the clock where the item did not run.
fn noted_at(note: &NoteRow, words: &Words) -> String {
    let into = minutes_seconds(note.at_ms);
    match note.phase {
        Some(PhaseKind::Whole) => into,
        Some(phase) => {
            let phase = words.word(&format!("report-phase-{}", phase.code()));
            words.say("report-note-at", &[("phase", phase.into()), ("time", into.into())])
        }
        None => words.say("report-note-clock", &[("time", note.at.format("%H:%M").to_string().into())]),
    }
}

/// An erased note is shown as erased; a blank one was never a note.
fn is_shown(note: &NoteRow) -> bool {
    note.text.as_ref().is_none_or(|text| !text.trim().is_empty())
}

fn noted_item(item: &ItemRow, words: &Words) -> Value {
    let title = subject(item, words);
    let heading = if item.number.is_empty() {
        title
    } else {
        let number = item.number.as_str();
        words.say("report-notes-item", &[("number", number.into()), ("title", title.into())])
    };
    let notes: Vec<Value> = item
        .notes
        .iter()
        .filter(|note| is_shown(note))
        .map(|note| {
            let erased = words.word("report-note-erased");
            let lines = note.text.as_ref().map_or_else(|| vec![erased.as_str()], |text| paragraphs(text));
            json!({ "at": noted_at(note, words), "lines": lines, "erased": note.text.is_none() })
        })
        .collect();
    json!({ "heading": heading, "notes": notes })
}
