//! Edits of the agenda: the slot, the items, who is in.

use std::collections::BTreeMap;

use domain::ids::{ColumnId, ItemId};
use domain::plan::Plan;
use domain::plan::agenda::{AgendaItem, ClockStart, ItemKind, Preset, SlotTemplate};
use store::Writing;

use super::edited;
use crate::sessions::new_id;
use crate::wire::{
    AddItem, ItemDetails, MoveItem, Named, PlanView, RemoveApplicant, RemoveItem, SetItem, SetSlot,
    SlotChange,
};
use crate::{App, Caller, Result, marks, named, words};

pub(crate) fn set_slot(app: &App, _: &Caller, set: SetSlot) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "slot", move |plan, _| change_slot(&mut plan.slot, set.change))
}

fn change_slot(slot: &mut SlotTemplate, change: SlotChange) -> Result<()> {
    if let Some(code) = change.preset {
        slot.use_preset(Preset::from_code(&code).ok_or(domain::Error::Invalid { field: "preset" })?);
    }
    if let Some(durations) = change.durations_ms {
        let durations = durations.into_iter().map(|ms| length(ms, "duration")).collect::<Result<Vec<_>>>()?;
        slot.set_durations(&durations)?;
    }
    for (phase, marks) in change.marks_ms.into_iter().flatten().enumerate() {
        let marks = marks.into_iter().map(|ms| length(ms, "marks")).collect::<Result<Vec<_>>>()?;
        slot.set_marks(phase, &marks)?;
    }
    for (phase, looks) in change.looks.into_iter().flatten().enumerate() {
        let looks = looks.into_iter().map(marks::look).collect::<Result<Vec<_>>>()?;
        slot.phase_mut(phase)?.set_looks(looks)?;
    }
    for (phase, triggers) in change.triggers.into_iter().flatten().enumerate() {
        let triggers = triggers.into_iter().map(marks::trigger).collect::<Result<Vec<_>>>()?;
        slot.phase_mut(phase)?.set_triggers(triggers)?;
    }
    if let Some(code) = change.clock_start {
        slot.clock_start =
            ClockStart::from_code(&code).ok_or(domain::Error::Invalid { field: "clock-start" })?;
    }
    Ok(())
}

pub(crate) fn move_item(app: &App, _: &Caller, set: MoveItem) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "item-moved", move |plan, _| {
        Ok(plan.agenda.move_item(set.item, set.to, set.track)?)
    })
}

pub(crate) fn add_item(app: &App, _: &Caller, add: AddItem) -> Result<PlanView> {
    edited(app, add.session, add.based_on, "item-added", move |plan, _| {
        let (id, kind) = (ItemId(new_id()), kind(&add.kind)?);
        let (title, length) = (words::line(&add.title, "title")?, length(add.duration_ms, "duration")?);
        plan.agenda.add_item(AgendaItem { title, track: add.track, ..AgendaItem::new(id, kind, length) });
        if let Some(place) = add.place {
            plan.agenda.move_item(id, place, add.track)?;
        }
        Ok(())
    })
}

fn kind(code: &str) -> Result<ItemKind> {
    let kinds = [
        ItemKind::Welcome,
        ItemKind::Break,
        ItemKind::Deliberation,
        ItemKind::Closing,
        ItemKind::Talk,
        ItemKind::ReversePitch { challenge: None },
        ItemKind::Custom,
    ];
    let found = kinds.into_iter().find(|kind| kind.code() == code);
    Ok(found.ok_or(domain::Error::Invalid { field: "kind" })?)
}

pub(crate) fn set_item(app: &App, _: &Caller, set: SetItem) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "item-changed", move |plan, writing| {
        let (id, track) = (set.item, set.details.as_ref().map(|details| details.track));
        let mut item = plan.agenda.item(id)?.clone();
        if item.applicant().is_none() {
            item.title = words::line(&set.title, "title")?;
            item.duration_ms = length(set.duration_ms, "duration")?;
        }
        if let Some(details) = set.details {
            fill(&mut item, details, plan, writing)?;
        }
        if let Some(place) = plan.agenda.items.iter_mut().find(|place| place.id == id) {
            *place = item;
        }
        if let Some(track) = track {
            plan.agenda.assign(&[id], track)?;
        }
        Ok(())
    })
}

/// Everything of an item but its title, its length and its track.
fn fill(item: &mut AgendaItem, details: ItemDetails, plan: &Plan, writing: &mut Writing<'_>) -> Result<()> {
    item.hard_start = words::time(details.hard_start.as_deref())?;
    item.remote = details.remote.map(|link| words::line(&link, "remote")).transpose()?;
    item.office = details.office.filter(|office| plan.head.hosts().any(|host| host == *office));
    // An applicant speaks for itself; what was typed there is nobody's.
    let speaker = if item.applicant().is_some() { Named::default() } else { details.speaker };
    item.speaker = named::person(writing, &speaker, "speaker")?;
    if let ItemKind::ReversePitch { challenge } = &mut item.kind {
        *challenge = named::challenge(writing, &details.challenge)?;
    }
    item.cells = cells(details.cells, plan)?;
    Ok(())
}

fn cells(cells: BTreeMap<ColumnId, String>, plan: &Plan) -> Result<BTreeMap<ColumnId, String>> {
    let mut filled = BTreeMap::new();
    for (column, text) in cells {
        let text = words::line(&text, "column")?;
        let known = plan.agenda.columns.iter().any(|other| other.id == column);
        if known && !text.is_empty() {
            filled.insert(column, text);
        }
    }
    Ok(filled)
}

pub(crate) fn remove_item(app: &App, _: &Caller, remove: RemoveItem) -> Result<PlanView> {
    edited(app, remove.session, remove.based_on, "item-removed", move |plan, _| {
        Ok(plan.agenda.remove_item(remove.item)?)
    })
}

pub(crate) fn remove_applicant(app: &App, _: &Caller, remove: RemoveApplicant) -> Result<PlanView> {
    edited(app, remove.session, remove.based_on, "applicant-removed", move |plan, _| {
        Ok(plan.withdraw(remove.applicant)?)
    })
}

/// A length as a page sends it. What is too short or too long, the plan refuses.
fn length(ms: i64, field: &'static str) -> Result<u64> {
    Ok(u64::try_from(ms).map_err(|_| domain::Error::Invalid { field })?)
}
