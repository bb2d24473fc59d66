//! Every code that this crate can raise has words in every language, and the words use the parameters it brings.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use import::{
    AsideKind, Double, Fault, FaultCode, Field, FileKind, Finding, Further, LayoutChoice, MappingError,
    Params, TableChoice, TableError, TextEncoding, read_table_as,
};
use std::path::Path;

fn catalogue(language: &str) -> FluentBundle<FluentResource> {
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/locales").join(language).join("import.ftl");
    let resource = FluentResource::try_new(std::fs::read_to_string(file).unwrap()).unwrap();
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).unwrap();
    bundle
}

fn words(bundle: &FluentBundle<FluentResource>, key: &str, params: &Params) -> String {
    let message = bundle.get_message(key).unwrap_or_else(|| panic!("{key} has no words"));
    let pattern = message.value().unwrap();
    let args: FluentArgs = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{key}: {errors:?}");
    text
}

fn table_errors() -> Vec<TableError> {
    let kinds = [FileKind::Pdf, FileKind::Image, FileKind::Document, FileKind::Markup].into_iter().chain([
        FileKind::Json,
        FileKind::Archive,
        FileKind::Binary,
    ]);
    let sheets = [FileKind::Xlsb, FileKind::Xls];
    let mut errors: Vec<TableError> = kinds.map(|kind| TableError::NotATable { kind }).collect();
    errors.extend(sheets.map(|kind| TableError::OtherSpreadsheet { kind }));
    errors.extend([
        TableError::Empty,
        TableError::NoRows,
        TableError::Encrypted,
        TableError::BrokenWorkbook,
        TableError::UnpacksTooFar { limit_mb: 256 },
        TableError::TooLarge { size_mb: 51, limit_mb: 50 },
        TableError::TooManyRows { rows: 200_000, limit: 100_000 },
        TableError::TooManyColumns { row: 1, columns: 300, limit: 256 },
        TableError::TooManyCells { limit: 5_000_000 },
        TableError::CellTooLong { row: 1, column: "B".into(), limit: 32_767 },
        TableError::WrongEncoding { encoding: TextEncoding::Utf8 },
        TableError::NoSuchHeaderRow { row: 9 },
        TableError::NoSuchSheet { sheet: "Liste".into() },
    ]);
    errors
}

fn faults() -> Vec<Fault> {
    let days = (1..=12).map(|month| FaultCode::DateNoSuchDay { month, year: 2026, days: 30 });
    let codes = days.chain([
        FaultCode::MissingName,
        FaultCode::NameTooLong { chars: 301, limit: 300 },
        FaultCode::EmailNoEnding,
        FaultCode::EmailIncomplete,
        FaultCode::DateNoSuchMonth { month: 13 },
        FaultCode::DateUnreadable,
        FaultCode::NotANumber,
        FaultCode::ControlCharacters,
        FaultCode::DateNoSuchYear { year: 1899 },
        FaultCode::YearUnreadable,
        FaultCode::PhoneLost,
        FaultCode::NotACount,
        FaultCode::NotYesOrNo,
    ]);
    let fault = |code| Fault { row: 9, column: 1, field: Field::Received, code, value: "x".into() };
    codes.map(fault).collect()
}

#[test]
fn every_refused_file_and_mapping_has_words() {
    let twice = Field::TAKEN.map(|field| MappingError::FieldTwice { field });
    let rest = [MappingError::NoNameColumn, MappingError::UnknownColumn { columns: 3 }];
    for language in ["de", "en", "fr"] {
        let bundle = catalogue(language);
        for error in table_errors() {
            words(&bundle, &format!("error-{}", error.code()), &error.params());
        }
        for error in twice.iter().chain(&rest) {
            words(&bundle, &format!("error-{}", error.code()), &error.params());
        }
    }
}

#[test]
fn every_fault_has_a_title_and_words() {
    for language in ["de", "en", "fr"] {
        let bundle = catalogue(language);
        for fault in faults() {
            let key = format!("fault-{}", fault.code.code());
            assert!(words(&bundle, &format!("{key}-title"), &fault.params()).contains('9'));
            words(&bundle, &key, &fault.params());
        }
    }
}

#[test]
fn a_double_has_a_title_and_words() {
    for (language, same_email) in [("de", true), ("en", false), ("fr", true)] {
        let (received, taken_received) = (None, None);
        let name = "Aktenlotse".to_owned();
        let double = Double { row: 11, taken: 3, name, same_email, received, taken_received };
        let bundle = catalogue(language);
        let key = format!("fault-{}", Double::CODE);
        let title = words(&bundle, &format!("{key}-title"), &double.params());
        assert!(title.contains("11") && title.contains('3'));
        words(&bundle, &key, &double.params());
    }
}

#[test]
fn a_further_application_has_a_title_and_words() {
    for (language, taken) in [("de", true), ("en", false), ("fr", true)] {
        for differs in [Field::Challenge, Field::Description, Field::Reference] {
            let further = Further { row: 11, first: 3, name: "Aktenlotse".into(), differs, taken };
            let bundle = catalogue(language);
            let key = format!("fault-{}", Further::CODE);
            let title = words(&bundle, &format!("{key}-title"), &further.params());
            assert!(title.contains("11") && title.contains('3'));
            words(&bundle, &key, &further.params());
        }
    }
}

#[test]
fn every_finding_has_words() {
    let text = "Bewerbungen 2026\nFirma;Kontakt;;Datum\n;Name;E-Mail;\n\"=\"\"A\"\"\";x;a@x.example, b@x.example;\
        01/02/2026\nFirma;Name;E-Mail;Datum\nSumme;;;5\n\nStand: heute\n";
    let take = AsideKind::ALL.to_vec();
    for (language, layout) in
        [("de", LayoutChoice::default()), ("en", LayoutChoice { take, ..LayoutChoice::default() })]
    {
        let table = read_table_as("x", text.as_bytes(), &TableChoice::default(), &layout).unwrap();
        let findings = table.findings();
        let codes: Vec<&str> = findings.iter().map(|finding| finding.code).collect();
        let wanted = [
            "titles",
            "header-rows",
            "repeated-header",
            "total",
            "footnote",
            "doubtful-dates",
            "several-values",
            "wrapped",
        ];
        assert_eq!(codes, wanted);
        for finding in findings {
            words(&catalogue(language), &format!("found-{}", finding.code), &finding.params);
        }
    }
    for language in ["de", "en", "fr"] {
        let bundle = catalogue(language);
        let missing = |code: &&str| bundle.get_message(&format!("found-{code}")).is_none();
        assert!(!Finding::CODES.iter().any(missing), "{language}");
    }
}

#[test]
fn the_31st_of_november_reads_as_in_the_design() {
    let code = FaultCode::DateNoSuchDay { month: 11, year: 2026, days: 30 };
    let value = "31.11.2026".to_owned();
    let fault = Fault { row: 9, column: 5, field: Field::Received, code, value };
    let bundle = catalogue("de");
    let title = words(&bundle, "fault-date-no-such-day-title", &fault.params());
    assert_eq!(title, "Zeile 9: Datum gibt es nicht");
    let text = words(&bundle, "fault-date-no-such-day", &fault.params());
    assert!(text.contains("„31.11.2026“: Der November hat\u{20}30 Tage."), "{text}");
}
