//! The rows that stay out, as a table for whoever has to put the list right.

use super::Checked;
use crate::error::Params;
use crate::fault::Fault;
use crate::field::Field;
use crate::table::column_letters;
use std::io::Write;

/// Which spreadsheet program the table is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Semicolons and a byte order mark, as a German Excel opens it by a double click.
    Semicolon,
    /// Commas (RFC 4180), UTF-8 without a mark.
    Comma,
}

/// The words of the table; the caller takes them from its catalogue.
pub struct FaultWords<'a> {
    /// Over the columns: row, column, field, value, reason.
    pub headings: [String; 5],
    /// The name of a field.
    pub field: &'a dyn Fn(Field) -> String,
    /// The words of a key (`fault-…`) with its parameters.
    pub reason: &'a dyn Fn(&str, &Params) -> String,
}

/// One line a fault, double or further application that is left out, in the order of the rows. Cells that a
/// spreadsheet would take for a formula get an apostrophe before them.
#[must_use]
pub fn faults_csv(checked: &Checked, words: &FaultWords, dialect: Dialect) -> Vec<u8> {
    let mut lines: Vec<(u32, [String; 5])> =
        checked.faults.iter().map(|f| (f.row, line_of(f, words))).collect();
    let others = checked.doubles.iter().map(|double| {
        let key = format!("fault-{}", super::Double::CODE);
        (double.row, double.name.clone(), (words.reason)(&key, &double.params()))
    });
    let further = checked.further.iter().filter(|further| !further.taken).map(|further| {
        let key = format!("fault-{}", super::Further::CODE);
        (further.row, further.name.clone(), (words.reason)(&key, &further.params()))
    });
    for (row, name, reason) in others.chain(further) {
        lines.push((row, [row.to_string(), String::new(), (words.field)(Field::Name), name, reason]));
    }
    lines.sort_by_key(|(row, _)| *row);
    write(words, lines.into_iter().map(|(_, line)| line), dialect)
}

fn line_of(fault: &Fault, words: &FaultWords) -> [String; 5] {
    let reason = (words.reason)(&format!("fault-{}", fault.code.code()), &fault.params());
    let column = column_letters(fault.column);
    [fault.row.to_string(), column, (words.field)(fault.field), fault.value.clone(), reason]
}

fn write(words: &FaultWords, lines: impl Iterator<Item = [String; 5]>, dialect: Dialect) -> Vec<u8> {
    let mut bytes = Vec::new();
    let delimiter = match dialect {
        Dialect::Semicolon => {
            bytes.extend_from_slice("\u{FEFF}".as_bytes());
            b';'
        }
        Dialect::Comma => b',',
    };
    let terminator = csv::Terminator::CRLF;
    let mut writer =
        csv::WriterBuilder::new().delimiter(delimiter).terminator(terminator).from_writer(&mut bytes);
    for line in std::iter::once(words.headings.clone()).chain(lines) {
        // Writing into memory cannot fail, and all lines have five cells.
        let _ = writer.write_record(line.iter().map(|cell| safe(cell)));
    }
    let _ = writer.flush();
    drop(writer);
    let _ = bytes.flush();
    bytes
}

/// A cell that no spreadsheet computes.
fn safe(cell: &str) -> String {
    let risky = ['=', '+', '-', '@', '\t', '\r'];
    if cell.starts_with(risky) { format!("'{cell}") } else { cell.to_owned() }
}
