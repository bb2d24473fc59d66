//! How scores become a result. Frozen with the plan.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::ids::CriterionId;

/// How the ballots of one applicant are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aggregation {
    /// Mean, over the evaluators who scored, of each one's weighted sum.
    WeightedMean,
}

/// What happens when a phase is over and somebody still speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Overtime {
    /// The time runs on visibly; nothing is deducted.
    CountUp,
}

/// The rules of the evaluation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// How ballots are put together.
    pub aggregation: Aggregation,
    /// Result below which an applicant gets no rank, on the form's scale.
    pub minimum_total: Option<Decimal>,
    /// Criteria whose mean separates equal results, in order. What is equal after all of
    /// them shares its rank.
    pub tie_break: Vec<CriterionId>,
    /// What overtime means.
    pub overtime: Overtime,
}
