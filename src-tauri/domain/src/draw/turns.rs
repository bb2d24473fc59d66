//! Who calls which digits, and who may not.
//!
//! The number is made by several people in turn, so that none of them has it in hand alone. Whoever hosts,
//! evaluates or applies has an interest in the order and does not call.

use std::collections::BTreeSet;

use num_bigint::BigUint;
use serde::{Deserialize, Serialize};

use super::{DIGITS_MAX, Refusal, Result};
use crate::ids::PersonId;

/// Fewest different people that make a number.
const CALLERS_MIN: usize = 2;

/// Digits that one person called in one go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Who.
    pub caller: PersonId,
    /// As called, leading zeros included.
    pub digits: String,
}

/// The people with an interest in the order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TakingPart {
    /// Chair and minute taker.
    pub hosts: BTreeSet<PersonId>,
    /// The panel, substitutes included.
    pub evaluators: BTreeSet<PersonId>,
    /// Whoever speaks or stands for an applicant.
    pub applicants: BTreeSet<PersonId>,
}

impl TakingPart {
    fn has(&self, person: PersonId) -> bool {
        [&self.hosts, &self.evaluators, &self.applicants].iter().any(|group| group.contains(&person))
    }
}

/// Whether these people may have called the number.
///
/// # Errors
/// [`Refusal::TooFewCallers`] for fewer than two different people, [`Refusal::CallerTakesPart`] with the first who
/// takes part.
pub fn check_callers(turns: &[Turn], taking_part: &TakingPart) -> Result<()> {
    if turns.iter().map(|turn| turn.caller).collect::<BTreeSet<_>>().len() < CALLERS_MIN {
        return Err(Refusal::TooFewCallers);
    }
    match turns.iter().find(|turn| taking_part.has(turn.caller)) {
        Some(Turn { caller, .. }) => Err(Refusal::CallerTakesPart { caller: *caller }),
        None => Ok(()),
    }
}

/// The number that the turns make, one after the other.
///
/// # Errors
/// [`Refusal::NotDigits`] when a turn is empty or holds anything else, [`Refusal::TooManyDigits`] when all together
/// are too long.
pub fn number(turns: &[Turn]) -> Result<String> {
    // An empty turn would make its caller a second person who called nothing.
    for turn in turns {
        read(&turn.digits)?;
    }
    let number: String = turns.iter().map(|turn| turn.digits.as_str()).collect();
    read(&number).map(|_| number)
}

/// The value of called digits.
pub(super) fn read(digits: &str) -> Result<BigUint> {
    if digits.len() > DIGITS_MAX {
        return Err(Refusal::TooManyDigits);
    }
    // Checked here because the parser also takes signs and underscores.
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Refusal::NotDigits);
    }
    BigUint::parse_bytes(digits.as_bytes(), 10).ok_or(Refusal::NotDigits)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn person(n: u128) -> PersonId {
        PersonId(Uuid::from_u128(n))
    }

    fn turns(calls: &[(u128, &str)]) -> Vec<Turn> {
        calls.iter().map(|(who, digits)| Turn { caller: person(*who), digits: (*digits).into() }).collect()
    }

    #[test]
    fn the_number_is_the_turns_in_a_row() {
        assert_eq!(number(&turns(&[(1, "00"), (2, "7"), (1, "05")])).unwrap(), "00705");
    }

    #[test]
    fn an_empty_turn_calls_nothing() {
        assert_eq!(number(&turns(&[(1, "1234567"), (2, "")])), Err(Refusal::NotDigits));
        assert_eq!(number(&turns(&[(1, "1234567"), (2, "x")])), Err(Refusal::NotDigits));
        assert_eq!(number(&[]), Err(Refusal::NotDigits));
    }

    #[test]
    fn sixty_digits_are_the_most() {
        let thirty = "9".repeat(30);
        assert_eq!(number(&turns(&[(1, &thirty), (2, &thirty)])).unwrap().len(), 60);
        assert_eq!(number(&turns(&[(1, &thirty), (2, &thirty), (1, "9")])), Err(Refusal::TooManyDigits));
    }

    #[test]
    fn one_person_alone_makes_no_number() {
        let nobody = TakingPart::default();
        assert_eq!(check_callers(&[], &nobody), Err(Refusal::TooFewCallers));
        assert_eq!(check_callers(&turns(&[(1, "12"), (1, "34")]), &nobody), Err(Refusal::TooFewCallers));
        assert_eq!(check_callers(&turns(&[(1, "12"), (2, "34")]), &nobody), Ok(()));
    }

    #[test]
    fn whoever_hosts_evaluates_or_applies_does_not_call() {
        let one = |n| BTreeSet::from([person(n)]);
        let taking_part = TakingPart { hosts: one(7), evaluators: one(8), applicants: one(9) };
        for caller in [7, 8, 9] {
            let refused = check_callers(&turns(&[(1, "12"), (caller, "34"), (2, "5")]), &taking_part);
            assert_eq!(refused, Err(Refusal::CallerTakesPart { caller: person(caller) }));
        }
        assert_eq!(check_callers(&turns(&[(1, "12"), (2, "34")]), &taking_part), Ok(()));
    }
}
