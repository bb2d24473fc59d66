//! From an applicant's own mean to the official result: what an earlier stage brings along,
//! and what overtime takes off.
//!
//! With own mean o, carried share c mapped onto this form's scale, and its weight w in
//! percent, the result is o·(100 − w)/100 + c·w/100, less the deduction, and never below the
//! scale's minimum. Exact throughout: nothing is rounded on the way.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{One as _, Zero as _};
use rust_decimal::Decimal;

use super::exact::{Exact, exact};
use super::rank::official;
use crate::ids::{ApplicantId, SessionId};
use crate::plan::Plan;
use crate::plan::agenda::PhaseKind;
use crate::plan::form::Scale;
use crate::plan::rules::{Carried, Deduction};
use crate::session::State;
use crate::{Error, Result};

/// Overtime below a whole second is on no clock that anybody reads, so it costs nothing.
const SECOND_MS: u64 = 1000;

/// What an applicant's own mean becomes under the rules.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The official result; `None` without a single ballot, or without the carried share
    /// that the rules ask for (the freeze refuses such a plan).
    pub result: Option<Exact>,
    /// Result of the earlier stage on this form's scale, where the rules carry one.
    pub carried: Option<Exact>,
    /// What overtime took off, where the rules deduct for it. Never more than there was
    /// above the scale's minimum, so that the columns add up.
    pub deducted: Option<Exact>,
}

/// Puts together own mean, carried share and deduction of one applicant. `over_ms` is what
/// the pitch went over the time that was due.
#[must_use]
pub fn outcome(plan: &Plan, applicant: ApplicantId, own: Option<&Exact>, over_ms: u64) -> Outcome {
    let (rules, scale) = (&plan.rules, &plan.form.scale);
    let carried = rules.carried.as_ref().and_then(|carried| share(carried, applicant));
    let carried = carried.map(|share| on_scale(scale, &share));
    let before = own.and_then(|own| match (&rules.carried, &carried) {
        (None, _) => Some(own.clone()),
        (Some(rule), Some(points)) => Some(mixed(own, points, rule.weight)),
        (Some(_), None) => None,
    });
    let Some(rule) = &rules.deduction else { return Outcome { result: before, carried, deducted: None } };
    let Some(before) = before else { return Outcome { result: None, carried, deducted: None } };
    let floor = exact(scale.min);
    let deducted = points_off(rule, over_ms).min(&before - &floor).max(Exact::zero());
    Outcome { result: Some(before - &deducted), carried, deducted: Some(deducted) }
}

/// Points that overtime costs, before the scale's minimum limits them.
fn points_off(rule: &Deduction, over_ms: u64) -> Exact {
    let whole_ms = over_ms / SECOND_MS * SECOND_MS;
    let begun = whole_ms.div_ceil(rule.per_ms.max(1));
    exact(rule.points) * BigRational::from_integer(BigInt::from(begun))
}

fn mixed(own: &Exact, carried: &Exact, weight: Decimal) -> Exact {
    let weight = exact(weight) / BigRational::from_integer(BigInt::from(100));
    own * (Exact::one() - &weight) + carried * weight
}

/// The share of a scale as points on it.
fn on_scale(scale: &Scale, share: &Exact) -> Exact {
    let (min, max) = (exact(scale.min), exact(scale.max));
    &min + share * (max - &min)
}

/// The carried share of an applicant, from 0 to 1; `None` where there is none that can be read.
#[must_use]
pub fn share(carried: &Carried, applicant: ApplicantId) -> Option<Exact> {
    let share: Exact = carried.shares.get(&applicant)?.parse().ok()?;
    (share >= Exact::zero() && share <= Exact::one()).then_some(share)
}

/// How far the pitch of an applicant went over the time that was due, in milliseconds.
/// Scoring closes only after the last pitch has ended, see `close_scoring`.
#[must_use]
pub fn over_ms(state: &State, applicant: ApplicantId) -> u64 {
    let Some(item) = state.course.agenda.items.iter().find(|item| item.applicant() == Some(applicant)) else {
        return 0;
    };
    let phases = state.course.phases(item, &state.plan);
    let pitches = state.runs.iter().filter(|run| {
        run.item == item.id && phases.get(run.phase).is_some_and(|phase| phase.kind == PhaseKind::Pitch)
    });
    let over = pitches.filter_map(|run| Some(run.left_ms(run.to.as_ref()?).min(0).unsigned_abs()));
    over.sum()
}

