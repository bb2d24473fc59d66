//! Session templates: whole sessions as plain files in `assets/session-templates/`, read when
//! they are asked for. A file names and describes itself in three languages and says for
//! each stage what slot everyone gets and how the day goes; a session that is no contest has
//! one stage without a name.

use domain::ids::{ContestId, ItemId};
use domain::plan::agenda::{
    AgendaItem, ClockStart, DURATION_MAX_MS, ItemKind, MINUTE_MS, PRESETS, PhaseKind, SlotTemplate,
};
use domain::plan::rules::Overtime;
use domain::plan::stage::ContestStage;
use domain::plan::{Plan, Purpose, templates};
use rust_decimal::Decimal;
use serde::Deserialize;

use crate::sessions::new_id;
use crate::wire::{InLanguage, SessionTemplateView, SessionTemplates, TemplateFault};
use crate::{App, Caller, Error, Result, form_templates};

#[derive(rust_embed::RustEmbed)]
#[folder = "../../assets/session-templates/"]
struct Files;

/// Words in the languages of the house.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    de: String,
    en: String,
    fr: String,
}

impl Words {
    fn in_language(&self, language: Option<&str>) -> String {
        match language {
            Some("en") => &self.en,
            Some("fr") => &self.fr,
            _ => &self.de,
        }
        .clone()
    }
}

