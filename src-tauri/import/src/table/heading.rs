//! A header over several rows: which rows belong to it, and what each column is called then.
//!
//! Merged cells tell it best. Where a text has lost them, the upper row is filled in fewer places than the lower one
//! and speaks of groups (`Kontakt` over `Name` and `E-Mail`).

use super::Row;
use super::header::{is_value, known_words_of};
use super::region::Region;
use std::ops::RangeInclusive;

/// Most rows that a header has.
const MOST_ROWS: usize = 4;
/// What stands between the parts of a header that has several rows.
pub(crate) const BETWEEN: &str = " / ";

fn filled(row: &Row) -> impl Iterator<Item = (usize, &str)> {
    let cells = row.cells.iter().enumerate().map(|(column, cell)| (column, cell.trim()));
    cells.filter(|(_, cell)| !cell.is_empty())
}

fn has_values(row: &Row) -> bool {
    filled(row).any(|(_, cell)| is_value(cell))
}

/// The rows of the header, as indices: grown from the one row that was found to be it.
pub(super) fn span(rows: &[Row], found: usize, regions: &[Region]) -> RangeInclusive<usize> {
    let mut top = found;
    let mut bottom = found;
    while bottom + 1 - top < MOST_ROWS && goes_on(rows, bottom, regions) {
        bottom += 1;
    }
    while bottom + 1 - top < MOST_ROWS && top > 0 && is_group_row(rows, top - 1, regions) {
        top -= 1;
    }
    top..=bottom
}

/// The header from one row downwards for as many rows as somebody chose.
pub(super) fn chosen_span(rows: &[Row], top: usize, count: u32) -> RangeInclusive<usize> {
    let count = usize::try_from(count).unwrap_or(MOST_ROWS).clamp(1, MOST_ROWS);
    top..=(top + count - 1).min(rows.len().saturating_sub(1))
}

fn pair(rows: &[Row], upper: usize) -> Option<(&Row, &Row)> {
    let (upper, lower) = (rows.get(upper)?, rows.get(upper + 1)?);
    (upper.number + 1 == lower.number).then_some((upper, lower))
}

/// True where the row below a header row still belongs to it.
fn goes_on(rows: &[Row], index: usize, regions: &[Region]) -> bool {
    let Some((upper, lower)) = pair(rows, index) else { return false };
    if has_values(lower) {
        return false;
    }
    let here = || regions.iter().filter(|region| region.begins_in(upper.number));
    if here().any(Region::is_high) {
        return true;
    }
    let known = known_words_of(lower);
    let cells = filled(lower).count();
    if here().any(|region| region.is_wide() && filled(upper).count() > 1) && known > 0 {
        return true;
    }
    // Without merged cells: the lower row fills gaps of the upper one, with words that stand over columns.
    let fills_gap = filled(lower).any(|(column, _)| upper.cell(column).trim().is_empty());
    let leaves_gap = filled(upper).any(|(column, _)| lower.cell(column).trim().is_empty());
    fills_gap && leaves_gap && known > 0 && known * 2 >= cells
}

/// True where the row above a header row names groups of its columns.
fn is_group_row(rows: &[Row], index: usize, regions: &[Region]) -> bool {
    let Some((upper, lower)) = pair(rows, index) else { return false };
    if has_values(upper) {
        return false;
    }
    let width = lower.cells.len();
    let groups = filled(upper).count();
    let merged = regions.iter().any(|region| {
        region.begins_in(upper.number) && region.is_wide() && region.width() < width && region.width() > 1
    });
    // A title stands alone; a group has others beside it, or is merged over some of the columns only.
    let title = groups == 1 && filled(upper).all(|(column, _)| column == 0);
    (groups >= 2 && groups < filled(lower).count()) || (merged && !title)
}

