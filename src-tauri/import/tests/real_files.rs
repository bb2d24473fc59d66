//! The real lists that offices get, as they came. They lie beside the repository, in `../shared/imports`.
//!
//! Without that folder the tests say so and pass on a developer's machine; in CI (`CI=true`) they fail.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use import::{
    ApplicantKind, Applications, Checked, DateStyle, Decisions, Delimiter, FaultCode, Field, Known,
    NumberStyle, RawTable, Separator, TableChoice, TableError, TableKind, TextEncoding, check_applicants,
    check_applicants_as, compare, guess_mapping, read_table, shape,
};
use std::path::Path;

fn real_file(name: &str) -> Option<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/imports");
    if !folder.is_dir() {
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "shared/imports missing in CI");
        println!("skipped: shared/imports missing");
        return None;
    }
    Some(std::fs::read(folder.join(name)).unwrap())
}

fn read(name: &str) -> Option<(RawTable, Vec<Field>)> {
    let bytes = real_file(name)?;
    let table = read_table(name, &bytes, &TableChoice::default()).unwrap();
    let mapping = guess_mapping(&table);
    Some((table, mapping))
}

fn header_of(table: &RawTable, mapping: &[Field], field: Field) -> Option<String> {
    let column = mapping.iter().position(|f| *f == field)?;
    table.headers.get(column).cloned()
}

fn assert_mapping(table: &RawTable, mapping: &[Field], wanted: &[(Field, &str)]) {
    for field in Field::TAKEN {
        let wanted = wanted.iter().find(|(f, _)| *f == field).map(|(_, header)| (*header).to_owned());
        assert_eq!(header_of(table, mapping, field), wanted, "{field:?} in {}", table.name);
    }
}

fn check(table: &RawTable, mapping: &[Field]) -> Checked {
    check_applicants(table, mapping, &Decisions::default()).unwrap()
}

const HAMBURG: [(Field, &str); 4] = [
    (Field::Name, "Zuwendungsempfänger"),
    (Field::Description, "Zuwendung für … (ggf. gekürzt)"),
    (Field::Amount, "Gesamtzuwendung"),
    (Field::Reference, "INEZ-Nummer"),
];

#[test]
fn the_hamburg_workbook() {
    let Some((table, mapping)) = read("hamburg_zuwendungen_2011.xlsx") else { return };
    assert_eq!(table.kind, TableKind::Workbook);
    assert_eq!(table.sheets, ["20110715Daten_ZBeginn2010"]);
    assert_eq!((table.header_row, table.width()), (Some(2), 13));
    assert_eq!(table.dates, Some(DateStyle::YearMonthDay));
    assert_mapping(&table, &mapping, &HAMBURG);
    let first = table.row(3).unwrap();
    assert_eq!(first.cell(0), "37874");
    assert_eq!(first.cell(3), "2010-01-01");
    assert_eq!(first.cell(6), "86", "trailing blanks are trimmed");
    assert_eq!(table.row(7).unwrap().cell(12), "303483.59");
    let picked: Vec<u32> = (3..15).collect();
    let decisions = Decisions { picked: Some(picked), ..Decisions::default() };
    let checked = check_applicants(&table, &mapping, &decisions).unwrap();
    assert_eq!(checked.ready.len() + checked.rows_left_out(), 12);
    assert!(checked.faults.is_empty());
    assert_eq!(checked.ready[0].amount, Some("71373".parse().unwrap()));
}

