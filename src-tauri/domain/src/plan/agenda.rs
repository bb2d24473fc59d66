//! The order of the day: one slot template for everyone, and items around the pitches.

use serde::{Deserialize, Serialize};

use crate::ids::{ApplicantId, ItemId};
use crate::{Error, Result};

/// One minute, in the unit all durations have here.
pub const MINUTE_MS: u64 = 60_000;
/// Longest duration a phase or item may have: a day.
pub const DURATION_MAX_MS: u64 = 24 * 60 * MINUTE_MS;

/// What a phase of a slot is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PhaseKind {
    /// Vortrag.
    Pitch,
    /// Fragerunde.
    Questions,
    /// Bewertungszeit.
    Scoring,
    /// Wechsel.
    Changeover,
    /// The only phase of an item that is no pitch.
    Whole,
}

impl PhaseKind {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pitch => "pitch",
            Self::Questions => "questions",
            Self::Scoring => "scoring",
            Self::Changeover => "changeover",
            Self::Whole => "whole",
        }
    }
}

/// A stretch of time with a budget and, at most, one warning mark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotPhase {
    /// What it is for.
    pub kind: PhaseKind,
    /// Budget in milliseconds.
    pub duration_ms: u64,
    /// Warn when this many milliseconds are left.
    pub warn_ms: Option<u64>,
}

/// The time that every applicant gets, the same for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotTemplate {
    /// Phases in order.
    pub phases: Vec<SlotPhase>,
}

impl SlotTemplate {
    /// Sum of the phases, in milliseconds.
    #[must_use]
    pub fn duration_ms(&self) -> u64 {
        self.phases.iter().map(|phase| phase.duration_ms).sum()
    }

    /// Sets the budgets, in the order of the phases; pitch time must not be zero.
    ///
    /// # Errors
    /// [`Error::Invalid`] for another number of phases, a pitch of no length or a phase
    /// longer than a day.
    pub fn set_durations(&mut self, durations_ms: &[u64]) -> Result<()> {
        let fits = durations_ms.len() == self.phases.len()
            && durations_ms.iter().all(|duration| *duration <= DURATION_MAX_MS)
            && durations_ms.first().is_some_and(|pitch| *pitch > 0);
        if !fits {
            return Err(Error::Invalid { field: "duration" });
        }
        for (phase, duration) in self.phases.iter_mut().zip(durations_ms) {
            phase.duration_ms = *duration;
        }
        Ok(())
    }
}

/// What an item of the agenda is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ItemKind {
    /// Welcome and introduction.
    Welcome,
    /// A pitch in the slot template's time.
    Pitch {
        /// Who pitches.
        applicant: ApplicantId,
    },
    /// A break.
    Break,
    /// Deliberation of the panel, not public.
    Deliberation,
    /// Announcement and close.
    Closing,
}

impl ItemKind {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Pitch { .. } => "pitch",
            Self::Break => "break",
            Self::Deliberation => "deliberation",
            Self::Closing => "closing",
        }
    }
}

/// An item of the agenda (Tagesordnungspunkt).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgendaItem {
    /// Identity.
    pub id: ItemId,
    /// What it is.
    #[serde(flatten)]
    pub kind: ItemKind,
    /// Own title; empty where the kind's word or the applicant's name says it all.
    #[serde(default)]
    pub title: String,
    /// Length of an item that is no pitch, in milliseconds.
    #[serde(default)]
    pub duration_ms: u64,
}

impl AgendaItem {
    /// The applicant, where this is a pitch.
    #[must_use]
    pub const fn applicant(&self) -> Option<ApplicantId> {
        match self.kind {
            ItemKind::Pitch { applicant } => Some(applicant),
            _ => None,
        }
    }
}

/// The items in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// Items in order.
    pub items: Vec<AgendaItem>,
}

/// An item with the times and number that follow from its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimedItem {
    /// Identity.
    pub id: ItemId,
    /// Number as minutes print it: "1", "2.4"; empty for a break.
    pub number: String,
    /// Milliseconds after the start of the session.
    pub offset_ms: u64,
    /// Length in milliseconds.
    pub duration_ms: u64,
}

impl Agenda {
    /// The item with this id.
    ///
    /// # Errors
    /// [`Error::Unknown`] when there is none.
    pub fn item(&self, id: ItemId) -> Result<&AgendaItem> {
        self.items.iter().find(|item| item.id == id).ok_or(Error::Unknown { what: "agenda-item" })
    }

    /// Adds a pitch after the last pitch, or after the welcome when there is none yet.
    pub fn add_pitch(&mut self, id: ItemId, applicant: ApplicantId) {
        let last_pitch = self.items.iter().rposition(|item| item.applicant().is_some());
        let welcome = self.items.iter().position(|item| item.kind == ItemKind::Welcome);
        let place = last_pitch.or(welcome).map_or(0, |place| place + 1);
        let kind = ItemKind::Pitch { applicant };
        self.items.insert(place, AgendaItem { id, kind, title: String::new(), duration_ms: 0 });
    }

