//! What must be settled before the plan can be frozen, grouped by duty.

use rust_decimal::Decimal;

use super::Plan;
use crate::ids::{ApplicantId, PersonId};

/// The duty a point belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// Angaben.
    Particulars,
    /// Unbefangenheit.
    Impartiality,
    /// Gleichbehandlung.
    EqualTreatment,
    /// Bewertung.
    Evaluation,
}

impl Duty {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Particulars => "particulars",
            Self::Impartiality => "impartiality",
            Self::EqualTreatment => "equal_treatment",
            Self::Evaluation => "evaluation",
        }
    }
}

/// One line of the check list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Stable code; the words are in the catalogue.
    pub code: &'static str,
    /// Duty it belongs to.
    pub duty: Duty,
    /// Settled or open.
    pub done: bool,
    /// How many are done, where the point counts something.
    pub count: usize,
    /// How many there have to be.
    pub of: usize,
}

/// All points of a plan, in the order of the steps. `declared` tells whether an evaluator
/// has declared for an applicant.
#[must_use]
pub fn points(plan: &Plan, declared: impl Fn(PersonId, ApplicantId) -> bool) -> Vec<Point> {
    let mut points = particulars(plan);
    points.push(point(
        "applicants",
        Duty::EqualTreatment,
        !plan.applicants.is_empty(),
        plan.applicants.len(),
        0,
    ));
    points.push(point(
        "slots-equal",
        Duty::EqualTreatment,
        !plan.applicants.is_empty(),
        plan.applicants.len(),
        0,
    ));
    if plan.is_scored() {
        points.extend(evaluation(plan));
        points.push(declarations(plan, declared));
    }
    points
}

fn point(code: &'static str, duty: Duty, done: bool, count: usize, of: usize) -> Point {
    Point { code, duty, done, count, of }
}

fn particulars(plan: &Plan) -> Vec<Point> {
    let head = &plan.head;
    let given = |text: &str| !text.trim().is_empty();
    let four_eyes = head.chair.is_some() && head.minute_taker.is_some() && head.chair != head.minute_taker;
    [
        ("purpose", head.purpose.is_some()),
        ("title", given(&head.title)),
        ("file-reference", given(&head.file_reference)),
        ("office", head.office.is_some()),
        ("date", head.starts_at().is_some()),
        ("venue", head.venue.is_some()),
        ("chair-and-minute-taker", four_eyes),
    ]
    .map(|(code, done)| point(code, Duty::Particulars, done, 0, 0))
    .into()
}

fn evaluation(plan: &Plan) -> Vec<Point> {
    let form = &plan.form;
    let named = form.criteria.iter().all(|criterion| !criterion.name.trim().is_empty());
    let criteria = form.criteria.len();
    let (described, levels) = form.anchors_described();
    let ties = plan.rules.tie_break.iter().all(|id| form.criterion(*id).is_some());
    vec![
        point("criteria", Duty::Evaluation, criteria > 0 && named && form.check().is_ok(), criteria, 0),
        point("weights", Duty::Evaluation, form.weight_sum() == Decimal::ONE_HUNDRED, 0, 0),
        point("anchors", Duty::Evaluation, levels > 0 && described == levels, described, levels),
        point("tie-break", Duty::Evaluation, ties, plan.rules.tie_break.len(), 0),
        point("panel", Duty::Evaluation, !plan.panel.evaluators.is_empty(), plan.panel.evaluators.len(), 0),
    ]
}

fn declarations(plan: &Plan, declared: impl Fn(PersonId, ApplicantId) -> bool) -> Point {
    let members = &plan.panel.evaluators;
    let complete = members
        .iter()
        .filter(|member| plan.applicants.iter().all(|applicant| declared(member.person, *applicant)))
        .count();
    let done = !members.is_empty() && complete == members.len();
    point("declarations", Duty::Impartiality, done, complete, members.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Purpose, templates};

    #[test]
    fn an_empty_plan_has_every_point_open_and_a_market_sounding_asks_for_no_form() {
        let mut plan = templates::empty_plan();
        plan.head.purpose = Some(Purpose::IdeasContest);
        let scored = points(&plan, |_, _| false);
        assert!(scored.iter().any(|point| point.code == "weights" && !point.done));
        plan.head.purpose = Some(Purpose::MarketSounding);
        let sounding = points(&plan, |_, _| false);
        assert!(sounding.iter().all(|point| point.duty != Duty::Evaluation));
    }
}
