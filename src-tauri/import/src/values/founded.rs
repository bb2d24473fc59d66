//! When somebody was founded: a day, or the year alone where nobody wrote more.

use super::date::{DateFault, DateStyle, FOUNDING_YEARS, is_date, parse_day};
use super::month::month_of;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// When an applicant was founded: a year, and the day where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Founded {
    /// Year.
    pub year: i32,
    /// Day, in that year.
    pub day: Option<NaiveDate>,
}

/// Words that stand before or after a year and change nothing.
const AROUND: [&str; 12] =
    ["ca", "circa", "etwa", "um", "seit", "im", "in", "jahr", "gegründet", "founded", "since", "depuis"];

/// Reads a day (`03.12.2019`), a month (`12/2019`, `Dezember 2019`) or a year (`2019`, `seit 2019`).
///
/// # Errors
/// Says what is wrong with the day, or that there is none.
pub fn parse_founded(text: &str, style: DateStyle) -> Result<Founded, DateFault> {
    let text = text.trim();
    if let Some(year) = year_alone(text) {
        return Ok(Founded { year, day: None });
    }
    let day = parse_day(text, style, FOUNDING_YEARS)?;
    Ok(Founded { year: day.year(), day: Some(day) })
}

/// The year of a text that names no day.
fn year_alone(text: &str) -> Option<i32> {
    if text.len() > 40 || is_date(text) {
        return None;
    }
    let mut year = None;
    for word in text.split(|c: char| c.is_whitespace() || "./-".contains(c)).filter(|w| !w.is_empty()) {
        let digits = word.bytes().all(|b| b.is_ascii_digit());
        if digits && word.len() == 4 && year.is_none() {
            year = word.parse().ok().filter(|year| FOUNDING_YEARS.contains(year));
            year?;
        } else if !(is_month(word, digits) || AROUND.contains(&word.to_lowercase().as_str())) {
            return None;
        }
    }
    year
}

fn is_month(word: &str, digits: bool) -> bool {
    let number = || word.len() <= 2 && word.parse().is_ok_and(|month: u32| (1..=12).contains(&month));
    if digits { number() } else { month_of(word).is_some() }
}

/// True for a text that says when somebody was founded.
#[must_use]
pub fn is_founding(text: &str) -> bool {
    is_date(text) || year_alone(text.trim()).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_alone_is_enough() {
        for text in ["2019", "12/2019", "2019-12", "Dezember 2019", "ca. 2019", "seit 2019", "Dez. 2019"] {
            let read = parse_founded(text, DateStyle::DayMonthYear);
            assert_eq!(read, Ok(Founded { year: 2019, day: None }), "{text}");
        }
        let club = parse_founded("31.12.1899", DateStyle::DayMonthYear);
        assert_eq!(club, Ok(Founded { year: 1899, day: NaiveDate::from_ymd_opt(1899, 12, 31) }));
    }

    #[test]
    fn what_is_no_year_is_said() {
        for text in ["bald", "0999", "2019 und 2020", "13/2019", "2", "in Gründung"] {
            assert!(parse_founded(text, DateStyle::DayMonthYear).is_err(), "{text}");
        }
    }
}
