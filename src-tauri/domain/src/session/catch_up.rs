//! Catching up: what may be shortened of what is still to come, the proposal how to win the
//! lost minutes back, and what any choice would gain. Only breaks, changeovers and
//! deliberations give time; pitches, questions and the time to score are the same for
//! everyone and are never touched. Pure arithmetic over the projection: nothing is decided here.

use chrono::Duration;

use super::event::{Cut, Event};
use super::projection::Projection;
use super::state::State;
use crate::ids::ItemId;
use crate::plan::agenda::{Agenda, AgendaItem, ItemKind, MINUTE_MS, PhaseKind};
use crate::time::Moment;
use crate::{Error, Result};

/// No break gets shorter than this, and none shorter than half of what was planned.
const BREAK_MIN_MS: u64 = 5 * MINUTE_MS;
/// No changeover gets shorter than this; also the step in which changeovers are shortened.
const CHANGEOVER_MIN_MS: u64 = 30_000;

/// Which time it is that could be shorter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reserve {
    /// The changeovers of all pitches that are still to come, alike.
    Changeovers,
    /// A break or a deliberation.
    Item(ItemId),
}

/// What a reserve is, which decides how much of it may go and how much that hurts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReserveKind {
    /// A break: guests were told when it ends.
    Break,
    /// The changeovers: they cost nobody anything as long as the next one is ready.
    Changeover,
    /// A deliberation: it decides the day.
    Deliberation,
}

impl ReserveKind {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Break => "break",
            Self::Changeover => "changeover",
            Self::Deliberation => "deliberation",
        }
    }

    /// Unit in which it is shortened, in milliseconds.
    #[must_use]
    pub const fn step_ms(self) -> u64 {
        match self {
            Self::Changeover => CHANGEOVER_MIN_MS,
            Self::Break | Self::Deliberation => MINUTE_MS,
        }
    }

    /// How much a share of it hurts, against the same share of the others.
    const fn weight(self) -> u64 {
        match self {
            Self::Changeover => 1,
            Self::Break => 2,
            Self::Deliberation => 4,
        }
    }

    /// The shortest it may get, in whole steps; never longer than what was planned.
    fn least_ms(self, planned_ms: u64) -> u64 {
        let half_ms = planned_ms.div_ceil(2).next_multiple_of(self.step_ms());
        match self {
            Self::Changeover => CHANGEOVER_MIN_MS,
            Self::Break => half_ms.max(BREAK_MIN_MS),
            Self::Deliberation => half_ms,
        }
    }
}

/// Time that is still to come and could be shorter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spare {
    /// Which.
    pub which: Reserve,
    /// What it is.
    pub kind: ReserveKind,
    /// Item and phase of each stretch, in the order of the day, with its length now.
    pub places: Vec<(ItemId, usize, u64)>,
    /// Length now, in milliseconds; of changeovers that differ the longest.
    pub from_ms: u64,
    /// The shortest it may get, in milliseconds.
    pub least_ms: u64,
}

impl Spare {
    /// One step shorter; `None` where it may not get any shorter.
    #[must_use]
    pub fn shorter_ms(&self, than_ms: u64) -> Option<u64> {
        let step_ms = self.kind.step_ms();
        let shorter_ms = than_ms.checked_sub(1)? / step_ms * step_ms;
        (shorter_ms >= self.least_ms).then_some(shorter_ms)
    }

    /// Whether this length may be chosen: the present one, or whole steps within the bounds.
    #[must_use]
    pub fn fits(&self, to_ms: u64) -> bool {
        let whole = to_ms.is_multiple_of(self.kind.step_ms());
        to_ms == self.from_ms || whole && (self.least_ms..self.from_ms).contains(&to_ms)
    }

    /// What all its stretches together lose, in milliseconds.
    #[must_use]
    pub fn lost_ms(&self, to_ms: u64) -> u64 {
        self.places.iter().map(|(_, _, now_ms)| now_ms.saturating_sub(to_ms)).sum()
    }

    /// With the length that it has.
    const fn uncut(self) -> (Self, u64) {
        let now_ms = self.from_ms;
        (self, now_ms)
    }

    /// How much this length hurts, comparable between reserves: the share that goes, weighted.
    fn pain(&self, to_ms: u64) -> u64 {
        (self.from_ms - to_ms) * 1_000_000 / self.from_ms.max(1) * self.kind.weight()
    }

    fn cuts(&self, to_ms: u64) -> impl Iterator<Item = Cut> + '_ {
        let longer = self.places.iter().filter(move |(_, _, now_ms)| *now_ms > to_ms);
        longer.map(move |(item, phase, _)| Cut { item: *item, phase: *phase, duration_ms: to_ms })
    }
}

