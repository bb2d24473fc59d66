//! What calamine does not say about a sheet of a workbook: hidden rows and columns, merged cells.
//!
//! Whatever is damaged here is calamine's to refuse; this only gathers what it can see until then.

use super::region::Region;
use super::xml::{self, Archive, attribute};
use crate::limits;
use quick_xml::events::{BytesStart, Event};

/// Most merged blocks that are looked at.
const MOST_REGIONS: usize = 20_000;

/// Marks of one sheet.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// Hidden rows, 1-based, ascending.
    pub hidden_rows: Vec<u32>,
    /// Hidden columns, 0-based, ascending.
    pub hidden_columns: Vec<usize>,
    /// Merged cells.
    pub regions: Vec<Region>,
}

/// Reads the marks of a sheet by its name.
pub(super) fn read(bytes: &[u8], sheet: &str) -> Marks {
    let mut marks = Marks::default();
    if let Ok(mut archive) = xml::open(bytes)
        && let Some(path) = sheet_path(&mut archive, sheet)
    {
        each_element(&mut archive, &path, |element| marks.see(element));
    }
    marks.hidden_rows.sort_unstable();
    marks.hidden_rows.dedup();
    marks.hidden_columns.sort_unstable();
    marks.hidden_columns.dedup();
    marks
}

/// Calls for every element of a part, until it ends, breaks, or the call says that it has seen enough.
fn each_element(archive: &mut Archive, path: &str, mut see: impl FnMut(&BytesStart)) {
    let Some(mut part) = xml::part(archive, path) else { return };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match part.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) => see(&element),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// The part in which a sheet lies: its name leads to an id in the workbook, and the id to a path.
fn sheet_path(archive: &mut Archive, sheet: &str) -> Option<String> {
    let mut id = None;
    each_element(archive, "xl/workbook.xml", |element| {
        if element.local_name().as_ref() == b"sheet" && attribute(element, b"name").as_deref() == Some(sheet)
        {
            id = relation_of(element);
        }
    });
    let (id, mut target) = (id?, None);
    each_element(archive, "xl/_rels/workbook.xml.rels", |element| {
        if element.local_name().as_ref() == b"Relationship"
            && attribute(element, b"Id").as_deref() == Some(id.as_str())
        {
            target = attribute(element, b"Target");
        }
    });
    let target = target?;
    Some(match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("xl/{target}"),
    })
}

/// `r:id`, which must not be taken for `sheetId` or a plain `id`.
fn relation_of(element: &BytesStart) -> Option<String> {
    let mut attributes = element.attributes();
    let of_relation = |key: &[u8]| key.ends_with(b":id");
    let found = attributes.with_checks(false).flatten().find(|a| of_relation(a.key.as_ref()))?;
    String::from_utf8(found.value.into_owned()).ok()
}

impl Marks {
    fn see(&mut self, element: &BytesStart) {
        match element.local_name().as_ref() {
            b"row" if is_hidden(element) => self.hide_row(element),
            b"col" if is_hidden(element) => self.hide_columns(element),
            b"mergeCell" => {
                let region = attribute(element, b"ref").and_then(|text| region_of(&text));
                self.regions.extend(region.filter(|_| self.regions.len() < MOST_REGIONS));
            }
            _ => {}
        }
    }

    fn hide_row(&mut self, element: &BytesStart) {
        self.hidden_rows.extend(attribute(element, b"r").and_then(|row| row.parse::<u32>().ok()));
    }

    fn hide_columns(&mut self, element: &BytesStart) {
        let number = |name| attribute(element, name).and_then(|text| text.parse::<usize>().ok());
        if let (Some(first), Some(last)) = (number(b"min"), number(b"max")) {
            let last = last.min(limits::COLUMNS);
            self.hidden_columns.extend((first..=last).filter_map(|column| column.checked_sub(1)));
        }
    }
}

fn is_hidden(element: &BytesStart) -> bool {
    matches!(attribute(element, b"hidden").as_deref(), Some("1" | "true"))
}

/// `B2:D3` as a block.
fn region_of(text: &str) -> Option<Region> {
    let (first, last) = text.split_once(':')?;
    let ((left, top), (right, bottom)) = (cell_of(first)?, cell_of(last)?);
    (left <= right && top <= bottom).then_some(Region { rows: (top, bottom), columns: (left, right) })
}

fn cell_of(text: &str) -> Option<(usize, u32)> {
    let text = text.trim_matches('$');
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = text.split_at(digits);
    if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|b| b.is_ascii_uppercase()) {
        return None;
    }
    let column = letters.bytes().fold(0usize, |sum, b| sum * 26 + usize::from(b - b'A') + 1);
    let row: u32 = row.parse().ok().filter(|row| *row > 0)?;
    Some((column - 1, row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_read_as_spreadsheets_name_them() {
        let block = |rows, columns| Some(Region { rows, columns });
        assert_eq!(region_of("A1:C1"), block((1, 1), (0, 2)));
        assert_eq!(region_of("AA10:AB12"), block((10, 12), (26, 27)));
        for none in ["A1", "C1:A1", "A0:B0", "1:2", "ÄÄ1:B2", "AAAA1:AAAB2", "A1:B99999999999"] {
            assert_eq!(region_of(none), None, "{none}");
        }
    }
}
