//! What lets a reader check the document later, and who stands for it.

use chrono::NaiveDateTime;
use domain::record::{Record, Seal, SignatureRow};
use serde_json::{Value, json};

use crate::paper;
use crate::words::Words;

/// The plan's hash and the log's head, each with its moment.
pub(super) fn evidence(record: &Record, words: &Words) -> Option<Value> {
    let (seq, head) = &record.log;
    let frozen = record.frozen.as_ref().map(|seal| row(words.word("report-evidence-frozen"), seal, words));
    let log = head.as_ref().map(|seal| {
        let seq = words.language.count(*seq);
        row(words.say("report-evidence-log", &[("seq", seq.into())]), seal, words)
    });
    let rows: Vec<Value> = [frozen, log].into_iter().flatten().collect();
    (!rows.is_empty()).then(|| json!({ "heading": words.word("report-evidence"), "rows": rows }))
}

fn row(label: String, seal: &Seal, words: &Words) -> Value {
    json!({ "label": label, "moment": moment(seal, words), "lines": paper::hash_lines(&seal.hash) })
}

/// In figures and to the second, so that it can be compared with the log.
fn moment(seal: &Seal, words: &Words) -> String {
    let part = |format| seal.at.format(format).to_string().into();
    words.say(
        "report-evidence-moment",
        &[("day", part("%d")), ("month", part("%m")), ("year", part("%Y")), ("clock", part("%H:%M:%S"))],
    )
}

/// The lines to sign on; a signature says where and when.
pub(super) fn signatures(record: &Record, words: &Words) -> Vec<Value> {
    record.signatures.iter().map(|row| signature(row, words)).collect()
}

fn signature(row: &SignatureRow, words: &Words) -> Value {
    let role = match row.office.trim() {
        "" => words.word(&format!("report-signature-{}", row.signer.code())),
        office => words.say("report-signature-for", &[("office", office.into())]),
    };
    let lines = match &row.signed {
        None => vec![words.say("report-signature-open", &[("role", role.into())])],
        Some((place, at)) => vec![role, place_and_moment(place.trim(), *at, words)],
    };
    json!({
        "name": row.name,
        "lines": lines,
        "mark": row.signed.is_some().then(|| words.word("report-signature-mark")),
    })
}

fn place_and_moment(place: &str, at: NaiveDateTime, words: &Words) -> String {
    let moment = words.moment(at);
    if place.is_empty() {
        return moment;
    }
    words.say("report-signature-signed", &[("place", place.into()), ("moment", moment.into())])
}
