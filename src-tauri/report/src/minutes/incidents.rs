//! What went otherwise than planned: a moment and a sentence each, with reason and order.

use chrono::NaiveDateTime;
use domain::record::{Incident, IncidentRow, NamedItem, Record};
use serde_json::{Value, json};

use super::paragraphs;
use crate::Language;
use crate::blocks::{cell, table};
use crate::words::{Words, minutes_seconds};

/// The section "Vorkommnisse"; none on a day that went as planned.
pub(super) fn incidents(record: &Record, words: &Words) -> Option<Value> {
    if record.incidents.is_empty() {
        return None;
    }
    let rows = record.incidents.iter().map(|row| vec![cell(clock(row.at)), cell(sentence(row, words))]);
    let head = ["time", "what"].map(|key| words.word(&format!("report-incident-{key}"))).into();
    let shown = table(&[(20, "left"), (-1, "left")], head, rows.collect(), None);
    Some(json!({ "heading": words.word("report-incidents"), "blocks": [shown] }))
}

/// The sentence that an incident leaves in the minutes, as the console shows it beforehand.
#[must_use]
pub fn incident_sentence(row: &IncidentRow, language: Language) -> String {
    sentence(row, &Words::new(language))
}

fn sentence(row: &IncidentRow, words: &Words) -> String {
    let what = what(&row.what, words);
    let ordered = match row.ordered_by.as_str() {
        "" => words.say("report-incident-done", &[("what", what.into())]),
        by => words.say("report-incident-ordered", &[("what", what.into()), ("by", by.into())]),
    };
    let told = [Some(ordered), stood(&row.what, words), reason(row, words), agreed(&row.what, words)];
    told.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn what(what: &Incident, words: &Words) -> String {
    let of = |key: &str, pitch: &NamedItem| words.say(key, &[("pitch", named(pitch, words).into())]);
    let placed = |key: &str, pitch: &NamedItem, after: Option<&NamedItem>| {
        let first = || words.word("report-incident-first");
        let place = after.map_or_else(first, |after| {
            words.say("report-incident-after", &[("item", named(after, words).into())])
        });
        words.say(key, &[("pitch", named(pitch, words).into()), ("place", place.into())])
    };
    match what {
        Incident::NoShow { pitch } => of("report-incident-no-show", pitch),
        Incident::Withdrawn { pitch } => of("report-incident-withdrawn", pitch),
        Incident::Returned { pitch, after } => placed("report-incident-returned", pitch, after.as_ref()),
        Incident::Moved { pitch, after } => placed("report-incident-moved", pitch, after.as_ref()),
        Incident::Cut { items, changeovers } => cut(items, changeovers.as_ref(), words),
        Incident::Added { pitch, after } => placed("report-incident-added", pitch, after.as_ref()),
        Incident::Delayed { pitch, after, expected } => {
            let delayed = placed("report-incident-delayed", pitch, after.as_ref());
            match expected {
                None => delayed,
                Some(time) => {
                    let time = time.format("%H:%M").to_string();
                    words.say(
                        "report-incident-expected",
                        &[("delayed", delayed.into()), ("time", time.into())],
                    )
                }
            }
        }
        Incident::Swapped { first, second, .. } => words.say(
            "report-incident-swapped",
            &[("first", first.number.as_str().into()), ("second", second.number.as_str().into())],
        ),
        Incident::Replaced { evaluator, substitute, organisation, from } => {
            let substitute = match organisation.trim() {
                "" => substitute.clone(),
                organisation => format!("{substitute} ({organisation})"),
            };
            let filling = [
                ("evaluator", evaluator.as_str().into()),
                ("substitute", substitute.into()),
                ("from", from.as_str().into()),
            ];
            let key =
                if from.is_empty() { "report-incident-replaced-after" } else { "report-incident-replaced" };
            words.say(key, &filling)
        }
        Incident::Interrupted { cause, item, phase, .. } => {
            let item = match phase.code() {
                "whole" => named(item, words),
                phase => format!("{}, {}", named(item, words), words.word(&format!("report-phase-{phase}"))),
            };
            words
                .say(&format!("report-incident-{}", cause.code().replace('_', "-")), &[("item", item.into())])
        }
    }
}

/// What was cut to catch up, each with its new length.
fn cut(items: &[(NamedItem, u64)], changeovers: Option<&(NamedItem, u64)>, words: &Words) -> String {
    let told = |key: &str, (item, ms): &(NamedItem, u64)| {
        words.say(key, &[("item", named(item, words).into()), ("time", minutes_seconds(*ms).into())])
    };
    let own = items.iter().map(|item| told("report-incident-cut-item", item));
    let changeovers = changeovers.map(|first| told("report-incident-cut-changeovers", first));
    let list = own.chain(changeovers).collect::<Vec<_>>().join("; ");
    words.say("report-incident-cut", &[("list", list.into())])
}

/// "TOP 2.6 Grünkataster GmbH & Co. KG", or the word of its kind.
fn named(item: &NamedItem, words: &Words) -> String {
    let title = item.title.trim();
    let title =
        if title.is_empty() { words.word(&format!("report-kind-{}", item.kind)) } else { title.to_owned() };
    if item.number.is_empty() {
        return title;
    }
    words.say("report-notes-item", &[("number", item.number.as_str().into()), ("title", title.into())])
}

/// From when to when the time stood, and what was given back.
fn stood(what: &Incident, words: &Words) -> Option<String> {
    let Incident::Interrupted { restored_ms, stood: (from, to), stood_ms, .. } = what else { return None };
    let stood = match to {
        None => words.say("report-incident-stands", &[("from", clock(*from).into())]),
        Some(to) => words.say(
            "report-incident-stood",
            &[
                ("from", clock(*from).into()),
                ("to", clock(*to).into()),
                ("time", minutes_seconds(*stood_ms).into()),
            ],
        ),
    };
    if *restored_ms < 1000 {
        return Some(stood);
    }
    let restored = words.say("report-incident-restored", &[("time", minutes_seconds(*restored_ms).into())]);
    Some(format!("{stood} {restored}"))
}

fn reason(row: &IncidentRow, words: &Words) -> Option<String> {
    if row.erased {
        return Some(
            words.say("report-incident-erased", &[("note", words.word("report-note-erased").into())]),
        );
    }
    let reason = paragraphs(row.reason.as_deref()?).join(" ");
    let ends = reason.ends_with(['.', '!', '?', '…']);
    let reason = if ends { reason } else { format!("{reason}.") };
    Some(words.say("report-incident-reason", &[("reason", reason.into())]))
}

fn agreed(what: &Incident, words: &Words) -> Option<String> {
    let Incident::Swapped { agreed, .. } = what else { return None };
    Some(words.word(if *agreed { "report-incident-agreed" } else { "report-incident-not-agreed" }))
}

/// To the second, as everything that a clock has seen.
fn clock(at: NaiveDateTime) -> String {
    at.format("%H:%M:%S").to_string()
}