/// A template as it stands in its file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionTemplate {
    /// Place in the list.
    order: u32,
    name: Words,
    description: Words,
    purpose: Option<Purpose>,
    /// A file of `assets/form-templates/`.
    form_template: Option<String>,
    /// At least one.
    stages: Vec<StageTemplate>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct StageTemplate {
    /// Only in a contest.
    name: Option<Words>,
    /// Share of the result that the next stage takes over, in percent.
    carries: Option<Decimal>,
    slot: SlotLengths,
    clock_start: ClockStart,
    overtime: Overtime,
    agenda: Vec<ItemTemplate>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SlotLengths {
    preset: String,
    scoring_s: u64,
    changeover_s: u64,
    /// Time left at which pitch and questions are warned, in seconds.
    pitch_marks_s: Vec<u64>,
    questions_marks_s: Vec<u64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ItemTemplate {
    kind: String,
    title: Option<Words>,
    minutes: u64,
}

fn read(template: &str) -> Result<SessionTemplate> {
    let file =
        Files::get(&format!("{template}.json")).ok_or(domain::Error::Unknown { what: "session-template" })?;
    parse(template, &file.data)
}

fn parse(template: &str, bytes: &[u8]) -> Result<SessionTemplate> {
    serde_json::from_slice(bytes).map_err(|error| faulty(template, error.line(), &error)).and_then(
        |read: SessionTemplate| {
            if read.stages.is_empty() { Err(faulty(template, 0, &"stages")) } else { Ok(read) }
        },
    )
}

fn faulty(template: &str, line: usize, why: &dyn std::fmt::Display) -> Error {
    Error::new("session-template-faulty").with("template", template).with("line", line).with("why", why)
}

/// All templates in their order. A faulty file is shown with its name and what is wrong.
pub(crate) fn list(_: &App, _: &Caller, ask: InLanguage) -> Result<SessionTemplates> {
    let mut templates: Vec<_> = Files::iter()
        .filter_map(|path| path.strip_suffix(".json").map(str::to_owned))
        .map(|template| {
            let built = built(&template, &ask.language);
            let order = built.as_ref().map_or(u32::MAX, |(read, _)| read.order);
            (order, shown(template, built, &ask.language))
        })
        .collect();
    templates.sort_by(|(a, one), (b, other)| (a, &one.template).cmp(&(b, &other.template)));
    Ok(SessionTemplates { templates: templates.into_iter().map(|(_, view)| view).collect() })
}

/// A template with the plan that it makes, so that a fault is known before it is chosen.
fn built(template: &str, language: &str) -> Result<(SessionTemplate, Plan)> {
    let mut plan = templates::empty_plan();
    apply(&mut plan, template, Some(language))?;
    Ok((read(template)?, plan))
}

fn shown(template: String, built: Result<(SessionTemplate, Plan)>, language: &str) -> SessionTemplateView {
    let language = Some(language);
    match built {
        Ok((read, plan)) => SessionTemplateView {
            template,
            name: read.name.in_language(language),
            description: read.description.in_language(language),
            purpose: read.purpose.map(|purpose| purpose.code().to_owned()),
            pitch_ms: length(&plan.slot, PhaseKind::Pitch),
            questions_ms: length(&plan.slot, PhaseKind::Questions),
            stages: plan.stage.map(|stage| stage.stages).unwrap_or_default(),
            fault: None,
        },
        Err(error) => SessionTemplateView {
            name: template.clone(),
            template,
            description: String::new(),
            purpose: None,
            pitch_ms: 0,
            questions_ms: 0,
            stages: Vec::new(),
            fault: Some(fault(&error)),
        },
    }
}

fn length(slot: &SlotTemplate, kind: PhaseKind) -> u64 {
    slot.phases.iter().filter(|phase| phase.kind == kind).map(|phase| phase.duration_ms).sum()
}

fn fault(error: &Error) -> TemplateFault {
    let param =
        |wanted| error.params.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.clone());
    TemplateFault {
        line: param("line").and_then(|line| line.parse().ok()).unwrap_or(0),
        why: param("why").or_else(|| param("field")).unwrap_or_else(|| error.code.to_owned()),
    }
}

/// Fills a plan from a template: its first stage, and the form where it names one.
pub(super) fn apply(plan: &mut Plan, template: &str, language: Option<&str>) -> Result<()> {
    let read = read(template)?;
    plan.head.purpose = read.purpose;
    plan.stage = contest(&read, language);
    if let Some(form) = &read.form_template {
        form_templates::apply(plan, form)?;
    }
    fill(plan, template, &read, 0, language)
}

/// Gives a stage of a contest its slot and its day; those who were admitted keep their order.
pub(super) fn apply_stage(
    plan: &mut Plan,
    template: &str,
    place: usize,
    language: Option<&str>,
) -> Result<()> {
    fill(plan, template, &read(template)?, place, language)
}

fn contest(read: &SessionTemplate, language: Option<&str>) -> Option<ContestStage> {
    let names: Option<Vec<_>> =
        read.stages.iter().map(|stage| Some(stage.name.as_ref()?.in_language(language))).collect();
    let contest = ContestId(new_id());
    names.map(|stages| ContestStage { contest, stages, place: 0, from: None, carries: None })
}

fn fill(
    plan: &mut Plan,
    template: &str,
    read: &SessionTemplate,
    place: usize,
    language: Option<&str>,
) -> Result<()> {
    let stage = read.stages.get(place).ok_or_else(|| faulty(template, 0, &"stages"))?;
    let wrong = |field: &'static str| move |_| faulty(template, 0, &field);
    plan.slot = slot(stage).map_err(wrong("slot"))?;
    plan.rules.overtime = stage.overtime;
    plan.agenda.items = stage
        .agenda
        .iter()
        .map(|item| self::item(item, language))
        .collect::<Result<_>>()
        .map_err(wrong("agenda"))?;
    plan.agenda.tracks.clear();
    if let Some(of_plan) = &mut plan.stage {
        of_plan.carries = stage.carries;
        of_plan.check().map_err(|error| wrong("stages")(error.into()))?;
    }
    for applicant in plan.applicants.clone() {
        plan.agenda.add_pitch(ItemId(new_id()), applicant, None);
    }
    Ok(())
}

fn slot(stage: &StageTemplate) -> Result<SlotTemplate> {
    let lengths = &stage.slot;
    let preset = PRESETS.into_iter().find(|preset| preset.code == lengths.preset);
    let mut slot = templates::slot_five_five();
    slot.clock_start = stage.clock_start;
    slot.use_preset(preset.ok_or(domain::Error::Invalid { field: "slot" })?);
    let lengths_ms: Vec<_> = slot
        .phases
        .iter()
        .map(|phase| match phase.kind {
            PhaseKind::Scoring => lengths.scoring_s * 1000,
            PhaseKind::Changeover => lengths.changeover_s * 1000,
            _ => phase.duration_ms,
        })
        .collect();
    slot.set_durations(&lengths_ms)?;
    for (index, kind) in slot.phases.iter().map(|phase| phase.kind).enumerate().collect::<Vec<_>>() {
        let marks = match kind {
            PhaseKind::Pitch => &lengths.pitch_marks_s,
            PhaseKind::Questions => &lengths.questions_marks_s,
            _ => continue,
        };
        slot.set_marks(index, &marks.iter().map(|seconds| seconds * 1000).collect::<Vec<_>>())?;
    }
    Ok(slot)
}

fn item(template: &ItemTemplate, language: Option<&str>) -> Result<AgendaItem> {
    let kinds = [
        ItemKind::Welcome,
        ItemKind::Break,
        ItemKind::Deliberation,
        ItemKind::Closing,
        ItemKind::Talk,
        ItemKind::ReversePitch { challenge: None },
        ItemKind::Custom,
    ];
    let kind = kinds.into_iter().find(|kind| kind.code() == template.kind);
    let kind = kind.ok_or(domain::Error::Invalid { field: "kind" })?;
    let duration_ms = template.minutes.saturating_mul(MINUTE_MS);
    if duration_ms == 0 || duration_ms > DURATION_MAX_MS {
        return Err(domain::Error::Invalid { field: "duration" }.into());
    }
    let title = template.title.as_ref().map(|title| title.in_language(language)).unwrap_or_default();
    Ok(AgendaItem { title, ..AgendaItem::new(ItemId(new_id()), kind, duration_ms) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_builds_a_plan_in_every_language() {
        let mut count = 0;
        for path in Files::iter() {
            let template = path.trim_end_matches(".json");
            for language in ["de", "en", "fr"] {
                let mut plan = templates::empty_plan();
                apply(&mut plan, template, Some(language))
                    .unwrap_or_else(|error| panic!("{template}: {error:?}"));
                let read = read(template).unwrap();
                assert!(!read.name.in_language(Some(language)).is_empty(), "{template}");
                assert!(!plan.agenda.items.is_empty() && plan.slot.duration_ms() > 0, "{template}");
                plan.rules.check(plan.head.purpose).unwrap();
                for place in 0..read.stages.len() {
                    apply_stage(&mut plan, template, place, Some(language)).unwrap();
                }
            }
            count += 1;
        }
        assert_eq!(count, 5);
    }

    #[test]
    fn a_contest_has_its_stages_and_an_evening_has_none() {
        let mut plan = templates::empty_plan();
        apply(&mut plan, "contest", None).unwrap();
        let stage = plan.stage.as_ref().unwrap();
        assert_eq!((stage.stages.len(), stage.place, stage.carries), (3, 0, Some(Decimal::from(30))));
        apply(&mut plan, "pitch-evening", Some("fr")).unwrap();
        assert_eq!(plan.stage, None);
    }

    #[test]
    fn a_faulty_file_is_named_with_line_and_reason() {
        let error = parse("eigene", b"{\n  \"order\": 1,\n  \"nmae\": {}\n}").unwrap_err();
        assert_eq!(error.code, "session-template-faulty");
        assert_eq!(error.params[0].1, "eigene");
        let fault = fault(&error);
        assert_eq!(fault.line, 3);
        assert!(fault.why.contains("nmae"), "{}", fault.why);
        let words = r#"{"de":"A","en":"A","fr":"A"}"#;
        let empty = format!(
            r#"{{"order":1,"name":{words},"description":{words},"purpose":null,"form_template":null,"stages":[]}}"#
        );
        assert_eq!(parse("leer", empty.as_bytes()).unwrap_err().params[2].1, "stages");
    }

    #[test]
    fn a_template_that_is_not_there_is_unknown() {
        let unknown = apply(&mut templates::empty_plan(), "../sample/session", None).unwrap_err();
        assert_eq!(unknown.code, "not-there");
    }
}