    /// Moves an item to the place `to`, counted in the list as it is now.
    ///
    /// # Errors
    /// [`Error::Unknown`] when there is no such item.
    pub fn move_item(&mut self, id: ItemId, to: usize) -> Result<()> {
        let from =
            self.items.iter().position(|item| item.id == id).ok_or(Error::Unknown { what: "agenda-item" })?;
        let item = self.items.remove(from);
        self.items.insert(to.min(self.items.len()), item);
        Ok(())
    }

    /// Removes an item that is no pitch; a pitch leaves with its applicant.
    ///
    /// # Errors
    /// [`Error::Unknown`] for no such item, [`Error::Invalid`] for a pitch.
    pub fn remove_item(&mut self, id: ItemId) -> Result<()> {
        if self.item(id)?.applicant().is_some() {
            return Err(Error::Invalid { field: "agenda-item" });
        }
        self.items.retain(|item| item.id != id);
        Ok(())
    }

    /// The phases an item runs through.
    #[must_use]
    pub fn phases(item: &AgendaItem, slot: &SlotTemplate) -> Vec<SlotPhase> {
        if item.applicant().is_some() {
            slot.phases.clone()
        } else {
            let warn_ms = (item.duration_ms > MINUTE_MS).then_some(MINUTE_MS);
            vec![SlotPhase { kind: PhaseKind::Whole, duration_ms: item.duration_ms, warn_ms }]
        }
    }

    /// Numbers and times of all items. Pitches that follow each other share a number
    /// ("2.1", "2.2" …); a break has none and does not end the row.
    #[must_use]
    pub fn timed(&self, slot: &SlotTemplate) -> Vec<TimedItem> {
        let (mut top, mut pitch, mut offset_ms) = (0_u32, 0_u32, 0_u64);
        let mut timed = Vec::with_capacity(self.items.len());
        for item in &self.items {
            let number = match item.kind {
                ItemKind::Break => String::new(),
                ItemKind::Pitch { .. } => {
                    if pitch == 0 {
                        top += 1;
                    }
                    pitch += 1;
                    format!("{top}.{pitch}")
                }
                _ => {
                    (top, pitch) = (top + 1, 0);
                    top.to_string()
                }
            };
            let duration_ms = Self::phases(item, slot).iter().map(|phase| phase.duration_ms).sum();
            timed.push(TimedItem { id: item.id, number, offset_ms, duration_ms });
            offset_ms += duration_ms;
        }
        timed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::templates;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn plan_with(pitches: u128) -> crate::plan::Plan {
        let mut plan = templates::empty_plan();
        let ids: Vec<_> = (1..=pitches).map(|n| ApplicantId(Uuid::from_u128(n))).collect();
        let mut next = 1000_u128;
        plan.admit(&ids, || {
            next += 1;
            ItemId(Uuid::from_u128(next))
        });
        plan
    }

    #[test]
    fn pitches_share_a_number_and_a_break_has_none() {
        let mut plan = plan_with(3);
        let pause = AgendaItem {
            id: ItemId(Uuid::from_u128(9)),
            kind: ItemKind::Break,
            title: String::new(),
            duration_ms: 20 * MINUTE_MS,
        };
        plan.agenda.items.insert(3, pause);
        let timed = plan.agenda.timed(&plan.slot);
        let numbers: Vec<_> = timed.iter().map(|item| item.number.as_str()).collect();
        assert_eq!(numbers, ["1", "2.1", "2.2", "", "2.3", "3", "4"]);
        assert_eq!(timed[4].offset_ms, (10 + 15 + 15 + 20) * MINUTE_MS);
    }

    proptest! {
        #[test]
        fn any_order_adds_up(moves in prop::collection::vec((0_usize..8, 0_usize..8), 0..20)) {
            let mut plan = plan_with(4);
            for (from, to) in moves {
                let id = plan.agenda.items[from % plan.agenda.items.len()].id;
                plan.agenda.move_item(id, to).unwrap();
            }
            let timed = plan.agenda.timed(&plan.slot);
            for pair in timed.windows(2) {
                prop_assert_eq!(pair[0].offset_ms + pair[0].duration_ms, pair[1].offset_ms);
            }
            let whole: u64 = timed.iter().map(|item| item.duration_ms).sum();
            prop_assert_eq!(whole, (10 + 4 * 15 + 30 + 5) * MINUTE_MS);
        }
    }

    #[test]
    fn a_slot_without_pitch_time_is_refused() {
        let mut slot = templates::empty_plan().slot;
        assert!(slot.set_durations(&[0, 1, 1, 1]).is_err());
        assert!(slot.set_durations(&[1, 1]).is_err());
        assert!(slot.set_durations(&[DURATION_MAX_MS + 1, 0, 0, 0]).is_err());
        assert!(slot.set_durations(&[3 * MINUTE_MS, 3 * MINUTE_MS, 0, 0]).is_ok());
    }
}
