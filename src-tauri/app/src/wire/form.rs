//! The scoring form, as the editor, the ballot and the results show it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::CriterionId;

/// The form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FormView {
    /// All levels of the scale, lowest first.
    pub levels: Vec<String>,
    /// "optional", "at_extremes" or "always".
    pub rationale: String,
    /// Criteria in order.
    pub criteria: Vec<CriterionView>,
    /// Sum of the weights in percent.
    pub weight_sum: String,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CriterionView {
    /// Identity.
    #[ts(type = "string")]
    pub id: CriterionId,
    /// Name.
    pub name: String,
    /// The question behind it.
    pub question: String,
    /// Weight in percent.
    pub weight: String,
    /// Mean below which there is no rank.
    pub minimum: Option<String>,
    /// Meaning of each level, in the order of the levels; empty where not described.
    pub anchors: Vec<String>,
}
