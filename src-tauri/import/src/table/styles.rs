//! How dates and amounts are written, and what parts several values: for the table, and for each of its columns.
//!
//! A column is judged by all of its rows, since one day above the twelfth settles the order of all its dates.

use super::Row;
use crate::values::{
    DateStyle, NumberStyle, Separator, date_evidence, find_separator, is_email, is_web_address,
    number_evidence, number_hint,
};

/// Cells of a column that are looked at for separators.
const SEPARATOR_CELLS: usize = 500;
/// Longest average of a column whose cells can be lists of words.
const LIST_AVERAGE_CHARS: usize = 80;
/// A fifth of the cells must hold several words before commas and the like are taken for separators.
const LIST_SHARE: usize = 5;

/// What one column says about its dates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct DateCount {
    sure: [usize; 3],
    unsure: usize,
}

impl DateCount {
    fn of<'a>(cells: impl Iterator<Item = &'a str>) -> DateCount {
        let mut count = DateCount::default();
        for cell in cells {
            match date_evidence(cell) {
                Some((DateStyle::DayMonthYear, true)) => count.sure[0] += 1,
                Some((DateStyle::MonthDayYear, true)) => count.sure[1] += 1,
                Some((DateStyle::YearMonthDay, true)) => count.sure[2] += 1,
                Some(_) => count.unsure += 1,
                None => {}
            }
        }
        count
    }

    fn add(&mut self, other: DateCount) {
        self.unsure += other.unsure;
        for (mine, others) in self.sure.iter_mut().zip(other.sure) {
            *mine += others;
        }
    }

    /// The style that leaves no doubt most often.
    fn surest(self) -> Option<DateStyle> {
        let styles = [DateStyle::DayMonthYear, DateStyle::MonthDayYear, DateStyle::YearMonthDay];
        let most = self.sure.into_iter().zip(styles).filter(|(n, _)| *n > 0).max_by_key(|(n, _)| *n);
        most.map(|(_, style)| style)
    }
}

/// The styles of dates.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Dates {
    pub table: Option<DateStyle>,
    pub columns: Vec<Option<DateStyle>>,
    /// Columns whose dates could be read in another order as well.
    pub doubtful: Vec<usize>,
}

/// Finds the styles of dates; with slashes in doubt, day first as in Europe.
pub(super) fn find_dates(rows: &[Row], width: usize) -> Dates {
    let cells = |column| rows.iter().map(move |row| row.cell(column));
    let counts: Vec<DateCount> = (0..width).map(|column| DateCount::of(cells(column))).collect();
    let mut whole = DateCount::default();
    counts.iter().for_each(|count| whole.add(*count));
    let [day_first, month_first, _] = whole.sure;
    let in_doubt = if month_first > day_first { DateStyle::MonthDayYear } else { DateStyle::DayMonthYear };
    let column = |count: &DateCount| count.surest().or((count.unsure > 0).then_some(in_doubt));
    let slashes = |count: &DateCount| count.unsure > 0 && count.sure[0] + count.sure[1] == 0;
    let told = day_first + month_first > 0;
    Dates {
        table: whole.surest().or((whole.unsure > 0).then_some(in_doubt)),
        columns: counts.iter().map(column).collect(),
        doubtful: (0..).zip(&counts).filter(|(_, count)| slashes(count) && !told).map(|(c, _)| c).collect(),
    }
}

/// The styles of amounts.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Numbers {
    /// `None` if no cell tells.
    pub table: Option<NumberStyle>,
    pub columns: Vec<Option<NumberStyle>>,
    /// Columns of which all amounts could be read in the other style as well.
    pub doubtful: Vec<usize>,
}

/// How heavily the cells of a column speak for each style.
#[derive(Debug, Clone, Copy, Default)]
struct NumberCount {
    comma: u32,
    point: u32,
}

impl NumberCount {
    fn add(&mut self, style: NumberStyle, weight: u32) {
        let sum = match style {
            NumberStyle::DecimalComma => &mut self.comma,
            NumberStyle::DecimalPoint => &mut self.point,
        };
        *sum = sum.saturating_add(weight);
    }

    fn heavier(self) -> Option<NumberStyle> {
        match self.comma.cmp(&self.point) {
            std::cmp::Ordering::Greater => Some(NumberStyle::DecimalComma),
            std::cmp::Ordering::Less => Some(NumberStyle::DecimalPoint),
            std::cmp::Ordering::Equal => None,
        }
    }
}

