//! Declarations of impartiality to fill in and sign: one for each member of the panel, with
//! a row for every applicant.

use domain::record::Prepared;
use domain::record::prepared::MemberRow;
use serde_json::Value;

use super::sheet::{Part, fact, kind, sheet, subject};
use super::{Printed, Recipient};
use crate::blocks::{cell, facts, paragraph, quiet, signatures, small, table, tick};
use crate::words::Words;

pub(super) fn data(prepared: &Prepared, recipient: Recipient, words: &Words) -> Value {
    let wanted = prepared.panel.iter().filter(|member| recipient.wants(member.id.0));
    let mut parts: Vec<Part> = wanted.map(|member| part(prepared, Some(member), words)).collect();
    if parts.is_empty() {
        parts.push(part(prepared, None, words));
    }
    sheet(Printed::Declarations, prepared, parts, words)
}

fn part(prepared: &Prepared, member: Option<&MemberRow>, words: &Words) -> Part {
    let name = member.map(|member| member.name.clone()).unwrap_or_default();
    let from = member.map(|member| member.organisation.clone());
    let by = member.map(|member| member.nominated_by.clone());
    let known = vec![
        fact("report-panel-name", Some(name.clone()), words),
        fact("report-panel-organisation", from, words),
        fact("printed-nominated-by", by, words),
        fact("report-fact-day", prepared.head.date.map(|day| words.date(day)), words),
    ];
    let place = words.say("report-signature-open", &[("role", words.word("printed-signature").into())]);
    let blocks = vec![
        facts(known),
        paragraph(words.word("printed-declare")),
        paragraph(words.word("printed-declare-reasons")),
        applicants(prepared, words),
        small(words.word("printed-declare-privacy")),
        signatures(vec![(name, place)]),
    ];
    Part {
        heading: kind(Printed::Declarations, words),
        subject: subject(prepared, words),
        purpose: true,
        blocks,
    }
}

fn applicants(prepared: &Prepared, words: &Words) -> Value {
    let rows = prepared.applicants.iter().zip(1_usize..).map(|(applicant, number)| {
        vec![quiet(number.to_string()), cell(applicant.name.as_str()), tick(), tick(), cell("")]
    });
    let head = ["number", "applicant", "free", "conflict", "reason"];
    let head = head.map(|key| words.word(&format!("printed-declare-{key}"))).into();
    let columns = [(10, "left"), (-3, "left"), (24, "center"), (24, "center"), (-2, "left")];
    table(&columns, head, rows.collect(), None)
}
