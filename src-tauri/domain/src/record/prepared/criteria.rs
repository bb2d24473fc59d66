//! What is scored and by which rules, as it can be published.

use super::{CriteriaSheet, CriterionRow};
use crate::directory::Directory;
use crate::ids::CriterionId;
use crate::plan::form::{Criterion, Scale};
use crate::record::hosts::origin;
use crate::session::State;

pub(super) fn criteria(state: &State, directory: &Directory) -> CriteriaSheet {
    let (form, rules) = (&state.plan.form, &state.plan.rules);
    let name = |id: CriterionId| form.criterion(id).map(|found| found.name.clone());
    CriteriaSheet {
        origin: origin(state, directory),
        scale: (form.scale.min, form.scale.max, form.scale.step),
        rationale: form.rationale,
        criteria: form.criteria.iter().map(|criterion| row(criterion, &form.scale)).collect(),
        aggregation: rules.aggregation,
        minimum_total: rules.minimum_total,
        tie_break: rules.tie_break.iter().filter_map(|id| name(*id)).collect(),
        deduction: rules
            .deduction
            .map(|deduction| (deduction.points, deduction.per_ms, deduction.criterion.and_then(name))),
        carried: rules.carried.as_ref().map(|carried| carried.weight),
    }
}

fn row(criterion: &Criterion, scale: &Scale) -> CriterionRow {
    let words = |level| {
        let found = criterion.anchors.iter().find(|anchor| anchor.level == level);
        found.map(|anchor| anchor.text.clone()).filter(|text| !text.trim().is_empty())
    };
    let levels = scale.levels().into_iter();
    CriterionRow {
        name: criterion.name.clone(),
        question: criterion.question.clone(),
        weight: criterion.weight,
        minimum: criterion.minimum,
        anchors: levels.filter_map(|level| Some((level, words(level)?))).collect(),
    }
}
