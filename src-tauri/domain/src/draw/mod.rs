//! The draw of the running order: a list that is fixed and hashed first, then digits that people call, and an
//! order that anyone can work out again from the two.
//!
//! Up to ten names with a pencil ([`pencil`]), above ten with SHA-256 ([`shuffle`]), or by lots out of a bowl
//! ([`lots`]). Must not know who took part beyond their ids, nor hold any chance of its own: the same list and the
//! same number give the same order for ever. `tests/draw/recompute.mjs` does the same sums without this code.

pub mod list;
pub mod lots;
pub mod pencil;
pub mod refusal;
pub mod shuffle;
pub mod turns;

use std::collections::BTreeSet;

use num_bigint::BigUint;
use serde::{Deserialize, Serialize};

pub use list::{List, ListEntry, SortRule};
pub use lots::take_lots;
pub use refusal::{Refusal, Result};
pub use turns::{TakingPart, Turn, check_callers, number};

use crate::hash::Hash;
use crate::ids::ApplicantId;

/// Most names for which dividing by hand can be asked of a room.
pub const PENCIL_MAX: usize = 10;
/// Digits called for more names than that.
pub const HASH_DIGITS: usize = 12;
/// Most digits that are taken; nobody calls more, and a number has to end.
pub const DIGITS_MAX: usize = 60;

/// How an order is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Dividing the called number, by hand if one likes.
    Pencil,
    /// SHA-256 over the list's hash and the called number.
    Hash,
    /// Lots drawn by hand; the order is entered.
    Lots,
}

impl Method {
    /// The method for so many names when digits are called.
    #[must_use]
    pub const fn for_names(names: usize) -> Self {
        if names <= PENCIL_MAX { Self::Pencil } else { Self::Hash }
    }

    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pencil => "pencil",
            Self::Hash => "hash",
            Self::Lots => "lots",
        }
    }
}

/// One place of the order and the sum behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Names still open before this step.
    pub open: usize,
    /// What was divided.
    pub sum: Sum,
    /// The remainder: the place in the list of open names, counted from 0.
    pub remainder: usize,
    /// Whose name stands there.
    pub applicant: ApplicantId,
}

/// What a step divided by the number of open names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sum {
    /// By pencil: the called number, then the quotient of the step before.
    Pencil {
        /// Divided.
        number: BigUint,
        /// How often it went in.
        quotient: BigUint,
    },
    /// By hash: the first eight bytes of a block.
    Hash {
        /// Number of the block. A gap means that the blocks between were thrown away.
        counter: u64,
        /// Divided. Goes beyond 2^53, so it crosses to JavaScript as text.
        x: u64,
    },
}

/// An order and how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    /// Everyone on the list, once.
    pub order: Vec<ApplicantId>,
    /// One step a place; none where lots were drawn.
    pub steps: Vec<Step>,
}

/// How many digits have to be called for so many names.
///
/// By pencil two more than n! has. Each order then comes from `floor(10^d / n!)` or one more of the numbers that
/// can be called; with `n! < 10^(d-2)` that is within a hundredth of its fair share, and every order can come.
#[must_use]
pub fn digits_needed(names: usize) -> usize {
    match Method::for_names(names) {
        Method::Pencil => (1..=names).product::<usize>().to_string().len() + 2,
        Method::Hash | Method::Lots => HASH_DIGITS,
    }
}

/// The order of a list under a called number.
///
/// # Errors
/// See [`draw_from`].
pub fn draw(list: &List, number: &str) -> Result<Drawn> {
    draw_from(&list.ids(), list.hash(), number)
}

/// The same from what the log keeps: the ids in the order of the list, the list's hash, and the called digits.
///
/// # Errors
/// [`Refusal::NoNames`] or [`Refusal::NameTwice`] for such a list, [`Refusal::NotDigits`],
/// [`Refusal::TooFewDigits`] or [`Refusal::TooManyDigits`] for such a number.
pub fn draw_from(ids: &[ApplicantId], list_hash: Hash, number: &str) -> Result<Drawn> {
    check_names(ids)?;
    let value = turns::read(number)?;
    let needed = digits_needed(ids.len());
    if number.len() < needed {
        return Err(Refusal::TooFewDigits { needed, called: number.len() });
    }
    let steps = match Method::for_names(ids.len()) {
        Method::Pencil => pencil::steps(ids, value),
        Method::Hash | Method::Lots => shuffle::steps(ids, shuffle::blocks(list_hash, number)),
    };
    Ok(Drawn { order: steps.iter().map(|step| step.applicant).collect(), steps })
}