/// Each reserve with the length that is proposed or chosen, and what comes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatchUp {
    /// Behind the plan, in milliseconds.
    pub needed_ms: u64,
    /// In the order of the day, changeovers where the first of them stands.
    pub chosen: Vec<(Spare, u64)>,
    /// The day as it would go on.
    pub before: Projection,
    /// The day as it would go on with these lengths.
    pub after: Projection,
    /// Reserves that move the end by nothing, with the item whose fixed start waits anyway.
    pub held: Vec<(Reserve, Option<ItemId>)>,
}

impl CatchUp {
    /// How much earlier the day would end, in milliseconds.
    #[must_use]
    pub fn gained_ms(&self) -> u64 {
        let gap = self.before.ends.zip(self.after.ends).map(|(before, after)| before - after);
        gap.map_or(0, |gap| gap.num_milliseconds().max(0).unsigned_abs())
    }
}

impl State {
    /// Items that are still to come and will be called, in order.
    pub(super) fn to_come(&self) -> impl Iterator<Item = &AgendaItem> {
        let items = &self.course.agenda.items;
        let place = self.running().and_then(|run| items.iter().position(|item| item.id == run.item));
        let open = self.run_ended.is_none();
        let behind = items.iter().skip(place.map_or(0, |place| place + 1)).filter(move |_| open);
        behind.filter(|item| self.course.is_called(item.id) && !self.has_begun(item.id))
    }

    /// Everything that could be shorter, in the order of the day.
    #[must_use]
    pub fn spares(&self) -> Vec<Spare> {
        let mut spares: Vec<Spare> = Vec::new();
        for item in self.to_come() {
            let planned = Agenda::phases(item, &self.plan.slot);
            for (index, phase) in self.course.phases(item, &self.plan).iter().enumerate() {
                let Some((which, kind)) = reserve(item, phase.kind) else { continue };
                let place = (item.id, index, phase.duration_ms);
                match spares.iter_mut().find(|spare| spare.which == which) {
                    Some(spare) => {
                        spare.places.push(place);
                        spare.from_ms = spare.from_ms.max(phase.duration_ms);
                    }
                    None => spares.push(Spare {
                        which,
                        kind,
                        places: vec![place],
                        from_ms: phase.duration_ms,
                        least_ms: kind.least_ms(planned[index].duration_ms),
                    }),
                }
            }
        }
        spares.retain(|spare| spare.shorter_ms(spare.from_ms).is_some());
        spares
    }

    /// How to win back what was lost: one step after the other from where it hurts least,
    /// never more than what is needed.
    #[must_use]
    pub fn propose_catch_up(&self, now: &Moment) -> CatchUp {
        let (needed_ms, before) = self.lost(now);
        let caught = |least_ms| {
            let chosen = self.won_back((needed_ms, &before), least_ms, now);
            self.caught_up(needed_ms, before.clone(), chosen, now)
        };
        let first = caught(0);
        // Seven changeovers give half a minute too much or too little: with one step of them
        // less, whole minutes from elsewhere may come closer.
        let one_less = first
            .chosen
            .iter()
            .find(|(spare, to_ms)| spare.kind == ReserveKind::Changeover && *to_ms < spare.from_ms)
            .filter(|_| first.gained_ms() < needed_ms)
            .map(|(spare, to_ms)| caught((to_ms + spare.kind.step_ms()).min(spare.from_ms)));
        one_less.filter(|other| other.gained_ms() > first.gained_ms()).unwrap_or(first)
    }

    /// Takes steps while they help. Changeovers do not get shorter than `least_ms` until nothing
    /// else helps any more.
    fn won_back(
        &self,
        (needed_ms, before): (u64, &Projection),
        least_ms: u64,
        now: &Moment,
    ) -> Vec<(Spare, u64)> {
        let mut chosen: Vec<_> = self.spares().into_iter().map(Spare::uncut).collect();
        let (mut trial, mut ends) = (self.clone(), before.ends);
        let goal = before.ends.map(|ends| ends - Duration::milliseconds(needed_ms.cast_signed()));
        for floor_ms in [least_ms, 0] {
            let shorter = |(spare, to_ms): &(Spare, u64)| {
                let shorter_ms = spare.shorter_ms(*to_ms)?;
                let may = spare.kind != ReserveKind::Changeover || shorter_ms >= floor_ms;
                may.then_some(shorter_ms)
            };
            let mut open: Vec<usize> = (0..chosen.len()).collect();
            // What gives no other step, or gains nothing by it, is left; the rest by its pain.
            while let Some((_, at, shorter_ms)) = open
                .iter()
                .filter_map(|at| shorter(&chosen[*at]).map(|ms| (chosen[*at].0.pain(ms), *at, ms)))
                .min()
            {
                let kept = trial.course.cuts.clone();
                trial.cut(chosen[at].0.cuts(shorter_ms));
                let then = trial.project(now).ends;
                if then < ends && then >= goal {
                    (chosen[at].1, ends) = (shorter_ms, then);
                } else {
                    trial.course.cuts = kept;
                    open.retain(|other| *other != at);
                }
            }
        }
        chosen
    }

