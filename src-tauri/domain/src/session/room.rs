//! Who is in the room: people with arrival and departure, and heads counted by sector.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::state::State;
use crate::directory::{GuestRole, Sector};
use crate::ids::{ApplicantId, ItemId, PersonId};
use crate::plan::agenda::PhaseKind;
use crate::time::Moment;

/// Heads by sector.
pub type Headcount = BTreeMap<Sector, u32>;

/// Smallest group of a voluntary count that is told.
pub const GROUP_MIN: u32 = 5;

/// Which way somebody went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// Came in.
    Came {
        /// As what.
        came_as: GuestRole,
        /// For which applicant.
        applicant: Option<ApplicantId>,
        /// Where the person belongs, as far as the host knows.
        sector: Option<Sector>,
    },
    /// Went out.
    Left {
        /// The pitch for which a recused member had to go.
        recused_from: Option<ItemId>,
    },
}

/// Somebody came in or went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// Who.
    pub person: PersonId,
    /// Which way, and what for.
    pub how: How,
    /// When it was, where it was taken down later than it happened.
    pub stated: Option<DateTime<Utc>>,
    /// When it was taken down.
    pub at: Moment,
    /// Place in the chain.
    pub seq: u64,
}

impl Movement {
    /// Whether the person came in; otherwise went out.
    #[must_use]
    pub const fn came(&self) -> bool {
        matches!(self.how, How::Came { .. })
    }

    /// The pitch for which a recused member had to go.
    #[must_use]
    pub const fn recused_from(&self) -> Option<ItemId> {
        match self.how {
            How::Left { recused_from } => recused_from,
            How::Came { .. } => None,
        }
    }

    /// When it was: as stated, else when it was taken down.
    #[must_use]
    pub fn when(&self) -> DateTime<Utc> {
        self.stated.unwrap_or(self.at.wall)
    }
}

/// A count of heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// People who pitch or came along with them, where somebody counted them.
    pub presenters: Option<u32>,
    /// Guests, by sector. In a voluntary count a sector that is not here is not told.
    pub counts: Headcount,
    /// When.
    pub at: Moment,
}

impl Count {
    /// Guests altogether.
    #[must_use]
    pub fn guests(&self) -> u32 {
        self.counts.values().copied().fold(0, u32::saturating_add)
    }
}

/// Time that somebody was not in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Away<'a> {
    /// The departure; `None` for somebody who was not there yet when the run began.
    pub left: Option<&'a Movement>,
    /// What ended it, where it has ended: the return, or a departure of another kind.
    pub ended: Option<&'a Movement>,
}

/// Who is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Room {
    /// Arrivals and departures that were not struck out, in order.
    pub movements: Vec<Movement>,
    /// The latest count that the host made.
    pub counted: Option<Count>,
    /// The latest count in which people said where they belong.
    pub voluntary: Option<Count>,
}

impl Room {
    /// Movements of a person, in order.
    pub fn of(&self, person: PersonId) -> impl DoubleEndedIterator<Item = &Movement> + '_ {
        self.movements.iter().filter(move |movement| movement.person == person)
    }

    /// The last movement of a person.
    #[must_use]
    pub fn last(&self, person: PersonId) -> Option<&Movement> {
        self.of(person).next_back()
    }

    /// Whether a person is in the room; `None` where nobody recorded it.
    #[must_use]
    pub fn is_in(&self, person: PersonId) -> Option<bool> {
        self.last(person).map(Movement::came)
    }

    /// For which pitch a recused person is out now.
    #[must_use]
    pub fn out_now(&self, person: PersonId) -> Option<ItemId> {
        self.last(person).and_then(Movement::recused_from)
    }

    /// Times in which a person was out of the room, in order; one that began before the
    /// person was first seen has no departure. Going out anew for another reason begins a new
    /// one: the chair says for what somebody is out.
    #[must_use]
    pub fn away(&self, person: PersonId) -> Vec<Away<'_>> {
        let mine: Vec<_> = self.of(person).collect();
        let late =
            mine.first().filter(|first| first.came()).map(|first| Away { left: None, ended: Some(*first) });
        let out = mine.iter().enumerate().filter(|(_, movement)| !movement.came());
        let spans = out.map(|(index, left)| Away { left: Some(*left), ended: mine.get(index + 1).copied() });
        late.into_iter().chain(spans).collect()
    }

    /// Absences of a recused person for one pitch.
    #[must_use]
    pub fn out_for(&self, person: PersonId, item: ItemId) -> Vec<Away<'_>> {
        let mut away = self.away(person);
        away.retain(|away| away.left.is_some_and(|left| left.recused_from() == Some(item)));
        away
    }
}

/// A recused member for whom the room waits: to go out, or to come back in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecusedCall {
    /// Who.
    pub person: PersonId,
    /// The pitch from which the member is recused.
    pub item: ItemId,
    /// What is to be asked.
    pub step: RecusedStep,
}

