//! Exact numbers, and their decimal picture at the edge.

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{Signed as _, Zero as _};
use rust_decimal::Decimal;

/// An exact number. Thirds and sevenths are everywhere in means; decimals would break ties.
pub type Exact = BigRational;

/// The exact value of a decimal.
#[must_use]
pub fn exact(decimal: Decimal) -> Exact {
    let denominator = BigInt::from(10_u32).pow(decimal.scale());
    BigRational::new(BigInt::from(decimal.mantissa()), denominator)
}

/// Mean of at least one number.
#[must_use]
pub fn mean<'a>(numbers: impl IntoIterator<Item = &'a Exact>) -> Option<Exact> {
    let (mut sum, mut count) = (BigRational::zero(), 0_u32);
    for number in numbers {
        sum += number;
        count += 1;
    }
    (count > 0).then(|| sum / BigRational::from_integer(BigInt::from(count)))
}

/// The number with so many decimals, halves rounded away from zero, with a full stop:
/// "4.32". For the eye only.
#[must_use]
pub fn rounded(number: &Exact, decimals: u32) -> String {
    let factor = BigRational::from_integer(BigInt::from(10_u32).pow(decimals));
    let digits = (number.abs() * factor).round().to_integer().to_string();
    let width = decimals as usize + 1;
    let digits = format!("{digits:0>width$}");
    let (whole, fraction) = digits.split_at(digits.len() - decimals as usize);
    let sign = if number.is_negative() && digits.bytes().any(|digit| digit != b'0') { "-" } else { "" };
    if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(numerator: i64, denominator: i64) -> Exact {
        BigRational::new(numerator.into(), denominator.into())
    }

    #[test]
    fn a_decimal_is_exact_and_a_rounding_is_for_the_eye() {
        assert_eq!(exact(Decimal::new(125, 2)), ratio(5, 4));
        assert_eq!(rounded(&ratio(2, 3), 2), "0.67");
        assert_eq!(rounded(&ratio(865, 200), 2), "4.33");
        assert_eq!(rounded(&ratio(-1, 3), 1), "-0.3");
        assert_eq!(rounded(&ratio(-1, 1000), 1), "0.0");
        assert_eq!(rounded(&ratio(5, 1), 0), "5");
    }

    #[test]
    fn a_third_three_times_is_one() {
        let third = ratio(1, 3);
        assert_eq!(&third + &third + &third, ratio(1, 1));
        assert_eq!(mean([&third, &third]), Some(third.clone()));
        assert_eq!(mean([]), None);
    }
}
