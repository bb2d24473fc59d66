//! A sheet: title, purpose and blocks, with head and foot of the house.

use chrono::{DateTime, NaiveDateTime, Utc};
use domain::record::{Prepared, local};
use serde_json::{Value, json};

use super::Printed;
use crate::paper::{self, NAME_MAX, date_parts, file_reference, shortened};
use crate::words::Words;

/// One paper of a sheet.
pub(super) struct Part {
    /// Title.
    pub(super) heading: String,
    /// Line under it.
    pub(super) subject: String,
    /// Whether the box with the purpose stands above the blocks.
    pub(super) purpose: bool,
    /// The blocks.
    pub(super) blocks: Vec<Value>,
}

/// The data of a sheet.
pub(super) fn sheet(printed: Printed, prepared: &Prepared, parts: Vec<Part>, words: &Words) -> Value {
    let draft = printed.is_draft(prepared);
    let note = draft.then(|| words.word("printed-draft-note"));
    let shown = |part: Part| {
        json!({
            "heading": part.heading,
            "subject": part.subject,
            "draft": note,
            "purpose": part.purpose.then(|| paper::purpose(prepared.head.purpose, words)),
            "blocks": part.blocks,
        })
    };
    let mut data = frame(printed, prepared, words);
    data["landscape"] = json!(printed == Printed::RunSheet);
    data["parts"] = parts.into_iter().map(shown).collect();
    data
}

/// What every paper of the preparation tells its template.
pub(super) fn frame(printed: Printed, prepared: &Prepared, words: &Words) -> Value {
    let name = kind(printed, words);
    json!({
        "language": words.language.code(),
        "title": document_title(&name, prepared, words),
        "date": date_parts(prepared.made.0),
        "head": head(printed, prepared, words),
        "footer": paper::footer(
            name,
            &prepared.head.file_reference,
            prepared.head.purpose,
            Some(version(prepared, words)),
            words,
        ),
        "missing-character": words.word("report-missing-character"),
    })
}

/// What the paper is called.
pub(super) fn kind(printed: Printed, words: &Words) -> String {
    words.word(&format!("printed-{}", printed.code()))
}

fn document_title(name: &str, prepared: &Prepared, words: &Words) -> String {
    let title = prepared.head.title.trim();
    if title.is_empty() {
        return name.to_owned();
    }
    words.say("printed-title", &[("title", title.into()), ("name", name.into())])
}

fn head(printed: Printed, prepared: &Prepared, words: &Words) -> Value {
    let office = prepared.host().map(|host| host.name.as_str()).unwrap_or_default();
    json!({
        "office": shortened(office, NAME_MAX),
        "unit": shortened(&prepared.head.unit, NAME_MAX),
        "file-reference": file_reference(&prepared.head.file_reference, words),
        "date": prepared.head.date.map(|day| words.date(day)),
        "stamp": printed.is_draft(prepared).then(|| words.word("report-draft-stamp")),
    })
}

/// The frozen version, or as of when a paper is that rests on none.
fn version(prepared: &Prepared, words: &Words) -> String {
    match &prepared.frozen {
        Some(seal) => paper::version(&seal.hash, words),
        None => {
            let part = |format| prepared.made.0.format(format).to_string().into();
            words.say(
                "printed-as-of",
                &[("day", part("%d")), ("month", part("%m")), ("year", part("%Y")), ("clock", part("%H:%M"))],
            )
        }
    }
}

/// The session's own title, or the word for a session without one.
pub(super) fn subject(prepared: &Prepared, words: &Words) -> String {
    match prepared.head.title.trim() {
        "" => words.word("printed-untitled"),
        title => title.to_owned(),
    }
}

fn at(prepared: &Prepared, instant: Option<DateTime<Utc>>) -> Option<NaiveDateTime> {
    instant.map(|instant| local(prepared.head.zone, instant))
}

/// The planned start, as the clocks of the session show it.
pub(super) fn starts(prepared: &Prepared) -> Option<NaiveDateTime> {
    at(prepared, prepared.head.starts)
}

/// Label and value of a fact; without a value it is left out by the block.
pub(super) fn fact(key: &str, value: Option<String>, words: &Words) -> (String, String) {
    (words.word(key), value.unwrap_or_default())
}

/// Day, time, place and address, as every paper names them.
pub(super) fn when_and_where(prepared: &Prepared, words: &Words) -> Vec<(String, String)> {
    let head = &prepared.head;
    let clock = |at: NaiveDateTime| at.format("%H:%M").to_string();
    let time = match (starts(prepared), at(prepared, head.ends)) {
        (Some(from), Some(to)) => {
            Some(words.say("report-time-span", &[("from", clock(from).into()), ("to", clock(to).into())]))
        }
        (Some(from), None) => Some(words.say("report-time-from", &[("from", clock(from).into())])),
        (None, _) => None,
    };
    vec![
        fact("report-fact-day", head.date.map(|day| words.weekday_and_date(day)), words),
        fact("report-fact-time", time, words),
        fact("report-fact-venue", Some(head.venue.clone()), words),
        fact("printed-address", Some(paper::paragraphs(&head.address).join(", ")), words),
    ]
}

/// Names of those who host.
pub(super) fn hosts(prepared: &Prepared, words: &Words) -> String {
    let names: Vec<String> = prepared.hosts.iter().map(|host| host.name.clone()).collect();
    words.list(&names)
}
