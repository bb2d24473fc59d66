//! Marks and triggers between the plan and the wire.

use domain::plan::agenda::{
    MarkLook, MarkShape, MarkTone, SlotPhase, Sound, Trigger, TriggerAct, TriggerAt, TriggerLayout,
};

use crate::wire::{MarkView, TriggerView};
use crate::{Result, words};

/// All marks of a phase with their looks, the longest time left first.
pub(crate) fn mark_views(phase: &SlotPhase) -> Vec<MarkView> {
    let view = |look: MarkLook| MarkView {
        mark_ms: look.mark_ms,
        word: look.word,
        shape: look.shape.code().to_owned(),
        tone: look.tone.code().to_owned(),
        sound: look.sound.code().to_owned(),
    };
    phase.marks().map(view).collect()
}

/// What happens by itself in a phase, in the order of time.
pub(crate) fn trigger_views(phase: &SlotPhase) -> Vec<TriggerView> {
    phase.triggers.iter().map(trigger_view).collect()
}

fn trigger_view(Trigger { at, act }: &Trigger) -> TriggerView {
    let value = match act {
        TriggerAct::Sound { sound } => sound.code(),
        TriggerAct::Message { text } => text,
        TriggerAct::Layout { layout } => layout.code(),
        TriggerAct::OpenScoring => "",
    };
    TriggerView {
        at: at.code().to_owned(),
        mark_ms: at.mark_ms(),
        act: act.code().to_owned(),
        value: value.to_owned(),
    }
}

/// A look as a page sends it.
pub(crate) fn look(view: MarkView) -> Result<MarkLook> {
    Ok(MarkLook {
        mark_ms: view.mark_ms,
        word: words::line(&view.word, "mark-word")?,
        shape: MarkShape::from_code(&view.shape).ok_or(domain::Error::Invalid { field: "mark-shape" })?,
        tone: MarkTone::from_code(&view.tone).ok_or(domain::Error::Invalid { field: "mark-tone" })?,
        sound: sound(&view.sound)?,
    })
}

/// A trigger as a page sends it.
pub(crate) fn trigger(view: TriggerView) -> Result<Trigger> {
    let invalid = domain::Error::Invalid { field: "triggers" };
    let at = match (view.at.as_str(), view.mark_ms) {
        ("start", None) => TriggerAt::Start,
        ("end", None) => TriggerAt::End,
        ("mark", Some(mark_ms)) => TriggerAt::Mark { mark_ms },
        _ => return Err(invalid.into()),
    };
    let act = match view.act.as_str() {
        "sound" => TriggerAct::Sound { sound: sound(&view.value)? },
        "message" => TriggerAct::Message { text: words::line(&view.value, "triggers")? },
        "layout" => TriggerAct::Layout { layout: TriggerLayout::from_code(&view.value).ok_or(invalid)? },
        "open_scoring" => TriggerAct::OpenScoring,
        _ => return Err(invalid.into()),
    };
    Ok(Trigger { at, act })
}

fn sound(code: &str) -> Result<Sound> {
    Ok(Sound::from_code(code).ok_or(domain::Error::Invalid { field: "sound" })?)
}