/// What is to be asked about a recused member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecusedStep {
    /// The pitch is next or runs, and nobody has recorded that the member went out.
    Leave,
    /// Out, and the pitch is not over.
    Out,
    /// Still out, though the pitch is over.
    Return,
}

impl RecusedStep {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Leave => "leave",
            Self::Out => "out",
            Self::Return => "return",
        }
    }
}

impl State {
    /// Recused members for whom something is to be recorded now: of the pitch that runs, of
    /// the one that is next, and whoever is still out for one that is over. At most one for
    /// each member.
    #[must_use]
    pub fn recused_calls(&self) -> Vec<RecusedCall> {
        if self.frozen.is_none() {
            return Vec::new();
        }
        let members = self.course.panel.evaluators.iter();
        members.filter_map(|member| self.recused_call(member.person)).collect()
    }

    fn recused_call(&self, person: PersonId) -> Option<RecusedCall> {
        let running = self.running().map(|run| run.item);
        // While the room changes over it is already the next pitch: nobody is kept out for
        // the one before, and the next one's door is closed in time.
        let due = [running.filter(|_| !self.changes_over()), self.next_item().filter(|_| self.is_close())];
        let of = |item: ItemId| {
            let applicant = self.course.agenda.item(item).ok()?.applicant()?;
            let sits = self.course.sits(person, applicant) && self.course.is_called(item);
            (sits && self.recused(person, applicant)).then_some(item)
        };
        let due = due.into_iter().flatten().find_map(of);
        let out = self.room.out_now(person);
        match (due, out) {
            (Some(item), Some(for_item)) if item == for_item => {
                Some(RecusedCall { person, item, step: RecusedStep::Out })
            }
            (Some(item), _) => Some(RecusedCall { person, item, step: RecusedStep::Leave }),
            // Whoever was replaced meanwhile is not asked back in.
            (None, Some(_)) if !self.course.seated().any(|member| member.person == person) => None,
            (None, Some(item)) => {
                let over = running != Some(item) || self.changes_over();
                let step = if over { RecusedStep::Return } else { RecusedStep::Out };
                Some(RecusedCall { person, item, step })
            }
            (None, None) => None,
        }
    }

    /// Whether the running pitch is through and the room changes over.
    pub(super) fn changes_over(&self) -> bool {
        let Some(run) = self.running() else { return false };
        let Ok(item) = self.course.agenda.item(run.item) else { return false };
        let phases = self.course.phases(item, &self.plan);
        phases.get(run.phase).is_some_and(|phase| phase.kind == PhaseKind::Changeover)
    }

    /// Whether the next item is about to begin: nothing runs yet, the room changes over, or
    /// what runs is no pitch.
    fn is_close(&self) -> bool {
        let Some(run) = self.running() else { return self.run_ended.is_none() };
        let pitches = self.course.agenda.item(run.item).is_ok_and(|item| item.applicant().is_some());
        !pitches || self.changes_over()
    }
}

/// A voluntary count as it may be told: groups under [`GROUP_MIN`] are left out, and so is
/// one more where a single group could be reckoned from the total. What is left out may be
/// nobody, a few, or more: nobody can tell.
#[must_use]
pub fn suppressed(counts: &Headcount) -> Headcount {
    let mut told = counts.clone();
    told.retain(|_, count| *count >= GROUP_MIN);
    let hidden = counts.iter().filter(|(sector, count)| **count > 0 && !told.contains_key(sector)).count();
    if hidden == 1 {
        let smallest = told.iter().min_by_key(|(_, count)| **count).map(|(sector, _)| *sector);
        smallest.and_then(|sector| told.remove(&sector));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_group_under_five_is_not_told_and_cannot_be_reckoned() {
        let counts =
            Headcount::from([(Sector::Administration, 12), (Sector::Business, 6), (Sector::Research, 2)]);
        assert_eq!(suppressed(&counts), Headcount::from([(Sector::Administration, 12)]));
        let counts = Headcount::from([(Sector::Administration, 12), (Sector::Business, 5)]);
        assert_eq!(suppressed(&counts), counts);
    }

    proptest! {
        #[test]
        fn what_is_left_out_is_never_one_group_under_five(heads in prop::array::uniform4(0_u32..12)) {
            let counts: Headcount = Sector::ALL.iter().copied().zip(heads).collect();
            let told = suppressed(&counts);
            prop_assert!(told.iter().all(|(sector, count)| *count >= GROUP_MIN && counts[sector] == *count));
            let left_out: Vec<u32> =
                counts.iter().filter(|(sector, _)| !told.contains_key(sector)).map(|(_, n)| *n).collect();
            let small = left_out.iter().filter(|n| (1..GROUP_MIN).contains(*n)).count();
            let others = left_out.iter().filter(|n| **n > 0).count() - small;
            prop_assert!(small != 1 || others > 0 || told.is_empty());
        }
    }
}