    /// What these lengths would gain. A reserve that is not named stays as it is; one that is
    /// not there any more is passed over, since the day goes on while somebody chooses.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a length out of bounds.
    pub fn catch_up_with(&self, choices: &[(Reserve, u64)], now: &Moment) -> Result<CatchUp> {
        let chosen = self.chosen(choices)?;
        let (needed_ms, before) = self.lost(now);
        Ok(self.caught_up(needed_ms, before, chosen, now))
    }

    /// Each reserve with the length chosen for it.
    fn chosen(&self, choices: &[(Reserve, u64)]) -> Result<Vec<(Spare, u64)>> {
        let of = |spare: &Spare| choices.iter().find(|(which, _)| *which == spare.which).map(|(_, ms)| *ms);
        self.spares()
            .into_iter()
            .map(|spare| {
                let to_ms = of(&spare).unwrap_or(spare.from_ms);
                if spare.fits(to_ms) { Ok((spare, to_ms)) } else { Err(Error::Invalid { field: "cut" }) }
            })
            .collect()
    }

    /// The new lengths that these choices mean.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a length out of bounds, [`Error::Unknown`] for a reserve that is
    /// not there.
    pub(super) fn cuts(&self, choices: &[(Reserve, u64)]) -> Result<Vec<Cut>> {
        let chosen = self.chosen(choices)?;
        let there = |which: &Reserve| chosen.iter().any(|(spare, _)| spare.which == *which);
        if !choices.iter().all(|(which, _)| there(which)) {
            return Err(Error::Unknown { what: "reserve" });
        }
        Ok(chosen.iter().flat_map(|(spare, to_ms)| spare.cuts(*to_ms)).collect())
    }

    /// What is to be won back, in whole minutes as the two clock times tell it, in milliseconds.
    fn lost(&self, now: &Moment) -> (u64, Projection) {
        let before = self.project(now);
        let behind_ms = before.behind_ms().max(0).unsigned_abs();
        (behind_ms / MINUTE_MS * MINUTE_MS, before)
    }

    fn caught_up(
        &self,
        needed_ms: u64,
        before: Projection,
        chosen: Vec<(Spare, u64)>,
        now: &Moment,
    ) -> CatchUp {
        let mut trial = self.clone();
        trial.cut(chosen.iter().flat_map(|(spare, to_ms)| spare.cuts(*to_ms)));
        let held = chosen.iter().filter(|(spare, _)| !self.moves_the_end(spare, &before, now));
        let held = held.map(|(spare, _)| (spare.which, self.fixed_behind(spare))).collect();
        CatchUp { needed_ms, chosen, before, after: trial.project(now), held }
    }

    fn moves_the_end(&self, spare: &Spare, before: &Projection, now: &Moment) -> bool {
        let mut trial = self.clone();
        trial.cut(spare.cuts(spare.least_ms));
        trial.project(now).ends < before.ends
    }

    /// The next item with a fixed start behind the last stretch of a reserve.
    fn fixed_behind(&self, spare: &Spare) -> Option<ItemId> {
        let last = spare.places.last().map(|(item, ..)| *item);
        let behind = self.to_come().skip_while(|item| Some(item.id) != last).skip(1);
        behind.into_iter().find(|item| item.hard_start.is_some()).map(|item| item.id)
    }

    fn cut(&mut self, cuts: impl Iterator<Item = Cut>) {
        let begun = self.begun();
        self.course.apply(&Event::TimesCut { cuts: cuts.collect() }, &begun);
    }

    /// This session as it would go on after a change of its agenda that nobody has decided yet.
    #[must_use]
    pub fn would_be(&self, change: &Event) -> Self {
        let mut trial = self.clone();
        trial.course.apply(change, &self.begun());
        trial
    }
}

/// Which reserve a phase belongs to, if it is one.
fn reserve(item: &AgendaItem, phase: PhaseKind) -> Option<(Reserve, ReserveKind)> {
    match (&item.kind, phase) {
        (ItemKind::Break, _) => Some((Reserve::Item(item.id), ReserveKind::Break)),
        (ItemKind::Deliberation, _) => Some((Reserve::Item(item.id), ReserveKind::Deliberation)),
        (ItemKind::Pitch { .. }, PhaseKind::Changeover) => {
            Some((Reserve::Changeovers, ReserveKind::Changeover))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
