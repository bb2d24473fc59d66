//! Reading a part of a checked package as a stream of XML events. The one place that touches quick-xml's readers.

use crate::error::TableError;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesRef, BytesStart};
use quick_xml::reader::Reader;
use std::io::{BufReader, Cursor};
use zip::ZipArchive;
use zip::read::ZipFile;

pub(super) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;
pub(super) type Part<'a, 'b> = Reader<BufReader<ZipFile<'b, Cursor<&'a [u8]>>>>;

/// Opens the archive of a package that was checked.
pub(super) fn open(bytes: &[u8]) -> Result<Archive<'_>, TableError> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| TableError::BrokenWorkbook)
}

/// Opens one part; `None` if the package has none of that name. Empty elements come as a start and an end.
pub(super) fn part<'a, 'b>(archive: &'b mut Archive<'a>, name: &str) -> Option<Part<'a, 'b>> {
    let mut reader = Reader::from_reader(BufReader::new(archive.by_name(name).ok()?));
    reader.config_mut().expand_empty_elements = true;
    Some(reader)
}

/// The value of an attribute by its local name, with entities resolved.
pub(super) fn attribute(element: &BytesStart, name: &[u8]) -> Option<String> {
    let mut attributes = element.attributes();
    let found = attributes.with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// A number in an attribute; 1 where there is none, as repetitions count.
pub(super) fn count(element: &BytesStart, name: &[u8]) -> u32 {
    attribute(element, name).and_then(|text| text.parse().ok()).unwrap_or(1).max(1)
}

/// The character behind `&amp;` or `&#228;`. Entities of a file's own are refused with the whole file.
pub(super) fn resolve(reference: &BytesRef) -> Result<String, TableError> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Ok(character.to_string());
    }
    let name = reference.decode().map_err(|_| TableError::BrokenWorkbook)?;
    let known = quick_xml::escape::resolve_xml_entity(&name);
    known.map(str::to_owned).ok_or(TableError::BrokenWorkbook)
}