/// The exact official results of these applicants as the next stage carries them.
///
/// # Errors
/// Those of [`official`]; [`Error::Invalid`] when one of them has no result.
pub fn carry(state: &State, from: SessionId, applicants: &[ApplicantId], weight: Decimal) -> Result<Carried> {
    let placings = official(state)?;
    let scale = &state.plan.form.scale;
    let (min, max) = (exact(scale.min), exact(scale.max));
    let share_of = |id: &ApplicantId| {
        let placing = placings.iter().find(|placing| placing.aggregate.applicant == *id)?;
        let result = placing.aggregate.result.as_ref()?;
        Some((*id, ((result - &min) / (&max - &min)).to_string()))
    };
    let shares = applicants.iter().map(share_of).collect::<Option<_>>();
    let shares = shares.ok_or(Error::Invalid { field: "carried" })?;
    Ok(Carried { from, log_head: state.head(), weight, shares })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::Hash;
    use crate::plan::templates;
    use proptest::prelude::*;
    use uuid::Uuid;

    const WHO: ApplicantId = ApplicantId(Uuid::from_u128(1));

    fn ratio(above: i64, below: i64) -> Exact {
        BigRational::new(above.into(), below.into())
    }

    /// A plan on the scale from 1 to 5 that carries a share, deducts, or both.
    fn plan(carried: Option<(Decimal, &str)>, deduction: Option<(u64, Decimal)>) -> Plan {
        let mut plan = templates::empty_plan();
        plan.form.scale = Scale { min: Decimal::ONE, max: Decimal::from(5), step: Decimal::ONE };
        plan.rules.carried = carried.map(|(weight, share)| Carried {
            from: SessionId(Uuid::nil()),
            log_head: Hash::ZERO,
            weight,
            shares: [(WHO, share.to_owned())].into(),
        });
        plan.rules.deduction =
            deduction.map(|(per_ms, points)| Deduction { per_ms, points, criterion: None });
        plan
    }

    #[test]
    fn a_carried_share_is_mapped_onto_this_scale_and_weighted_exactly() {
        let plan = plan(Some((Decimal::from(30), "2/3")), None);
        let outcome = outcome(&plan, WHO, Some(&ratio(4, 1)), 0);
        assert_eq!(outcome.carried, Some(ratio(11, 3)));
        assert_eq!(outcome.result, Some(ratio(39, 10)));
        assert_eq!(outcome.deducted, None);
    }

    #[test]
    fn every_begun_stretch_over_the_due_time_costs_and_a_part_of_a_second_does_not() {
        let plan = plan(None, Some((30_000, Decimal::new(25, 2))));
        for (over_ms, taken) in [
            (0, ratio(0, 1)),
            (999, ratio(0, 1)),
            (1000, ratio(1, 4)),
            (30_999, ratio(1, 4)),
            (31_000, ratio(1, 2)),
        ] {
            let outcome = outcome(&plan, WHO, Some(&ratio(4, 1)), over_ms);
            assert_eq!(outcome.deducted, Some(taken.clone()), "{over_ms} ms");
            assert_eq!(outcome.result, Some(ratio(4, 1) - taken));
        }
    }

    #[test]
    fn a_deduction_ends_at_the_lowest_level_and_shows_what_it_really_took() {
        let plan = plan(None, Some((1000, Decimal::ONE)));
        let outcome = outcome(&plan, WHO, Some(&ratio(3, 2)), 600_000);
        assert_eq!((outcome.result, outcome.deducted), (Some(ratio(1, 1)), Some(ratio(1, 2))));
    }

    #[test]
    fn without_a_ballot_or_a_readable_share_there_is_no_result() {
        let carries = |share| plan(Some((Decimal::from(30), share)), None);
        assert_eq!(outcome(&carries("1/2"), WHO, None, 0).result, None);
        for share in ["", "1/0", "3/2", "-1/2", "halb"] {
            assert_eq!(outcome(&carries(share), WHO, Some(&ratio(4, 1)), 0).result, None, "{share}");
        }
        let other = ApplicantId(Uuid::from_u128(2));
        assert_eq!(outcome(&carries("1/2"), other, Some(&ratio(4, 1)), 0).result, None);
    }

    proptest! {
        #[test]
        fn the_columns_add_up_and_the_result_stays_on_the_scale(
            own in (0_i64..=4000, 1_i64..=997), share in (0_i64..=97, 97_i64..=101),
            weight in 1_u32..100, per_s in 1_u64..90, points in 1_i64..500, over_ms in 0_u64..900_000,
        ) {
            let own = (ratio(1, 1) + ratio(own.0, 1000 + own.1)).min(ratio(5, 1));
            let share = ratio(share.0, share.1);
            let plan = plan(Some((weight.into(), &share.to_string())), Some((per_s * 1000, Decimal::new(points, 2))));
            let of = |over_ms| outcome(&plan, WHO, Some(&own), over_ms);
            let outcome = of(over_ms);
            let (result, carried) = (outcome.result.unwrap(), outcome.carried.unwrap());
            let percent = |part: u32| ratio(part.into(), 100);
            prop_assert_eq!(
                &result + outcome.deducted.unwrap(),
                &own * percent(100 - weight) + &carried * percent(weight)
            );
            prop_assert!(result >= ratio(1, 1) && result <= ratio(5, 1));
            prop_assert!(result <= own.clone().max(carried));
            prop_assert!(of(over_ms + 1000).result.unwrap() <= result);
        }

        #[test]
        fn the_same_share_in_both_stages_is_the_result_whatever_its_weight(part in 0_i64..=7, weight in 1_u32..100) {
            let share = ratio(part, 7);
            let plan = plan(Some((weight.into(), &share.to_string())), None);
            let own = ratio(1, 1) + share * ratio(4, 1);
            prop_assert_eq!(outcome(&plan, WHO, Some(&own), 0).result, Some(own));
        }
    }
}
