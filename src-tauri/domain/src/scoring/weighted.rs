//! The weighted mean: each evaluator's weighted sum, then the mean over the evaluators who
//! scored. A missing ballot is missing, never zero.
//!
//! With weights w (percent, summing to 100) and scores s, a ballot's total is Σ w·s / 100
//! and an applicant's own mean the mean of the totals. Source: UfAB 2018, 4.21 (weighted
//! points), with the mean over evaluators stated in the frozen rules.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_rational::BigRational;
use rust_decimal::Decimal;

use super::exact::{Exact, exact, mean};
use super::outcome::{Outcome, outcome, over_ms};
use crate::ids::{ApplicantId, CriterionId, PersonId};
use crate::plan::form::Form;
use crate::session::State;
use crate::session::course::Absence;

/// What one applicant's ballots come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aggregate {
    /// Whom.
    pub applicant: ApplicantId,
    /// Total of each evaluator who scored.
    pub totals: BTreeMap<PersonId, Exact>,
    /// Mean per criterion over those who scored.
    pub criteria: BTreeMap<CriterionId, Exact>,
    /// Mean of the totals; `None` without a single ballot.
    pub own: Option<Exact>,
    /// Result of the earlier stage on this form's scale, where the rules carry one.
    pub carried: Option<Exact>,
    /// What overtime took off, where the rules deduct for it.
    pub deducted: Option<Exact>,
    /// The official result of all this; `None` without a single ballot.
    pub result: Option<Exact>,
    /// How many evaluators are recused.
    pub recused: usize,
    /// How many ballots are missing though nobody is recused.
    pub missing: usize,
    /// Why the applicant did not pitch: then no ballot is missing.
    pub absent: Option<Absence>,
}

/// Weighted sum of one ballot, on the form's scale.
#[must_use]
pub fn total(form: &Form, scores: &BTreeMap<CriterionId, Decimal>) -> Option<Exact> {
    let hundred = BigRational::from_integer(BigInt::from(100));
    let mut sum = BigRational::from_integer(BigInt::from(0));
    for criterion in &form.criteria {
        sum += exact(criterion.weight) * exact(*scores.get(&criterion.id)?);
    }
    Some(sum / hundred)
}

/// Puts together what came in for one applicant.
#[must_use]
pub fn aggregate(state: &State, applicant: ApplicantId) -> Aggregate {
    let form = &state.plan.form;
    let (mut totals, mut scores) = (BTreeMap::new(), BTreeMap::<CriterionId, Vec<Exact>>::new());
    let (mut recused, mut missing) = (0, 0);
    let absent = state.course.absence(applicant);
    for member in state.course.members(applicant).filter(|_| absent.is_none()) {
        if state.recused(member.person, applicant) {
            recused += 1;
            continue;
        }
        let ballot = state.ballot(member.person, applicant);
        match ballot.and_then(|ballot| total(form, &ballot.scores).map(|total| (ballot, total))) {
            Some((ballot, total)) => {
                totals.insert(member.person, total);
                for (criterion, score) in &ballot.scores {
                    scores.entry(*criterion).or_default().push(exact(*score));
                }
            }
            None => missing += 1,
        }
    }
    let criteria = scores.iter().filter_map(|(id, scores)| Some((*id, mean(scores)?))).collect();
    let own = mean(totals.values());
    let Outcome { result, carried, deducted } =
        outcome(&state.plan, applicant, own.as_ref(), over_ms(state, applicant));
    Aggregate { applicant, totals, criteria, own, carried, deducted, result, recused, missing, absent }
}
