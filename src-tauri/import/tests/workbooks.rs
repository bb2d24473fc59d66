//! Workbooks as offices leave them, each as XLSX and as ODS: what is found must be the same.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod books;

use books::{Cell, Sheet, ods, ods_of, row, text, xlsx};
use import::{
    AsideKind, Decisions, Field, LayoutChoice, RawTable, TableChoice, TableError, TableKind,
    check_applicants, guess_mapping, mapping_findings, read_table, read_table_as,
};

fn read(bytes: &[u8]) -> RawTable {
    read_table("liste", bytes, &TableChoice::default()).unwrap()
}

/// Calls with both formats.
fn both(sheets: &[Sheet], check: impl Fn(&[u8])) {
    check(&xlsx(sheets));
    check(&ods(sheets));
}

fn list() -> Sheet {
    Sheet::new(
        "Liste",
        &["Firma|Ort|E-Mail", "Aktenlotse GmbH|Köln|a@x.example", "Solarpfad UG|Bonn|b@x.example"],
    )
}

fn numbers(table: &RawTable) -> Vec<u32> {
    table.rows.iter().map(|row| row.number).collect()
}

#[test]
fn both_formats_are_read_alike() {
    let book = read(&xlsx(&[list()]));
    let document = read(&ods(&[list()]));
    assert_eq!((book.kind, document.kind), (TableKind::Workbook, TableKind::OpenDocument));
    assert_eq!((&book.headers, &book.rows), (&document.headers, &document.rows));
    assert_eq!(document.sheet.as_deref(), Some("Liste"));
}

#[test]
fn hidden_sheets_are_named_and_can_be_chosen() {
    let mut old = list();
    old.name = "Alte Liste";
    old.hidden = true;
    old.rows.push(row("Wegweiser|Essen|c@x.example"));
    both(&[old, list()], |bytes| {
        let table = read(bytes);
        assert_eq!(table.sheets, ["Liste"]);
        assert_eq!(table.hidden_sheets, ["Alte Liste"]);
        assert_eq!((table.sheet.as_deref(), table.rows.len()), (Some("Liste"), 2));
        assert_eq!(table.findings()[0].code, "hidden-sheets");
        let choice = TableChoice { sheet: Some("Alte Liste".into()), ..TableChoice::default() };
        let old = read_table("x", bytes, &choice).unwrap();
        assert_eq!(old.rows.len(), 3);
        assert_eq!(old.findings()[0].code, "hidden-sheet-read");
        let choice = TableChoice { sheet: Some("Fehlt".into()), ..TableChoice::default() };
        let refused = read_table("x", bytes, &choice);
        assert_eq!(refused, Err(TableError::NoSuchSheet { sheet: "Fehlt".into() }));
    });
}

#[test]
fn a_cover_sheet_is_passed_over_for_the_list_behind_it() {
    let cover = Sheet::new("Deckblatt", &["Bewerbungen zum Pitch-Termin", "", "Stand 01.11.2026"]);
    both(&[cover, list()], |bytes| {
        assert_eq!(read(bytes).sheet.as_deref(), Some("Liste"));
    });
}

#[test]
fn hidden_rows_stay_out_until_they_are_taken() {
    let mut sheet = list();
    sheet.rows.push(row("Wegweiser|Essen|c@x.example"));
    sheet.hidden_rows = vec![3];
    both(&[sheet], |bytes| {
        let table = read(bytes);
        assert_eq!(numbers(&table), [2, 4]);
        let hidden: Vec<u32> = table.asides_of(AsideKind::Hidden).map(|aside| aside.row).collect();
        assert_eq!(hidden, [3]);
        let layout = LayoutChoice { take: vec![AsideKind::Hidden], ..LayoutChoice::default() };
        let table = read_table_as("x", bytes, &TableChoice::default(), &layout).unwrap();
        assert_eq!(numbers(&table), [2, 3, 4]);
        assert!(table.asides[0].taken);
    });
}

#[test]
fn a_sheet_that_hides_all_its_rows_is_read_all_the_same() {
    let mut sheet = list();
    sheet.hidden_rows = vec![2, 3];
    both(&[sheet], |bytes| assert_eq!(numbers(&read(bytes)), [2, 3]));
}

#[test]
fn hidden_columns_are_not_mapped_until_somebody_says_so() {
    let mut sheet =
        Sheet::new("Liste", &["Firma|E-Mail|Ort", "A GmbH|a@x.example|Köln", "B GmbH|b@x.example|Bonn"]);
    sheet.hidden_columns = vec![1];
    both(&[sheet], |bytes| {
        let table = read(bytes);
        assert_eq!((table.hidden_columns.as_slice(), table.width()), ([1].as_slice(), 3));
        assert_eq!(guess_mapping(&table), [Field::Name, Field::Ignore, Field::Place]);
        let layout = LayoutChoice { hidden_columns: Some(true), ..LayoutChoice::default() };
        let table = read_table_as("x", bytes, &TableChoice::default(), &layout).unwrap();
        assert_eq!(guess_mapping(&table), [Field::Name, Field::Email, Field::Place]);
    });
}

