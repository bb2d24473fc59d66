//! Looks a zip package over before any reader that trusts it sees it.
//!
//! Declared sizes can lie, so every part is really unpacked, in pieces that are thrown away, under limits for the
//! whole and for the ratio. On the way two things are looked for that would hurt later: document types (entities
//! that grow; OOXML forbids them) and a declared number of shared texts that has nothing to do with the file (the
//! reader reserves memory for it up front, and a failed reservation ends the process).

use crate::error::{FileKind, TableError};
use crate::limits;
use memchr::memmem;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// Pieces in which parts are unpacked.
const PIECE: usize = 64 * 1024;
/// What is kept of the piece before, so that nothing hides across two pieces.
const OVERLAP: usize = 64;
/// Where an OpenDocument file names its media type.
const OPEN_DOCUMENT_START: usize = 128;
/// The shortest shared text (`<si/>`) in bytes, and how many texts need no proof.
const TEXT_MIN_BYTES: u64 = 5;
const TEXTS_UNPROVEN: u64 = 100_000;

/// What a checked package holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Package {
    /// OOXML.
    Workbook,
    /// OpenDocument.
    OpenDocument,
}

/// Checks a package; when it returns `Ok`, the bytes are a spreadsheet package that unpacks within the limits.
pub(super) fn check(bytes: &[u8]) -> Result<Package, TableError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::BrokenWorkbook)?;
    if archive.len() > limits::PACKAGE_PARTS {
        return Err(too_far());
    }
    let kind = check_names(&archive, bytes)?;
    let mut declared = 0u64;
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| TableError::BrokenWorkbook)?;
        if part.encrypted() {
            return Err(TableError::Encrypted);
        }
        declared = declared.saturating_add(part.size());
    }
    if declared > limits::UNPACKED_BYTES {
        return Err(too_far());
    }
    let mut unpacked = 0u64;
    for index in 0..archive.len() {
        unpacked += check_part(&mut archive, index, unpacked)?;
    }
    Ok(kind)
}

fn too_far() -> TableError {
    TableError::UnpacksTooFar { limit_mb: limits::UNPACKED_BYTES / (1024 * 1024) }
}

/// Tells a workbook from the other things that are zip packages.
fn check_names(archive: &ZipArchive<Cursor<&[u8]>>, bytes: &[u8]) -> Result<Package, TableError> {
    let names = || archive.file_names().map(str::to_ascii_lowercase);
    let any = |test: fn(&str) -> bool| names().any(|name| test(&name));
    if any(|n| n == "xl/workbook.bin") {
        return Err(TableError::OtherSpreadsheet { kind: FileKind::Xlsb });
    }
    if any(|n| n.starts_with("xl/")) && any(|n| n == "_rels/.rels") {
        return Ok(Package::Workbook);
    }
    // OpenDocument puts its media type first and unpacked, so that it can be read without unpacking.
    let start = bytes.get(..bytes.len().min(OPEN_DOCUMENT_START)).unwrap_or_default();
    if memmem::find(start, b"opendocument.spreadsheet").is_some() {
        return Ok(Package::OpenDocument);
    }
    if memmem::find(start, b"vnd.oasis.opendocument").is_none() && any(|n| n == "content.xml") {
        // Some programs pack the media type away; a text document has no sheets and ends as an empty table.
        return Ok(Package::OpenDocument);
    }
    let open_document = memmem::find(start, b"vnd.oasis.opendocument").is_some();
    let document = open_document || any(|n| n.starts_with("word/") || n.starts_with("ppt/"));
    let kind = if document { FileKind::Document } else { FileKind::Archive };
    Err(TableError::NotATable { kind })
}

