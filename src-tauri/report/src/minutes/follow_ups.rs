//! What is left to do: questions without an answer in the room, and action items.

use domain::record::{ActionRow, OpenQuestionRow, Record};
use serde_json::{Value, json};

use super::paragraphs;
use crate::blocks::{cell, detailed, quiet, table};
use crate::words::Words;

/// Questions that were put back to be answered in writing, and those that nobody came to.
pub(super) fn questions(record: &Record, words: &Words) -> Option<Value> {
    let questions = &record.follow_ups.questions;
    if questions.is_empty() {
        return None;
    }
    let head = ["number", "text", "asker", "answer"].map(|key| words.word(&format!("report-open-{key}")));
    let rows = questions.iter().map(|row| question(row, words)).collect();
    let columns = [(13, "left"), (-1, "left"), (42, "left"), (30, "left")];
    let shown = table(&columns, head.into(), rows, None);
    Some(json!({ "heading": words.word("report-open"), "blocks": [shown] }))
}

fn question(row: &OpenQuestionRow, words: &Words) -> Vec<Value> {
    let asked = (!row.asked.is_empty())
        .then(|| words.say("report-open-asked", &[("name", row.asked.as_str().into())]));
    let answer = if row.in_writing { "report-open-in-writing" } else { "report-open-left" };
    vec![
        quiet(row.number.as_str()),
        detailed(said(row.text.as_deref(), words), asked.into_iter().collect()),
        cell(row.asker.as_str()),
        cell(words.word(answer)),
    ]
}

/// Action items: what, who, by when.
pub(super) fn actions(record: &Record, words: &Words) -> Option<Value> {
    let actions = &record.follow_ups.actions;
    if actions.is_empty() {
        return None;
    }
    let head = ["what", "who", "due"].map(|key| words.word(&format!("report-action-{key}")));
    let rows = actions.iter().map(|row| action(row, words)).collect();
    let shown = table(&[(-1, "left"), (48, "left"), (28, "right")], head.into(), rows, None);
    Some(json!({ "heading": words.word("report-actions"), "blocks": [shown] }))
}

fn action(row: &ActionRow, words: &Words) -> Vec<Value> {
    let what = said(row.what.as_deref(), words);
    let what = if row.number.is_empty() {
        what
    } else {
        words.say("report-action-at", &[("what", what.into()), ("number", row.number.as_str().into())])
    };
    let done = row.done.then(|| words.word("report-action-done"));
    let due = row.due.map(|due| due.format(&words.word("report-action-day")).to_string());
    vec![
        detailed(what, done.into_iter().collect()),
        cell(row.who.as_str()),
        cell(due.unwrap_or_else(|| words.word("report-action-no-day"))),
    ]
}

/// Words, or that they were erased.
fn said(text: Option<&str>, words: &Words) -> String {
    text.map_or_else(|| words.word("report-note-erased"), |text| paragraphs(text).join(" "))
}
