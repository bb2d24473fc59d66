//! Files made to hurt: each must end in a named error or a table, never in a panic, and soon.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod books;

use books::{Sheet, ods, ods_of, xlsx};
use import::{
    Applications, AsideKind, Decisions, Field, FileKind, Finding, Known, LayoutChoice, RawTable, TableChoice,
    TableError, check_applicants_as, compare, guess_mapping, read_table, read_table_as, shape,
};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

fn read(bytes: &[u8]) -> Result<RawTable, TableError> {
    read_table("list.xlsx", bytes, &TableChoice::default())
}

const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Leer" sheetId="1" r:id="rId1"/><sheet name="Liste" sheetId="2" r:id="rId2"/></sheets></workbook>"#;
const BOOK_RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#;
const TEXTS: &str =
    r#"<sst uniqueCount="3"><si><t>Firma</t></si><si><t>Ort</t></si><si><t>Aktenlotse</t></si></sst>"#;

fn sheet(rows: &str) -> String {
    format!(r#"<?xml version="1.0"?><worksheet><sheetData>{rows}</sheetData></worksheet>"#)
}

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A package of one part that is not compressed.
fn stored(name: &str, bytes: &[u8]) -> Vec<u8> {
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, options).unwrap();
    zip.write_all(bytes).unwrap();
    zip.finish().unwrap().into_inner()
}

fn workbook(texts: &str, rows: &str) -> Vec<u8> {
    package(&[
        ("_rels/.rels", RELS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS.as_bytes()),
        ("xl/sharedStrings.xml", texts.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet("").as_bytes()),
        ("xl/worksheets/sheet2.xml", sheet(rows).as_bytes()),
    ])
}

const ROWS: &str = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="inlineStr"><is><t>Köln </t></is></c></row>"#;

#[test]
fn a_small_workbook_is_read_from_its_first_filled_sheet() {
    let table = read(&workbook(TEXTS, ROWS)).unwrap();
    assert_eq!(table.sheets, ["Leer", "Liste"]);
    assert_eq!(table.sheet.as_deref(), Some("Liste"));
    assert_eq!(table.headers, ["Firma", "Ort"]);
    assert_eq!((table.rows[0].number, table.rows[0].cell(1)), (3, "Köln"));
    let empty = TableChoice { sheet: Some("Leer".into()), ..TableChoice::default() };
    assert_eq!(read_table("x", &workbook(TEXTS, ROWS), &empty), Err(TableError::Empty));
    let missing = TableChoice { sheet: Some("Fehlt".into()), ..TableChoice::default() };
    let refused = read_table("x", &workbook(TEXTS, ROWS), &missing);
    assert_eq!(refused, Err(TableError::NoSuchSheet { sheet: "Fehlt".into() }));
}

#[test]
fn a_zip_bomb_is_refused_before_it_unpacks() {
    let zeros = vec![0u8; 40 * 1024 * 1024];
    let bytes = package(&[("_rels/.rels", RELS.as_bytes()), ("xl/worksheets/sheet1.xml", &zeros)]);
    assert!(bytes.len() < 100_000);
    assert_eq!(read(&bytes), Err(TableError::UnpacksTooFar { limit_mb: 256 }));
}

#[test]
fn a_bomb_that_lies_about_its_size_is_refused() {
    let zeros = vec![0u8; 40 * 1024 * 1024];
    let mut bytes = package(&[("_rels/.rels", RELS.as_bytes()), ("xl/a.xml", &zeros)]);
    let size = u32::try_from(zeros.len()).unwrap().to_le_bytes();
    while let Some(at) = bytes.windows(4).position(|w| w == size) {
        bytes[at..at + 4].copy_from_slice(&12u32.to_le_bytes());
    }
    assert!(matches!(read(&bytes), Err(TableError::UnpacksTooFar { .. } | TableError::BrokenWorkbook)));
}

#[test]
fn a_package_of_countless_parts_is_refused() {
    let names: Vec<String> = (0..2_001).map(|i| format!("xl/{i}")).collect();
    let parts: Vec<(&str, &[u8])> = names.iter().map(|n| (n.as_str(), b"".as_slice())).collect();
    assert!(matches!(read(&package(&parts)), Err(TableError::UnpacksTooFar { .. })));
}

