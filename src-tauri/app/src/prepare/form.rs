//! Edits of the scoring form and the rules of the evaluation.

use domain::ids::CriterionId;
use domain::plan::Plan;
use domain::plan::form::{Anchor, Criterion, Form, RationaleRule};
use domain::plan::rules::{Deduction, Overtime};
use rust_decimal::Decimal;

use super::edited;
use crate::sessions::new_id;
use crate::wire::{
    CriterionForm, DeductionForm, FormTemplates, Nothing, PlanView, SetForm, SetRules, UseFormTemplate,
};
use crate::{App, Caller, Result, form_templates as files, words};

/// Most criteria a form may have.
const CRITERIA_MAX: usize = 50;

pub(crate) fn form_templates(_: &App, _: &Caller, _: Nothing) -> Result<FormTemplates> {
    Ok(FormTemplates { templates: files::list() })
}

pub(crate) fn use_form_template(app: &App, _: &Caller, choice: UseFormTemplate) -> Result<PlanView> {
    edited(app, choice.session, choice.based_on, "form-template", move |plan, _| {
        files::apply(plan, &choice.template)
    })
}

pub(crate) fn set_form(app: &App, _: &Caller, set: SetForm) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "form", move |plan, _| {
        let rules = [RationaleRule::Optional, RationaleRule::AtExtremes, RationaleRule::Always];
        let rationale = rules.into_iter().find(|rule| rule.code() == set.rationale);
        let rationale = rationale.ok_or(domain::Error::Invalid { field: "rationale" })?;
        if set.criteria.len() > CRITERIA_MAX {
            return Err(domain::Error::Invalid { field: "criteria" }.into());
        }
        let levels = plan.form.scale.levels();
        let criteria =
            set.criteria.into_iter().map(|form| criterion(form, &levels)).collect::<Result<Vec<_>>>()?;
        let form = Form { scale: plan.form.scale.clone(), rationale, criteria };
        form.check()?;
        plan.form = form;
        // A criterion that is gone can no longer separate equal results.
        let form = &plan.form;
        plan.rules.tie_break.retain(|id| form.criterion(*id).is_some());
        let gone = |id| form.criterion(id).is_none();
        plan.rules.deduction =
            plan.rules.deduction.filter(|deduction| !deduction.criterion.is_some_and(gone));
        Ok(())
    })
}

fn criterion(form: CriterionForm, levels: &[Decimal]) -> Result<Criterion> {
    let anchors = levels.iter().zip(&form.anchors);
    Ok(Criterion {
        id: form.id.unwrap_or_else(|| CriterionId(new_id())),
        name: words::line(&form.name, "criterion")?,
        question: words::lines(&form.question, "question")?,
        weight: words::decimal(&form.weight, "weight")?,
        minimum: words::optional_decimal(form.minimum.as_deref(), "minimum")?,
        anchors: anchors
            .map(|(level, text)| Ok(Anchor { level: *level, text: words::lines(text, "anchor")? }))
            .collect::<Result<_>>()?,
    })
}

fn deduction(plan: &Plan, form: DeductionForm) -> Result<Deduction> {
    let known = form.criterion.is_none_or(|id| plan.form.criterion(id).is_some());
    if !known {
        return Err(domain::Error::Unknown { what: "criterion" }.into());
    }
    let points = words::decimal(&form.points, "deduction")?;
    Ok(Deduction { per_ms: form.per_ms, points, criterion: form.criterion })
}

pub(crate) fn set_rules(app: &App, _: &Caller, set: SetRules) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "rules", move |plan, _| {
        let minimum = words::optional_decimal(set.rules.minimum_total.as_deref(), "minimum")?;
        let (lowest, highest) = (plan.form.scale.min, plan.form.scale.max);
        if minimum.is_some_and(|minimum| minimum < lowest || minimum > highest) {
            return Err(domain::Error::Invalid { field: "minimum" }.into());
        }
        let known = set.rules.tie_break.iter().all(|id| plan.form.criterion(*id).is_some());
        let mut distinct = set.rules.tie_break.clone();
        distinct.sort();
        distinct.dedup();
        if !known || distinct.len() != set.rules.tie_break.len() {
            return Err(domain::Error::Invalid { field: "tie-break" }.into());
        }
        let overtime = Overtime::from_code(&set.rules.overtime);
        plan.rules.overtime = overtime.ok_or(domain::Error::Invalid { field: "overtime" })?;
        plan.rules.deduction = set.rules.deduction.map(|form| deduction(plan, form)).transpose()?;
        plan.rules.minimum_total = minimum;
        plan.rules.tie_break = set.rules.tie_break;
        Ok(plan.rules.check(plan.head.purpose)?)
    })
}
