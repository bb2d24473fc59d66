//! What is particular about one row of the result, the same in minutes and tables.

use domain::record::{NoRankRow, ResultRow};

use super::super::course::absent;
use crate::words::Words;

/// Why there is no rank, how an equal result was separated, what is missing; empty where
/// nothing is particular.
pub(crate) fn remark(row: &ResultRow, words: &Words) -> String {
    let criterion = |key: &str, name: &str| words.say(key, &[("criterion", name.into())]);
    let count = |key: &str, count: usize| (count > 0).then(|| words.say(key, &[("count", count.into())]));
    let no_rank = row.no_rank.as_ref().map(|why| match why {
        NoRankRow::Absent(absence) => words.word(absent(*absence)),
        NoRankRow::NoBallot => words.word("report-remark-no-ballot"),
        NoRankRow::BelowTotal => words.word("report-remark-below-total"),
        NoRankRow::BelowCriterion(name) => criterion("report-remark-below-criterion", name),
    });
    let stated = [
        no_rank,
        row.shared.then(|| words.word("report-remark-shared")),
        row.by_tie_break.as_ref().map(|name| criterion("report-remark-tie-break", name)),
        count("report-remark-recused", row.recused),
        count("report-remark-missing", row.missing),
    ];
    stated.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