#[test]
fn entities_are_refused_not_expanded() {
    let bomb = r#"<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>"#;
    assert_eq!(read(&workbook(bomb, ROWS)), Err(TableError::BrokenWorkbook));
    let unknown = "<sst><si><t>&b;</t></si></sst>";
    assert_eq!(read(&workbook(unknown, ROWS)), Err(TableError::BrokenWorkbook));
}

#[test]
fn a_claim_of_ten_billion_texts_reserves_nothing() {
    let claim = TEXTS.replace("\"3\"", "\"10000000000\"");
    assert_eq!(read(&workbook(&claim, ROWS)), Err(TableError::BrokenWorkbook));
}

#[test]
fn one_long_text_named_by_many_cells_does_not_fill_the_memory() {
    let texts = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(32_000));
    let mut rows = String::new();
    for row in 1..=5_000 {
        write!(rows, r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#).unwrap();
    }
    assert_eq!(read(&workbook(&texts, &rows)), Err(TableError::UnpacksTooFar { limit_mb: 128 }));
}

#[test]
fn cell_references_that_overflow_are_refused() {
    for reference in ["AAAAAAAAAAAA1", "A99999999999999", "A4294967295", "1", "Ä1"] {
        let rows = format!(r#"<row r="1"><c r="{reference}"><v>1</v></c></row>"#);
        let refused = read(&workbook(TEXTS, &rows)).unwrap_err();
        let named = matches!(refused, TableError::BrokenWorkbook | TableError::TooManyColumns { .. });
        assert!(named, "{reference}: {refused}");
    }
}

#[test]
fn a_workbook_cut_anywhere_is_refused() {
    let whole = workbook(TEXTS, ROWS);
    for twentieth in 1..20 {
        let cut = &whole[..whole.len() * twentieth / 20];
        assert_eq!(read(cut), Err(TableError::BrokenWorkbook), "{twentieth}/20");
    }
}

#[test]
fn other_packages_are_named() {
    let document = package(&[("[Content_Types].xml", b""), ("word/document.xml", b"")]);
    assert_eq!(read(&document), Err(TableError::NotATable { kind: FileKind::Document }));
    for (format, wanted) in [
        ("spreadsheet", TableError::BrokenWorkbook),
        ("text", TableError::NotATable { kind: FileKind::Document }),
    ] {
        let media_type = format!("application/vnd.oasis.opendocument.{format}");
        assert_eq!(read(&stored("mimetype", media_type.as_bytes())), Err(wanted));
    }
    let archive = package(&[("foto.jpg", b"x")]);
    assert_eq!(read(&archive), Err(TableError::NotATable { kind: FileKind::Archive }));
}

#[test]
fn two_hundred_thousand_rows_are_counted_and_refused() {
    let mut text = String::from("Firma;Ort\n");
    for row in 0..200_000 {
        writeln!(text, "Firma {row};Bonn").unwrap();
    }
    let refused = TableError::TooManyRows { rows: 200_000, limit: 100_000 };
    assert_eq!(read(text.as_bytes()), Err(refused));
}

#[test]
fn a_workbook_of_too_many_rows_is_counted_and_refused() {
    let mut rows = String::from(r#"<row r="1"><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>"#);
    for row in 0..100_100 {
        write!(rows, r#"<row><c t="s"><v>2</v></c><c><v>{row}</v></c></row>"#).unwrap();
    }
    let refused = TableError::TooManyRows { rows: 100_100, limit: 100_000 };
    assert_eq!(read(&workbook(TEXTS, &rows)), Err(refused));
}

#[test]
fn a_file_that_is_too_large_or_too_wide_is_refused() {
    let large = vec![b'a'; 50 * 1024 * 1024 + 1];
    assert_eq!(read(&large), Err(TableError::TooLarge { size_mb: 51, limit_mb: 50 }));
    let wide = vec!["x"; 300].join(";");
    assert!(matches!(read(wide.as_bytes()), Err(TableError::TooManyColumns { columns: 300, .. })));
}

#[test]
fn many_wide_rows_are_refused_before_they_fill_the_memory() {
    let row = format!("a{}b\n", ";".repeat(250));
    let refused = read(row.repeat(21_000).as_bytes());
    assert_eq!(refused, Err(TableError::TooManyCells { limit: 5_000_000 }));
}

/// Does everything that can be done with a file; what comes out does not matter, that it comes out does.
fn run_whole(bytes: &[u8]) {
    let Ok(table) = read(bytes) else { return };
    let mapping = guess_mapping(&table);
    assert_eq!(mapping.len(), table.width());
    assert_eq!(shape(&table).len(), 32);
    assert!(table.findings().iter().all(|finding| Finding::CODES.contains(&finding.code)));
    for applications in [Applications::All, Applications::First] {
        let checked = check_applicants_as(&table, &mapping, &Decisions::default(), applications).unwrap();
        assert_eq!(checked.ready.len() + checked.rows_left_out(), table.rows.len());
        let difference = compare(&[Known::new("1").with(Field::Name, "a")], &checked, &mapping);
        let rows = difference.new.len() + difference.changed.len() + difference.same.len();
        assert_eq!(rows, checked.ready.len());
    }
    let take = AsideKind::ALL.to_vec();
    let layout = LayoutChoice { take, header_rows: Some(2), unwrap: Some(false), ..LayoutChoice::default() };
    let _ = read_table_as("x", bytes, &TableChoice::default(), &layout);
}

/// The same file with some of its bytes changed.
fn flipped(mut bytes: Vec<u8>, flips: Vec<(prop::sample::Index, u8)>) -> Vec<u8> {
    for (at, value) in flips {
        let at = at.index(bytes.len());
        bytes[at] = value;
    }
    bytes
}

fn flips() -> impl Strategy<Value = Vec<(prop::sample::Index, u8)>> {
    proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        run_whole(&bytes);
    }

    #[test]
    fn random_text_with_delimiters_never_panics(text in "[a-zÄ0-9;,\t|\"\r\n.@/=€ -]{0,400}") {
        run_whole(text.as_bytes());
    }

    #[test]
    fn a_workbook_with_flipped_bytes_never_panics(flips in flips()) {
        run_whole(&flipped(workbook(TEXTS, ROWS), flips));
    }

    #[test]
    fn a_document_with_flipped_bytes_never_panics(flips in flips()) {
        run_whole(&flipped(ods(&[Sheet::new("L", &["Firma|Ort", "A GmbH|Bonn", "B GmbH|Ulm"])]), flips));
    }

    #[test]
    fn a_document_of_random_elements_never_panics(
        tables in "(<table:table(-row|-cell|)( table:number-(rows|columns)-(repeated|spanned)=\"[0-9]{1,11}\")?>|</table:table(-row|-cell|)>|<text:p>|</text:p>|<text:s text:c=\"9{1,12}\"/>|a|&lt;){0,60}"
    ) {
        run_whole(&ods_of(&tables));
    }

    #[test]
    fn merged_and_hidden_cells_at_random_never_panic(
        merged in proptest::collection::vec((1usize..6, 0usize..4, 1usize..5, 1usize..5), 0..4),
        rows in proptest::collection::vec(1usize..7, 0..4),
        columns in proptest::collection::vec(0usize..5, 0..3)
    ) {
        let mut sheet =
            Sheet::new("L", &["T||", "Firma|Kontakt||Ort", "|Name|E-Mail|", "A|B|c@x.example|D", "Summe||5|", "x"]);
        (sheet.merged, sheet.hidden_rows, sheet.hidden_columns) = (merged, rows, columns);
        run_whole(&xlsx(&[sheet.clone()]));
        run_whole(&ods(&[sheet]));
    }

    #[test]
    fn a_sheet_with_broken_xml_never_panics(
        cut in any::<prop::sample::Index>(),
        junk in "[<>&;/a-z0-9\"= ]{0,20}"
    ) {
        let mut rows = ROWS.to_owned();
        let mut at = cut.index(rows.len());
        while !rows.is_char_boundary(at) {
            at -= 1;
        }
        rows.insert_str(at, &junk);
        run_whole(&workbook(TEXTS, &rows));
    }
}
