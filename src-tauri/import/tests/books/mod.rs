//! Writes small workbooks, the same sheets as XLSX and as ODS, with what offices do to them: merged cells, hidden
//! sheets, rows and columns, days, numbers. Only for tests.

#![allow(clippy::unwrap_used, dead_code)]

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

/// One cell.
#[derive(Clone)]
pub enum Cell {
    Blank,
    Text(String),
    Number(f64),
    /// A day, as a spreadsheet counts it and as ISO 8601.
    Day(u32, &'static str),
}

pub fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::Blank } else { Cell::Text(text.to_owned()) }
}

/// Cells parted by `|`, all of them texts.
pub fn row(line: &str) -> Vec<Cell> {
    line.split('|').map(text).collect()
}

/// One sheet.
#[derive(Clone, Default)]
pub struct Sheet {
    pub name: &'static str,
    pub hidden: bool,
    pub rows: Vec<Vec<Cell>>,
    /// 1-based.
    pub hidden_rows: Vec<usize>,
    /// 0-based.
    pub hidden_columns: Vec<usize>,
    /// First row (1-based) and column (0-based), number of rows and of columns.
    pub merged: Vec<(usize, usize, usize, usize)>,
}

impl Sheet {
    pub fn new(name: &'static str, lines: &[&str]) -> Sheet {
        Sheet { name, rows: lines.iter().map(|line| row(line)).collect(), ..Sheet::default() }
    }
}

