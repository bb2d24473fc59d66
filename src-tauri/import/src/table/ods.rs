//! An OpenDocument spreadsheet (`.ods`) becomes rows.
//!
//! Read event by event: the format repeats blank rows by the million with one attribute, and knows hidden sheets, rows
//! and columns and merged cells, of which calamine says nothing.

use super::book::{ReadBook, Sheets};
use super::cell::CellText;
use super::region::Region;
use super::sheet::{Sheet, SheetOptions};
use super::xml::{self, Part, attribute, count};
use crate::error::TableError;
use crate::limits;
use quick_xml::events::{BytesStart, Event};
use std::collections::HashSet;

/// Most merged blocks that are looked at.
const MOST_REGIONS: usize = 20_000;

/// Reads the chosen sheet, or the first visible one that looks like a list.
pub(super) fn read(
    bytes: &[u8],
    chosen: Option<&str>,
    options: SheetOptions,
) -> Result<ReadBook, TableError> {
    let mut archive = xml::open(bytes)?;
    if is_encrypted(&mut archive) {
        return Err(TableError::Encrypted);
    }
    let part = xml::part(&mut archive, "content.xml").ok_or(TableError::BrokenWorkbook)?;
    let mut document = Document { chosen, options, ..Document::default() };
    document.read(part)?;
    document.sheets.take(chosen)
}

fn is_encrypted(archive: &mut xml::Archive) -> bool {
    let Some(mut part) = xml::part(archive, "META-INF/manifest.xml") else { return false };
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match part.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) if element.local_name().as_ref() == b"encryption-data" => return true,
            Ok(Event::Eof) | Err(_) => return false,
            Ok(_) => {}
        }
    }
}

#[derive(Default)]
struct Document<'a> {
    chosen: Option<&'a str>,
    options: SheetOptions,
    sheets: Sheets,
    /// The style that is being read, and the styles of hidden sheets.
    style: Option<String>,
    hiding: HashSet<String>,
    /// Tables may lie in cells of others; only the outer ones count.
    depth: usize,
    /// Inside of comments, pictures and tracked changes.
    skipped: usize,
    reading: Option<Reading>,
}

/// One sheet that is being read.
struct Reading {
    name: String,
    sheet: Sheet,
    column: usize,
    row: u32,
    repeat_row: u32,
    hidden_row: bool,
    cells: Vec<String>,
    cell: Option<CellText>,
}

