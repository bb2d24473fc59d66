//! Notices after Art. 13 GDPR: what happens with the data of presenters, panel and guests.
//! A sample that the office has to check; what is not known stands in brackets to fill in.

use domain::record::Prepared;
use serde_json::Value;

use super::Printed;
use super::sheet::{Part, kind, sheet, subject, when_and_where};
use crate::blocks::{boxed, facts, heading, paragraph, points};
use crate::paper;
use crate::words::Words;

pub(super) fn data(prepared: &Prepared, group: &str, retention_years: Option<u32>, words: &Words) -> Value {
    let printed = match group {
        "panel" => Printed::NoticePanel,
        "guests" => Printed::NoticeGuests,
        _ => Printed::NoticePresenters,
    };
    let mut blocks = vec![
        boxed(words.word("printed-sample"), words.word("printed-sample-text")),
        facts(when_and_where(prepared, words)),
    ];
    let mut section = |key: &str, told: Vec<Value>| {
        blocks.push(heading(words.word(&format!("printed-notice-{key}"))));
        blocks.extend(told);
    };
    section("controller", controller(prepared, words));
    section("privacy", vec![paragraph(privacy(prepared, words))]);
    section("purpose", vec![paragraph(words.word(&format!("printed-notice-purpose-{group}")))]);
    section("basis", vec![paragraph(words.word(&format!("printed-notice-basis-{group}")))]);
    section("data", vec![paragraph(words.word(&format!("printed-notice-data-{group}")))]);
    section("recipients", vec![paragraph(words.word(&format!("printed-notice-recipients-{group}")))]);
    section("retention", vec![paragraph(retention(retention_years, words))]);
    let rights = ["access", "correction", "erasure", "restriction", "objection", "complaint"];
    let rights = rights.map(|key| words.word(&format!("printed-right-{key}"))).into();
    section("rights", vec![paragraph(words.word("printed-notice-rights-text")), points(rights)]);
    section("duty", vec![paragraph(words.word(&format!("printed-notice-duty-{group}")))]);
    let part =
        Part { heading: kind(printed, words), subject: subject(prepared, words), purpose: false, blocks };
    sheet(printed, prepared, vec![part], words)
}

/// Every host is named: several decide together (Art. 26 GDPR).
fn controller(prepared: &Prepared, words: &Words) -> Vec<Value> {
    if prepared.hosts.is_empty() {
        return vec![paragraph(words.word("printed-fill-in"))];
    }
    let mut told: Vec<Value> = Vec::new();
    for host in &prepared.hosts {
        let of = &host.letterhead;
        let address = paper::paragraphs(&of.address).join(", ");
        let known = [host.name.trim(), address.as_str(), of.phone.trim(), of.email.trim()];
        let known: Vec<&str> = known.into_iter().filter(|part| !part.is_empty()).collect();
        let missing = address.is_empty().then(|| words.word("printed-fill-in-address"));
        let line: Vec<String> = known.into_iter().map(str::to_owned).chain(missing).collect();
        told.push(paragraph(line.join(", ")));
    }
    if prepared.hosts.len() > 1 {
        told.push(paragraph(words.word("printed-notice-joint")));
    }
    told
}

/// The office's own rule where there is one; the law of the Land may ask for another.
fn retention(years: Option<u32>, words: &Words) -> String {
    years.map_or_else(
        || words.word("printed-notice-retention-text"),
        |years| words.say("printed-notice-retention-years", &[("years", years.into())]),
    )
}

fn privacy(prepared: &Prepared, words: &Words) -> String {
    let known = prepared.hosts.iter().map(|host| host.letterhead.privacy_contact.trim().to_owned());
    let known: Vec<String> = known.filter(|contact| !contact.is_empty()).collect();
    if known.is_empty() { words.word("printed-fill-in") } else { known.join("; ") }
}