fn letter(column: usize) -> char {
    char::from(b'A' + u8::try_from(column).unwrap())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let method = if *name == "mimetype" {
            zip::CompressionMethod::Stored
        } else {
            zip::CompressionMethod::Deflated
        };
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method)).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The sheets as an Excel workbook.
pub fn xlsx(sheets: &[Sheet]) -> Vec<u8> {
    let relation = |id: &str, kind: &str, target: &str| {
        format!(r#"<Relationship Id="{id}" Type="{RELATIONS}/{kind}" Target="{target}"/>"#)
    };
    let (mut book, mut relations) = (String::new(), relation("rIdS", "styles", "styles.xml"));
    let mut parts = Vec::new();
    for (sheet, number) in sheets.iter().zip(1..) {
        let state = if sheet.hidden { r#" state="hidden""# } else { "" };
        let name = escape(sheet.name);
        write!(book, r#"<sheet name="{name}" sheetId="{number}"{state} r:id="rId{number}"/>"#).unwrap();
        // Both ways to write a target occur.
        let target = if number % 2 == 0 { "/xl/worksheets/" } else { "worksheets/" };
        relations += &relation(&format!("rId{number}"), "worksheet", &format!("{target}sheet{number}.xml"));
        parts.push((format!("xl/worksheets/sheet{number}.xml"), xlsx_sheet(sheet)));
    }
    let book = format!(
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{RELATIONS}"><sheets>{book}</sheets></workbook>"#
    );
    let wrap = |inner: &str| {
        format!(
            r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>"#
        )
    };
    let styles = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>"#;
    parts.push(("xl/workbook.xml".into(), book));
    parts.push(("xl/_rels/workbook.xml.rels".into(), wrap(&relations)));
    parts.push(("_rels/.rels".into(), wrap(&relation("rId1", "officeDocument", "xl/workbook.xml"))));
    parts.push(("xl/styles.xml".into(), styles.to_owned()));
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, xml)| (name.as_str(), xml.as_bytes())).collect();
    package(&parts)
}

fn xlsx_sheet(sheet: &Sheet) -> String {
    let mut rows = String::new();
    for (cells, number) in sheet.rows.iter().zip(1..) {
        let hidden = if sheet.hidden_rows.contains(&number) { r#" hidden="1""# } else { "" };
        write!(rows, r#"<row r="{number}"{hidden}>"#).unwrap();
        for (column, cell) in cells.iter().enumerate() {
            let place = format!("{}{number}", letter(column));
            match cell {
                Cell::Blank => Ok(()),
                Cell::Text(text) => write!(
                    rows,
                    r#"<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
                    escape(text)
                ),
                Cell::Number(value) => write!(rows, r#"<c r="{place}"><v>{value}</v></c>"#),
                Cell::Day(serial, _) => write!(rows, r#"<c r="{place}" s="1"><v>{serial}</v></c>"#),
            }
            .unwrap();
        }
        rows.push_str("</row>");
    }
    let hidden = sheet.hidden_columns.iter().map(|column| column + 1);
    let columns: String =
        hidden.map(|c| format!(r#"<col min="{c}" max="{c}" width="0" hidden="true"/>"#)).collect();
    let columns = if columns.is_empty() { columns } else { format!("<cols>{columns}</cols>") };
    let merged = sheet.merged.iter().map(|(top, left, rows, columns)| {
        let (bottom, right) = (top + rows - 1, letter(left + columns - 1));
        format!(r#"<mergeCell ref="{}{top}:{right}{bottom}"/>"#, letter(*left))
    });
    let merged: String = merged.collect();
    format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{columns}<sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>"#
    )
}

/// The sheets as an OpenDocument spreadsheet.
pub fn ods(sheets: &[Sheet]) -> Vec<u8> {
    ods_of(&sheets.iter().map(ods_sheet).collect::<String>())
}

/// A spreadsheet of ready-made tables.
pub fn ods_of(tables: &str) -> Vec<u8> {
    let content = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#
    );
    package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", content.as_bytes()),
        ("META-INF/manifest.xml", b"<manifest:manifest xmlns:manifest=\"m\"/>"),
    ])
}

fn ods_sheet(sheet: &Sheet) -> String {
    let style = if sheet.hidden { "ta2" } else { "ta1" };
    let mut xml = format!(r#"<table:table table:name="{}" table:style-name="{style}">"#, escape(sheet.name));
    let width = sheet.rows.iter().map(Vec::len).max().unwrap_or_default();
    for column in 0..width {
        let hidden =
            if sheet.hidden_columns.contains(&column) { r#" table:visibility="collapse""# } else { "" };
        write!(xml, "<table:table-column{hidden}/>").unwrap();
    }
    xml.push_str(r#"<table:table-column table:number-columns-repeated="16000"/>"#);
    for (cells, number) in sheet.rows.iter().zip(1..) {
        let hidden = if sheet.hidden_rows.contains(&number) { r#" table:visibility="filter""# } else { "" };
        write!(xml, "<table:table-row{hidden}>").unwrap();
        for (column, cell) in cells.iter().enumerate() {
            xml += &ods_cell(sheet, number, column, cell);
        }
        xml.push_str(r#"<table:table-cell table:number-columns-repeated="16000"/></table:table-row>"#);
    }
    xml.push_str(
        r#"<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>"#,
    );
    xml
}

fn ods_cell(sheet: &Sheet, row: usize, column: usize, cell: &Cell) -> String {
    let block = sheet.merged.iter().find(|(top, left, ..)| *top == row && *left == column);
    let span = block.map_or(String::new(), |(_, _, rows, columns)| {
        format!(r#" table:number-columns-spanned="{columns}" table:number-rows-spanned="{rows}""#)
    });
    let covered = sheet.merged.iter().any(|(top, left, rows, columns)| {
        (*top..top + rows).contains(&row) && (*left..left + columns).contains(&column) && block.is_none()
    });
    let name = if covered { "table:covered-table-cell" } else { "table:table-cell" };
    match cell {
        Cell::Blank => format!("<{name}{span}/>"),
        Cell::Text(text) => {
            let paragraphs: String =
                text.split('\n').map(|line| format!("<text:p>{}</text:p>", escape(line))).collect();
            format!(r#"<{name}{span} office:value-type="string">{paragraphs}</{name}>"#)
        }
        Cell::Number(value) => format!(
            r#"<{name}{span} office:value-type="float" office:value="{value}"><text:p>rund {value:.0}</text:p></{name}>"#
        ),
        Cell::Day(_, iso) => format!(
            r#"<{name}{span} office:value-type="date" office:date-value="{iso}"><text:p>gestern</text:p></{name}>"#
        ),
    }
}
