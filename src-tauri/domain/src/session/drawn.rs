//! Draws as the log tells them, and whether a plan keeps to them.

use std::collections::BTreeSet;

use super::state::State;
use crate::draw::{Method, SortRule, Turn};
use crate::hash::Hash;
use crate::ids::{ApplicantId, TrackId};
use crate::plan::Plan;
use crate::time::Moment;
use crate::{Error, Result};

/// The draw of one track as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draw {
    /// How the list is sorted.
    pub rule: SortRule,
    /// The list.
    pub list: Vec<ApplicantId>,
    /// Hash of its text.
    pub list_hash: Hash,
    /// The text, unless erased.
    pub list_text: Option<String>,
    /// When it was fixed.
    pub fixed: Moment,
    /// What the room did with it, once it did.
    pub held: Option<Held>,
    /// Draws of this track that were held before.
    pub repeats: usize,
}

/// A draw that was held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Place in the chain.
    pub seq: u64,
    /// How.
    pub method: Method,
    /// Who called what.
    pub turns: Vec<Turn>,
    /// The order.
    pub order: Vec<ApplicantId>,
    /// Why it was repeated, unless it was not or the words were erased.
    pub reason: Option<String>,
    /// When.
    pub at: Moment,
}

impl State {
    /// Whether every track with at least two pitches has a draw that holds exactly those
    /// who pitch in it.
    #[must_use]
    pub fn drawn(&self, plan: &Plan) -> bool {
        let tracks = plan.agenda.drawn_tracks();
        !tracks.is_empty() && tracks.into_iter().all(|track| self.drawn_track(plan, track))
    }

    /// Whether one track has a draw that holds everyone who pitches in it.
    #[must_use]
    pub fn drawn_track(&self, plan: &Plan, track: Option<TrackId>) -> bool {
        let held = self.draws.get(&track).and_then(|draw| draw.held.as_ref());
        held.is_some_and(|held| {
            let all: BTreeSet<_> = held.order.iter().collect();
            plan.agenda.pitches(track).iter().all(|id| all.contains(id))
        })
    }

    /// Whether a plan keeps the drawn orders: those who were drawn follow each other as
    /// drawn, whoever has left since is left out, whoever came later stands after them.
    ///
    /// # Errors
    /// [`Error::DrawnOrder`] where it does not.
    pub fn keeps_draws(&self, plan: &Plan) -> Result<()> {
        for (track, draw) in &self.draws {
            let Some(held) = &draw.held else { continue };
            let pitches = plan.agenda.pitches(*track);
            let kept: Vec<_> = held.order.iter().filter(|id| pitches.contains(id)).collect();
            if !pitches.iter().take(kept.len()).eq(kept) {
                return Err(Error::DrawnOrder);
            }
        }
        Ok(())
    }
}
