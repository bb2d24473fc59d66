//! The order by pencil: divide the number by the names that are open; the remainder is a place in the list of open
//! names, counted from 0; strike that name, count anew, go on with the quotient.
//!
//! The remainders are the digits of the number in base n, n-1, … 1, so that n! numbers in a row give each order
//! exactly once. Does not ask how long the number is: that is the draw's rule, not arithmetic.

use num_bigint::BigUint;

use super::{Step, Sum};
use crate::ids::ApplicantId;

/// One step a name, the last name included.
#[must_use]
pub fn steps(ids: &[ApplicantId], number: BigUint) -> Vec<Step> {
    let (mut names, mut number) = (ids.to_vec(), number);
    (1..=ids.len())
        .rev()
        .map(|open| {
            let remainder = small(&(&number % open));
            let quotient = &number / open;
            let sum = Sum::Pencil { number: std::mem::replace(&mut number, quotient.clone()), quotient };
            Step { open, sum, remainder, applicant: names.remove(remainder) }
        })
        .collect()
}

/// A remainder is less than the number of names, so one machine word holds it; zero has no words at all.
fn small(remainder: &BigUint) -> usize {
    remainder.iter_u64_digits().next().unwrap_or(0) as usize
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::tests::{ids, places};
    use super::super::{digits_needed, draw_from};
    use super::*;
    use crate::hash::Hash;

    fn order(names: usize, number: u64) -> Vec<usize> {
        let order: Vec<_> =
            steps(&ids(names), BigUint::from(number)).iter().map(|step| step.applicant).collect();
        places(&order)
    }

    /// How often each order of five names comes from these numbers.
    fn orders_of_five(numbers: std::ops::Range<u64>) -> BTreeMap<Vec<usize>, u64> {
        let mut counts = BTreeMap::new();
        for number in numbers {
            *counts.entry(order(5, number)).or_default() += 1;
        }
        counts
    }

    #[test]
    fn the_worked_example_comes_out_as_printed() {
        // Eight names and the number 271 828. Today eight names ask for seven digits; the sum is the same.
        let rows: Vec<_> = steps(&ids(8), BigUint::from(271_828_u32))
            .into_iter()
            .map(|step| match step.sum {
                Sum::Pencil { number, quotient } => {
                    (format!("{number} : {} = {quotient}", step.open), step.remainder)
                }
                Sum::Hash { .. } => unreachable!(),
            })
            .collect();
        let printed = [
            ("271828 : 8 = 33978", 4),
            ("33978 : 7 = 4854", 0),
            ("4854 : 6 = 809", 0),
            ("809 : 5 = 161", 4),
            ("161 : 4 = 40", 1),
            ("40 : 3 = 13", 1),
            ("13 : 2 = 6", 1),
            ("6 : 1 = 6", 0),
        ];
        assert_eq!(rows, printed.map(|(sum, remainder)| (sum.to_owned(), remainder)));
        assert_eq!(order(8, 271_828), [4, 0, 1, 7, 3, 5, 6, 2]);
    }

    #[test]
    fn over_full_cycles_each_order_comes_equally_often() {
        for (first, cycles) in [(0, 1), (1, 1), (12_345, 3)] {
            let counts = orders_of_five(first..first + 120 * cycles);
            assert_eq!(counts.len(), 120);
            assert!(counts.values().all(|count| *count == cycles));
        }
    }

    #[test]
    fn over_all_numbers_that_can_be_called_no_order_and_no_place_is_off_by_a_hundredth() {
        let numbers = 10_u64.pow(digits_needed(5) as u32);
        let counts = orders_of_five(0..numbers);
        let off = |count: u64, share: u64| (count * share).abs_diff(numbers) * 100 >= numbers;
        assert_eq!(counts.len(), 120, "every order can come");
        assert!(!counts.values().any(|count| off(*count, 120)));
        for (name, place) in (0..5).flat_map(|name| (0..5).map(move |place| (name, place))) {
            let count: u64 =
                counts.iter().filter(|(order, _)| order[place] == name).map(|(_, count)| count).sum();
            assert!(!off(count, 5), "name {name} at place {place} comes {count} times");
        }
    }

    #[test]
    fn sixty_digits_are_divided_without_loss() {
        let number = "9".repeat(60);
        let drawn = draw_from(&ids(10), Hash::ZERO, &number).unwrap();
        let back = drawn.steps.iter().rev().fold(None, |above: Option<BigUint>, step| {
            let Sum::Pencil { quotient, .. } = &step.sum else { unreachable!() };
            Some(above.unwrap_or_else(|| quotient.clone()) * step.open + step.remainder)
        });
        assert_eq!(back.unwrap().to_string(), number);
    }
}
