//! The draw on paper: the list with its hash before anybody calls a digit, and afterwards
//! who called what, every sum, the order, and how to work it out again.

use domain::directory::short_name;
use domain::draw::{Method, Sum, digits_needed};
use domain::record::{DrawRow, HeldRow, Prepared};
use serde_json::Value;

use super::Printed;
use super::sheet::{Part, kind, sheet, subject};
use crate::blocks::{self, cell, facts, heading, paragraph, quiet, signatures, small, steps, strong, table};
use crate::words::Words;

pub(super) fn data(prepared: &Prepared, words: &Words) -> Value {
    let mut parts: Vec<Part> = prepared.draws.iter().map(|draw| part(prepared, draw, words)).collect();
    if parts.is_empty() {
        let blocks = vec![paragraph(words.word("printed-no-draw"))];
        parts.push(Part {
            heading: kind(Printed::Draw, words),
            subject: subject(prepared, words),
            purpose: true,
            blocks,
        });
    }
    sheet(Printed::Draw, prepared, parts, words)
}

fn part(prepared: &Prepared, draw: &DrawRow, words: &Words) -> Part {
    let title = subject(prepared, words);
    let subject = match draw.track.as_deref().map(str::trim) {
        Some(track) if !track.is_empty() => {
            words.say("printed-track", &[("name", title.into()), ("challenge", track.into())])
        }
        _ => title,
    };
    let key = if draw.held.is_some() { "printed-draw-protocol" } else { "printed-draw-list" };
    let mut blocks = vec![heading(words.word("printed-list-heading")), list(draw, words)];
    blocks.push(blocks::hash(words.word("printed-list-hash"), &draw.hash));
    blocks.push(heading(words.word("printed-rule-heading")));
    blocks.push(steps(rule(draw, words)));
    if let Some(held) = &draw.held {
        blocks.push(heading(words.word("printed-calls-heading")));
        blocks.extend(calls(draw, held, words));
        blocks.push(heading(words.word("printed-order-heading")));
        blocks.extend(order(held, words));
    }
    blocks.push(heading(words.word("printed-recompute-heading")));
    blocks.push(paragraph(words.word("printed-recompute-list")));
    blocks.push(paragraph(words.word("printed-recompute-script")));
    blocks.push(signatures(signing(prepared, draw, words)));
    Part { heading: words.word(key), subject, purpose: true, blocks }
}

/// "271 828": digits as called, in groups of three from the right.
pub(crate) fn digits(number: &str) -> String {
    let first = number.len() % 3;
    let (head, rest) = number.split_at(first.min(number.len()));
    let groups = rest.as_bytes().chunks(3).map(|three| String::from_utf8_lossy(three).into_owned());
    let all = std::iter::once(head.to_owned()).filter(|head| !head.is_empty()).chain(groups);
    all.collect::<Vec<_>>().join("\u{a0}")
}

fn method(draw: &DrawRow) -> Method {
    draw.held.as_ref().map_or_else(|| Method::for_names(draw.list.len()), |held| held.method)
}

fn list(draw: &DrawRow, words: &Words) -> Value {
    let rows = draw.list.iter().enumerate().map(|(number, row)| {
        let received = row.received.map(|day| day.to_string()).unwrap_or_default();
        vec![quiet(number.to_string()), cell(row.name.as_str()), cell(received)]
    });
    let head = ["number", "name", "received"];
    let head = head.map(|key| words.word(&format!("printed-list-{key}"))).into();
    let sorted = words.word(&format!("printed-sorted-{}", draw.rule.code()));
    let moment = words.moment(draw.fixed);
    let mut note = words.say("printed-list-note", &[("rule", sorted.into()), ("moment", moment.into())]);
    if !draw.as_hashed {
        note = format!("{note} {}", words.word("printed-list-erased"));
    }
    table(&[(14, "left"), (-1, "left"), (34, "left")], head, rows.collect(), Some(note))
}

/// The rule in a few sentences, before it is used.
fn rule(draw: &DrawRow, words: &Words) -> Vec<String> {
    let needed = digits_needed(draw.list.len());
    let called = words.say("printed-rule-digits", &[("count", needed.into())]);
    match method(draw) {
        Method::Pencil => {
            vec![called, words.word("printed-rule-pencil-divide"), words.word("printed-rule-pencil-strike")]
        }
        Method::Hash => vec![
            called,
            words.word("printed-rule-hash-block"),
            words.word("printed-rule-hash-place"),
            words.word("printed-rule-hash-fair"),
        ],
        Method::Lots => vec![words.word("printed-rule-lots")],
    }
}

fn calls(draw: &DrawRow, held: &HeldRow, words: &Words) -> Vec<Value> {
    let lots = held.method == Method::Lots;
    let row = |turn: &domain::record::TurnRow| {
        let digits = if lots { words.word("printed-watched") } else { turn.digits.clone() };
        vec![cell(turn.name.as_str()), cell(turn.organisation.as_str()), strong(digits)]
    };
    let head = ["name", "organisation", "digits"];
    let head = head.map(|key| words.word(&format!("printed-call-{key}"))).into();
    let rows = held.turns.iter().map(row).collect();
    let mut told = vec![
        table(&[(-1, "left"), (-1, "left"), (44, "right")], head, rows, None),
        facts(vec![
            (words.word("printed-number"), digits(&held.number)),
            (words.word("printed-held-at"), words.moment(held.at)),
        ]),
        paragraph(words.word("printed-callers-free")),
    ];
    told.extend(repeated(draw, held, words).map(paragraph));
    told
}

