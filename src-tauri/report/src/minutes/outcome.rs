//! The official result and the panel's resolution; or why the law allows no result.

use domain::plan::Purpose;
use domain::plan::rules::Aggregation;
use domain::record::{Record, ResultRow, ResultTable};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::paragraphs;
use crate::words::Words;

mod legend;
mod remark;

pub(crate) use remark::remark;

/// The section "Offizielles Ergebnis"; none while the purpose is open.
pub(super) fn result(record: &Record, words: &Words) -> Option<Value> {
    let purpose = record.head.purpose?;
    let sentence = match (&record.result, purpose) {
        (_, Purpose::MarketSounding | Purpose::Information) => {
            words.word(&format!("report-no-ranking-{}", purpose.code()))
        }
        (Some(result), _) => rule(result, words),
        (None, _) => words.word("report-result-open"),
    };
    let shown = record.result.as_ref().filter(|_| purpose.is_scored());
    Some(json!({
        "heading": words.word("report-result"),
        "rule": sentence,
        "table": shown.map(|result| table(result, words)),
        "note": shown.map(|result| legend::legend(result, words)),
    }))
}

/// How the result came about, in sentences.
fn rule(result: &ResultTable, words: &Words) -> String {
    let language = words.language;
    let Aggregation::WeightedMean = result.aggregation;
    let weights: Vec<String> = result
        .criteria
        .iter()
        .map(|(name, weight, _)| {
            let weight = language.short_decimal(*weight);
            words.say("report-rule-weight", &[("criterion", name.as_str().into()), ("weight", weight.into())])
        })
        .collect();
    let minimum = |minimum| words.say("report-rule-minimum", &[("minimum", language.points(minimum).into())]);
    let mut sentences = vec![words.say("report-rule-weighted_mean", &scale(result, words))];
    sentences.push(words.say("report-rule-weights", &[("weights", weights.join(", ").into())]));
    sentences.extend(result.carried.map(|weight| {
        words.say("report-rule-carried", &[("weight", language.short_decimal(weight).into())])
    }));
    sentences.extend(result.deduction.map(|rule| {
        let seconds = language.short_decimal(Decimal::from(rule.per_ms) / Decimal::ONE_THOUSAND);
        let points = language.points(rule.points);
        words.say("report-rule-deduction", &[("seconds", seconds.into()), ("points", points.into())])
    }));
    sentences.extend(result.minimum_total.map(minimum));
    sentences.extend(result.criteria.iter().filter_map(|(name, _, minimum)| {
        let minimum = language.points((*minimum)?);
        let filling = [("criterion", name.as_str().into()), ("minimum", minimum.into())];
        Some(words.say("report-rule-criterion-minimum", &filling))
    }));
    if !result.tie_break.is_empty() {
        let criteria = result.tie_break.join(", ");
        sentences.push(words.say("report-rule-tie-break", &[("criteria", criteria.into())]));
    }
    let (counted, possible) = result.ballots;
    sentences.push(words.say(
        "report-rule-ballots",
        &[("counted", counted.to_string().into()), ("possible", possible.to_string().into())],
    ));
    sentences.join(" ")
}

/// The scale, as fillings named "min" and "max".
fn scale(result: &ResultTable, words: &Words) -> [(&'static str, fluent_bundle::FluentValue<'static>); 2] {
    let (min, max) = result.scale;
    let short = |decimal| words.language.short_decimal(decimal);
    [("min", short(min).into()), ("max", short(max).into())]
}

fn table(result: &ResultTable, words: &Words) -> Value {
    let columns = [
        words.word("report-result-rank"),
        words.word("report-result-name"),
        words.say("report-result-points", &scale(result, words)),
        words.word("report-result-ballots"),
        words.word("report-result-remark"),
    ];
    let rows: Vec<Value> = result.rows.iter().map(|row| table_row(result, row, words)).collect();
    json!({ "columns": columns, "rows": rows, "threshold": threshold_permille(result) })
}

fn table_row(result: &ResultTable, row: &ResultRow, words: &Words) -> Value {
    let rank = row.rank.map_or_else(|| words.word("report-no-rank"), |rank| rank.to_string());
    let points = row.points.as_deref().map(|points| words.language.number(points));
    let bar = points.as_deref().map(|points| {
        let key = if row.rank.is_some() { "report-bar" } else { "report-bar-below" };
        let [min, max] = scale(result, words);
        json!({
            "permille": row.bar_permille.min(1000),
            "hatched": row.rank.is_none(),
            "alt": words.say(key, &[("points", points.into()), min, max]),
        })
    });
    json!({
        "rank": rank,
        "name": row.name,
        "bar": bar,
        "points": points.unwrap_or_else(|| words.word("report-no-points")),
        "ballots": row.counted.to_string(),
        "remark": remark(row, words),
    })
}

/// Where the dashed line stands, in thousandths of the scale.
fn threshold_permille(result: &ResultTable) -> Option<u32> {
    let (min, max) = result.scale;
    let share = (result.minimum_total? - min).checked_div(max - min)?;
    u32::try_from((share * Decimal::from(1000)).round()).ok().filter(|permille| *permille <= 1000)
}

/// What the panel resolved.
pub(super) fn resolution(record: &Record, words: &Words) -> Option<Value> {
    let text = paragraphs(record.resolution.as_deref()?);
    (!text.is_empty()).then(|| json!({ "heading": words.word("report-resolution"), "paragraphs": text }))
}
