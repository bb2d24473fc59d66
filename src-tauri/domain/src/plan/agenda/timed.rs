//! Numbers and times that follow from the order.

use chrono::NaiveTime;

use super::{Agenda, AgendaItem, ItemKind, SlotTemplate};
use crate::ids::{ItemId, TrackId};

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
    /// How a hard start meets the end of what comes before, in milliseconds: above zero a
    /// gap, below zero an overlap. Zero for a linked start.
    pub gap_ms: i64,
}

impl TimedItem {
    /// End, in milliseconds after the start of the session.
    #[must_use]
    pub const fn end_ms(&self) -> u64 {
        self.offset_ms + self.duration_ms
    }
}

impl Agenda {
    /// Numbers and times of all items. `hard_ms` places a hard start, in milliseconds after
    /// the start of the session; where it cannot, the start is taken as linked.
    ///
    /// Pitches that follow each other within one track share a number ("2.1", "2.2" …); a
    /// break has none and does not end the row.
    #[must_use]
    pub fn timed(&self, slot: &SlotTemplate, hard_ms: impl Fn(NaiveTime) -> Option<u64>) -> Vec<TimedItem> {
        let (mut numbers, mut end_ms) = (Numbers::default(), 0_u64);
        let mut timed = Vec::with_capacity(self.items.len());
        for item in &self.items {
            let number = numbers.next(item);
            let duration_ms = Self::phases(item, slot).iter().map(|phase| phase.duration_ms).sum();
            let offset_ms = item.hard_start.and_then(&hard_ms).unwrap_or(end_ms);
            let gap_ms = offset_ms.cast_signed() - end_ms.cast_signed();
            timed.push(TimedItem { id: item.id, number, offset_ms, duration_ms, gap_ms });
            end_ms = offset_ms + duration_ms;
        }
        timed
    }
}

/// The numbers given so far.
#[derive(Default)]
struct Numbers {
    top: u32,
    pitch: u32,
    track: Option<TrackId>,
}

impl Numbers {
    fn next(&mut self, item: &AgendaItem) -> String {
        match item.kind {
            ItemKind::Break => String::new(),
            ItemKind::Pitch { .. } => {
                if self.pitch == 0 || self.track != item.track {
                    (self.top, self.pitch) = (self.top + 1, 0);
                }
                (self.pitch, self.track) = (self.pitch + 1, item.track);
                format!("{}.{}", self.top, self.pitch)
            }
            _ => {
                (self.top, self.pitch) = (self.top + 1, 0);
                self.top.to_string()
            }
        }
    }
}