#[test]
fn a_header_over_two_rows_with_merged_cells_is_one_header() {
    let mut sheet = Sheet::new(
        "Liste",
        &[
            "Bewerbungen 2026||||",
            "",
            "Firma|Kontakt|||Angaben",
            "|Vorname|Nachname|E-Mail|Sitz",
            "Aktenlotse GmbH|Frauke|Dahl|a@x.example|Köln",
            "Solarpfad UG|Deniz|Öztürk|b@x.example|Bonn",
        ],
    );
    sheet.merged = vec![(1, 0, 1, 5), (3, 0, 2, 1), (3, 1, 1, 3)];
    both(&[sheet], |bytes| {
        let table = read(bytes);
        assert_eq!((table.header_row, table.header_rows), (Some(3), 2));
        let wanted =
            ["Firma", "Kontakt / Vorname", "Kontakt / Nachname", "Kontakt / E-Mail", "Angaben / Sitz"];
        assert_eq!(table.headers, wanted);
        assert_eq!(table.titles[0].cells, ["Bewerbungen 2026"]);
        let mapping = guess_mapping(&table);
        assert_eq!(mapping, [Field::Name, Field::GivenName, Field::Presenter, Field::Email, Field::Place]);
        let checked = check_applicants(&table, &mapping, &Decisions::default()).unwrap();
        assert_eq!(checked.ready[0].presenter.as_deref(), Some("Frauke Dahl"));
        // Somebody may know better.
        let layout = LayoutChoice { header_rows: Some(1), ..LayoutChoice::default() };
        let choice = TableChoice { header_row: Some(4), ..TableChoice::default() };
        let table = read_table_as("x", bytes, &choice, &layout).unwrap();
        assert_eq!((table.header_rows, table.headers[1].as_str()), (1, "Vorname"));
    });
}

#[test]
fn a_merged_name_holds_for_each_of_its_rows() {
    let mut sheet = Sheet::new(
        "Liste",
        &[
            "Firma|Projekt|Ort",
            "Aktenlotse GmbH|Akten ordnen|Köln",
            "|Akten finden|Köln",
            "Solarpfad UG|Dächer|Bonn",
        ],
    );
    sheet.merged = vec![(2, 0, 2, 1)];
    both(&[sheet], |bytes| {
        let table = read(bytes);
        assert_eq!((table.merged, table.rows[1].cell(0)), (1, "Aktenlotse GmbH"));
        let checked = check_applicants(&table, &guess_mapping(&table), &Decisions::default()).unwrap();
        assert_eq!((checked.ready.len(), checked.further.len()), (3, 1));
        let layout = LayoutChoice { fill_merged: Some(false), ..LayoutChoice::default() };
        let table = read_table_as("x", bytes, &TableChoice::default(), &layout).unwrap();
        assert_eq!((table.merged, table.rows[1].cell(0)), (1, ""));
    });
}

#[test]
fn sections_sums_and_footnotes_are_set_aside() {
    let mut sheet = list();
    sheet.rows.insert(1, row("Challenge 1: Mobilität"));
    sheet.merged = vec![(2, 0, 1, 3)];
    sheet.rows.push(vec![text("Summe"), Cell::Blank, Cell::Number(2.0)]);
    sheet.rows.push(vec![]);
    sheet.rows.push(row("Stand: 01.11.2026"));
    both(&[sheet], |bytes| {
        let table = read(bytes);
        assert_eq!(numbers(&table), [3, 4]);
        let kinds: Vec<_> = table.asides.iter().map(|aside| (aside.row, aside.kind)).collect();
        let wanted = [(2, AsideKind::Section), (5, AsideKind::Total), (7, AsideKind::Footnote)];
        assert_eq!(kinds, wanted);
    });
}

#[test]
fn days_and_numbers_come_as_values_and_not_as_they_are_shown() {
    let rows = vec![
        row("Firma|Eingang|Betrag|Gründung|PLZ"),
        vec![
            text("A"),
            Cell::Day(46_329, "2026-11-03"),
            Cell::Number(1234.5),
            Cell::Number(2019.0),
            text("=\"00123\""),
        ],
        vec![
            text("B"),
            Cell::Number(46_329.0),
            Cell::Number(1.234),
            Cell::Day(43_802, "2019-12-03"),
            text("00124"),
        ],
    ];
    both(&[Sheet { name: "L", rows, ..Sheet::default() }], |bytes| {
        let table = read(bytes);
        assert_eq!(table.wrapped, 1);
        assert_eq!(table.rows[0].cell(4), "00123");
        let mapping = guess_mapping(&table);
        assert_eq!(mapping, [Field::Name, Field::Received, Field::Amount, Field::Founded, Field::Ignore]);
        let found = mapping_findings(&table, &mapping);
        assert_eq!((found.len(), found[0].code), (1, "serial-dates"));
        let checked = check_applicants(&table, &mapping, &Decisions::default()).unwrap();
        let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 3);
        assert!(
            checked.ready.iter().all(|candidate| candidate.received == day),
            "a bare serial number is a day"
        );
        assert_eq!(checked.ready[0].amount, Some("1234.5".parse().unwrap()));
        assert_eq!(checked.ready[1].amount, Some("1.234".parse().unwrap()));
        let years: Vec<i32> = checked.ready.iter().map(|c| c.founded.unwrap().year).collect();
        assert_eq!(years, [2019, 2019]);
    });
}

