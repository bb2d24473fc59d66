//! A sheet of cells becomes a table: header and data are parted, rows that are no applicants set aside, styles found.

use super::asides::{self, Look};
use super::choice::{Delimiter, TableChoice};
use super::header::{self, HeaderRow};
use super::layout::{AsideKind, LayoutChoice};
use super::region::Region;
use super::sheet::Sheet;
use super::{RawTable, Row, heading, styles};
use crate::error::TableError;
use crate::limits;
use crate::values::NumberStyle;
use std::collections::HashMap;

/// Parts header from data, checks the number of rows, and finds what a table says about itself.
pub(super) fn fill(
    table: &mut RawTable,
    sheet: Sheet,
    choice: &TableChoice,
    layout: &LayoutChoice,
) -> Result<(), TableError> {
    if sheet.rows.is_empty() {
        return Err(TableError::Empty);
    }
    table.wrapped = sheet.wrapped;
    table.wraps_kept = sheet.options.keep_wraps;
    table.open_quotes = sheet.open_quotes;
    table.hidden_columns_taken = layout.hidden_columns.unwrap_or(false);
    let total_rows = sheet.total_rows;
    let mut data = part(table, sheet.rows, &sheet.regions, choice, layout)?;
    let above = table.titles.len() + usize::try_from(table.header_rows).unwrap_or_default();
    let found = total_rows.saturating_sub(above);
    if found > limits::DATA_ROWS {
        return Err(TableError::TooManyRows { rows: found, limit: limits::DATA_ROWS });
    }
    if data.is_empty() {
        return Err(TableError::NoRows);
    }
    let width = data.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    if table.headers.len() < width {
        table.headers.resize(width, String::new());
    }
    table.hidden_columns = sheet.hidden_columns.into_iter().filter(|c| *c < table.headers.len()).collect();
    set_aside(table, &mut data, &sheet.hidden_rows, &sheet.regions, layout)?;
    table.merged_filled = layout.fill_merged.unwrap_or(true);
    table.merged = fill_merged(&mut data, &sheet.regions, table.merged_filled);
    table.garbled = data.iter().filter(|row| is_garbled(row)).map(|row| row.number).collect();
    table.rows = data;
    find_styles(table, choice, layout);
    Ok(())
}

/// Parts titles and header from the data, which is what is left.
fn part(
    table: &mut RawTable,
    mut rows: Vec<Row>,
    regions: &[Region],
    choice: &TableChoice,
    layout: &LayoutChoice,
) -> Result<Vec<Row>, TableError> {
    let HeaderRow::At(index) = header::find(&rows, choice.header_row)? else { return Ok(rows) };
    let last = index + limits::HEADER_SEARCH_ROWS;
    let near = rows.get(..last.min(rows.len())).unwrap_or_default();
    let span = match (layout.header_rows, choice.header_row) {
        (Some(count), Some(_)) => heading::chosen_span(near, index, count),
        (Some(0 | 1), None) => index..=index,
        (Some(count), None) => {
            heading::chosen_span(near, *heading::span(near, index, regions).start(), count)
        }
        // Who names the row means it to be the first of the header.
        (None, Some(_)) => index..=*heading::span(near, index, regions).end(),
        (None, None) => heading::span(near, index, regions),
    };
    let data = rows.split_off((span.end() + 1).min(rows.len()));
    let head = rows.split_off(*span.start());
    table.header_row = head.first().map(|row| row.number);
    table.header_rows = u32::try_from(head.len()).unwrap_or_default();
    table.headers = heading::names(&head, regions);
    table.titles = rows;
    Ok(data)
}

