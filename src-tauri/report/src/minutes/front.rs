//! What stands before the course: head and foot of every page, purpose, facts, panel.

use domain::record::{PanelRow, Record};
use serde_json::{Value, json};

use super::{drawn, session_day};
use crate::paper::{self, NAME_MAX, file_reference, shortened};
use crate::printed::criteria_origin;
use crate::words::Words;

/// Head of every page.
pub(super) fn head(record: &Record, words: &Words) -> Value {
    let head = &record.head;
    json!({
        "office": shortened(&head.office, NAME_MAX),
        "unit": shortened(&head.unit, NAME_MAX),
        "file-reference": file_reference(&head.file_reference, words),
        "date": session_day(record).map(|day| words.date(day)),
        "stamp": (!record.is_final()).then(|| words.word("report-draft-stamp")),
    })
}

/// Foot of every page.
pub(super) fn footer(record: &Record, words: &Words) -> Value {
    let head = &record.head;
    let version = record.frozen.as_ref().map(|seal| paper::version(&seal.hash, words));
    paper::footer(words.word("report-minutes"), &head.file_reference, head.purpose, version, words)
}

/// Two columns of facts: when and where, who and what was planned.
pub(super) fn facts(record: &Record, words: &Words) -> Value {
    let head = &record.head;
    let day = session_day(record).map(|day| words.weekday_and_date(day));
    let clock = |at: chrono::NaiveDateTime| at.format("%H:%M").to_string();
    let time = match head.actual {
        (Some(from), Some(to)) => {
            Some(words.say("report-time-span", &[("from", clock(from).into()), ("to", clock(to).into())]))
        }
        (Some(from), None) => Some(words.say("report-time-from", &[("from", clock(from).into())])),
        (None, _) => None,
    };
    let planned = head.planned.map(|at| words.say("report-time-from", &[("from", clock(at).into())]));
    let fact = |key: &str, value: Option<String>| {
        let value = value.filter(|value| !value.trim().is_empty())?;
        Some(json!([words.word(key), value]))
    };
    let left = [
        fact("report-fact-day", day),
        fact("report-fact-time", time),
        fact("report-fact-venue", Some(head.venue.clone())),
        fact("report-fact-co-hosts", Some(words.list(&head.co_hosts))),
    ];
    let right = [
        fact("report-fact-chair", Some(head.chair.clone())),
        fact("report-fact-minute-taker", Some(head.minute_taker.clone())),
        fact("report-fact-planned", planned),
        fact("report-fact-order", drawn::in_short(record, words)),
    ];
    let kept = |column: [Option<Value>; 4]| column.into_iter().flatten().collect::<Vec<_>>();
    json!([kept(left), kept(right)])
}

/// The panel with what each member declared.
pub(super) fn panel(record: &Record, words: &Words) -> Option<Value> {
    if record.panel.is_empty() {
        return None;
    }
    let columns = ["name", "organisation", "sector", "impartiality"]
        .map(|column| words.word(&format!("report-panel-{column}")));
    let rows: Vec<Value> = record.panel.iter().map(|member| panel_row(member, words)).collect();
    let mut notes: Vec<String> = record.panel.iter().flat_map(|member| orders(member, words)).collect();
    notes.extend(super::attendance::sentences(&record.attendance, words));
    notes.extend(record.origin.as_ref().map(|origin| criteria_origin(origin, words)));
    Some(json!({
        "heading": words.word("report-panel"),
        "columns": columns,
        "rows": rows,
        "note": notes.join(" ").trim(),
    }))
}

fn panel_row(member: &PanelRow, words: &Words) -> Value {
    let numbers: Vec<String> = member.recused.iter().map(|(number, _)| number.clone()).collect();
    let recused = (!numbers.is_empty())
        .then(|| words.say("report-recused-items", &[("items", words.list(&numbers).into())]));
    let open = (!member.declared_all).then(|| words.word("report-declared-open"));
    let stated: Vec<String> = [recused, open].into_iter().flatten().collect();
    let ordinary = stated.is_empty();
    json!({
        "name": seated(member, words),
        "organisation": member.organisation,
        "nominated": nominated(member, words),
        "sector": words.word(&format!("report-sector-{}", member.sector.code())),
        "impartiality": if ordinary { words.word("report-declared-all") } else { stated.join(", ") },
        "ordinary": ordinary,
    })
}

/// The name, with the time of a seat that somebody had for a part of the day.
fn seated(member: &PanelRow, words: &Words) -> String {
    let at = |at: chrono::NaiveDateTime| at.format("%H:%M").to_string();
    let since = member.since.map(|from| words.say("report-from-clock", &[("from", at(from).into())]));
    let until = member.until.map(|to| words.say("report-until-clock", &[("to", at(to).into())]));
    let spans: Vec<String> = [since, until].into_iter().flatten().collect();
    if spans.is_empty() { member.name.clone() } else { format!("{} ({})", member.name, spans.join(" ")) }
}

fn nominated(member: &PanelRow, words: &Words) -> String {
    if member.nominated_by.trim().is_empty() {
        return String::new();
    }
    words.say("report-nominated-by", &[("office", member.nominated_by.as_str().into())])
}

/// Who ordered each recusal, where it is known.
fn orders<'a>(member: &'a PanelRow, words: &'a Words) -> impl Iterator<Item = String> + 'a {
    let known = member.recused.iter().filter(|(_, by)| !by.is_empty());
    known.map(|(number, by)| {
        words.say(
            "report-recused-by",
            &[
                ("name", member.name.as_str().into()),
                ("item", number.as_str().into()),
                ("by", by.as_str().into()),
            ],
        )
    })
}