/// One name a column out of the rows of a header.
pub(super) fn names(rows: &[Row], regions: &[Region]) -> Vec<String> {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let over = |row: &Row| {
        let ends = regions.iter().filter(|r| r.begins_in(row.number) && r.is_wide());
        ends.map(|r| r.columns.1 + 1).max().unwrap_or_default()
    };
    let width = rows.iter().map(over).max().unwrap_or_default().max(width);
    let mut names = vec![String::new(); width.min(crate::limits::COLUMNS)];
    for (index, row) in rows.iter().enumerate() {
        let last = index + 1 == rows.len();
        let below = rows.get(index + 1..).unwrap_or_default();
        let mut group = String::new();
        for (column, name) in names.iter_mut().enumerate() {
            let cell = squeeze(row.cell(column));
            if !cell.is_empty() {
                group.clone_from(&cell);
            }
            let text = if !cell.is_empty() || covered(regions, row.number, column) {
                &group
            } else if !last && below.iter().any(|row| !row.cell(column).trim().is_empty()) {
                // A text has lost its merged cells: the group goes on to the right.
                &group
            } else {
                &cell
            };
            append(name, text);
        }
    }
    names
}

fn covered(regions: &[Region], row: u32, column: usize) -> bool {
    let spans = |r: &&Region| r.columns.0 < column && column <= r.columns.1;
    regions.iter().filter(spans).any(|r| r.begins_in(row))
}

fn append(name: &mut String, part: &str) {
    if part.is_empty() || name == part || name.ends_with(&format!("{BETWEEN}{part}")) {
        return;
    }
    if !name.is_empty() {
        name.push_str(BETWEEN);
    }
    name.push_str(part);
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(lines: &[&str]) -> Vec<Row> {
        let cells = |line: &str| line.split('|').map(str::to_owned).collect();
        lines.iter().zip(1..).map(|(line, number)| Row { number, cells: cells(line) }).collect()
    }

    fn region(rows: (u32, u32), columns: (usize, usize)) -> Region {
        Region { rows, columns }
    }

    #[test]
    fn a_group_row_above_the_header_belongs_to_it() {
        let table = rows(&["Unternehmen||Kontakt|", "Firma|Sitz|Name|E-Mail", "A|Bonn|Dahl|d@x.example"]);
        assert_eq!(span(&table, 1, &[]), 0..=1);
        let wanted = ["Unternehmen / Firma", "Unternehmen / Sitz", "Kontakt / Name", "Kontakt / E-Mail"];
        assert_eq!(names(&table[..2], &[]), wanted);
    }

    #[test]
    fn a_header_goes_on_below_where_it_has_gaps() {
        let table = rows(&["Firma|Kontakt||Ort", "|Name|E-Mail|", "A|Dahl|d@x.example|Bonn"]);
        assert_eq!(span(&table, 0, &[]), 0..=1);
        assert_eq!(names(&table[..2], &[]), ["Firma", "Kontakt / Name", "Kontakt / E-Mail", "Ort"]);
    }

    #[test]
    fn merged_cells_tell_how_far_a_header_reaches() {
        let table = rows(&["Firma|Kontakt", "|Wer|Womit", "A|Dahl|Brief"]);
        let merged = [region((1, 2), (0, 0)), region((1, 1), (1, 2))];
        assert_eq!(span(&table, 0, &merged), 0..=1);
        assert_eq!(names(&table[..2], &merged), ["Firma", "Kontakt / Wer", "Kontakt / Womit"]);
        assert_eq!(names(&table[..1], &merged), ["Firma", "Kontakt", "Kontakt"]);
    }

    #[test]
    fn a_title_and_a_row_of_data_do_not_belong_to_it() {
        let table = rows(&["Bewerbungen 2026||", "Firma|Ort|E-Mail", "A|Bonn|a@x.example"]);
        assert_eq!(span(&table, 1, &[region((1, 1), (0, 2))]), 1..=1);
        let words = rows(&["Firma|Ort||Thema", "Aktenlotse|Köln|neu|Akten"]);
        assert_eq!(span(&words, 0, &[]), 0..=0);
        assert_eq!(chosen_span(&words, 0, 9), 0..=1);
    }
}
