//! Calendar days as offices write them.
//!
//! A year in front is read year-month-day; points are day.month.year; a month by name stands where it stands; only
//! slashes and hyphens are open to doubt, and only for those the table's style decides. A bare number of five digits
//! is the day that a spreadsheet counts so.

use super::month::month_of;
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

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
    /// The year is a typing mistake, or the day from which spreadsheets count.
    NoSuchYear {
        /// The year given.
        year: i32,
    },
    /// It is not written as a date.
    Unreadable,
}

/// Years outside of these are typing mistakes in an applicant list.
const YEARS: RangeInclusive<i32> = 1900..=2200;
/// Years in which somebody can have been founded.
pub(super) const FOUNDING_YEARS: RangeInclusive<i32> = 1000..=2200;
/// Days that spreadsheets count as 1.1.1950 to 31.12.2099: the bare numbers that are read as days.
const SERIAL_DAYS: RangeInclusive<u64> = 18_264..=73_050;
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
    let (day, time) = match room.find(|c: char| c.is_whitespace() || c == 'T' || c == ',') {
        Some(at) => room.split_at(at),
        None => (room.as_str(), ""),
    };
    if !is_time(time) {
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

/// True for what may stand behind a day: `10:15`, `T10:15:00Z`, `um 10:15 Uhr`, `10:15:00 AM GMT+1`.
fn is_time(text: &str) -> bool {
    let words = ["um", "uhr", "am", "pm", "utc", "gmt", "mez", "mesz", "cet", "cest", "t", "z"];
    let apart = |c: char| c.is_ascii_digit() || c.is_whitespace() || ":.+-,".contains(c);
    text.split(apart).all(|word| word.is_empty() || words.contains(&word.to_lowercase().as_str()))
}

/// Reads one day.
///
/// # Errors
/// Says whether the day, the month, the year or the whole writing is at fault.
pub fn parse_date(text: &str, style: DateStyle) -> Result<NaiveDate, DateFault> {
    parse_day(text, style, YEARS)
}

/// Reads one day within some years.
pub(super) fn parse_day(
    text: &str,
    style: DateStyle,
    years: RangeInclusive<i32>,
) -> Result<NaiveDate, DateFault> {
    let text = text.trim();
    if let Some(day) = serial_day(text) {
        return Ok(day);
    }
    let mut room = String::new();
    let Some(parts) = split(text, &mut room) else {
        let (year, month, day) = named(text).ok_or(DateFault::Unreadable)?;
        return day_of(read_year(&year, &years)?, month, day);
    };
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
    day_of(read_year(year, &years)?, number(month)?, number(day)?)
}

/// The day of a bare number as spreadsheets count days: 45000 is 15.3.2023. A part of a day behind it is let go.
fn serial_day(text: &str) -> Option<NaiveDate> {
    let days = text.split(['.', ',']).next().filter(|days| days.len() == 5)?;
    let plain = text.len() <= 20 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
    let days: u64 = days.parse().ok().filter(|days| plain && SERIAL_DAYS.contains(days))?;
    // They count from 30.12.1899, since they know a 29 February 1900 that never was.
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(days))
}

/// True for a bare number that a spreadsheet would show as a day.
#[must_use]
pub fn is_serial_day(text: &str) -> bool {
    serial_day(text.trim()).is_some()
}

/// Year, month and day where the month is a word: `3. November 2026`, `Nov 3, 2026`, `03-Nov-26`.
fn named(text: &str) -> Option<(String, u32, u32)> {
    if text.len() > 60 || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let apart = |c: char| c.is_whitespace() || ".,/-".contains(c);
    let mut words = text.split(apart).filter(|word| !word.is_empty());
    let mut first = words.next()?;
    // A weekday before it says nothing new.
    if first.chars().all(char::is_alphabetic) && month_of(first).is_none() {
        first = words.next()?;
    }
    let (second, year) = (words.next()?, words.next()?);
    let (month, day) = match (month_of(first), month_of(second)) {
        (Some(month), None) => (month, second),
        (None, Some(month)) => (month, first),
        _ => return None,
    };
    let rest =
        words.next().is_none_or(|word| word.starts_with(|c: char| c.is_ascii_digit()) || is_time(word));
    let ordinal = ["st", "nd", "rd", "th", "er"].iter().find_map(|end| day.strip_suffix(end));
    let day = ordinal.unwrap_or(day);
    let plain = |n: &str, most: usize| n.len() <= most && n.bytes().all(|b| b.is_ascii_digit());
    (rest && plain(day, 2) && plain(year, 4)).then(|| Some((year.to_owned(), month, day.parse().ok()?)))?
}

fn read_year(digits: &str, years: &RangeInclusive<i32>) -> Result<i32, DateFault> {
    let year: i32 = digits.parse().map_err(|_| DateFault::Unreadable)?;
    let year = match digits.len() {
        2 if year >= CENTURY_TURN => 1900 + year,
        2 => 2000 + year,
        4 => year,
        _ => return Err(DateFault::Unreadable),
    };
    if years.contains(&year) { Ok(year) } else { Err(DateFault::NoSuchYear { year }) }
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
    let text = text.trim();
    match split(text, &mut room) {
        Some(Parts { numbers: [a, _, c], .. }) => {
            a.len() == 4 || (c.len() == 4 || (c.len() == 2 && a.len() <= 2))
        }
        None => named(text).is_some(),
    }
}

/// What one cell says about the style, and whether it leaves no doubt.
#[must_use]
pub fn date_evidence(text: &str) -> Option<(DateStyle, bool)> {
    if !is_date(text) {
        return None;
    }
    let mut room = String::new();
    // A month by name leaves no doubt, but says nothing about the others either.
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
            ("3. November 2026", DateStyle::MonthDayYear, day(2026, 11, 3)),
            ("Dienstag, 3. November 2026", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("Nov 3, 2026", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("November 3rd, 2026 10:15", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("3 novembre 2026", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("03-Nov-26", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("11/3/2026 10:15:00 AM", DateStyle::MonthDayYear, day(2026, 11, 3)),
            ("03.11.2026, 10:15 Uhr", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("2026/11/03 10:15:32 AM GMT+1", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("46329", DateStyle::DayMonthYear, day(2026, 11, 3)),
            ("46329.75", DateStyle::DayMonthYear, day(2026, 11, 3)),
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
    fn a_year_before_anybody_applied_is_named() {
        for (text, year) in [("31.12.1899", 1899), ("1899-12-31", 1899), ("03.11.0226", 226)] {
            let fault = DateFault::NoSuchYear { year };
            assert_eq!(parse_date(text, DateStyle::DayMonthYear), Err(fault), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_unreadable() {
        for text in
            ["", "bald", "1.2", "1.2.3.4", "03.11.2026 (neu)", "684.12", "١.١.2026", "12345", "Mai 2026"]
        {
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
