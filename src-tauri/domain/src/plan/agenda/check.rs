//! What no edit may leave behind, whoever made it: the agenda's part of a valid plan.

use std::collections::BTreeSet;

use super::{Agenda, AgendaItem, DURATION_MAX_MS, MARKS_MAX, SlotTemplate};
use crate::directory::NAME_MAX;
use crate::ids::ApplicantId;
use crate::{Error, Result};

/// Most items an agenda may have: a list of 10,000 applications comes in whole, and beyond that
/// it is no list of one session.
pub const ITEMS_MAX: usize = 12_000;
/// Most tracks.
pub const TRACKS_MAX: usize = 100;
/// Most columns that a host may add.
pub const COLUMNS_MAX: usize = 12;
/// Shortest item that is no pitch: a second.
const ITEM_MIN_MS: u64 = 1000;

impl Agenda {
    /// Whether this is an agenda for exactly these applicants.
    ///
    /// # Errors
    /// [`Error::Invalid`] naming the field: an item twice, an applicant without a pitch or
    /// with two, a length out of bounds, a track that is torn apart or has no name, a cell
    /// without a column.
    pub fn check(&self, applicants: &[ApplicantId]) -> Result<()> {
        let ids: BTreeSet<_> = self.items.iter().map(|item| item.id).collect();
        let mut pitches: Vec<_> = self.items.iter().filter_map(AgendaItem::applicant).collect();
        let mut admitted = applicants.to_vec();
        pitches.sort_unstable();
        admitted.sort_unstable();
        for (fits, field) in [
            (ids.len() == self.items.len() && self.items.len() <= ITEMS_MAX, "agenda-item"),
            (pitches == admitted, "agenda-item"),
            (self.items.iter().all(length_fits), "duration"),
            (self.tracks_fit(), "track"),
            (self.columns_fit(), "column"),
        ] {
            if !fits {
                return Err(Error::Invalid { field });
            }
        }
        Ok(())
    }

    fn tracks_fit(&self) -> bool {
        let ids: BTreeSet<_> = self.tracks.iter().map(|track| track.id).collect();
        let mut of_items = self.items.iter().filter_map(|item| item.track);
        ids.len() == self.tracks.len()
            && ids.len() <= TRACKS_MAX
            && self.tracks.iter().all(|track| is_name(&track.name))
            && of_items.all(|track| ids.contains(&track))
            && self.tracks_hold_together()
    }

    fn columns_fit(&self) -> bool {
        let ids: BTreeSet<_> = self.columns.iter().map(|column| column.id).collect();
        let mut cells = self.items.iter().flat_map(|item| item.cells.keys());
        ids.len() == self.columns.len()
            && ids.len() <= COLUMNS_MAX
            && self.columns.iter().all(|column| is_name(&column.name))
            && cells.all(|column| ids.contains(column))
    }
}

impl SlotTemplate {
    /// Whether this is a slot that can be run.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a length out of bounds, or marks out of order.
    pub fn check(&self) -> Result<()> {
        let pitch = self.phases.first().is_some_and(|phase| phase.duration_ms > 0);
        let lengths = self.phases.iter().all(|phase| phase.duration_ms <= DURATION_MAX_MS);
        // A mark that its phase never reaches is no fault here: plans from before marks were
        // fitted have some, and the timer passes over them.
        let marks = self.phases.iter().all(|phase| {
            let falling = phase.marks_ms.windows(2).all(|pair| pair[0] > pair[1]);
            falling && !phase.marks_ms.contains(&0) && phase.marks_ms.len() <= MARKS_MAX
        });
        match (pitch && lengths, marks) {
            (false, _) => Err(Error::Invalid { field: "duration" }),
            (_, false) => Err(Error::Invalid { field: "marks" }),
            _ => Ok(()),
        }
    }
}

fn length_fits(item: &AgendaItem) -> bool {
    item.applicant().is_some() || (ITEM_MIN_MS..=DURATION_MAX_MS).contains(&item.duration_ms)
}

fn is_name(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= NAME_MAX
}
