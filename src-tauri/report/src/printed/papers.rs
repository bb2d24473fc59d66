//! The preflight: what everybody had to hand in, and what is missing or came too late.

use domain::record::Prepared;
use domain::record::prepared::{HandedIn, PaperRow};
use serde_json::Value;

use super::Printed;
use super::sheet::{Part, fact, kind, sheet, subject};
use crate::blocks::{Column, cell, detailed, facts, heading, paragraph, quiet, strong, table};
use crate::words::Words;

pub(super) fn data(prepared: &Prepared, words: &Words) -> Value {
    let papers = &prepared.papers;
    let missing =
        papers.handed_in.iter().flat_map(|(_, all)| all).filter(|one| !matches!(one, HandedIn::There(_)));
    let missing = missing.count();
    let mut blocks = vec![
        facts(vec![fact("printed-deadline", papers.deadline.map(|day| words.date(day)), words)]),
        paragraph(words.say("printed-papers-missing", &[("count", missing.into())])),
    ];
    if !papers.required.is_empty() {
        blocks.push(heading(words.word("printed-papers-required")));
        blocks.push(required(prepared, words));
    }
    if !papers.own.is_empty() {
        blocks.push(heading(words.word("printed-papers-own")));
        blocks.push(own(prepared, words));
    }
    let heading = kind(Printed::Papers, words);
    let part = Part { heading, subject: subject(prepared, words), purpose: false, blocks };
    sheet(Printed::Papers, prepared, vec![part], words)
}

fn required(prepared: &Prepared, words: &Words) -> Value {
    let papers = &prepared.papers;
    let kinds = papers.required.iter().map(|kind| words.word(&format!("printed-paper-{}", kind.code())));
    let head = std::iter::once(words.word("report-result-name")).chain(kinds).collect();
    let widths = papers.required.iter().map(|_| (-3, "left"));
    let columns: Vec<Column> = std::iter::once((-4, "left")).chain(widths).collect();
    let row = |(name, all): &(String, Vec<HandedIn>)| {
        std::iter::once(cell(name.as_str())).chain(all.iter().map(|one| handed_in(one, words))).collect()
    };
    table(&columns, head, papers.handed_in.iter().map(row).collect(), None)
}

/// The word says it, not the weight of the letters alone.
fn handed_in(one: &HandedIn, words: &Words) -> Value {
    match one {
        HandedIn::Missing => strong(words.word("printed-missing")),
        HandedIn::There(paper) => detailed(
            words.say("printed-there", &[("day", words.date(paper.received).into())]),
            vec![described(paper, words)],
        ),
        HandedIn::Late(paper) => detailed(
            words.say("printed-late", &[("day", words.date(paper.received).into())]),
            vec![described(paper, words)],
        ),
    }
}

/// "deck.pdf, 12 Seiten, 3,4 MB".
fn described(paper: &PaperRow, words: &Words) -> String {
    let pages = paper.pages.map(|pages| words.say("printed-pages", &[("count", pages.into())]));
    let parts = [Some(paper.name.clone()), pages, Some(size(paper.size, words))];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// In megabytes with one place, in kilobytes below one.
fn size(bytes: u64, words: &Words) -> String {
    const KILO: u64 = 1000;
    const MEGA: u64 = KILO * KILO;
    if bytes < MEGA {
        return words.say("printed-kilobytes", &[("size", bytes.div_ceil(KILO).to_string().into())]);
    }
    let tenths = bytes / (MEGA / 10);
    let size = words.language.number(&format!("{}.{}", tenths / 10, tenths % 10));
    words.say("printed-megabytes", &[("size", size.into())])
}

fn own(prepared: &Prepared, words: &Words) -> Value {
    let row = |paper: &PaperRow| {
        let pages = paper.pages.map(|pages| pages.to_string()).unwrap_or_default();
        vec![
            cell(paper.name.as_str()),
            cell(pages),
            cell(size(paper.size, words)),
            quiet(words.date(paper.received)),
        ]
    };
    let head = ["name", "pages-head", "size", "received"];
    let head = head.map(|key| words.word(&format!("printed-paper-{key}"))).into();
    let columns = [(-1, "left"), (18, "right"), (24, "right"), (44, "left")];
    table(&columns, head, prepared.papers.own.iter().map(row).collect(), None)
}