fn repeated(draw: &DrawRow, held: &HeldRow, words: &Words) -> Option<String> {
    if draw.repeats == 0 {
        return None;
    }
    let reason = held.reason.clone().unwrap_or_else(|| words.word("report-note-erased"));
    Some(words.say("printed-repeated", &[("count", draw.repeats.into()), ("reason", reason.into())]))
}

/// Each place with the sum behind it.
fn order(held: &HeldRow, words: &Words) -> Vec<Value> {
    let place = |number: usize| strong((number + 1).to_string());
    if held.steps.is_empty() {
        let rows = held.order.iter().enumerate();
        let rows = rows.map(|(number, name)| vec![place(number), cell(name.as_str())]).collect();
        let head = vec![words.word("printed-sum-place"), words.word("printed-sum-name")];
        let shown = table(&[(18, "left"), (-1, "left")], head, rows, None);
        let doubt = (!held.recomputed).then(|| paragraph(words.word("printed-order-doubt")));
        return doubt.into_iter().chain([shown]).collect();
    }
    let rows = held.steps.iter().enumerate().map(|(number, step)| {
        let last = step.open == 1;
        let rest = if last { cell("") } else { strong(step.remainder.to_string()) };
        vec![place(number), quiet(sum(step, words)), rest, cell(step.name.as_str())]
    });
    let head = ["place", "sum", "rest", "name"];
    let head = head.map(|key| words.word(&format!("printed-sum-{key}"))).into();
    let columns = [(16, "right"), (-3, "right"), (14, "right"), (-4, "left")];
    vec![table(&columns, head, rows.collect(), None)]
}

/// "271 828 : 8 = 33 978", or the block's number and its first eight bytes.
fn sum(step: &domain::record::StepRow, words: &Words) -> String {
    if step.open == 1 {
        return words.word("printed-last-name");
    }
    let open = step.open.to_string();
    match &step.sum {
        Sum::Pencil { number, quotient } => {
            format!("{} : {open} = {}", digits(&number.to_string()), digits(&quotient.to_string()))
        }
        Sum::Hash { counter, x } => words.say(
            "printed-hash-sum",
            &[
                ("counter", counter.to_string().into()),
                ("x", digits(&x.to_string()).into()),
                ("open", open.into()),
            ],
        ),
    }
}

fn signing(prepared: &Prepared, draw: &DrawRow, words: &Words) -> Vec<(String, String)> {
    let role = |key: &str| words.say("report-signature-open", &[("role", words.word(key).into())]);
    let callers = draw.held.iter().flat_map(|held| &held.turns).map(|turn| turn.name.clone());
    let mut seen = std::collections::BTreeSet::new();
    let callers: Vec<String> = callers.filter(|name| seen.insert(name.clone())).collect();
    let mut rows = vec![(prepared.head.chair.name.clone(), role("report-signature-chair"))];
    let called = if method(draw) == Method::Lots { "printed-witness" } else { "printed-caller" };
    if callers.is_empty() {
        rows.extend([(String::new(), role(called)), (String::new(), role(called))]);
    }
    rows.extend(callers.into_iter().map(|name| (name, role(called))));
    rows
}

/// A draw as the minutes tell it: what was called and the sums, without lines to sign on.
pub(crate) fn told(draw: &DrawRow, words: &Words) -> Vec<Value> {
    let Some(held) = &draw.held else { return Vec::new() };
    let mut told = Vec::new();
    told.extend(draw.track.as_ref().map(|track| blocks::sub_heading(track.as_str())));
    let callers: Vec<String> = held
        .turns
        .iter()
        .map(|turn| match turn.digits.as_str() {
            "" => turn.name.clone(),
            called => words
                .say("report-draw-caller", &[("name", turn.name.as_str().into()), ("digits", called.into())]),
        })
        .collect();
    let key = format!("report-draw-{}", held.method.code());
    told.push(paragraph(words.say(
        &key,
        &[
            ("moment", words.moment(held.at).into()),
            ("number", digits(&held.number).into()),
            ("callers", words.list(&callers).into()),
        ],
    )));
    told.push(paragraph(match draw.repeats {
        0 => words.word("report-draw-once"),
        _ => repeated(draw, held, words).unwrap_or_default(),
    }));
    told.push(side_by_side(draw, held, words));
    told.push(blocks::hash(
        words.say("report-draw-fixed", &[("moment", words.moment(draw.fixed).into())]),
        &draw.hash,
    ));
    if !held.recomputed {
        told.push(small(words.word("printed-order-doubt")));
    }
    told
}

/// The list and the sums in one table, as the room saw them.
fn side_by_side(draw: &DrawRow, held: &HeldRow, words: &Words) -> Value {
    let rows = draw.list.iter().enumerate().map(|(number, listed)| {
        let step = held.steps.get(number);
        let rest = step.filter(|step| step.open > 1).map(|step| step.remainder.to_string());
        vec![
            quiet(number.to_string()),
            cell(short_name(&listed.name)),
            cell((number + 1).to_string()),
            quiet(step.map(|step| sum(step, words)).unwrap_or_default()),
            strong(rest.unwrap_or_default()),
            cell(held.order.get(number).map(|name| short_name(name)).unwrap_or_default()),
        ]
    });
    let sorted = words.word(&format!("printed-sorted-{}", draw.rule.code()));
    let head = vec![
        words.word("printed-list-number"),
        words.say("report-draw-list", &[("rule", sorted.into())]),
        words.word("printed-sum-place"),
        words.word("printed-sum-sum"),
        words.word("printed-sum-rest"),
        words.word("printed-sum-name"),
    ];
    let sums = if held.method == Method::Hash { 58 } else { 42 };
    let columns = [(10, "left"), (-1, "left"), (12, "right"), (sums, "right"), (12, "right"), (-1, "left")];
    table(&columns, head, rows.collect(), None)
}
