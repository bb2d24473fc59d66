//! The lines under the table of results: what dashed and hatched mean, what points consist
//! of beside the ballots, which ranks are shared and which fall away, which ballots are not
//! there and why.

use std::collections::BTreeMap;

use domain::record::{ResultRow, ResultTable};

use crate::words::Words;

/// Everything a reader needs to read the table, as one paragraph.
pub(super) fn legend(result: &ResultTable, words: &Words) -> String {
    let dashed = result.minimum_total.map(|minimum| {
        let minimum = words.language.points(minimum);
        words.say("report-legend-dashed", &[("minimum", minimum.into())])
    });
    let any_hatched = result.rows.iter().any(|row| row.rank.is_none() && row.points.is_some());
    let hatched = any_hatched.then(|| words.word("report-legend-hatched"));
    let shared = shared_ranks(&result.rows).into_iter().map(|(rank, names)| shared(rank, &names, words));
    let absent = result.rows.iter().flat_map(|row| absent(row, words));
    let parts = [
        named("report-legend-carried", &result.rows, |row| row.carried.as_deref(), words),
        named("report-legend-deducted", &result.rows, taken_off, words),
    ];
    let parts = parts.into_iter().flatten();
    let sentences: Vec<String> =
        dashed.into_iter().chain(hatched).chain(parts).chain(shared).chain(absent).collect();
    sentences.join(" ")
}

/// What overtime took off, where it took anything off.
fn taken_off(row: &ResultRow) -> Option<&str> {
    row.deducted.as_deref().filter(|points| points.bytes().any(|digit| (b'1'..=b'9').contains(&digit)))
}

/// A sentence that names applicants with points: "Aktenlotse GmbH 0,25"; none without any.
fn named(
    key: &str,
    rows: &[ResultRow],
    points: impl Fn(&ResultRow) -> Option<&str>,
    words: &Words,
) -> Option<String> {
    let told = |row: &ResultRow| Some(format!("{} {}", row.name, words.language.number(points(row)?)));
    let told: Vec<String> = rows.iter().filter_map(told).collect();
    (!told.is_empty()).then(|| words.say(key, &[("points", words.list(&told).into())]))
}

fn shared_ranks(rows: &[ResultRow]) -> BTreeMap<usize, Vec<String>> {
    let mut ranks: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.shared) {
        if let Some(rank) = row.rank {
            ranks.entry(rank).or_default().push(row.name.clone());
        }
    }
    ranks
}

fn shared(rank: usize, names: &[String], words: &Words) -> String {
    let gone: Vec<String> = (rank + 1..rank + names.len()).map(|rank| rank.to_string()).collect();
    words.say(
        "report-legend-shared",
        &[
            ("count", names.len().into()),
            ("rank", rank.to_string().into()),
            ("names", words.list(names).into()),
            ("gone", words.list(&gone).into()),
        ],
    )
}

fn absent<'a>(row: &'a ResultRow, words: &'a Words) -> impl Iterator<Item = String> + 'a {
    let counts = [("report-legend-recused", row.recused), ("report-legend-missing", row.missing)];
    counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| words.say(key, &[("name", row.name.as_str().into()), ("count", count.into())]))
}