/// Finds the styles of amounts. A column is judged by what leaves no doubt in it, then by what its doubtful amounts
/// hint at: codes in another column (`684.12`) say nothing about its thousands.
pub(super) fn find_numbers(rows: &[Row], width: usize) -> Numbers {
    let mut sure = vec![NumberCount::default(); width];
    let mut hints = sure.clone();
    let mut whole = NumberCount::default();
    for row in rows {
        for ((cell, sure), hints) in row.cells.iter().zip(&mut sure).zip(&mut hints) {
            if let Some((style, weight)) = number_evidence(cell) {
                sure.add(style, weight);
                whole.add(style, weight);
            } else if let Some(style) = number_hint(cell) {
                hints.add(style, 1);
            }
        }
    }
    let both = || sure.iter().zip(&hints);
    let doubtful = |(sure, hints): &(&NumberCount, &NumberCount)| {
        sure.heavier().is_none() && hints.comma.max(hints.point) > 0
    };
    Numbers {
        table: whole.heavier(),
        columns: both().map(|(sure, hints)| sure.heavier().or(hints.heavier())).collect(),
        doubtful: both().enumerate().filter(|(_, pair)| doubtful(pair)).map(|(column, _)| column).collect(),
    }
}

/// What stands between several values in the cells of each column; `None` where cells hold one value each.
pub(super) fn find_separators(rows: &[Row], width: usize) -> Vec<Option<Separator>> {
    (0..width).map(|column| separator_of(rows, column)).collect()
}

fn separator_of(rows: &[Row], column: usize) -> Option<Separator> {
    let cells = rows.iter().map(|row| row.cell(column).trim()).filter(|cell| !cell.is_empty());
    let cells: Vec<&str> = cells.take(SEPARATOR_CELLS).collect();
    let typed = cells
        .iter()
        .find_map(|cell| find_separator(cell, is_email).or_else(|| find_separator(cell, is_web_address)));
    if typed.is_some() {
        return typed;
    }
    let chars: usize = cells.iter().map(|cell| cell.chars().count()).sum();
    if chars > cells.len() * LIST_AVERAGE_CHARS {
        return None;
    }
    let often =
        |text: &str| cells.iter().filter(|cell| cell.contains(text)).count() * LIST_SHARE >= cells.len();
    let lists = [(";", Separator::Semicolon), ("|", Separator::Pipe), ("\n", Separator::Line)];
    let found = lists.into_iter().find(|(text, _)| !cells.is_empty() && often(text));
    found.map(|(_, separator)| separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&str]) -> Vec<Row> {
        let cells = |line: &str| line.split('#').map(str::to_owned).collect();
        lines.iter().zip(1..).map(|(line, number)| Row { number, cells: cells(line) }).collect()
    }

    #[test]
    fn one_day_above_the_twelfth_settles_its_column() {
        let table = rows(&["01/02/2010#01/02/2010", "12/31/2010#02/03/2010", "02/03/2010#31/12/2010"]);
        let dates = find_dates(&table, 2);
        assert_eq!(dates.columns, [Some(DateStyle::MonthDayYear), Some(DateStyle::DayMonthYear)]);
        assert_eq!(dates.doubtful, Vec::<usize>::new());
    }

    #[test]
    fn dates_that_never_tell_are_doubtful_unless_another_column_tells() {
        let dates = find_dates(&rows(&["01/02/2010#x", "03/04/2010#y"]), 2);
        assert_eq!((dates.table, dates.doubtful), (Some(DateStyle::DayMonthYear), vec![0]));
        let dates = find_dates(&rows(&["01/02/2010#12/31/2010"]), 2);
        assert_eq!(dates.columns, [Some(DateStyle::MonthDayYear); 2]);
        assert_eq!(find_dates(&rows(&["x"]), 1).table, None);
    }

    #[test]
    fn amounts_are_judged_by_their_own_column() {
        let table = rows(&["684.12#1.234,56", "684.13#1.234", "684.14#5,5"]);
        let numbers = find_numbers(&table, 2);
        assert_eq!(numbers.table, Some(NumberStyle::DecimalComma));
        assert_eq!(numbers.columns, [Some(NumberStyle::DecimalPoint), Some(NumberStyle::DecimalComma)]);
        assert_eq!(numbers.doubtful, Vec::<usize>::new());
    }

    #[test]
    fn three_digits_behind_a_mark_are_thousands_and_doubtful() {
        let numbers = find_numbers(&rows(&["1.234#1,234#684.12", "12#5,000#7"]), 3);
        let (comma, point) = (Some(NumberStyle::DecimalComma), Some(NumberStyle::DecimalPoint));
        assert_eq!((numbers.columns, numbers.doubtful), (vec![comma, point, point], vec![0, 1]));
    }

    #[test]
    fn separators_are_found_by_what_they_part() {
        let table =
            rows(&["a@x.example, b@x.example#Mobilität; Wohnen#x", "c@x.example#Wohnen#y; z ist lang"]);
        assert_eq!(
            find_separators(&table, 3),
            [Some(Separator::Comma), Some(Separator::Semicolon), Some(Separator::Semicolon)]
        );
        assert_eq!(find_separators(&rows(&["Köln", "Bonn"]), 1), [None]);
    }
}
