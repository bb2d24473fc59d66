//! Calendar days as offices write them.
//!
//! A year in front is read year-month-day; points are day.month.year; only slashes and hyphens are open to doubt,
//! and only for those the table's style decides.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// Order of the parts in dates with slashes or hyphens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateStyle {
    /// 31.12.2026 or 31/12/2026.
    DayMonthYear,
    /// 12/31/2026.
    MonthDayYear,
    /// 2026-12-31.
    YearMonthDay,
}

impl DateStyle {
    /// All styles.
    pub const ALL: [DateStyle; 3] =
        [DateStyle::DayMonthYear, DateStyle::MonthDayYear, DateStyle::YearMonthDay];

    /// Stable name, as in the catalogues and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            DateStyle::DayMonthYear => "day-month-year",
            DateStyle::MonthDayYear => "month-day-year",
            DateStyle::YearMonthDay => "year-month-day",
        }
    }

    /// The style of a stable name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<DateStyle> {
        DateStyle::ALL.into_iter().find(|style| style.code() == code)
    }
}

/// Why a text is no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateFault {
    /// The month has fewer days.
    NoSuchDay {
        /// Month, 1–12.
        month: u32,
        /// Year.
        year: i32,
        /// Days that the month has.
        days: u32,
    },
    /// There is no such month.
    NoSuchMonth {
        /// The number given.
        month: u32,
    },
    /// It is not written as a date.
    Unreadable,
}

/// Years outside of these are typing mistakes in an applicant list.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;
/// Two-digit years from here on belong to the last century.
const CENTURY_TURN: i32 = 70;

struct Parts<'a> {
    numbers: [&'a str; 3],
    separator: char,
}

/// Splits `3. 11. 2026 10:15` into its three numbers; a time of day after it is let go.
fn split<'a>(text: &'a str, room: &'a mut String) -> Option<Parts<'a>> {
    if text.len() > 40 || !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    *room = text.replace(". ", ".");
    let (day, time) = match room.find(|c: char| c.is_whitespace() || c == 'T') {
        Some(at) => room.split_at(at),
        None => (room.as_str(), ""),
    };
    let is_time = |c: char| c.is_ascii_digit() || c.is_whitespace() || "T:.Z+-".contains(c);
    if !time.chars().all(is_time) {
        return None;
    }
    let separator = day.chars().find(|c| !c.is_ascii_digit())?;
    if !matches!(separator, '.' | '/' | '-') {
        return None;
    }
    let mut numbers = day.split(separator);
    let numbers = [numbers.next()?, numbers.next()?, numbers.next()?];
    let plain = |n: &&str| (1..=4).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_digit());
    let whole = numbers.iter().map(|n| n.len()).sum::<usize>() + 2 == day.len();
    (whole && numbers.iter().all(plain)).then_some(Parts { numbers, separator })
}

/// Reads one day.
///
/// # Errors
/// Says whether the day, the month or the whole writing is at fault.
pub fn parse_date(text: &str, style: DateStyle) -> Result<NaiveDate, DateFault> {
    let mut room = String::new();
    let parts = split(text.trim(), &mut room).ok_or(DateFault::Unreadable)?;
    let [a, b, c] = parts.numbers;
    let (year, month, day) = if a.len() == 4 {
        (a, b, c)
    } else if parts.separator != '.' && style == DateStyle::MonthDayYear {
        (c, a, b)
    } else {
        (c, b, a)
    };
    if month.len() > 2 || day.len() > 2 {
        return Err(DateFault::Unreadable);
    }
    let number = |n: &str| n.parse::<u32>().map_err(|_| DateFault::Unreadable);
    day_of(read_year(year)?, number(month)?, number(day)?)
}

fn read_year(digits: &str) -> Result<i32, DateFault> {
    let year: i32 = digits.parse().map_err(|_| DateFault::Unreadable)?;
    let year = match digits.len() {
        2 if year >= CENTURY_TURN => 1900 + year,
        2 => 2000 + year,
        4 => year,
        _ => return Err(DateFault::Unreadable),
    };
    YEARS.contains(&year).then_some(year).ok_or(DateFault::Unreadable)
}

fn day_of(year: i32, month: u32, day: u32) -> Result<NaiveDate, DateFault> {
    let first = NaiveDate::from_ymd_opt(year, month, 1).ok_or(DateFault::NoSuchMonth { month })?;
    let days = u32::from(first.num_days_in_month());
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateFault::NoSuchDay { month, year, days })
}

/// True for a text that is written as a date, even if there is no such day.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let mut room = String::new();
    split(text.trim(), &mut room).is_some_and(|p| {
        let [a, _, c] = p.numbers;
        a.len() == 4 || (c.len() == 4 || (c.len() == 2 && a.len() <= 2))
    })
}

/// What one cell says about the style, and whether it leaves no doubt.
#[must_use]
pub fn date_evidence(text: &str) -> Option<(DateStyle, bool)> {
    if !is_date(text) {
        return None;
    }
    let mut room = String::new();
    let parts = split(text.trim(), &mut room)?;
    let [a, b, _] = parts.numbers;
    let above_twelve = |n: &str| n.parse::<u32>().is_ok_and(|n| n > 12);
    Some(if a.len() == 4 {
        (DateStyle::YearMonthDay, true)
    } else if parts.separator == '.' {
        (DateStyle::DayMonthYear, true)
    } else if above_twelve(b) {
        (DateStyle::MonthDayYear, true)
    } else {
        (DateStyle::DayMonthYear, above_twelve(a))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn days_are_read_as_offices_write_them() {
        let table = [
            ("03.11.2026", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("3. 11. 2026", DateStyle::MonthDayYear, day(2026, 11, 3)),
            ("3.11.26", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("03/11/2026", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("11/03/2026", DateStyle::MonthDayYear, day(2026, 11, 3)),
            ("2026-11-03", DateStyle::MonthDayYear, day(2026, 11, 3)),
            ("2026-11-03T10:15:00Z", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("03.11.2026 10:15", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("29.02.2028", DateStyle::DayMonthYear, day(2028, 2, 29)),
        ];
        for (text, style, wanted) in table {
            assert_eq!(parse_date(text, style), Ok(wanted), "{text}");
        }
    }

    #[test]
    fn the_31st_of_november_is_named() {
        let fault = DateFault::NoSuchDay { month: 11, year: 2026, days: 30 };
        assert_eq!(parse_date("31.11.2026", DateStyle::DayMonthYear), Err(fault));
        let fault = DateFault::NoSuchMonth { month: 13 };
        assert_eq!(parse_date("01.13.2026", DateStyle::DayMonthYear), Err(fault));
    }

    #[test]
    fn what_is_no_date_is_unreadable() {
        for text in ["", "bald", "1.2", "1.2.3.4", "03.11.0226", "03.11.2026 (neu)", "684.12", "١.١.2026"] {
            assert_eq!(parse_date(text, DateStyle::DayMonthYear), Err(DateFault::Unreadable), "{text}");
        }
    }

    #[test]
    fn slashes_tell_their_order_where_they_can() {
        assert_eq!(date_evidence("12/31/2010"), Some((DateStyle::MonthDayYear, true)));
        assert_eq!(date_evidence("31/12/2010"), Some((DateStyle::DayMonthYear, true)));
        assert_eq!(date_evidence("01/02/2010"), Some((DateStyle::DayMonthYear, false)));
        assert_eq!(date_evidence("Berlin"), None);
    }
}
