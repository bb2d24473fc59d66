//! The criteria sheet that is published before anyone pitches: what is scored, by which
//! rules, and who set it.

use domain::plan::rules::Aggregation;
use domain::record::prepared::{CriteriaSheet, CriterionRow};
use domain::record::{OriginRow, Prepared};
use serde_json::Value;

use super::Printed;
use super::agenda::{length, time_rules};
use super::sheet::{Part, fact, kind, sheet, subject};
use crate::blocks::{cell, detailed, facts, heading, paragraph, points, strong, sub_heading, table};
use crate::words::Words;

pub(super) fn data(prepared: &Prepared, words: &Words) -> Value {
    let heading = kind(Printed::Criteria, words);
    let blocks = blocks(prepared, words);
    let part = Part { heading, subject: subject(prepared, words), purpose: true, blocks };
    sheet(Printed::Criteria, prepared, vec![part], words)
}

/// The blocks alone, as an annex of a letter takes them.
pub(super) fn blocks(prepared: &Prepared, words: &Words) -> Vec<Value> {
    let Some(sheet) = &prepared.criteria else {
        return vec![paragraph(words.word("printed-not-scored"))];
    };
    let mut blocks = vec![facts(known(&sheet.origin, words))];
    blocks.push(heading(words.word("printed-criteria-heading")));
    blocks.push(criteria(sheet, words));
    blocks.push(heading(words.word("printed-rules-heading")));
    blocks.push(points(rules(prepared, sheet, words)));
    blocks.push(heading(words.word("printed-slot-heading")));
    blocks.push(paragraph(time_rules(prepared, words)));
    let described: Vec<&CriterionRow> =
        sheet.criteria.iter().filter(|criterion| !criterion.anchors.is_empty()).collect();
    if !described.is_empty() {
        blocks.push(heading(words.word("printed-levels-heading")));
        blocks.extend(described.into_iter().flat_map(|criterion| levels(criterion, words)));
    }
    blocks
}

fn known(origin: &OriginRow, words: &Words) -> Vec<(String, String)> {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| words.date(day));
    let published = match (day(origin.published_on), origin.published_how.trim()) {
        (Some(day), "") => Some(day),
        (Some(day), how) => Some(words.say("printed-published", &[("day", day.into()), ("how", how.into())])),
        (None, _) => None,
    };
    vec![
        fact("printed-set-by", Some(words.list(&origin.set_by)), words),
        fact("printed-set-on", day(origin.set_on), words),
        fact("printed-published-on", published, words),
    ]
}

/// One sentence on who set the criteria and when they were published.
pub(crate) fn origin(origin: &OriginRow, words: &Words) -> String {
    let told = known(origin, words).into_iter().filter(|(_, value)| !value.trim().is_empty());
    told.map(|(label, value)| {
        words.say("printed-origin-part", &[("label", label.into()), ("value", value.into())])
    })
    .collect::<Vec<_>>()
    .join(" ")
}

fn criteria(sheet: &CriteriaSheet, words: &Words) -> Value {
    let row =
        |criterion: &CriterionRow| {
            let minimum = criterion.minimum.map(|minimum| words.language.points(minimum)).unwrap_or_default();
            vec![
                detailed(criterion.name.as_str(), vec![criterion.question.clone()]),
                cell(words.say(
                    "printed-weight",
                    &[("weight", words.language.short_decimal(criterion.weight).into())],
                )),
                cell(minimum),
            ]
        };
    let head = ["criterion", "weight-head", "minimum"];
    let head = head.map(|key| words.word(&format!("printed-{key}"))).into();
    let rows = sheet.criteria.iter().map(row).collect();
    table(&[(-1, "left"), (24, "right"), (30, "right")], head, rows, None)
}

fn rules(prepared: &Prepared, sheet: &CriteriaSheet, words: &Words) -> Vec<String> {
    let number = |decimal| words.language.short_decimal(decimal);
    let (min, max, step) = sheet.scale;
    let mut told = vec![words.say(
        "printed-scale",
        &[("min", number(min).into()), ("max", number(max).into()), ("step", number(step).into())],
    )];
    let Aggregation::WeightedMean = sheet.aggregation;
    told.push(words.word("printed-rule-weighted-mean"));
    told.push(words.word(&format!("printed-reason-{}", sheet.rationale.code())));
    told.extend(sheet.minimum_total.map(|minimum| {
        words.say("printed-rule-minimum", &[("minimum", words.language.points(minimum).into())])
    }));
    told.push(match sheet.tie_break.as_slice() {
        [] => words.word("printed-rule-no-tie-break"),
        names => words.say("printed-rule-tie-break", &[("criteria", words.list(names).into())]),
    });
    told.extend(
        sheet.carried.map(|share| words.say("printed-rule-carried", &[("share", number(share).into())])),
    );
    told.push(deduction(sheet, words));
    if prepared.head.purpose == Some(domain::plan::Purpose::AwardProcedure) {
        told.push(words.word("printed-rule-award"));
    }
    told
}

fn deduction(sheet: &CriteriaSheet, words: &Words) -> String {
    let Some((points, per_ms, criterion)) = &sheet.deduction else {
        return words.word("printed-rule-no-deduction");
    };
    let filling = [
        ("points", words.language.short_decimal(*points).into()),
        ("minutes", length(*per_ms).into()),
        ("criterion", criterion.as_deref().unwrap_or_default().into()),
    ];
    let key = if criterion.is_some() { "printed-rule-deduction-criterion" } else { "printed-rule-deduction" };
    words.say(key, &filling)
}

fn levels(criterion: &CriterionRow, words: &Words) -> Vec<Value> {
    let row = |(level, text): &(rust_decimal::Decimal, String)| {
        vec![strong(words.language.short_decimal(*level)), cell(text.as_str())]
    };
    let head = vec![words.word("printed-level"), words.word("printed-meaning")];
    let rows = criterion.anchors.iter().map(row).collect();
    vec![sub_heading(criterion.name.as_str()), table(&[(16, "left"), (-1, "left")], head, rows, None)]
}

/// Everybody who reads the sheet is told what happens with the papers that were asked for.
pub(super) fn required_papers(prepared: &Prepared, words: &Words) -> Option<Value> {
    let papers = &prepared.papers;
    if papers.required.is_empty() {
        return None;
    }
    let names: Vec<String> =
        papers.required.iter().map(|kind| words.word(&format!("printed-paper-{}", kind.code()))).collect();
    let names = words.list(&names);
    Some(paragraph(match papers.deadline {
        Some(day) => {
            words.say("printed-hand-in-by", &[("papers", names.into()), ("day", words.date(day).into())])
        }
        None => words.say("printed-hand-in", &[("papers", names.into())]),
    }))
}