/// Nobody stands on the list twice, and somebody does.
fn check_names(ids: &[ApplicantId]) -> Result<()> {
    if ids.is_empty() {
        return Err(Refusal::NoNames);
    }
    if ids.iter().collect::<BTreeSet<_>>().len() < ids.len() {
        return Err(Refusal::NameTwice);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    /// So many applicants, numbered from 0.
    pub fn ids(names: usize) -> Vec<ApplicantId> {
        (0..names).map(|n| ApplicantId(Uuid::from_u128(n as u128))).collect()
    }

    /// An order as the places that its names had on the list.
    pub fn places(order: &[ApplicantId]) -> Vec<usize> {
        order.iter().map(|id| id.0.as_u128() as usize).collect()
    }

    #[test]
    fn up_to_ten_names_go_by_pencil_and_more_by_hash() {
        assert_eq!(Method::for_names(10), Method::Pencil);
        assert_eq!(Method::for_names(11), Method::Hash);
        for method in [Method::Pencil, Method::Hash, Method::Lots] {
            assert_eq!(serde_json::to_value(method).unwrap(), method.code());
        }
    }

    #[test]
    fn a_pencil_number_has_two_digits_more_than_there_are_orders() {
        let needed: Vec<_> = (1..=11).map(digits_needed).collect();
        assert_eq!(needed, [3, 3, 3, 4, 5, 5, 6, 7, 8, 9, 12]);
        for names in 1..=PENCIL_MAX {
            let orders: u64 = (1..=names as u64).product();
            assert!(
                orders * 100 < 10_u64.pow(digits_needed(names) as u32),
                "the bias stays under a hundredth"
            );
        }
    }

    #[test]
    fn too_short_too_long_and_strange_numbers_are_refused() {
        let refused = |names, number: &str| draw_from(&ids(names), Hash::ZERO, number).unwrap_err();
        assert_eq!(refused(8, "271828"), Refusal::TooFewDigits { needed: 7, called: 6 });
        assert_eq!(refused(11, "31415926535"), Refusal::TooFewDigits { needed: 12, called: 11 });
        assert_eq!(refused(8, &"1".repeat(61)), Refusal::TooManyDigits);
        for strange in ["", "271 8281", "+2718281", "-2718281", "2_718281", "٣٤٥٦٧٨٩", "2718281\n"] {
            assert_eq!(refused(8, strange), Refusal::NotDigits, "{strange:?}");
        }
    }

    #[test]
    fn leading_zeros_are_called_digits() {
        assert!(draw_from(&ids(8), Hash::ZERO, "0000000").is_ok());
        let order = |number| draw_from(&ids(11), Hash::ZERO, number).unwrap().order;
        assert_ne!(order("000000000000"), order("0000000000000"));
    }

    #[test]
    fn a_list_without_names_or_with_one_twice_gives_no_order() {
        assert_eq!(draw_from(&[], Hash::ZERO, "123").unwrap_err(), Refusal::NoNames);
        let twice = [ids(2), ids(1)].concat();
        assert_eq!(draw_from(&twice, Hash::ZERO, "123").unwrap_err(), Refusal::NameTwice);
        assert_eq!(places(&draw_from(&ids(1), Hash::ZERO, "123").unwrap().order), [0]);
    }

    proptest! {
        #[test]
        fn every_draw_is_a_permutation_and_comes_out_the_same_again(
            names in 1_usize..60, hash: [u8; 32], number in "[0-9]{12,60}",
        ) {
            let drawn = draw_from(&ids(names), Hash(hash), &number).unwrap();
            let mut sorted = places(&drawn.order);
            sorted.sort_unstable();
            prop_assert_eq!(sorted, (0..names).collect::<Vec<_>>());
            prop_assert_eq!(drawn.steps.len(), names);
            prop_assert_eq!(draw_from(&ids(names), Hash(hash), &number).unwrap(), drawn);
        }
    }
}
