//! Ranks from exact results: thresholds first, then the result, then the tie-break criteria
//! in their frozen order. What is equal after that shares its rank, and the next rank is
//! left out ("1, 2, 3, 3, 5").

use std::cmp::Ordering;

use super::exact::{Exact, exact};
use super::weighted::{Aggregate, aggregate};
use crate::ids::CriterionId;
use crate::plan::Plan;
use crate::session::State;
use crate::session::course::Absence;
use crate::{Error, Result};

/// Why an applicant has no rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoRank {
    /// The applicant did not pitch.
    Absent(Absence),
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
    let order = state.course.agenda.items.iter().filter_map(crate::plan::agenda::AgendaItem::applicant);
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
    if let Some(absence) = aggregate.absent {
        return Some(NoRank::Absent(absence));
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{ApplicantId, PersonId};
    use crate::plan::form::Criterion;
    use crate::plan::templates;
    use crate::scoring::exact::{exact, mean};
    use crate::scoring::weighted::total;
    use proptest::prelude::*;
    use rust_decimal::Decimal;
    use std::collections::BTreeMap;
    use uuid::Uuid;

    fn plan(weights: &[u32], minimum_total: Option<u32>) -> Plan {
        let mut plan = templates::empty_plan();
        plan.form.criteria = weights
            .iter()
            .enumerate()
            .map(|(index, weight)| Criterion {
                id: CriterionId(Uuid::from_u128(index as u128 + 1)),
                name: String::new(),
                question: String::new(),
                weight: Decimal::from(*weight),
                minimum: None,
                anchors: Vec::new(),
            })
            .collect();
        plan.rules.minimum_total = minimum_total.map(Decimal::from);
        plan
    }

    /// The aggregate of ballots given as scores per criterion.
    fn aggregate_of(plan: &Plan, applicant: u128, ballots: &[Vec<u32>]) -> Aggregate {
        let ids: Vec<_> = plan.form.criteria.iter().map(|criterion| criterion.id).collect();
        let scores = |ballot: &Vec<u32>| -> BTreeMap<_, _> {
            ids.iter().copied().zip(ballot.iter().map(|score| Decimal::from(*score))).collect()
        };
        let totals: BTreeMap<_, _> = ballots
            .iter()
            .enumerate()
            .filter_map(|(index, ballot)| {
                Some((PersonId(Uuid::from_u128(index as u128)), total(&plan.form, &scores(ballot))?))
            })
            .collect();
        let criteria = ids.iter().enumerate().filter_map(|(place, id)| {
            let column: Vec<_> = ballots.iter().map(|ballot| exact(Decimal::from(ballot[place]))).collect();
            Some((*id, mean(&column)?))
        });
        Aggregate {
            applicant: ApplicantId(Uuid::from_u128(applicant)),
            criteria: criteria.collect(),
            own: mean(totals.values()),
            carried: None,
            deducted: None,
            result: mean(totals.values()),
            totals,
            recused: 0,
            missing: 0,
            absent: None,
        }
    }

    fn ranks(placings: &[Placing]) -> Vec<(u128, Option<usize>)> {
        let mut ranks: Vec<_> = placings
            .iter()
            .map(|placing| (placing.aggregate.applicant.0.as_u128(), placing.rank.ok()))
            .collect();
        ranks.sort();
        ranks
    }

    #[test]
    fn sevenths_that_are_equal_stay_a_tie() {
        // Three judges, weights of a seventh each: no decimal can hold these means.
        let mut plan = plan(&[1, 2, 4], None);
        plan.form.criteria[0].weight = Decimal::new(142_857, 4);
        let a = aggregate_of(&plan, 1, &[vec![5, 4, 3], vec![4, 4, 4], vec![2, 3, 5]]);
        let b = aggregate_of(&plan, 2, &[vec![2, 3, 5], vec![5, 4, 3], vec![4, 4, 4]]);
        let placings = place(&plan, vec![a, b]);
        assert!(placings.iter().all(|placing| placing.shared && placing.rank == Ok(1)));
    }

    #[test]
    fn two_share_the_third_rank_and_the_fourth_is_left_out() {
        let plan = plan(&[100], None);
        let ballots = [5, 4, 3, 3, 2];
        let all = ballots
            .iter()
            .enumerate()
            .map(|(index, score)| aggregate_of(&plan, index as u128, &[vec![*score]]));
        let placings = place(&plan, all.collect());
        assert_eq!(
            placings.iter().map(|placing| placing.rank.ok()).collect::<Vec<_>>(),
            [1, 2, 3, 3, 5].map(Some)
        );
        assert!(!placings[1].shared && placings[2].shared && placings[3].shared && !placings[4].shared);
    }

    #[test]
    fn a_tie_break_criterion_separates_and_is_named() {
        let mut plan = plan(&[50, 50], None);
        let second = plan.form.criteria[1].id;
        plan.rules.tie_break = vec![second];
        let a = aggregate_of(&plan, 1, &[vec![5, 3]]);
        let b = aggregate_of(&plan, 2, &[vec![3, 5]]);
        let placings = place(&plan, vec![a, b]);
        assert_eq!(placings[0].aggregate.applicant.0.as_u128(), 2);
        assert_eq!(placings[1].rank, Ok(2));
        assert!(placings.iter().all(|placing| placing.by_tie_break == Some(second) && !placing.shared));
    }

    #[test]
    fn a_threshold_compares_the_exact_value_and_not_its_rounding() {
        let plan = plan(&[100], Some(3));
        // 2.996 would be shown as 3.00 and is below.
        let mut ballots = vec![vec![3]; 249];
        ballots.push(vec![2]);
        let below = aggregate_of(&plan, 1, &ballots);
        let at = aggregate_of(&plan, 2, &[vec![3], vec![2], vec![4]]);
        let placings = place(&plan, vec![below, at]);
        assert_eq!(placings[0].rank, Ok(1));
        assert_eq!(placings[1].rank, Err(NoRank::BelowTotal));
    }

    #[test]
    fn without_a_ballot_there_is_no_result_and_no_rank() {
        let plan = plan(&[100], None);
        let placings = place(&plan, vec![aggregate_of(&plan, 1, &[])]);
        assert_eq!(placings[0].rank, Err(NoRank::NoBallot));
        assert_eq!(placings[0].aggregate.result, None);
    }

    #[test]
    fn whoever_did_not_come_has_no_rank_and_the_others_close_up() {
        let plan = plan(&[100], None);
        let mut gone = aggregate_of(&plan, 1, &[]);
        gone.absent = Some(Absence::NoShow);
        let placings = place(&plan, vec![gone, aggregate_of(&plan, 2, &[vec![3]])]);
        assert_eq!(placings[0].rank, Ok(1));
        assert_eq!(placings[1].rank, Err(NoRank::Absent(Absence::NoShow)));
    }

    fn field() -> impl Strategy<Value = Vec<Vec<Vec<u32>>>> {
        let ballot = prop::collection::vec(0_u32..=5, 3);
        prop::collection::vec(prop::collection::vec(ballot, 1..5), 1..7)
    }

    proptest! {
        #[test]
        fn the_order_of_applicants_and_ballots_changes_no_rank(all in field(), seed in 0_usize..100) {
            let plan = plan(&[50, 30, 20], Some(2));
            let straight: Vec<_> = all.iter().enumerate().map(|(n, b)| aggregate_of(&plan, n as u128, b)).collect();
            let mut turned: Vec<_> = all
                .iter()
                .enumerate()
                .map(|(n, ballots)| {
                    let mut ballots = ballots.clone();
                    let places = ballots.len();
                    ballots.rotate_left(seed % places);
                    aggregate_of(&plan, n as u128, &ballots)
                })
                .collect();
            let places = turned.len();
            turned.rotate_left(seed % places);
            turned.reverse();
            prop_assert_eq!(ranks(&place(&plan, straight)), ranks(&place(&plan, turned)));
        }

        #[test]
        fn raising_one_score_never_lowers_that_applicant(all in field(), who in 0_usize..7, which in 0_usize..9) {
            let plan = plan(&[50, 30, 20], None);
            let who = who % all.len();
            let rank_of = |all: &[Vec<Vec<u32>>]| {
                let placings =
                    place(&plan, all.iter().enumerate().map(|(n, b)| aggregate_of(&plan, n as u128, b)).collect());
                let found = placings.iter().find(|placing| placing.aggregate.applicant.0.as_u128() == who as u128);
                found.and_then(|placing| placing.rank.ok())
            };
            let mut raised = all.clone();
            let ballot = which / 3 % raised[who].len();
            let score = &mut raised[who][ballot][which % 3];
            *score = (*score + 1).min(5);
            prop_assert!(rank_of(&raised) <= rank_of(&all));
        }
    }
}
