//! Ranks from exact results: thresholds first, then the result, then the tie-break criteria
//! in their frozen order. What is equal after that shares its rank, and the next rank is
//! left out ("1, 2, 3, 3, 5").

use std::cmp::Ordering;

use super::exact::{Exact, exact};
use super::weighted::{Aggregate, aggregate};
use crate::ids::CriterionId;
use crate::plan::Plan;
use crate::session::State;
use crate::{Error, Result};

/// Why an applicant has no rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoRank {
    /// Not a single ballot counts.
    NoBallot,
    /// The result is under the minimum.
    BelowTotal,
    /// The mean of this criterion is under its minimum.
    BelowCriterion(CriterionId),
}

/// One applicant's place in the official result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placing {
    /// The numbers behind it.
    pub aggregate: Aggregate,
    /// Rank, or why there is none.
    pub rank: std::result::Result<usize, NoRank>,
    /// Whether another applicant has the same rank.
    pub shared: bool,
    /// Whether the result alone would have been equal and a tie-break criterion decided.
    pub by_tie_break: Option<CriterionId>,
}

/// The official result, best first; those without a rank follow in the order of the agenda.
///
/// # Errors
/// [`Error::NoRankingForPurpose`] where the purpose forbids it, [`Error::ScoringOpen`]
/// before scoring is closed, [`Error::UnreadableEntry`] over a log that has gaps.
pub fn official(state: &State) -> Result<Vec<Placing>> {
    if !state.plan.is_scored() {
        return Err(Error::NoRankingForPurpose);
    }
    if state.scoring_closed.is_none() {
        return Err(Error::ScoringOpen);
    }
    if !state.unreadable.is_empty() {
        return Err(Error::UnreadableEntry);
    }
    let order = state.plan.agenda.items.iter().filter_map(crate::plan::agenda::AgendaItem::applicant);
    Ok(place(&state.plan, order.map(|applicant| aggregate(state, applicant)).collect()))
}

/// Ranks aggregates under a plan's rules.
#[must_use]
pub fn place(plan: &Plan, aggregates: Vec<Aggregate>) -> Vec<Placing> {
    let (mut ranked, mut unranked) = (Vec::new(), Vec::new());
    for aggregate in aggregates {
        match bar(plan, &aggregate) {
            None => ranked.push(aggregate),
            Some(why) => {
                unranked.push(Placing { aggregate, rank: Err(why), shared: false, by_tie_break: None })
            }
        }
    }
    ranked.sort_by(|a, b| compare(plan, a, b).0);
    let mut placings: Vec<Placing> = Vec::with_capacity(ranked.len() + unranked.len());
    for (index, aggregate) in ranked.into_iter().enumerate() {
        let mut rank = index + 1;
        let (mut shared, mut by_tie_break) = (false, None);
        if let Some(before) = placings.last_mut() {
            let (order, decided_by) = compare(plan, &before.aggregate, &aggregate);
            if order == Ordering::Equal {
                rank = before.rank.unwrap_or(rank);
                (shared, before.shared) = (true, true);
            }
            by_tie_break = decided_by;
            before.by_tie_break = before.by_tie_break.or(decided_by);
        }
        placings.push(Placing { aggregate, rank: Ok(rank), shared, by_tie_break });
    }
    placings.append(&mut unranked);
    placings
}

/// The first threshold that an applicant misses.
fn bar(plan: &Plan, aggregate: &Aggregate) -> Option<NoRank> {
    let Some(result) = &aggregate.result else {
        return Some(NoRank::NoBallot);
    };
    for criterion in &plan.form.criteria {
        if let (Some(minimum), Some(mean)) = (criterion.minimum, aggregate.criteria.get(&criterion.id))
            && *mean < exact(minimum)
        {
            return Some(NoRank::BelowCriterion(criterion.id));
        }
    }
    let minimum = plan.rules.minimum_total?;
    (*result < exact(minimum)).then_some(NoRank::BelowTotal)
}

/// Orders two applicants, best first, and names the tie-break criterion that decided.
fn compare(plan: &Plan, a: &Aggregate, b: &Aggregate) -> (Ordering, Option<CriterionId>) {
    let by_result = b.result.cmp(&a.result);
    if by_result != Ordering::Equal {
        return (by_result, None);
    }
    for id in &plan.rules.tie_break {
        let none: Option<&Exact> = None;
        let (of_a, of_b) = (a.criteria.get(id).or(none), b.criteria.get(id).or(none));
        let order = of_b.cmp(&of_a);
        if order != Ordering::Equal {
            return (order, Some(*id));
        }
    }
    (Ordering::Equal, None)
}
