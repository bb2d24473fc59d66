//! Catching up and moving items: what may change of a frozen agenda, and what never. Also the
//! time that the machine slept through, which is given back.

use super::checked_text;
use crate::ids::ItemId;
use crate::plan::agenda::AgendaItem;
use crate::session::catch_up::Reserve;
use crate::session::entry::NewEntry;
use crate::session::event::{Event, InterruptionCause};
use crate::session::state::State;
use crate::time::Moment;
use crate::{Error, Result};

/// Where an item goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Towards the beginning of the day.
    Earlier,
    /// Towards its end.
    Later,
}

impl State {
    /// Gives breaks, changeovers and deliberations that are still to come other lengths.
    ///
    /// # Errors
    /// Before the freeze, when the run is over, when nothing gets shorter, and those of
    /// [`State::catch_up_with`].
    pub fn cut_times(&self, choices: &[(Reserve, u64)]) -> Result<NewEntry> {
        self.require_open_day()?;
        let cuts = self.cuts(choices)?;
        if cuts.is_empty() {
            return Err(Error::NotNow { why: "nothing-cut" });
        }
        Ok(Event::TimesCut { cuts }.into())
    }

    /// Puts an item that is still to come one place earlier or later. A pitch needs a reason:
    /// its order was drawn, and everybody may ask why it changed.
    ///
    /// # Errors
    /// Before the freeze, when the run is over; [`Error::NotNow`] for an item that has begun,
    /// is absent, has a fixed start, or has no further place in that direction;
    /// [`Error::ReasonMissing`].
    pub fn move_item(&self, item: ItemId, to: Direction, reason: &str) -> Result<NewEntry> {
        let after = self.next_place(item, to)?;
        let text = checked_text(reason, "reason")?;
        if text.is_none() && self.course.agenda.item(item)?.applicant().is_some() {
            return Err(Error::ReasonMissing);
        }
        Ok(NewEntry { event: Event::ItemMoved { item, after }, text })
    }

    /// The item that it would follow one place on: the nearest one that tears no track apart.
    ///
    /// # Errors
    /// Those of [`State::move_item`], but for the reason.
    pub fn next_place(&self, item: ItemId, to: Direction) -> Result<Option<ItemId>> {
        self.require_open_day()?;
        let found = self.course.agenda.item(item)?;
        if !self.course.is_called(item) {
            return Err(Error::NotNow { why: "absent" });
        }
        if self.has_begun(item) {
            return Err(Error::NotNow { why: "item-begun" });
        }
        if found.hard_start.is_some() {
            return Err(Error::NotNow { why: "fixed-start" });
        }
        let places = self.places(item, to);
        places
            .into_iter()
            .find(|after| self.holds_together(item, *after))
            .ok_or(Error::NotNow { why: "no-place" })
    }

    /// Places in one direction, the nearest first, each as the item before it. Behind what
    /// runs or has run, and never beside an absent item only, since nobody would see a change.
    fn places(&self, item: ItemId, to: Direction) -> Vec<Option<ItemId>> {
        let items = &self.course.agenda.items;
        let Some(from) = items.iter().position(|other| other.id == item) else { return Vec::new() };
        let begun = items.iter().rposition(|other| self.has_begun(other.id));
        let first = begun.map_or(0, |place| place + 1);
        let seen = |other: &AgendaItem| self.course.is_called(other.id);
        let before = |place: usize| place.checked_sub(1).map(|place| items[place].id);
        match to {
            Direction::Earlier => {
                (first..from).rev().filter(|place| seen(&items[*place])).map(before).collect()
            }
            Direction::Later => (from + 1..items.len())
                .filter(|place| seen(&items[*place]))
                .map(|place| Some(items[place].id))
                .collect(),
        }
    }

    /// Whether the agenda with the item in that place is still one that could have been planned.
    /// Where an applicant who came late has torn a track already, every place is as good.
    fn holds_together(&self, item: ItemId, after: Option<ItemId>) -> bool {
        let mut course = self.course.clone();
        course.apply(&Event::ItemMoved { item, after }, &self.begun());
        course.agenda.check(&course.applicants).is_ok()
            || self.course.agenda.check(&self.course.applicants).is_err()
    }

    /// Gives the running phase back what the machine slept through, and stops it until the
    /// room is ready. `woke_boot_ms` is when it woke, on the clock of this boot; `reason` says
    /// from when to when.
    ///
    /// # Errors
    /// When nothing runs, the timer stood still already while it slept, or it has slept for no
    /// time at all.
    pub fn interrupt_slept(
        &self,
        slept_ms: u64,
        woke_boot_ms: u64,
        reason: &str,
        now: &Moment,
    ) -> Result<NewEntry> {
        self.require_open_day()?;
        let run = self.running().ok_or(Error::NotNow { why: "nothing-runs" })?;
        // Whoever stops the time on waking and reads afterwards gets it back all the same.
        let stood = run.pauses.last().filter(|pause| pause.to.is_none());
        if stood.is_some_and(|pause| pause.from.boot_id == now.boot_id && pause.from.boot_ms < woke_boot_ms) {
            return Err(Error::NotNow { why: "paused" });
        }
        let woke = |moment: &Moment| moment.boot_id == now.boot_id && moment.boot_ms >= woke_boot_ms;
        if woke(&run.from) {
            return Err(Error::NotNow { why: "slept-before" });
        }
        // Two windows notice the same sleep; an interruption that stands keeps its reason.
        let told = run.pauses.iter().filter(|pause| woke(&pause.from)).filter_map(|pause| pause.incident);
        if told.into_iter().any(|seq| self.slept(seq)) {
            return Err(Error::NotNow { why: "already-done" });
        }
        if stood.is_some_and(|pause| pause.incident.is_some()) {
            return Err(Error::NotNow { why: "interrupted" });
        }
        // Nobody gets more back than the phase has run.
        let restored_ms = slept_ms.min(run.spoken_ms(now));
        if restored_ms == 0 {
            return Err(Error::Invalid { field: "slept" });
        }
        let event = Event::RunInterrupted { cause: InterruptionCause::Sleep, restored_ms, ordered_by: None };
        Ok(NewEntry { event, text: checked_text(reason, "reason")? })
    }

    /// Whether an interruption of the log is one for a sleep.
    fn slept(&self, seq: u64) -> bool {
        let slept =
            |event: &Event| matches!(event, Event::RunInterrupted { cause: InterruptionCause::Sleep, .. });
        self.entries.iter().any(|entry| entry.seq == seq && entry.event.as_ref().is_some_and(slept))
    }

    /// The day can still be changed: it is frozen, not over and not signed.
    fn require_open_day(&self) -> Result<()> {
        self.require_frozen()?;
        self.require_unsigned()?;
        if self.run_ended.is_some() { Err(Error::NotNow { why: "run-ended" }) } else { Ok(()) }
    }
}
