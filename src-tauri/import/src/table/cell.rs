//! One cell of an OpenDocument table while its parts pass by.

use super::plain::plain_number;
use super::xml::{attribute, count};
use quick_xml::events::BytesStart;

/// Most blanks that one element may stand for.
const BLANKS: u32 = 1_000;

/// The text of a cell, or the value that stands in its attributes.
#[derive(Debug, Default)]
pub(super) struct CellText {
    repeated: usize,
    value: Option<String>,
    text: String,
    paragraphs: usize,
    open: bool,
}

impl CellText {
    pub fn of(element: &BytesStart) -> CellText {
        CellText { repeated: repeated(element), value: value_of(element), ..CellText::default() }
    }

    /// A cell that lies under a merged one: it counts as a column and shows nothing.
    pub fn covered(element: &BytesStart) -> CellText {
        CellText { repeated: repeated(element), value: Some(String::new()), ..CellText::default() }
    }

    pub fn start(&mut self, name: &[u8], element: &BytesStart) {
        match name {
            b"p" => {
                if self.paragraphs > 0 {
                    self.text.push('\n');
                }
                self.paragraphs += 1;
                self.open = true;
            }
            b"s" if self.open => {
                let blanks = count(element, b"c").min(BLANKS);
                (0..blanks).for_each(|_| self.text.push(' '));
            }
            b"tab" if self.open => self.text.push('\t'),
            b"line-break" if self.open => self.text.push('\n'),
            _ => {}
        }
    }

    pub fn end(&mut self, name: &[u8]) {
        if name == b"p" {
            self.open = false;
        }
    }

    pub fn push(&mut self, text: &str) {
        if self.open {
            self.text.push_str(text);
        }
    }

    /// How many columns it fills, and its text.
    pub fn finish(self) -> (usize, String) {
        (self.repeated, self.value.unwrap_or(self.text))
    }
}

fn repeated(element: &BytesStart) -> usize {
    usize::try_from(count(element, b"number-columns-repeated")).unwrap_or(1)
}

/// The value of a number, a day or a truth: what is shown for it depends on the sheet's format and loses digits.
fn value_of(element: &BytesStart) -> Option<String> {
    match attribute(element, b"value-type")?.as_str() {
        "float" | "currency" | "percentage" => {
            let number: f64 = attribute(element, b"value")?.parse().ok()?;
            number.is_finite().then(|| plain_number(number))
        }
        "date" => {
            let day = attribute(element, b"date-value")?;
            Some(day.strip_suffix("T00:00:00").unwrap_or(&day).to_owned())
        }
        "boolean" => attribute(element, b"boolean-value"),
        "string" => attribute(element, b"string-value"),
        _ => None,
    }
}