/// Takes the rows that are no applicants out of the data, unless somebody chose to take them.
fn set_aside(
    table: &mut RawTable,
    data: &mut Vec<Row>,
    hidden: &[u32],
    regions: &[Region],
    layout: &LayoutChoice,
) -> Result<(), TableError> {
    table.asides = asides::find(data, &Look { headers: &table.headers, hidden, regions });
    let nothing_else = table.asides.len() == data.len();
    for aside in &mut table.asides {
        // Where the sheet hides all that it has, hiding says nothing.
        aside.taken = layout.take.contains(&aside.kind) || (nothing_else && aside.kind == AsideKind::Hidden);
    }
    let out: Vec<u32> = table.asides.iter().filter(|aside| !aside.taken).map(|aside| aside.row).collect();
    data.retain(|row| out.binary_search(&row.number).is_err());
    if data.is_empty() { Err(TableError::NoRows) } else { Ok(()) }
}

/// Gives the rows under a merged cell its value. Returns how many cells that are, or would be.
fn fill_merged(data: &mut [Row], regions: &[Region], fill: bool) -> usize {
    let high: HashMap<(u32, usize), &Region> =
        regions.iter().filter(|r| r.is_high()).map(|r| ((r.rows.0, r.columns.0), r)).collect();
    let mut filled = 0;
    for region in high.into_values() {
        let at = |number: u32| data.partition_point(|row| row.number < number);
        let (first, end) = (at(region.rows.0), at(region.rows.1.saturating_add(1)));
        let column = region.columns.0;
        let Some(rows) = data.get_mut(first..end) else { continue };
        let Some((top, below)) = rows.split_first_mut() else { continue };
        let value = top.cell(column).to_owned();
        if value.is_empty() || top.number != region.rows.0 || column >= limits::COLUMNS {
            continue;
        }
        for row in below.iter_mut().filter(|row| row.cell(column).is_empty()) {
            filled += 1;
            if fill {
                row.cells.resize(row.cells.len().max(column + 1), String::new());
                if let Some(cell) = row.cells.get_mut(column) {
                    cell.clone_from(&value);
                }
            }
        }
    }
    filled
}

/// True where a letter of UTF-8 stands as the two letters that Windows-1252 makes of it: `MÃ¼ller`, `â€“`, or as `�`.
fn is_garbled(row: &Row) -> bool {
    const PAIRS: [&str; 11] = ["Ã¤", "Ã¶", "Ã¼", "ÃŸ", "Ã„", "Ã–", "Ãœ", "Ã©", "Ã¨", "â€", "\u{FFFD}"];
    row.cells.iter().any(|cell| !cell.is_ascii() && PAIRS.iter().any(|pair| cell.contains(pair)))
}

fn find_styles(table: &mut RawTable, choice: &TableChoice, layout: &LayoutChoice) {
    let width = table.width();
    let dates = styles::find_dates(&table.rows, width);
    let numbers = styles::find_numbers(&table.rows, width);
    table.dates = choice.dates.or(dates.table);
    table.doubtful_dates = if choice.dates.is_some() { Vec::new() } else { dates.doubtful };
    table.column_dates = match choice.dates {
        Some(style) => vec![Some(style); width],
        None => dates.columns,
    };
    table.numbers = choice.numbers.or(numbers.table).unwrap_or(match table.delimiter {
        Some(Delimiter::Semicolon) => NumberStyle::DecimalComma,
        _ => NumberStyle::DecimalPoint,
    });
    table.column_numbers = match choice.numbers {
        Some(style) => vec![Some(style); width],
        None => numbers.columns,
    };
    table.doubtful_numbers = if choice.numbers.is_some() { Vec::new() } else { numbers.doubtful };
    table.separators = styles::find_separators(&table.rows, width);
    overrule(&mut table.column_dates, &layout.dates);
    overrule(&mut table.column_numbers, &layout.numbers);
    overrule(&mut table.separators, &layout.separators);
    table.doubtful_dates.retain(|column| !layout.dates.iter().any(|(chosen, _)| chosen == column));
    table.doubtful_numbers.retain(|column| !layout.numbers.iter().any(|(chosen, _)| chosen == column));
}

fn overrule<T: Copy>(found: &mut [Option<T>], chosen: &[(usize, T)]) {
    for (column, value) in chosen {
        if let Some(place) = found.get_mut(*column) {
            *place = Some(*value);
        }
    }
}
