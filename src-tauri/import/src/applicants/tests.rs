#![allow(clippy::unwrap_used)]
use super::*;
use crate::fault::FaultCode;
use crate::table::{TableChoice, read_table};
use chrono::NaiveDate;

const LIST: &str = "Firma;E-Mail;Eingang;Bedarf\n\
    Aktenlotse GmbH;dahl@lotse.example;03.11.2026;48.500,00\n\
    Solarpfad;info@solarpfad;04.11.2026;1.000\n\
    Verkehrspuls GmbH;oe@puls.example;31.11.2026;36.000,00\n\
    aktenlotse  GmbH.;DAHL@lotse.example;06.11.2026;\n\
    ;x@y.example;;\n\
    Wegweiser;;;viel\n";

const MAPPING: [Field; 4] = [Field::Name, Field::Email, Field::Received, Field::Amount];

fn table(text: &str) -> RawTable {
    read_table("x", text.as_bytes(), &TableChoice::default()).unwrap()
}

fn check(decisions: &Decisions) -> Checked {
    check_applicants(&table(LIST), &MAPPING, decisions).unwrap()
}

fn ready_rows(checked: &Checked) -> Vec<u32> {
    checked.ready.iter().map(|c| c.row).collect()
}

#[test]
fn good_rows_are_ready_and_each_fault_is_named() {
    let checked = check(&Decisions::default());
    assert_eq!(ready_rows(&checked), [2]);
    assert_eq!(checked.ready[0].amount, Some("48500.00".parse().unwrap()));
    assert_eq!(checked.ready[0].received, NaiveDate::from_ymd_opt(2026, 11, 3));
    let faults: Vec<_> = checked.faults.iter().map(|f| (f.row, f.code)).collect();
    assert_eq!(
        faults,
        [
            (3, FaultCode::EmailNoEnding),
            (4, FaultCode::DateNoSuchDay { month: 11, year: 2026, days: 30 }),
            (6, FaultCode::MissingName),
            (7, FaultCode::NotANumber),
        ]
    );
    assert_eq!(checked.rows_left_out(), 5);
}

#[test]
fn a_fault_says_where_it_stands() {
    let checked = check(&Decisions::default());
    let params = checked.faults[1].params();
    for wanted in [("row", "4"), ("column", "C"), ("value", "31.11.2026"), ("days", "30")] {
        assert!(params.contains(&(wanted.0, wanted.1.to_owned())), "{wanted:?}");
    }
}

#[test]
fn a_double_names_the_row_that_is_taken() {
    let doubles = check(&Decisions::default()).doubles;
    assert_eq!(doubles.len(), 1);
    assert_eq!((doubles[0].row, doubles[0].taken, doubles[0].same_email), (5, 2, true));
    assert_eq!(doubles[0].received, NaiveDate::from_ymd_opt(2026, 11, 6));
}

#[test]
fn the_later_double_or_both_can_be_kept() {
    let kept = |rows: &[u32]| Decisions { kept: rows.to_vec(), ..Decisions::default() };
    let checked = check(&kept(&[5]));
    assert_eq!(ready_rows(&checked), [5]);
    assert_eq!((checked.doubles[0].row, checked.doubles[0].taken), (2, 5));
    assert_eq!(ready_rows(&check(&kept(&[2, 5]))), [2, 5]);
}

#[test]
fn the_same_name_with_another_address_is_another_applicant() {
    let text = "Firma;E-Mail\nA;a@x.example\nA;b@x.example\nA;\n";
    let checked = check_applicants(&table(text), &MAPPING[..2], &Decisions::default()).unwrap();
    assert_eq!(ready_rows(&checked), [2, 3]);
    assert_eq!((checked.doubles[0].row, checked.doubles[0].same_email), (4, false));
}

#[test]
fn a_waived_field_is_left_empty_but_never_the_name() {
    let waived = vec![(3, Field::Email), (4, Field::Received), (6, Field::Name)];
    let checked = check(&Decisions { waived, ..Decisions::default() });
    assert_eq!(ready_rows(&checked), [2, 3, 4]);
    assert_eq!(checked.ready[1].email, None);
    assert_eq!(checked.ready[1].amount, Some("1000".parse().unwrap()));
    assert_eq!(checked.faults[0].code, FaultCode::MissingName);
    assert!(!checked.faults[0].can_be_waived());
}

#[test]
fn a_corrected_cell_is_checked_like_any_other() {
    let corrected = vec![
        (3, Field::Email, "info@solarpfad.example".to_owned()),
        (4, Field::Received, "30.02.2026".to_owned()),
        (6, Field::Name, "Nachgetragen".to_owned()),
    ];
    let checked = check(&Decisions { corrected, ..Decisions::default() });
    assert_eq!(ready_rows(&checked), [2, 3, 6]);
    let fault = FaultCode::DateNoSuchDay { month: 2, year: 2026, days: 28 };
    assert_eq!(checked.faults[0].code, fault);
}

#[test]
fn only_picked_rows_are_looked_at() {
    let checked = check(&Decisions { picked: Some(vec![2, 3, 99]), ..Decisions::default() });
    assert_eq!(ready_rows(&checked), [2]);
    assert_eq!(checked.faults.len(), 1);
}

#[test]
fn names_stay_verbatim_whatever_they_start_with() {
    let names = ["#BIKES e.V.", "'der beruf'", "=1+1", "+plus", "-minus", "@home", "4=1 Gesellschaft"];
    let text = format!("Firma;Ort\n{}", names.map(|n| format!("{n};Bonn\n")).concat());
    let mapping = [Field::Name, Field::Place];
    let checked = check_applicants(&table(&text), &mapping, &Decisions::default()).unwrap();
    let read: Vec<&str> = checked.ready.iter().map(|c| c.name.as_str()).collect();
    assert_eq!(read, names);
}

#[test]
fn unseen_characters_and_endless_names_are_faults() {
    let text = format!("Firma;Ort\nA\u{202E}B;x\nC\u{7}D;x\n{};x\nE;F\u{1B}\n", "ä".repeat(301));
    let mapping = [Field::Name, Field::Place];
    let checked = check_applicants(&table(&text), &mapping, &Decisions::default()).unwrap();
    let codes: Vec<_> = checked.faults.iter().map(|f| (f.row, f.field, f.code.code())).collect();
    assert_eq!(
        codes,
        [
            (2, Field::Name, "control-characters"),
            (3, Field::Name, "control-characters"),
            (4, Field::Name, "name-too-long"),
            (5, Field::Place, "control-characters"),
        ]
    );
    assert_eq!(checked.faults[0].value, "A\u{FFFD}B");
    assert_eq!(checked.faults[2].value.chars().count(), 120);
}

#[test]
fn a_mapping_that_cannot_be_used_is_refused() {
    let table = table(LIST);
    let check = |mapping: &[Field]| check_applicants(&table, mapping, &Decisions::default()).err();
    assert_eq!(check(&[Field::Email]), Some(MappingError::NoNameColumn));
    let twice = MappingError::FieldTwice { field: Field::Name };
    assert_eq!(check(&[Field::Name, Field::Name]), Some(twice));
    assert_eq!(check(&[Field::Name; 5]), Some(MappingError::UnknownColumn { columns: 4 }));
    assert_eq!(check(&[Field::Name, Field::Ignore, Field::Ignore]), None);
}
