//! Form templates: plain files in `assets/form-templates/`, read when they are asked for.

use domain::ids::CriterionId;
use domain::plan::Plan;
use domain::plan::form::{Anchor, Criterion, RationaleRule, Scale};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::sessions::new_id;
use crate::wire::FormTemplateView;
use crate::{Error, Result};

#[derive(rust_embed::RustEmbed)]
#[folder = "../../assets/form-templates/"]
struct Files;

/// A template as it stands in its file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FormTemplate {
    title: String,
    scale: Scale,
    rationale: RationaleRule,
    minimum_total: Option<Decimal>,
    /// Places of the tie-break criteria in `criteria`, from 1.
    tie_break: Vec<usize>,
    criteria: Vec<CriterionTemplate>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CriterionTemplate {
    name: String,
    question: String,
    weight: Decimal,
    minimum: Option<Decimal>,
    /// Meaning of each level, lowest first.
    anchors: Vec<String>,
}

fn read(template: &str) -> Result<FormTemplate> {
    let file =
        Files::get(&format!("{template}.json")).ok_or(domain::Error::Unknown { what: "form-template" })?;
    serde_json::from_slice(&file.data).map_err(|error| {
        Error::new("form-template-faulty")
            .with("template", template)
            .with("line", error.line())
            .with("why", error)
    })
}

/// All templates, by title. A faulty file is named when it is chosen.
pub(crate) fn list() -> Vec<FormTemplateView> {
    let mut templates: Vec<_> = Files::iter()
        .map(|path| {
            let template = path.trim_end_matches(".json").to_owned();
            let (title, criteria) = read(&template)
                .map_or_else(|_| (template.clone(), 0), |form| (form.title, form.criteria.len()));
            FormTemplateView { template, title, criteria }
        })
        .collect();
    templates.sort_by(|a, b| a.title.cmp(&b.title));
    templates
}

/// Fills form and rules of a plan.
pub(crate) fn apply(plan: &mut Plan, template: &str) -> Result<()> {
    let form = read(template)?;
    let levels = form.scale.levels();
    plan.form.scale = form.scale;
    plan.form.rationale = form.rationale;
    plan.form.criteria = form
        .criteria
        .into_iter()
        .map(|criterion| Criterion {
            id: CriterionId(new_id()),
            name: criterion.name,
            question: criterion.question,
            weight: criterion.weight,
            minimum: criterion.minimum,
            anchors: levels
                .iter()
                .zip(criterion.anchors)
                .map(|(level, text)| Anchor { level: *level, text })
                .collect(),
        })
        .collect();
    plan.form.check()?;
    plan.rules.minimum_total = form.minimum_total;
    let ids = form.tie_break.iter().filter_map(|place| plan.form.criteria.get(place.checked_sub(1)?));
    plan.rules.tie_break = ids.map(|criterion| criterion.id).collect();
    Ok(())
}
