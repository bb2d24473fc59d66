//! Lots drawn by hand: the order comes from a bowl and is entered. All that can be checked is that everyone is in it
//! once and that people watched.

use std::collections::BTreeSet;

use super::{Drawn, Refusal, Result, check_names};
use crate::ids::{ApplicantId, PersonId};

/// Fewest different people that saw the lots drawn.
const WITNESSES_MIN: usize = 2;

/// Takes an order drawn by lot from the names of a list.
///
/// # Errors
/// [`Refusal::NoNames`] or [`Refusal::NameTwice`] for such a list, [`Refusal::NotAPermutation`] when the order is
/// not that list in another order, [`Refusal::TooFewWitnesses`].
pub fn take_lots(
    ids: &[ApplicantId],
    order: &[ApplicantId],
    witnesses: &BTreeSet<PersonId>,
) -> Result<Drawn> {
    check_names(ids)?;
    let listed: BTreeSet<_> = ids.iter().collect();
    if order.len() != ids.len() || order.iter().collect::<BTreeSet<_>>() != listed {
        return Err(Refusal::NotAPermutation);
    }
    if witnesses.len() < WITNESSES_MIN {
        return Err(Refusal::TooFewWitnesses);
    }
    Ok(Drawn { order: order.to_vec(), steps: Vec::new() })
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::super::tests::ids;
    use super::*;

    fn witnesses(count: u128) -> BTreeSet<PersonId> {
        (0..count).map(|n| PersonId(Uuid::from_u128(n))).collect()
    }

    #[test]
    fn the_order_from_the_bowl_is_taken_as_it_is() {
        let mut order = ids(3);
        order.reverse();
        let drawn = take_lots(&ids(3), &order, &witnesses(2)).unwrap();
        assert_eq!((drawn.order, drawn.steps), (order, Vec::new()));
    }

    #[test]
    fn everyone_is_in_it_once_and_two_watched() {
        let refused =
            |order: &[ApplicantId], watched| take_lots(&ids(3), order, &witnesses(watched)).unwrap_err();
        assert_eq!(refused(&ids(2), 2), Refusal::NotAPermutation);
        assert_eq!(refused(&ids(4), 2), Refusal::NotAPermutation);
        assert_eq!(refused(&[ids(2), ids(1)].concat(), 2), Refusal::NotAPermutation);
        assert_eq!(refused(&[ids(3), ids(1)].concat(), 2), Refusal::NotAPermutation);
        assert_eq!(refused(&ids(3), 1), Refusal::TooFewWitnesses);
    }
}
