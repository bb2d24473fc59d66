//! The order of the day: items in a row, tracks that hold some of them together, and the
//! times that follow. `slot` holds the time that every pitch gets, `marks` how its marks look
//! and sound, `triggers` what happens by itself, `order` what moves items,
//! `tracks` and `columns` what groups and accompanies them, `check` what no edit may leave
//! behind, `timed` the arithmetic.
//!
//! An item begins when the one before ends (a linked start), or at a fixed time of its own
//! (a hard start): then a gap or an overlap with what comes before is told, never mended
//! silently.

mod check;
mod columns;
mod marks;
mod order;
mod slot;
mod timed;
mod tracks;
mod triggers;

pub use check::{COLUMNS_MAX, ITEMS_MAX, TRACKS_MAX};
pub use marks::{MARK_WORD_MAX, MarkLook, MarkShape, MarkTone, Sound};
pub use slot::{
    ClockStart, DURATION_MAX_MS, MARKS_MAX, MINUTE_MS, PRESETS, PhaseKind, Preset, SlotPhase, SlotTemplate,
};
pub use timed::TimedItem;
pub use triggers::{TRIGGER_TEXT_MAX, TRIGGERS_MAX, Trigger, TriggerAct, TriggerAt, TriggerLayout};

use std::collections::BTreeMap;

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::ids::{ApplicantId, ChallengeId, ColumnId, ItemId, OfficeId, PersonId, TrackId};
use crate::{Error, Result};

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
    /// A talk by somebody who does not apply.
    Talk,
    /// An office presents a challenge to those who could solve it.
    ReversePitch {
        /// Which one.
        challenge: Option<ChallengeId>,
    },
    /// Anything else; its title says what.
    Custom,
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
            Self::Talk => "talk",
            Self::ReversePitch { .. } => "reverse_pitch",
            Self::Custom => "custom",
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
    /// The track it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub track: Option<TrackId>,
    /// A start of its own, in the session's time zone: it begins then whatever came before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hard_start: Option<NaiveTime>,
    /// Where the one who speaks takes part from afar: link or number, possibly empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<String>,
    /// The host that leads it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<OfficeId>,
    /// Who speaks, where it is no applicant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaker: Option<PersonId>,
    /// What stands in the host's own columns.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub cells: BTreeMap<ColumnId, String>,
}

impl AgendaItem {
    /// An item with nothing but its kind and length.
    #[must_use]
    pub const fn new(id: ItemId, kind: ItemKind, duration_ms: u64) -> Self {
        Self {
            id,
            kind,
            title: String::new(),
            duration_ms,
            track: None,
            hard_start: None,
            remote: None,
            office: None,
            speaker: None,
            cells: BTreeMap::new(),
        }
    }

    /// The applicant, where this is a pitch.
    #[must_use]
    pub const fn applicant(&self) -> Option<ApplicantId> {
        match self.kind {
            ItemKind::Pitch { applicant } => Some(applicant),
            _ => None,
        }
    }
}

/// A part of the agenda whose items belong together, such as the pitches for one challenge.
/// Its pitches are drawn among themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Track {
    /// Identity.
    pub id: TrackId,
    /// Name.
    pub name: String,
    /// The challenge that it is about.
    #[serde(default)]
    pub challenge: Option<ChallengeId>,
}

/// A column that the host adds to the run sheet: technique, microphone, who meets whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Identity.
    pub id: ColumnId,
    /// Head of the column.
    pub name: String,
}

/// The items in order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agenda {
    /// Items in order.
    pub items: Vec<AgendaItem>,
    /// Tracks in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<Track>,
    /// The host's own columns, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Column>,
}

impl Agenda {
    /// The item with this id.
    ///
    /// # Errors
    /// [`Error::Unknown`] when there is none.
    pub fn item(&self, id: ItemId) -> Result<&AgendaItem> {
        self.items.iter().find(|item| item.id == id).ok_or(Error::Unknown { what: "agenda-item" })
    }

    /// Who pitches in a track, or outside of all tracks, in order.
    #[must_use]
    pub fn pitches(&self, track: Option<TrackId>) -> Vec<ApplicantId> {
        let of_track = self.items.iter().filter(|item| item.track == track);
        of_track.filter_map(AgendaItem::applicant).collect()
    }

    /// The tracks whose order has to be found: those with at least two pitches, and the
    /// pitches outside of tracks where there are two.
    #[must_use]
    pub fn drawn_tracks(&self) -> Vec<Option<TrackId>> {
        let tracks = self.tracks.iter().map(|track| Some(track.id)).chain([None]);
        tracks.filter(|track| self.pitches(*track).len() > 1).collect()
    }

    /// The phases an item runs through.
    #[must_use]
    pub fn phases(item: &AgendaItem, slot: &SlotTemplate) -> Vec<SlotPhase> {
        if item.applicant().is_some() {
            slot.phases.clone()
        } else {
            let marks_ms = if item.duration_ms > MINUTE_MS { vec![MINUTE_MS] } else { Vec::new() };
            vec![SlotPhase::new(PhaseKind::Whole, item.duration_ms, marks_ms)]
        }
    }
}

#[cfg(test)]
mod tests;