#[test]
fn an_open_document_says_more_than_its_cells() {
    let table = r#"<table:table table:name="L"><table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>Geheim</text:p></office:annotation><text:p>Fir<text:span>ma</text:span></text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Ort</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>A&amp;B<text:s text:c="2"/>&#228;</text:p><text:p>zwei</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Bonn</text:p></table:table-cell></table:table-row></table:table>"#;
    let read = read(&ods_of(table));
    assert_eq!(read.headers, ["Firma", "Ort"], "a comment is no value");
    assert_eq!(read.rows[0].cells, ["A&B  ä\nzwei", "Bonn"]);
    assert_eq!(numbers(&read), [2, 3], "a repeated row is two rows");
}

#[test]
fn open_documents_made_to_hurt_end_in_a_named_error() {
    let cell = r#"<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>"#;
    let read = |tables: &str| read_table("x", &ods_of(tables), &TableChoice::default());
    let rows = |count: u64| {
        format!(
            r#"<table:table table:name="L"><table:table-row table:number-rows-repeated="{count}">{cell}{cell}</table:table-row></table:table>"#
        )
    };
    assert!(matches!(read(&rows(1_000_000)), Err(TableError::TooManyRows { .. })));
    assert!(matches!(read(&rows(4_000_000_000)), Err(TableError::TooManyRows { .. })));
    let wide =
        cell.replace("<table:table-cell ", r#"<table:table-cell table:number-columns-repeated="16384" "#);
    let wide =
        format!(r#"<table:table table:name="L"><table:table-row>{wide}</table:table-row></table:table>"#);
    assert!(matches!(read(&wide), Err(TableError::TooManyColumns { row: 1, .. })));
    for broken in
        ["<table:table>", "<table:table table:name=\"L\"></table:row>", "<a>&b;</a", "<table:table></x>"]
    {
        assert_eq!(read(broken), Err(TableError::BrokenWorkbook), "{broken}");
    }
    assert_eq!(read(""), Err(TableError::Empty));
    let inner =
        format!(r#"<table:table table:name="I"><table:table-row>{cell}</table:table-row></table:table>"#);
    let outer = ["Firma", "A GmbH", "B GmbH"].map(|name| {
        format!("<table:table-row>{}{cell}</table:table-row>", cell.replace(">x<", &format!(">{name}<")))
    });
    let outer = outer.concat().replacen("</table:table-cell>", &format!("{inner}</table:table-cell>"), 1);
    let nested = format!(r#"<table:table table:name="L">{outer}</table:table>"#);
    let table = read(&nested).unwrap();
    assert_eq!((table.sheets.as_slice(), table.headers[0].as_str()), (["L".to_owned()].as_slice(), "Firma"));
    let encrypted = books::package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", b"\x01\x02\x03"),
        ("META-INF/manifest.xml", b"<m><file-entry><encryption-data/></file-entry></m>"),
    ]);
    assert_eq!(read_table("x", &encrypted, &TableChoice::default()), Err(TableError::Encrypted));
    let zeros = vec![b' '; 40 * 1024 * 1024];
    let bomb = books::package(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("content.xml", &zeros),
    ]);
    assert!(matches!(read_table("x", &bomb, &TableChoice::default()), Err(TableError::UnpacksTooFar { .. })));
}

#[test]
fn a_hidden_sum_is_not_taken_with_the_hidden_rows() {
    let mut sheet = list();
    sheet.rows.push(row("Wegweiser|Essen|c@x.example"));
    sheet.rows.push(vec![text("Summe"), Cell::Blank, Cell::Number(3.0)]);
    sheet.hidden_rows = vec![4, 5];
    both(&[sheet], |bytes| {
        let layout = LayoutChoice { take: vec![AsideKind::Hidden], ..LayoutChoice::default() };
        let table = read_table_as("x", bytes, &TableChoice::default(), &layout).unwrap();
        assert_eq!(numbers(&table), [2, 3, 4]);
    });
}

#[test]
fn marks_made_to_hurt_do_no_harm() {
    let mut sheet = list();
    sheet.merged = vec![(1, 0, 1_048_576, 20), (2, 0, 900_000, 1), (2, 1, 900_000, 1)];
    sheet.hidden_columns = vec![25];
    both(&[sheet], |bytes| {
        if let Ok(table) = read_table("x", bytes, &TableChoice::default()) {
            assert_eq!(table.hidden_columns, Vec::<usize>::new());
        }
    });
}
