//! What a file is, told by its first bytes. Names and endings are not looked at: they are often wrong.

use crate::error::{FileKind, TableError};
use memchr::memmem;

/// The two containers that can hold a table.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Container {
    /// Perhaps a text with delimiters.
    Text,
    /// A zip package, perhaps a workbook.
    Package,
}

/// Compound files: Excel 97–2003, Word 97–2003, and every Office file behind a password.
const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

const OTHERS: [(&[u8], FileKind); 12] = [
    (b"%PDF", FileKind::Pdf),
    (b"\x89PNG\r\n\x1A\n", FileKind::Image),
    (b"\xFF\xD8\xFF", FileKind::Image),
    (b"GIF8", FileKind::Image),
    (b"II*\0", FileKind::Image),
    (b"MM\0*", FileKind::Image),
    (b"{\\rtf", FileKind::Document),
    (b"\x1F\x8B", FileKind::Archive),
    (b"7z\xBC\xAF\x27\x1C", FileKind::Archive),
    (b"Rar!\x1A\x07", FileKind::Archive),
    (b"MZ\x90\0", FileKind::Binary),
    (b"SQLite format 3\0", FileKind::Binary),
];

/// Tells the container, or why there is none.
pub(super) fn container(bytes: &[u8]) -> Result<Container, TableError> {
    if bytes.is_empty() {
        return Err(TableError::Empty);
    }
    if bytes.starts_with(COMPOUND) {
        return Err(compound(bytes));
    }
    if let Some((_, kind)) = OTHERS.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(TableError::NotATable { kind: *kind });
    }
    let packed = [b"PK\x03\x04".as_slice(), b"PK\x05\x06"];
    let is_package = packed.iter().any(|magic| bytes.starts_with(magic));
    Ok(if is_package { Container::Package } else { Container::Text })
}

/// The names of a compound file's streams stand in it as UTF-16.
fn compound(bytes: &[u8]) -> TableError {
    let holds = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memmem::find(bytes, &wide).is_some()
    };
    if holds("EncryptedPackage") {
        TableError::Encrypted
    } else if holds("Workbook") || holds("Book") {
        TableError::OtherSpreadsheet { kind: FileKind::Xls }
    } else {
        TableError::NotATable { kind: FileKind::Document }
    }
}

/// Refuses texts that are something else than a table.
pub(super) fn refuse_other_text(text: &str) -> Result<(), TableError> {
    let start: String = text.trim_start().chars().take(64).collect::<String>().to_lowercase();
    let markup = ["<!doctype", "<html", "<?xml", "<table", "<svg"];
    let kind = if markup.iter().any(|m| start.starts_with(m)) {
        FileKind::Markup
    } else if is_json(&start) {
        FileKind::Json
    } else {
        return Ok(());
    };
    Err(TableError::NotATable { kind })
}

fn is_json(start: &str) -> bool {
    let dense: String = start.split_whitespace().collect();
    ["{\"", "[{", "[\"", "[["].iter().any(|s| dense.starts_with(s))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_table_is_named() {
        let table: [(&[u8], FileKind); 4] = [
            (b"%PDF-1.7", FileKind::Pdf),
            (b"\x89PNG\r\n\x1A\n", FileKind::Image),
            (b"{\\rtf1", FileKind::Document),
            (COMPOUND, FileKind::Document),
        ];
        for (bytes, kind) in table {
            assert_eq!(container(bytes), Err(TableError::NotATable { kind }));
        }
        assert_eq!(container(b""), Err(TableError::Empty));
    }

    #[test]
    fn compound_files_say_what_they_hold() {
        let with = |name: &str| {
            let wide = name.encode_utf16().flat_map(u16::to_le_bytes);
            let bytes: Vec<u8> = COMPOUND.iter().copied().chain(wide).collect();
            container(&bytes)
        };
        assert_eq!(with("EncryptedPackage"), Err(TableError::Encrypted));
        assert_eq!(with("Workbook"), Err(TableError::OtherSpreadsheet { kind: FileKind::Xls }));
    }

    #[test]
    fn other_texts_are_refused_and_odd_names_are_not() {
        for text in ["<!DOCTYPE html>", "  <?xml version='1.0'?>", "[ { \"a\": 1 } ]", "{\"a\":1}"] {
            assert!(refuse_other_text(text).is_err(), "{text}");
        }
        for text in ["[x];b", "#a;b", "{a};b", "<b>;c"] {
            assert!(refuse_other_text(text).is_ok(), "{text}");
        }
    }
}