/// Unpacks one part, keeps nothing, and returns how much it was.
fn check_part(archive: &mut ZipArchive<Cursor<&[u8]>>, index: usize, before: u64) -> Result<u64, TableError> {
    let mut part = archive.by_index(index).map_err(|error| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => TableError::Encrypted,
        _ => TableError::BrokenWorkbook,
    })?;
    let packed = part.compressed_size().max(1);
    let mut scan = Scan::default();
    let mut piece = vec![0u8; PIECE];
    let mut size = 0u64;
    loop {
        let got = part.read(&mut piece).map_err(|_| TableError::BrokenWorkbook)?;
        if got == 0 {
            break;
        }
        size += u64::try_from(got).unwrap_or(u64::MAX);
        let suspicious = size > limits::RATIO_FROM_BYTES && size / packed > limits::RATIO;
        if suspicious || before + size > limits::UNPACKED_BYTES {
            return Err(too_far());
        }
        scan.feed(piece.get(..got).unwrap_or_default())?;
    }
    scan.finish(size)?;
    Ok(size)
}

/// Searches a part that passes by in pieces.
#[derive(Default)]
struct Scan {
    window: Vec<u8>,
    texts: u64,
}

impl Scan {
    fn feed(&mut self, piece: &[u8]) -> Result<(), TableError> {
        let kept = self.window.len().saturating_sub(OVERLAP);
        self.window.drain(..kept);
        self.window.extend_from_slice(piece);
        if memmem::find(&self.window, b"<!DOCTYPE").is_some()
            || memmem::find(&self.window, b"<!ENTITY").is_some()
        {
            return Err(TableError::BrokenWorkbook);
        }
        for at in memmem::find_iter(&self.window, b"uniqueCount") {
            let after = self.window.get(at + b"uniqueCount".len()..).unwrap_or_default();
            self.texts = self.texts.max(declared_count(after));
        }
        Ok(())
    }

    fn finish(&self, size: u64) -> Result<(), TableError> {
        let possible = (size / TEXT_MIN_BYTES).max(TEXTS_UNPROVEN);
        if self.texts > possible { Err(TableError::BrokenWorkbook) } else { Ok(()) }
    }
}

/// The number in `="123"`, 0 for plain words. A number that is pushed or cut out of sight counts as endless: no
/// spreadsheet program writes one. Close to the end of the window nothing is decided, the next window shows it whole.
fn declared_count(after: &[u8]) -> u64 {
    let seen = after.get(..after.len().min(OVERLAP)).unwrap_or_default();
    let undecided = if seen.len() > OVERLAP / 2 { u64::MAX } else { 0 };
    let rest = seen.trim_ascii_start();
    let Some(value) = rest.strip_prefix(b"=") else {
        return if rest.is_empty() { undecided } else { 0 };
    };
    let value = value.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
    let end = value.iter().position(|b| !b.is_ascii_digit());
    let Some(digits) = end.and_then(|end| value.get(..end)) else {
        return undecided;
    };
    match digits {
        [] => 0,
        _ => String::from_utf8_lossy(digits).parse().unwrap_or(u64::MAX),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn scan(pieces: &[&[u8]]) -> Result<(), TableError> {
        let mut scan = Scan::default();
        for piece in pieces {
            scan.feed(piece)?;
        }
        scan.finish(1000)
    }

    #[test]
    fn nothing_hides_between_two_pieces() {
        assert!(scan(&[b"<sst uniqueCount=\"12\">"]).is_ok());
        assert!(scan(&[b"<sst uniqueCou", b"nt = \"99999999", b"99\">"]).is_err());
        assert!(scan(&[b"<?xml?><!DOC", b"TYPE a>"]).is_err());
        assert!(scan(&[b"<t>about uniqueCount in words</t>"]).is_ok());
    }

    #[test]
    fn a_number_pushed_out_of_sight_is_refused() {
        let far = format!("<sst uniqueCount={}\"9999999999\">", " ".repeat(500));
        assert!(scan(&[far.as_bytes()]).is_err());
        let before = format!("<sst uniqueCount{}=\"9999999999\">", " ".repeat(500));
        assert!(scan(&[before.as_bytes()]).is_err());
    }
}
