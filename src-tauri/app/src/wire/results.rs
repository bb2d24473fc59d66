//! Results, once scoring is closed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use domain::ids::{ApplicantId, SessionId};

use super::NextStageView;

/// The results screen. Without scores in any form until scoring is closed.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ResultsView {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// Place of the last entry.
    pub seq: u64,
    /// Purpose code.
    pub purpose: Option<String>,
    /// Whether a panel scores for this purpose; otherwise there are no points and ranks.
    pub scored: bool,
    /// Whether every applicant has pitched.
    pub pitched: bool,
    /// Clock time at which scoring was closed.
    pub closed_at: Option<String>,
    /// Ballots that are in.
    pub arrived: usize,
    /// Ballots that can come.
    pub of: usize,
    /// Whose ballots are missing, and for whom.
    pub missing: Vec<MissingBallots>,
    /// The official result; `null` until scoring is closed.
    pub official: Option<OfficialView>,
    /// The panel's resolution; empty while there is none.
    pub resolution: String,
    /// Whether signatures stand, so that nothing can be changed.
    pub signed: bool,
    /// The stage that follows, in a contest.
    pub next_stage: Option<NextStageView>,
}

/// Ballots of one evaluator that are missing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MissingBallots {
    /// Evaluator's name.
    pub name: String,
    /// Short names of the applicants.
    pub applicants: Vec<String>,
}

/// The official result.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct OfficialView {
    /// Lowest level of the scale.
    pub scale_min: String,
    /// Highest level of the scale.
    pub scale_max: String,
    /// Minimum of the result.
    pub minimum_total: Option<String>,
    /// The minimum in thousandths of the scale.
    pub minimum_permille: Option<u16>,
    /// Names and weights of the criteria.
    pub criteria: Vec<ResultCriterion>,
    /// Names of the tie-break criteria.
    pub tie_break: Vec<String>,
    /// When the plan was frozen, as a clock time.
    pub frozen_at: Option<String>,
    /// Weight in percent of an earlier stage, where the rules carry its results.
    pub carried_weight: Option<String>,
    /// What overtime costs, where the rules say so.
    pub deduction: Option<DeductionRule>,
    /// Rows, best first.
    pub rows: Vec<ResultRowView>,
}

/// What overtime costs.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeductionRule {
    /// For every begun stretch of so many milliseconds …
    pub per_ms: u64,
    /// … so many points.
    pub points: String,
}

/// A criterion at the head of the table.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ResultCriterion {
    /// Name.
    pub name: String,
    /// Weight in percent.
    pub weight: String,
}

/// One applicant's result.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ResultRowView {
    /// Who.
    #[ts(type = "string")]
    pub applicant: ApplicantId,
    /// Full legal name.
    pub name: String,
    /// Rank, if there is one.
    pub rank: Option<usize>,
    /// "no_show", "withdrawn", "no_ballot", "below_total" or "below_criterion".
    pub no_rank: Option<String>,
    /// The criterion that was missed.
    pub no_rank_criterion: Option<String>,
    /// Two decimals: "4.32".
    pub points: Option<String>,
    /// The exact result: "108/25".
    pub exact: Option<String>,
    /// Mean of the ballots, before what was carried and deducted.
    pub own: Option<String>,
    /// Result of the earlier stage on this scale.
    pub carried: Option<String>,
    /// Points that overtime took off.
    pub deducted: Option<String>,
    /// Length of the bar in thousandths of the scale.
    pub bar_permille: u16,
    /// Lowest total of an evaluator in thousandths of the scale.
    pub low_permille: Option<u16>,
    /// Highest total of an evaluator in thousandths of the scale.
    pub high_permille: Option<u16>,
    /// Ballots that counted.
    pub counted: usize,
    /// Evaluators who were recused.
    pub recused: usize,
    /// Ballots that are missing.
    pub missing: usize,
    /// Whether the rank is shared.
    pub shared: bool,
    /// The criterion that separated an equal result.
    pub by_tie_break: Option<String>,
    /// Mean per criterion, in their order.
    pub means: Vec<Option<String>>,
}

/// Records the panel's resolution.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RecordResolution {
    /// Which session.
    #[ts(type = "string")]
    pub session: SessionId,
    /// The words.
    pub text: String,
}
