//! How scores become a result. Frozen with the plan.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::Purpose;
use crate::directory::code_of;
use crate::hash::Hash;
use crate::ids::{ApplicantId, CriterionId, SessionId};
use crate::{Error, Result};

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
    /// The time runs on visibly.
    CountUp,
    /// The word is taken: the stage says that the time is up and counts no further.
    HardStop,
}

code_of! { Overtime { CountUp => "count_up", HardStop => "hard_stop" } }

/// What overtime costs. Only where these frozen rules name it, and in an award procedure
/// only where a published criterion says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deduction {
    /// For every begun stretch of this many milliseconds over the time that was due for the
    /// pitch (whole seconds count) …
    pub per_ms: u64,
    /// … so much is taken off the result, on the form's scale, down to its lowest level.
    pub points: Decimal,
    /// The criterion under which it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<CriterionId>,
}

/// Results of an earlier stage that count on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// The session of that stage.
    pub from: SessionId,
    /// Head of its log when they were taken over.
    pub log_head: Hash,
    /// Their share of the result, in percent.
    pub weight: Decimal,
    /// Per applicant the share of that stage's scale, as an exact fraction "27/40".
    pub shares: BTreeMap<ApplicantId, String>,
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
    /// What overtime costs, if anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deduction: Option<Deduction>,
    /// Results of an earlier stage, where the rules carry them forward.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried: Option<Carried>,
}

impl Rules {
    /// Whether the purpose allows what these rules say about overtime and earlier stages.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a deduction without length or points, for one in an award
    /// procedure that names no criterion, and for a share outside 0 to 100 percent.
    pub fn check(&self, purpose: Option<Purpose>) -> Result<()> {
        if let Some(deduction) = self.deduction {
            let unpublished = purpose == Some(Purpose::AwardProcedure) && deduction.criterion.is_none();
            if deduction.per_ms < 1000 || deduction.points <= Decimal::ZERO || unpublished {
                return Err(Error::Invalid { field: "deduction" });
            }
        }
        let share = self.carried.as_ref().map(|carried| carried.weight);
        if share.is_some_and(|share| share <= Decimal::ZERO || share >= Decimal::ONE_HUNDRED) {
            return Err(Error::Invalid { field: "carried" });
        }
        Ok(())
    }
}
