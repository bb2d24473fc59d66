//! Tracks: parts of the agenda whose items belong together. A track's items always follow
//! each other, and the tracks stand in the order in which they come; one without items keeps
//! its place among them and is filled there.

use std::collections::BTreeSet;

use super::{Agenda, AgendaItem, Track};
use crate::ids::{ItemId, TrackId};
use crate::{Error, Result};

impl Agenda {
    /// The track with this id.
    #[must_use]
    pub fn track(&self, id: TrackId) -> Option<&Track> {
        self.tracks.iter().find(|track| track.id == id)
    }

    /// Adds a track, or renames one.
    pub fn put_track(&mut self, track: Track) {
        match self.tracks.iter_mut().find(|other| other.id == track.id) {
            Some(known) => *known = track,
            None => self.tracks.push(track),
        }
    }

    /// Sets all tracks at once. The items of those that are gone keep their places.
    pub fn set_tracks(&mut self, tracks: Vec<Track>) {
        for item in &mut self.items {
            item.track = item.track.filter(|id| tracks.iter().any(|track| track.id == *id));
        }
        self.tracks = tracks;
        self.sort_tracks();
    }

    /// Removes a track. Its items keep their places.
    ///
    /// # Errors
    /// [`Error::Unknown`] when there is no such track.
    pub fn remove_track(&mut self, id: TrackId) -> Result<()> {
        self.require_track(Some(id))?;
        self.tracks.retain(|track| track.id != id);
        for item in &mut self.items {
            item.track = item.track.filter(|track| *track != id);
        }
        Ok(())
    }

    /// Moves a track with all its items to the place `to` among the tracks, counted without
    /// it. What stands between the tracks stays where it is.
    ///
    /// # Errors
    /// [`Error::Unknown`] when there is no such track.
    pub fn move_track(&mut self, id: TrackId, to: usize) -> Result<()> {
        let from = self.tracks.iter().position(|track| track.id == id);
        let track = self.tracks.remove(from.ok_or(Error::Unknown { what: "track" })?);
        let to = to.min(self.tracks.len());
        let first = self.items.iter().position(|item| item.track == Some(id)).unwrap_or_default();
        let (block, rest): (Vec<_>, Vec<_>) =
            self.items.drain(..).partition(|item: &AgendaItem| item.track == Some(id));
        self.items = rest;
        self.tracks.insert(to, track);
        let place = self.place_among(id).unwrap_or(first).min(self.items.len());
        self.items.splice(place..place, block);
        Ok(())
    }

    /// Puts items into a track, or out of all: each at its end, in the order named. One that
    /// is in already stays where it is.
    ///
    /// # Errors
    /// [`Error::Unknown`] when there is no such track or item.
    pub fn assign(&mut self, items: &[ItemId], track: Option<TrackId>) -> Result<()> {
        self.require_track(track)?;
        for id in items {
            self.place(*id)?;
        }
        for id in items {
            self.assign_one(self.place(*id)?, track);
        }
        self.sort_tracks();
        Ok(())
    }

    fn assign_one(&mut self, from: usize, track: Option<TrackId>) {
        if self.items[from].track == track {
            return;
        }
        // Left behind, the block must hold together: who leaves it goes to its end first.
        let end = self.end_of_block(from);
        let item = self.items.remove(from);
        let place = track.and_then(|id| self.end_of_track(id)).unwrap_or(end);
        self.items.insert(place, AgendaItem { track, ..item });
    }

    /// Where an item that joins a track comes: after its last one, or where the track lies
    /// among the others. None while no track has items.
    pub(super) fn end_of_track(&self, id: TrackId) -> Option<usize> {
        let last = self.items.iter().rposition(|item| item.track == Some(id));
        last.map(|place| place + 1).or_else(|| self.place_among(id))
    }

    /// Where a track without items lies: before the next one that has some, or after the last
    /// one before it.
    fn place_among(&self, id: TrackId) -> Option<usize> {
        let at = self.tracks.iter().position(|track| track.id == id)?;
        let first = |other: &Track| self.items.iter().position(|item| item.track == Some(other.id));
        let last = |other: &Track| self.items.iter().rposition(|item| item.track == Some(other.id));
        let after = self.tracks[at + 1..].iter().find_map(first);
        after.or_else(|| self.tracks[..at].iter().rev().find_map(last).map(|place| place + 1))
    }

    pub(super) fn require_track(&self, id: Option<TrackId>) -> Result<()> {
        let known = id.is_none_or(|id| self.track(id).is_some());
        if known { Ok(()) } else { Err(Error::Unknown { what: "track" }) }
    }

    /// Whether the items of each track follow each other.
    pub(super) fn tracks_hold_together(&self) -> bool {
        let mut seen = BTreeSet::new();
        let mut before = None;
        self.items.iter().all(|item| {
            let begins = item.track != before;
            before = item.track;
            !begins || item.track.is_none_or(|track| seen.insert(track))
        })
    }

    /// Puts the tracks with items into the order in which they come; the others stay where
    /// they are among them.
    pub(super) fn sort_tracks(&mut self) {
        let items = &self.items;
        let first = |track: &Track| items.iter().position(|item| item.track == Some(track.id));
        let mut filled: Vec<_> = self.tracks.iter().filter(|track| first(track).is_some()).cloned().collect();
        filled.sort_by_key(first);
        let places = self.tracks.iter_mut().filter(|track| first(track).is_some());
        for (place, track) in places.zip(filled) {
            *place = track;
        }
    }
}
