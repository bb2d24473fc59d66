//! The same list a second time: what is new, what has changed, what is the same, who is gone. And the list of faults
//! that goes back to whoever made it.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use import::{
    Applications, Checked, Decisions, Dialect, FaultWords, Field, Known, Params, TableChoice,
    check_applicants, check_applicants_as, compare, faults_csv, guess_mapping, read_table,
};

fn check(text: &str) -> (Checked, Vec<Field>) {
    let table = read_table("x", text.as_bytes(), &TableChoice::default()).unwrap();
    let mapping = guess_mapping(&table);
    (check_applicants(&table, &mapping, &Decisions::default()).unwrap(), mapping)
}

fn known(key: &str, values: &[(Field, &str)]) -> Known {
    values.iter().fold(Known::new(key), |known, (field, value)| known.with(*field, *value))
}

#[test]
fn rows_are_matched_by_reference_then_by_address_then_by_place() {
    let stored = [
        known("1", &[(Field::Name, "Aktenlotse GmbH"), (Field::Reference, "AZ-7"), (Field::Place, "Köln")]),
        known(
            "2",
            &[(Field::Name, "Solarpfad UG"), (Field::Email, "info@pfad.example"), (Field::Place, "Bonn")],
        ),
        known("3", &[(Field::Name, "Wegweiser eG"), (Field::Place, "Essen")]),
        known("4", &[(Field::Name, "Verschwunden"), (Field::Place, "Ulm")]),
    ];
    let (checked, mapping) = check(
        "Firma;Ort;E-Mail;Aktenzeichen\n\
        Aktenlotse Digital GmbH;Köln;a@x.example;az 7\n\
        solarpfad ug;Köln;INFO@pfad.example;\n\
        Wegweiser eG;45127 Essen;neu@weg.example;\n\
        Neuling GmbH;Trier;n@x.example;AZ-9\n",
    );
    let difference = compare(&stored, &checked, &mapping);
    let changes: Vec<_> = difference
        .changed
        .iter()
        .map(|changed| {
            let fields: Vec<&str> = changed.changes.iter().map(|change| change.field.code()).collect();
            (changed.row, changed.key.as_str(), fields.join(" "))
        })
        .collect();
    let wanted = [
        (2, "1", "name email reference".to_owned()),
        (3, "2", "name place email".to_owned()),
        (4, "3", "place email".to_owned()),
    ];
    assert_eq!(changes, wanted);
    let place = &difference.changed[1].changes[1];
    assert_eq!((place.before.as_deref(), place.after.as_deref()), (Some("Bonn"), Some("Köln")));
    assert_eq!(difference.new.iter().map(|new| new.row).collect::<Vec<_>>(), [5]);
    assert_eq!(difference.gone, ["4"]);
}

#[test]
fn fields_without_a_column_are_not_compared_and_a_blank_cell_is_said() {
    let stored = [known("1", &[(Field::Name, "A"), (Field::Place, "Köln"), (Field::Phone, "0221 12345")])];
    let (checked, mapping) = check("Firma;Ort\nA;\nB;Bonn\n");
    let difference = compare(&stored, &checked, &mapping);
    let change = &difference.changed[0].changes[0];
    assert_eq!((change.field, change.after.as_deref()), (Field::Place, None));
    assert_eq!(difference.changed[0].changes.len(), 1, "the telephone has no column");
}

#[test]
fn a_row_with_a_fault_keeps_its_applicant_from_being_gone() {
    let stored = [known("1", &[(Field::Name, "A"), (Field::Email, "a@x.example")])];
    let (checked, mapping) =
        check("Firma;E-Mail;Eingang\nA;a@x.example;31.11.2026\nB;b@x.example;03.11.2026\n");
    assert_eq!(checked.faults.len(), 1);
    let difference = compare(&stored, &checked, &mapping);
    assert_eq!((difference.gone.len(), difference.same.len(), difference.new.len()), (0, 0, 1));
}

#[test]
fn running_numbers_of_another_list_match_nobody() {
    let stored = [
        known("1", &[(Field::Name, "A"), (Field::Reference, "1")]),
        known("2", &[(Field::Name, "B"), (Field::Reference, "2")]),
    ];
    let (checked, mapping) = check("Nr;Firma\n1;Neu\n2;A\n3;B\n");
    let difference = compare(&stored, &checked, &mapping);
    assert_eq!(difference.new.iter().map(|new| new.row).collect::<Vec<_>>(), [2]);
    let matched: Vec<_> =
        difference.changed.iter().map(|changed| (changed.row, changed.key.as_str())).collect();
    assert_eq!(matched, [(3, "1"), (4, "2")]);
}

