//! Who is in the room: people with arrival and departure, and heads counted by sector.

use std::collections::BTreeMap;

use crate::directory::Sector;
use crate::ids::{ItemId, PersonId};
use crate::time::Moment;

/// Heads by sector.
pub type Headcount = BTreeMap<Sector, u32>;

/// Smallest group of a voluntary count that is told.
pub const GROUP_MIN: u32 = 5;

/// A stay of somebody in the room, or outside of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// Who.
    pub person: PersonId,
    /// Whether the person came in; otherwise went out.
    pub came: bool,
    /// The pitch for which a recused member had to go.
    pub recused_from: Option<ItemId>,
    /// When.
    pub at: Moment,
    /// Place in the chain.
    pub seq: u64,
}

/// A count of heads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// How many, by sector.
    pub counts: Headcount,
    /// When.
    pub at: Moment,
}

/// Who is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Room {
    /// Arrivals and departures, in order.
    pub movements: Vec<Movement>,
    /// The latest count that the host made.
    pub counted: Option<Count>,
    /// The latest count in which people said where they belong.
    pub voluntary: Option<Count>,
}

impl Room {
    /// The last movement of a person.
    #[must_use]
    pub fn last(&self, person: PersonId) -> Option<&Movement> {
        self.movements.iter().rev().find(|movement| movement.person == person)
    }

    /// Whether a person is in the room; `None` where nobody recorded it.
    #[must_use]
    pub fn is_in(&self, person: PersonId) -> Option<bool> {
        self.last(person).map(|movement| movement.came)
    }

    /// Absences of a person for one pitch: from, and to where it has ended.
    #[must_use]
    pub fn out_for(&self, person: PersonId, item: ItemId) -> Vec<(&Moment, Option<&Moment>)> {
        let mine: Vec<_> = self.movements.iter().filter(|movement| movement.person == person).collect();
        let mut out = Vec::new();
        for (index, movement) in mine.iter().enumerate() {
            if !movement.came && movement.recused_from == Some(item) {
                let back = mine[index + 1..].iter().find(|later| later.came);
                out.push((&movement.at, back.map(|back| &back.at)));
            }
        }
        out
    }
}

/// A voluntary count as it may be told: groups under [`GROUP_MIN`] are left out, and so is
/// one more where a single group could be reckoned from the total.
#[must_use]
pub fn suppressed(counts: &Headcount) -> BTreeMap<Sector, Option<u32>> {
    let mut told: BTreeMap<_, _> =
        counts.iter().map(|(sector, count)| (*sector, (*count >= GROUP_MIN).then_some(*count))).collect();
    let hidden = counts.iter().filter(|(sector, count)| **count > 0 && told[sector].is_none()).count();
    if hidden == 1 {
        let smallest = counts.iter().filter(|(sector, _)| told[sector].is_some()).min_by_key(|(_, n)| **n);
        if let Some(sector) = smallest.map(|(sector, _)| *sector) {
            told.insert(sector, None);
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_under_five_is_not_told_and_cannot_be_reckoned() {
        let counts =
            Headcount::from([(Sector::Administration, 12), (Sector::Business, 6), (Sector::Research, 2)]);
        let told = suppressed(&counts);
        assert_eq!(told[&Sector::Administration], Some(12));
        assert_eq!((told[&Sector::Business], told[&Sector::Research]), (None, None));
        let counts = Headcount::from([(Sector::Administration, 12), (Sector::Business, 5)]);
        assert!(suppressed(&counts).values().all(Option::is_some));
    }
}
