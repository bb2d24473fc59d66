//! Edits of the agenda: the slot, the items, who is in.

use domain::ids::ItemId;
use domain::plan::agenda::{AgendaItem, DURATION_MAX_MS, ItemKind};

use super::edited;
use crate::sessions::new_id;
use crate::wire::{AddItem, MoveItem, PlanView, RemoveApplicant, RemoveItem, SetItem, SetSlot};
use crate::{App, Caller, Result, words};

pub(crate) fn set_slot(app: &App, _: &Caller, set: SetSlot) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "slot", move |plan, _| {
        Ok(plan.slot.set_durations(&set.durations_ms)?)
    })
}

pub(crate) fn move_item(app: &App, _: &Caller, set: MoveItem) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "item-moved", move |plan, _| {
        Ok(plan.agenda.move_item(set.item, set.to)?)
    })
}

pub(crate) fn add_item(app: &App, _: &Caller, add: AddItem) -> Result<PlanView> {
    edited(app, add.session, add.based_on, "item-added", move |plan, _| {
        let kinds = [ItemKind::Welcome, ItemKind::Break, ItemKind::Deliberation, ItemKind::Closing];
        let kind = kinds.into_iter().find(|kind| kind.code() == add.kind);
        let kind = kind.ok_or(domain::Error::Invalid { field: "kind" })?;
        let (title, duration_ms) = (words::line(&add.title, "title")?, duration(add.duration_ms)?);
        let items = &mut plan.agenda.items;
        let closing = items.last().is_some_and(|item| item.kind == ItemKind::Closing);
        let place = items.len() - usize::from(closing);
        items.insert(place, AgendaItem { id: ItemId(new_id()), kind, title, duration_ms });
        Ok(())
    })
}

pub(crate) fn set_item(app: &App, _: &Caller, set: SetItem) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "item-changed", move |plan, _| {
        plan.agenda.item(set.item)?;
        let (title, length) = (words::line(&set.title, "title")?, duration(set.duration_ms)?);
        let item =
            plan.agenda.items.iter_mut().find(|item| item.id == set.item && item.applicant().is_none());
        let item = item.ok_or(domain::Error::Invalid { field: "agenda-item" })?;
        (item.title, item.duration_ms) = (title, length);
        Ok(())
    })
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

/// An item takes at least a second and at most a day.
fn duration(duration_ms: u64) -> Result<u64> {
    if (1000..=DURATION_MAX_MS).contains(&duration_ms) {
        Ok(duration_ms)
    } else {
        Err(domain::Error::Invalid { field: "duration" }.into())
    }
}