#[test]
fn the_hamburg_text_in_windows_1252() {
    let Some((table, mapping)) = read("hamburg_zuwendungen_2011_windows1252.csv") else { return };
    assert_eq!(table.encoding, Some(TextEncoding::Windows1252));
    assert_eq!(table.delimiter, Some(Delimiter::Comma));
    assert_eq!((table.header_row, table.width(), table.rows.len()), (Some(2), 13, 300));
    assert_eq!(table.dates, Some(DateStyle::MonthDayYear));
    assert_eq!(table.numbers, NumberStyle::DecimalPoint);
    assert_mapping(&table, &mapping, &HAMBURG);
    assert_eq!(table.row(3).unwrap().cell(1), "1. Fußballclub Hellbrook von 1967 e.V. (e.V.)");
    assert!(check(&table, &mapping).faults.is_empty());
    // A host who takes the wrong column for the day of receipt still gets real days.
    let by_hand: Vec<Field> = (0..13)
        .map(|column| match column {
            1 => Field::Name,
            4 => Field::Received,
            _ => Field::Ignore,
        })
        .collect();
    let checked = check(&table, &by_hand);
    assert_eq!(checked.ready[0].received, chrono::NaiveDate::from_ymd_opt(2010, 12, 31));
    assert!(checked.faults.is_empty());
}

#[test]
fn the_berlin_list_with_line_breaks_in_cells() {
    let Some((table, mapping)) = read("edutech_berlin_utf8bom_semikolon.csv") else { return };
    assert_eq!(table.encoding, Some(TextEncoding::Utf8));
    assert_eq!(table.delimiter, Some(Delimiter::Semicolon));
    assert_eq!((table.header_row, table.width()), (Some(1), 10));
    assert_eq!(table.dates, Some(DateStyle::DayMonthYear));
    let wanted = [
        (Field::Name, "Name des Start-ups"),
        (Field::Place, "Anschrift"),
        (Field::Email, "E-Mail"),
        (Field::Description, "Kurzbeschreibung"),
        (Field::Website, "Website"),
        (Field::Kind, "Rechtsform"),
        (Field::Founded, "Gründungsdatum"),
        (Field::Branch, "Kategorie"),
        (Field::Size, "Größe"),
    ];
    assert_mapping(&table, &mapping, &wanted);
    let checked = check(&table, &mapping);
    assert_eq!(checked.ready[0].name, "Lingoset");
    assert_eq!(checked.ready[0].kind, Some(ApplicantKind::StartUp));
    assert_eq!(checked.ready[0].founded.map(|founded| founded.year), Some(2019));
    assert_eq!(table.separator_of(3), Some(Separator::Comma), "several addresses in one cell");
    assert_eq!(checked.ready[1].website.as_deref(), Some("https://lehrermarktplatz.de"));
    assert_eq!(checked.ready[1].more_websites.len(), 2);
    let faults: Vec<_> = checked.faults.iter().map(|fault| (fault.row, fault.code)).collect();
    assert_eq!(faults, [(16, FaultCode::DateNoSuchYear { year: 12 })], "19.06.0012 stands in it");
    assert_eq!(checked.ready[0].row, 2);
    assert_eq!(checked.ready[1].row, 3, "a line break inside quotation marks is no row");
    assert!(checked.ready[0].description.as_ref().unwrap().contains('\n'));
}

#[test]
fn the_quantum_list_with_many_blanks() {
    let Some((table, mapping)) = read("quantum_startups_utf8.csv") else { return };
    assert_eq!((table.header_row, table.width()), (Some(1), 14));
    let wanted = [
        (Field::Name, "name"),
        (Field::Place, "hq_city"),
        (Field::Description, "description"),
        (Field::Website, "website"),
        (Field::Founded, "founded"),
        (Field::Branch, "category"),
        (Field::Kind, "company_type"),
    ];
    assert_mapping(&table, &mapping, &wanted);
    let checked = check(&table, &mapping);
    assert!(checked.faults.is_empty());
    assert_eq!(checked.ready.len() + checked.doubles.len(), table.rows.len());
    assert!(checked.ready.iter().any(|c| c.name == "Alqam" && c.place.is_none()));
    assert_eq!(checked.ready[0].founded.map(|founded| (founded.year, founded.day)), Some((2017, None)));
}