#[test]
fn a_further_application_of_somebody_known_says_of_whom() {
    let stored = [known("1", &[(Field::Name, "A GmbH"), (Field::Reference, "AZ-1")])];
    let (checked, mapping) = check("Firma;Aktenzeichen\nA GmbH;AZ-1\nA GmbH;AZ-2\n");
    let difference = compare(&stored, &checked, &mapping);
    assert_eq!(difference.same.len(), 1);
    assert_eq!((difference.new[0].row, difference.new[0].further_of.as_deref()), (3, Some("1")));
}

#[test]
fn ten_thousand_of_one_name_are_compared_in_order() {
    let rows: String = (0..10_000).map(|row| format!("A;Projekt {row}\n")).collect();
    let (checked, mapping) = check(&format!("Firma;Beschreibung\n{rows}"));
    let stored: Vec<Known> = (0..10_000).map(|key| known(&key.to_string(), &[(Field::Name, "A")])).collect();
    let difference = compare(&stored, &checked, &mapping);
    assert_eq!(difference.changed.len(), 10_000);
}

const PROJECTS: &str = "Firma;Ort;Projekt;Aktenzeichen;Betrag\n\
    A GmbH;Köln;Akten ordnen;AZ-1;5\n\
    A GmbH;Köln;Akten finden;AZ-2;5\n\
    A GmbH;Köln;Akten ordnen;AZ-3;5\n\
    A GmbH;Bonn;Anderes;AZ-4;5\n\
    A GmbH;Köln;Akten binden;AZ-5;5\n";

#[test]
fn several_projects_of_one_applicant_are_several_applications() {
    let (checked, _) = check(PROJECTS);
    let further: Vec<_> = checked.further.iter().map(|f| (f.row, f.first, f.differs, f.taken)).collect();
    assert_eq!(further, [(3, 2, Field::Description, true), (6, 2, Field::Description, true)]);
    let doubles: Vec<_> = checked.doubles.iter().map(|double| (double.row, double.taken)).collect();
    assert_eq!(doubles, [(4, 2)], "the same words under a second number");
    let applicants: Vec<_> = checked.ready.iter().map(|c| (c.row, c.applicant)).collect();
    assert_eq!(applicants, [(2, 2), (3, 2), (5, 5), (6, 2)], "another town is another applicant");
}

#[test]
fn only_the_first_application_or_the_one_kept_by_hand_can_be_taken() {
    let table = read_table("x", PROJECTS.as_bytes(), &TableChoice::default()).unwrap();
    let mapping = guess_mapping(&table);
    let rows = |kept: &[u32]| {
        let decisions = Decisions { kept: kept.to_vec(), ..Decisions::default() };
        let checked = check_applicants_as(&table, &mapping, &decisions, Applications::First).unwrap();
        assert_eq!(checked.ready.len() + checked.rows_left_out(), 5);
        checked.ready.iter().map(|c| c.row).collect::<Vec<_>>()
    };
    assert_eq!(rows(&[]), [2, 5]);
    assert_eq!(rows(&[6]), [5, 6]);
    assert_eq!(rows(&[2, 6]), [2, 5, 6]);
}

fn words(key: &str, params: &Params) -> String {
    let row = params.iter().find(|(name, _)| *name == "row").map_or("", |(_, row)| row.as_str());
    format!("{key} in {row}")
}

#[test]
fn faults_go_back_as_a_table_that_no_spreadsheet_computes() {
    let (checked, _) = check(
        "Firma;E-Mail;Eingang\n=1+1;\"=cmd|' /C'!A0\";03.11.2026\n\"A; B\";a@x.example;bald\n\
        C;c@x.example;\nC;c@x.example;\n",
    );
    let field = |field: Field| field.code().to_owned();
    let headings = ["Zeile", "Spalte", "Feld", "Wert", "Grund"].map(str::to_owned);
    let words = FaultWords { headings, field: &field, reason: &words };
    let german = String::from_utf8(faults_csv(&checked, &words, Dialect::Semicolon)).unwrap();
    let wanted = "\u{FEFF}Zeile;Spalte;Feld;Wert;Grund\r\n\
        2;B;email;'=cmd|' /C'!A0;fault-email-incomplete in 2\r\n\
        3;C;received;bald;fault-date-unreadable in 3\r\n\
        5;;name;C;fault-double in 5\r\n";
    assert_eq!(german, wanted);
    let plain = String::from_utf8(faults_csv(&checked, &words, Dialect::Comma)).unwrap();
    assert!(plain.starts_with("Zeile,Spalte,Feld,Wert,Grund\r\n2,B,"));
    let empty = faults_csv(&Checked::default(), &words, Dialect::Comma);
    assert_eq!(empty, b"Zeile,Spalte,Feld,Wert,Grund\r\n");
}
