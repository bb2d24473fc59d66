//! From the words of a page to domain values, and back: the numbers people type.

use chrono::{NaiveDate, NaiveTime};
use domain::Error;
use rust_decimal::Decimal;

use crate::Result;

/// Reads "2,5", "2.5" or "2".
pub(crate) fn decimal(text: &str, field: &'static str) -> Result<Decimal> {
    let text = text.trim().replace(',', ".");
    let number = Decimal::from_str_exact(&text).map_err(|_| Error::Invalid { field })?;
    Ok(number.normalize())
}

/// Reads a decimal that may be missing.
pub(crate) fn optional_decimal(text: Option<&str>, field: &'static str) -> Result<Option<Decimal>> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(|text| decimal(text, field)).transpose()
}

/// Reads "2026-11-24".
pub(crate) fn date(text: Option<&str>) -> Result<Option<NaiveDate>> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    let date = text.map(|text| NaiveDate::parse_from_str(text, "%Y-%m-%d")).transpose();
    Ok(date.map_err(|_| Error::Invalid { field: "date" })?)
}

/// Reads "09:00".
pub(crate) fn time(text: Option<&str>) -> Result<Option<NaiveTime>> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    let time = text.map(|text| NaiveTime::parse_from_str(text, "%H:%M")).transpose();
    Ok(time.map_err(|_| Error::Invalid { field: "start" })?)
}

/// A line of words: trimmed, without control characters, at most 300 characters.
pub(crate) fn line(text: &str, field: &'static str) -> Result<String> {
    let text = text.trim();
    let fits = text.chars().count() <= domain::directory::NAME_MAX && !text.chars().any(char::is_control);
    if fits { Ok(text.to_owned()) } else { Err(Error::Invalid { field }.into()) }
}

/// Several lines of words: trimmed, at most 2,000 characters.
pub(crate) fn lines(text: &str, field: &'static str) -> Result<String> {
    let text = text.trim();
    let control = text.chars().any(|sign| sign.is_control() && sign != '\n' && sign != '\t');
    if text.chars().count() <= 2000 && !control {
        Ok(text.to_owned())
    } else {
        Err(Error::Invalid { field }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_comma_and_a_full_stop_are_the_same_number() {
        assert_eq!(decimal("2,50", "weight").unwrap(), decimal("2.5", "weight").unwrap());
        assert!(decimal("zwei", "weight").is_err());
        assert!(decimal("1e9", "weight").is_err());
        assert_eq!(optional_decimal(Some(" "), "weight").unwrap(), None);
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        assert!(date(Some("2026-11-31")).is_err());
        assert!(time(Some("24:00")).is_err());
        assert_eq!(date(None).unwrap(), None);
    }
}