#[test]
fn the_funding_list_with_odd_names() {
    let Some((table, mapping)) = read("foerderkatalog_berlin_utf8.csv") else { return };
    let wanted = [
        (Field::Name, "Förderempfänger"),
        (Field::Place, "Ort"),
        (Field::Description, "Thema des geförderten Vorhabens"),
        (Field::Amount, "Fördersumme_EUR"),
        (Field::Reference, "FKZ"),
    ];
    assert_mapping(&table, &mapping, &wanted);
    let checked = check(&table, &mapping);
    assert!(checked.faults.is_empty());
    assert_eq!(checked.ready[0].name, "#BIKEYGEES e.V.");
    assert!(checked.ready[1].name.starts_with("'der freie beruf'"));
    assert_eq!(checked.ready[1].reference.as_deref(), Some("K332700 /7"));
    assert!(checked.ready.iter().any(|c| c.reference.as_deref() == Some("0315865")));
    assert!(checked.doubles.is_empty(), "1000shapes GmbH has two projects");
    assert_eq!(checked.further.len(), 1);
    assert_eq!((checked.further[0].first, checked.further[0].row), (4, 5));
}

#[test]
fn recipients_with_several_projects_are_no_doubles() {
    let Some((table, mapping)) = read("hamburg_zuwendungen_2011.xlsx") else { return };
    let checked = check(&table, &mapping);
    assert_eq!(table.rows.len(), 600);
    assert_eq!((checked.ready.len(), checked.doubles.len(), checked.further.len()), (595, 5, 373));
    // What is left as a double has the same words, the same sum and another number.
    assert!(checked.doubles.iter().all(|double| double.row > double.taken));
    let first = Applications::First;
    let first = check_applicants_as(&table, &mapping, &Decisions::default(), first).unwrap();
    assert_eq!(first.ready.len(), 600 - 5 - 373);
    assert_eq!(first.ready.len() + first.rows_left_out(), 600);
    let associations = checked.ready.iter().filter(|c| c.kind == Some(ApplicantKind::Association)).count();
    assert_eq!(associations, 428, "told by e.V.");
}

#[test]
fn the_same_list_twice_shows_no_difference() {
    for name in
        ["hamburg_zuwendungen_2011.xlsx", "quantum_startups_utf8.csv", "foerderkatalog_berlin_utf8.csv"]
    {
        let Some((table, mapping)) = read(name) else { return };
        let checked = check(&table, &mapping);
        let known: Vec<Known> = checked
            .ready
            .iter()
            .map(|candidate| {
                let values =
                    Field::TAKEN.into_iter().filter_map(|f| Some((f, candidate.value(f)?))).collect();
                Known { key: candidate.row.to_string(), values }
            })
            .collect();
        let difference = compare(&known, &checked, &mapping);
        assert_eq!(difference.same.len(), known.len(), "{name}");
        assert!(difference.same.iter().all(|(row, key)| row.to_string() == *key), "{name}");
        assert!(difference.new.is_empty() && difference.changed.is_empty() && difference.gone.is_empty());
    }
}

#[test]
fn the_two_hamburg_files_have_a_shape_each_and_keep_it() {
    let Some((workbook, _)) = read("hamburg_zuwendungen_2011.xlsx") else { return };
    let Some((text, _)) = read("hamburg_zuwendungen_2011_windows1252.csv") else { return };
    assert_ne!(shape(&workbook), shape(&text), "another kind of file");
    let mut next_year = text.clone();
    next_year.rows.truncate(5);
    next_year.headers[1] = "ZUWENDUNGSEMPFÄNGER ".into();
    assert_eq!(shape(&next_year), shape(&text));
}

#[test]
fn the_hamburg_workbook_cut_off_while_copying() {
    let Some(bytes) = real_file("hamburg_zuwendungen_2011.xlsx") else { return };
    for twentieth in 1..20 {
        let cut = &bytes[..bytes.len() * twentieth / 20];
        let refused = read_table("x", cut, &TableChoice::default());
        assert_eq!(refused, Err(TableError::BrokenWorkbook), "{twentieth}/20");
    }
}
