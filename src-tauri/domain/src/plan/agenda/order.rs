//! What changes the order of the items. A track's items always follow each other, so a place
//! comes with the track that it lies in.

use super::{Agenda, AgendaItem, ItemKind};
use crate::ids::{ApplicantId, ItemId, TrackId};
use crate::{Error, Result};

impl Agenda {
    /// Puts the pitches of a track into an order, in the places that they have now.
    pub fn reorder(&mut self, track: Option<TrackId>, order: &[ApplicantId]) {
        let rank = |item: &AgendaItem| {
            item.applicant().and_then(|id| order.iter().position(|other| *other == id)).unwrap_or(usize::MAX)
        };
        let is_pitch = |item: &AgendaItem| item.track == track && item.applicant().is_some();
        let mut pitches: Vec<_> = self.items.iter().filter(|item| is_pitch(item)).cloned().collect();
        pitches.sort_by_key(rank);
        for (place, pitch) in self.items.iter_mut().filter(|item| is_pitch(item)).zip(pitches) {
            // A hard start belongs to the place, not to whoever was drawn into it.
            let hard_start = place.hard_start;
            *place = AgendaItem { hard_start, ..pitch };
        }
    }

    /// Adds a pitch after the last pitch of its track. Where there is none yet: at the end of
    /// the track, after the last pitch of the day, or where the day's end begins: before the
    /// deliberation or the closing, and before a break that leads to it.
    pub fn add_pitch(&mut self, id: ItemId, applicant: ApplicantId, track: Option<TrackId>) {
        let last = |fits: &dyn Fn(&AgendaItem) -> bool| self.items.iter().rposition(fits);
        let last_pitch = last(&|item| item.track == track && item.applicant().is_some());
        let end_of_track = last(&|item| track.is_some() && item.track == track);
        let last_of_all = last(&|item| item.applicant().is_some()).map(|place| self.end_of_block(place));
        let before = last_pitch.or(end_of_track).or(last_of_all);
        let item = AgendaItem { track, ..AgendaItem::new(id, ItemKind::Pitch { applicant }, 0) };
        self.items.insert(before.map_or_else(|| self.end_of_day(), |place| place + 1), item);
        self.sort_tracks();
    }

    /// Where the day's end begins.
    fn end_of_day(&self) -> usize {
        let first = |kind| self.items.iter().position(|item| item.kind == kind && item.track.is_none());
        let end =
            first(ItemKind::Deliberation).or_else(|| first(ItemKind::Closing)).unwrap_or(self.items.len());
        let led_to = |item: &AgendaItem| item.kind == ItemKind::Break && item.track.is_none();
        end - usize::from(end > 0 && led_to(&self.items[end - 1]))
    }

    /// Adds an item that is no pitch: at the end of its track, else before the closing item
    /// that ends the day.
    pub fn add_item(&mut self, item: AgendaItem) {
        let closing =
            self.items.last().is_some_and(|last| last.kind == ItemKind::Closing && last.track.is_none());
        let end = self.items.len() - usize::from(closing);
        let in_track = item.track.and_then(|id| self.end_of_track(id));
        self.items.insert(in_track.unwrap_or(end), item);
        self.sort_tracks();
    }

    /// Moves an item to the place `to`, counted in the list without it, and into the track
    /// that it lies in there.
    ///
    /// # Errors
    /// [`Error::Unknown`] when there is no such item or track, [`Error::Invalid`] when the
    /// place would tear a track apart.
    pub fn move_item(&mut self, id: ItemId, to: usize, track: Option<TrackId>) -> Result<()> {
        self.require_track(track)?;
        let from = self.place(id)?;
        let mut moved = self.clone();
        let item = moved.items.remove(from);
        moved.items.insert(to.min(moved.items.len()), AgendaItem { track, ..item });
        if !moved.tracks_hold_together() {
            return Err(Error::Invalid { field: "agenda-place" });
        }
        moved.sort_tracks();
        *self = moved;
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
        self.sort_tracks();
        Ok(())
    }

    pub(super) fn place(&self, id: ItemId) -> Result<usize> {
        self.items.iter().position(|item| item.id == id).ok_or(Error::Unknown { what: "agenda-item" })
    }

    /// The last place of the track that an item at `place` belongs to; `place` itself outside
    /// of tracks.
    pub(super) fn end_of_block(&self, place: usize) -> usize {
        let track = self.items.get(place).and_then(|item| item.track);
        let end = self.items.iter().rposition(|item| track.is_some() && item.track == track);
        end.unwrap_or(place)
    }
}
