//! What stands before the course: head and foot of every page, purpose, facts, panel.

use domain::record::{PanelRow, Record};
use serde_json::{Value, json};

use super::session_day;
use crate::words::Words;

/// Groups of the plan's hash that the foot of each page shows.
const SHORT_HASH_GROUPS: usize = 2;

/// Longest office or unit that the head of a page takes whole.
const NAME_MAX: usize = 100;
/// Longest file reference that the head of a page takes whole.
const REFERENCE_MAX: usize = 36;

/// Head of every page.
pub(super) fn head(record: &Record, words: &Words) -> Value {
    let head = &record.head;
    json!({
        "office": shortened(&head.office, NAME_MAX),
        "unit": shortened(&head.unit, NAME_MAX),
        "file-reference": file_reference(record, words),
        "date": session_day(record).map(|day| words.date(day)),
        "stamp": (!record.is_final()).then(|| words.word("report-draft-stamp")),
    })
}

/// A text that fits into the head of a page.
fn shortened(text: &str, max: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= max {
        return text;
    }
    let kept: String = text.chars().take(max - 1).collect();
    format!("{kept}…")
}

fn file_reference(record: &Record, words: &Words) -> Option<String> {
    let reference = shortened(&record.head.file_reference, REFERENCE_MAX);
    (!reference.is_empty()).then(|| words.say("report-file-reference", &[("reference", reference.into())]))
}

/// Foot of every page. The template fills in page and pages, which only it knows.
pub(super) fn footer(record: &Record, words: &Words) -> Value {
    let named = [Some(words.word("report-minutes")), file_reference(record, words)];
    let named: Vec<String> = named.into_iter().flatten().collect();
    let purpose = words.word(&format!("report-purpose-footer-{}", purpose_code(record)));
    let version = record.frozen.as_ref().map(|seal| {
        let groups = seal.hash.groups();
        let short: Vec<String> = groups.into_iter().take(SHORT_HASH_GROUPS).collect();
        words.say("report-version", &[("hash", short.join("\u{a0}").into())])
    });
    let parts = [Some(named.join(", ")), Some(purpose), version];
    let line: Vec<String> = parts.into_iter().flatten().collect();
    json!({
        "line": line.join(" · "),
        "page": words.say("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
    })
}

fn purpose_code(record: &Record) -> &'static str {
    record.head.purpose.map_or("open", domain::plan::Purpose::code)
}

/// The box under the title.
pub(super) fn purpose(record: &Record, words: &Words) -> Value {
    let code = purpose_code(record);
    let name = words.word(&format!("report-purpose-name-{code}"));
    json!({
        "label": words.say("report-purpose", &[("purpose", name.into())]),
        "text": words.word(&format!("report-purpose-text-{code}")),
    })
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
    ];
    let right = [
        fact("report-fact-chair", Some(head.chair.clone())),
        fact("report-fact-minute-taker", Some(head.minute_taker.clone())),
        fact("report-fact-planned", planned),
    ];
    let kept = |column: [Option<Value>; 3]| column.into_iter().flatten().collect::<Vec<_>>();
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
    let orders: Vec<String> = record.panel.iter().flat_map(|member| orders(member, words)).collect();
    Some(json!({
        "heading": words.word("report-panel"),
        "columns": columns,
        "rows": rows,
        "note": orders.join(" "),
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
        "name": member.name,
        "organisation": member.organisation,
        "sector": words.word(&format!("report-sector-{}", member.sector.code())),
        "impartiality": if ordinary { words.word("report-declared-all") } else { stated.join(", ") },
        "ordinary": ordinary,
    })
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
