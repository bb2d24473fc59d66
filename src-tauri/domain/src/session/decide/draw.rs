//! Fixing the list of a draw and holding it. Both stand in the log before the freeze, and
//! neither is ever undone: a repeat needs a reason.

use std::collections::BTreeSet;

use super::checked_text;
use crate::draw::{self, List, Method, SortRule, TakingPart, Turn};
use crate::ids::{ApplicantId, PersonId, TrackId};
use crate::session::entry::NewEntry;
use crate::session::event::Event;
use crate::session::state::State;
use crate::{Error, Result};

/// What a room did to find an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holding {
    /// Digits were called in turn.
    Called(Vec<Turn>),
    /// Lots were drawn by hand.
    Lots {
        /// The order as drawn.
        order: Vec<ApplicantId>,
        /// Who watched.
        witnesses: Vec<PersonId>,
    },
}

impl State {
    /// Fixes the list: everyone of the track who pitches, sorted and hashed. Fixed anew,
    /// it begins a repeat; while the first one is not held, that is no repeat.
    ///
    /// # Errors
    /// After the freeze, for a list that does not hold exactly the applicants of the track,
    /// or for fewer than two of them.
    pub fn fix_draw_list(&self, track: Option<TrackId>, rule: SortRule, list: &List) -> Result<NewEntry> {
        self.require_unfrozen()?;
        let ids = list.ids();
        let expected = self.plan.agenda.pitches(track);
        if expected.len() < 2 {
            return Err(Error::NotNow { why: "nothing-to-draw" });
        }
        if ids.iter().collect::<BTreeSet<_>>() != expected.iter().collect() || ids.len() != expected.len() {
            return Err(Error::Unknown { what: "applicant" });
        }
        let (text, list_hash) = (list.text(), list.hash());
        Ok(NewEntry { event: Event::DrawListFixed { track, rule, list: ids, list_hash }, text: Some(text) })
    }

    /// Holds the draw on the fixed list.
    ///
    /// # Errors
    /// Without a fixed list or after the freeze, when the rules of the draw are broken, or
    /// for a repeat without a reason.
    pub fn hold_draw(
        &self,
        track: Option<TrackId>,
        holding: &Holding,
        taking_part: &TakingPart,
        reason: &str,
    ) -> Result<NewEntry> {
        self.require_unfrozen()?;
        let standing = self.draws.get(&track);
        let list = standing.filter(|draw| draw.held.is_none() && self.lists_all(track));
        let list = list.ok_or(Error::NotNow { why: "no-draw-list" })?;
        let reason = checked_text(reason, "reason")?;
        if list.repeats > 0 && reason.is_none() {
            return Err(Error::ReasonMissing);
        }
        let (method, turns, order) = match holding {
            Holding::Called(turns) => {
                draw::check_callers(turns, taking_part)?;
                let drawn = draw::draw_from(&list.list, list.list_hash, &draw::number(turns)?)?;
                (Method::for_names(list.list.len()), turns.clone(), drawn.order)
            }
            Holding::Lots { order, witnesses } => {
                let turns: Vec<_> =
                    witnesses.iter().map(|caller| Turn { caller: *caller, digits: String::new() }).collect();
                let drawn = draw::take_lots(&list.list, order, &witnesses.iter().copied().collect())?;
                draw::check_callers(&turns, taking_part)?;
                (Method::Lots, turns, drawn.order)
            }
        };
        Ok(NewEntry { event: Event::DrawHeld { track, method, turns, order }, text: reason })
    }

    /// Whether the fixed list still holds exactly those who pitch in the track.
    fn lists_all(&self, track: Option<TrackId>) -> bool {
        let expected: BTreeSet<_> = self.plan.agenda.pitches(track).into_iter().collect();
        let listed = self.draws.get(&track).map(|draw| draw.list.iter().copied().collect::<BTreeSet<_>>());
        listed == Some(expected)
    }
}

#[cfg(test)]
mod tests;