impl Document<'_> {
    fn read(&mut self, mut part: Part) -> Result<(), TableError> {
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            let event = part.read_event_into(&mut buffer).map_err(|_| TableError::BrokenWorkbook)?;
            match event {
                Event::Start(element) => self.start(&element)?,
                Event::End(element) => self.end(element.local_name().as_ref())?,
                Event::Text(text) => self.text(&text.decode().map_err(|_| TableError::BrokenWorkbook)?),
                Event::CData(text) => self.text(&text.decode().map_err(|_| TableError::BrokenWorkbook)?),
                Event::GeneralRef(reference) => self.text(&xml::resolve(&reference)?),
                Event::DocType(_) => return Err(TableError::BrokenWorkbook),
                Event::Eof if self.depth > 0 => return Err(TableError::BrokenWorkbook),
                Event::Eof => return Ok(()),
                _ => {}
            }
        }
    }

    fn start(&mut self, element: &BytesStart) -> Result<(), TableError> {
        let name = element.local_name();
        match name.as_ref() {
            b"annotation" | b"tracked-changes" | b"frame" | b"shapes" => self.skipped += 1,
            _ if self.skipped > 0 => {}
            b"style" => self.style = attribute(element, b"name"),
            b"table-properties" if attribute(element, b"display").as_deref() == Some("false") => {
                self.hiding.extend(self.style.clone());
            }
            b"table" => self.open_table(element),
            name if self.depth == 1 => {
                if let Some(reading) = &mut self.reading {
                    reading.start(name, element)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn open_table(&mut self, element: &BytesStart) {
        self.depth += 1;
        if self.depth > 1 {
            return;
        }
        let name = attribute(element, b"name").unwrap_or_default();
        let hidden = attribute(element, b"style-name").is_some_and(|style| self.hiding.contains(&style));
        let wanted = self.sheets.wants(&name, self.chosen);
        let names = if hidden { &mut self.sheets.hidden } else { &mut self.sheets.names };
        names.push(name.clone());
        self.reading = wanted.then(|| Reading::new(name, self.options));
    }

    fn end(&mut self, name: &[u8]) -> Result<(), TableError> {
        match name {
            b"annotation" | b"tracked-changes" | b"frame" | b"shapes" => {
                self.skipped = self.skipped.saturating_sub(1);
            }
            _ if self.skipped > 0 => {}
            b"table" => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0
                    && let Some(reading) = self.reading.take()
                {
                    self.sheets.offer(reading.name, reading.sheet);
                }
            }
            name if self.depth == 1 => {
                if let Some(reading) = &mut self.reading {
                    reading.end(name)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if self.skipped == 0
            && self.depth == 1
            && let Some(cell) = self.reading.as_mut().and_then(|reading| reading.cell.as_mut())
        {
            cell.push(text);
        }
    }
}

impl Reading {
    fn new(name: String, options: SheetOptions) -> Reading {
        let sheet = Sheet::new(options);
        Reading {
            name,
            sheet,
            column: 0,
            row: 0,
            repeat_row: 1,
            hidden_row: false,
            cells: Vec::new(),
            cell: None,
        }
    }

    fn start(&mut self, name: &[u8], element: &BytesStart) -> Result<(), TableError> {
        match name {
            b"table-column" => self.see_columns(element),
            b"table-row" => {
                self.repeat_row = count(element, b"number-rows-repeated");
                self.hidden_row = is_hidden(element);
                self.column = 0;
                self.cells = Vec::new();
            }
            b"table-cell" => {
                self.see_region(element);
                self.cell = Some(CellText::of(element));
            }
            b"covered-table-cell" => self.cell = Some(CellText::covered(element)),
            name => {
                if let Some(cell) = &mut self.cell {
                    cell.start(name, element);
                }
            }
        }
        Ok(())
    }

    fn end(&mut self, name: &[u8]) -> Result<(), TableError> {
        match name {
            b"table-cell" | b"covered-table-cell" => self.close_cell(),
            b"table-row" => self.close_row(),
            name => {
                if let Some(cell) = &mut self.cell {
                    cell.end(name);
                }
                Ok(())
            }
        }
    }

    fn see_columns(&mut self, element: &BytesStart) {
        let next = self
            .column
            .saturating_add(usize::try_from(count(element, b"number-columns-repeated")).unwrap_or(1));
        if is_hidden(element) {
            self.sheet.hidden_columns.extend(self.column..next.min(limits::COLUMNS));
        }
        self.column = next;
    }

    fn see_region(&mut self, element: &BytesStart) {
        let (columns, rows) =
            (count(element, b"number-columns-spanned"), count(element, b"number-rows-spanned"));
        if (columns > 1 || rows > 1) && self.sheet.regions.len() < MOST_REGIONS {
            let top = self.row.saturating_add(1);
            let right = self.column.saturating_add(usize::try_from(columns).unwrap_or(1)) - 1;
            let rows = (top, top.saturating_add(rows - 1));
            self.sheet.regions.push(Region { rows, columns: (self.column, right) });
        }
    }

    fn close_cell(&mut self) -> Result<(), TableError> {
        let Some(cell) = self.cell.take() else { return Ok(()) };
        let (repeated, text) = cell.finish();
        let next = self.column.saturating_add(repeated);
        let row = self.row.saturating_add(1);
        let text = self.sheet.clean(&text, row, self.column)?;
        if !text.is_empty() {
            // One more than are taken is enough to be refused.
            for column in self.column..next.min(self.column + limits::COLUMNS + 1) {
                super::sheet::put(&mut self.cells, row, column, text.clone())?;
            }
        }
        self.column = next;
        Ok(())
    }

    fn close_row(&mut self) -> Result<(), TableError> {
        let cells = std::mem::take(&mut self.cells);
        let first = self.row.saturating_add(1);
        self.row = self.row.saturating_add(self.repeat_row);
        if cells.is_empty() {
            return Ok(());
        }
        for number in first..=self.row {
            if !self.sheet.keeps_rows() {
                self.sheet.total_rows += usize::try_from(self.row - number).unwrap_or_default() + 1;
                break;
            }
            if self.hidden_row {
                self.sheet.hidden_rows.push(number);
            }
            self.sheet.push(number, cells.clone())?;
        }
        Ok(())
    }
}

/// `collapse` is hidden by hand, `filter` by a filter.
fn is_hidden(element: &BytesStart) -> bool {
    matches!(attribute(element, b"visibility").as_deref(), Some("collapse" | "filter"))
}
