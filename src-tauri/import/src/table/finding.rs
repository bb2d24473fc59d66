//! What was found out about a file, as sentences for the person who decides about it: a stable code and parameters.
//!
//! The words stand in `assets/locales/*/import.ftl` under `found-<code>`. Encoding, delimiter, sheet and styles have
//! fields of their own on the screen and are not repeated here.

use super::layout::AsideKind;
use super::{RawTable, column_letters};
use crate::error::Params;
use crate::field::Field;
use crate::values::{Separator, is_serial_day};

/// Rows or columns that are named one by one; more are counted only.
const NAMED: usize = 8;

/// One thing that was found and that a choice can change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Stable code; the catalogue words it as `found-<code>`.
    pub code: &'static str,
    /// What the wording names. `taken` is `yes` or `no` where a choice turns it round.
    pub params: Params,
}

impl Finding {
    /// Every code there is.
    pub const CODES: [&'static str; 19] = [
        "titles",
        "header-rows",
        "no-header",
        "hidden-sheets",
        "hidden-sheet-read",
        "hidden",
        "total",
        "footnote",
        "repeated-header",
        "section",
        "hidden-columns",
        "open-quotes",
        "garbled",
        "wrapped",
        "merged",
        "several-values",
        "doubtful-dates",
        "doubtful-numbers",
        "serial-dates",
    ];
}

fn yes(taken: bool) -> String {
    if taken { "yes" } else { "no" }.to_owned()
}

fn listed(items: impl Iterator<Item = String>) -> String {
    let mut items: Vec<String> = items.take(NAMED + 1).collect();
    if items.len() > NAMED {
        items.pop();
        items.push("…".to_owned());
    }
    items.join(", ")
}

/// What is found only once columns are mapped: days that the file gives as the bare numbers by which spreadsheets
/// count them (`46329`).
#[must_use]
pub fn mapping_findings(table: &RawTable, mapping: &[Field]) -> Vec<Finding> {
    let days = mapping.iter().enumerate().filter(|(_, f)| matches!(f, Field::Received | Field::Founded));
    let mut found = Vec::new();
    for (column, _) in days {
        let count = table.rows.iter().filter(|row| is_serial_day(row.cell(column))).count();
        if count > 0 {
            let params = vec![("count", count.to_string()), ("column", column_letters(column))];
            found.push(Finding { code: "serial-dates", params });
        }
    }
    found
}

impl RawTable {
    /// What was found, in the order of the file.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut found = Vec::new();
        let mut say = |code, params| found.push(Finding { code, params });
        self.about_sheets(&mut say);
        self.about_header(&mut say);
        for kind in AsideKind::ALL {
            self.about_asides(kind, &mut say);
        }
        self.about_columns(&mut say);
        self.about_cells(&mut say);
        found
    }

    fn about_sheets(&self, say: &mut impl FnMut(&'static str, Params)) {
        let Some(sheet) = self.sheet.as_ref().filter(|_| !self.hidden_sheets.is_empty()) else { return };
        if self.hidden_sheets.contains(sheet) {
            say("hidden-sheet-read", vec![("sheet", sheet.clone())]);
        } else {
            let names = listed(self.hidden_sheets.iter().cloned());
            say("hidden-sheets", vec![("count", self.hidden_sheets.len().to_string()), ("sheets", names)]);
        }
    }

    fn about_header(&self, say: &mut impl FnMut(&'static str, Params)) {
        if !self.titles.is_empty() {
            let text = self.titles.iter().flat_map(|row| &row.cells).find(|cell| !cell.is_empty());
            let text: String = text.map(|text| text.chars().take(80).collect()).unwrap_or_default();
            say("titles", vec![("count", self.titles.len().to_string()), ("text", text)]);
        }
        match (self.header_rows, self.header_row) {
            (0, _) => say("no-header", vec![]),
            (1, _) | (_, None) => {}
            (count, Some(first)) => {
                let last = first.saturating_add(count - 1);
                say("header-rows", vec![("row", first.to_string()), ("last", last.to_string())]);
            }
        }
    }

    fn about_asides(&self, kind: AsideKind, say: &mut impl FnMut(&'static str, Params)) {
        let Some(first) = self.asides_of(kind).next() else { return };
        let params = vec![
            ("count", self.asides_of(kind).count().to_string()),
            ("rows", listed(self.asides_of(kind).map(|aside| aside.row.to_string()))),
            ("taken", yes(first.taken)),
            ("text", first.text.clone()),
        ];
        say(kind.code(), params);
    }

    fn about_columns(&self, say: &mut impl FnMut(&'static str, Params)) {
        let letters = |columns: &[usize]| listed(columns.iter().map(|column| column_letters(*column)));
        if !self.hidden_columns.is_empty() {
            let params = vec![
                ("count", self.hidden_columns.len().to_string()),
                ("columns", letters(&self.hidden_columns)),
                ("taken", yes(self.hidden_columns_taken)),
            ];
            say("hidden-columns", params);
        }
        for (code, columns) in
            [("doubtful-dates", &self.doubtful_dates), ("doubtful-numbers", &self.doubtful_numbers)]
        {
            if !columns.is_empty() {
                say(code, vec![("count", columns.len().to_string()), ("columns", letters(columns))]);
            }
        }
        for (column, separator) in self.separators.iter().enumerate() {
            if let Some(separator) = separator.filter(|separator| *separator != Separator::None) {
                let separator = ("separator", separator.code().to_owned());
                say("several-values", vec![("column", column_letters(column)), separator]);
            }
        }
    }

    fn about_cells(&self, say: &mut impl FnMut(&'static str, Params)) {
        for (code, rows) in [("open-quotes", &self.open_quotes), ("garbled", &self.garbled)] {
            if !rows.is_empty() {
                let named = listed(rows.iter().map(u32::to_string));
                say(code, vec![("count", rows.len().to_string()), ("rows", named)]);
            }
        }
        if self.wrapped > 0 {
            say("wrapped", vec![("count", self.wrapped.to_string()), ("taken", yes(!self.wraps_kept))]);
        }
        if self.merged > 0 {
            say("merged", vec![("count", self.merged.to_string()), ("taken", yes(self.merged_filled))]);
        }
    }
}
