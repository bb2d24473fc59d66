//! The minutes as a whole. The files stay in the target's tmp folder, where the
//! conformance check of the house reads them.

use std::path::Path;
use std::time::Duration;

use domain::plan::Purpose;

use super::*;
use crate::{minutes_page_count, minutes_pages, sample};

/// Writes the PDF where the conformance check finds it.
fn written(name: &str, record: &Record, language: Language) -> Vec<u8> {
    let pdf = minutes_pdf(record, language).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tmp/report");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.pdf")), &pdf).unwrap();
    pdf
}

fn told(record: &Record, language: Language) -> String {
    data(record, &Words::new(language)).to_string()
}

#[test]
fn a_signed_contest_is_a_pdf_in_every_language() {
    for language in Language::ALL {
        let name = format!("contest-{}", language.code());
        let pdf = written(&name, &sample::contest(), language);
        assert!(pdf.starts_with(b"%PDF-1.7"));
    }
}

#[test]
fn no_message_is_missing() {
    for record in [sample::contest(), sample::empty(), sample::hostile()] {
        for language in Language::ALL {
            assert!(!told(&record, language).contains("report-"));
        }
    }
}

#[test]
fn the_same_record_gives_the_same_bytes() {
    let record = sample::contest();
    let first = minutes_pdf(&record, Language::De).unwrap();
    std::thread::sleep(Duration::from_millis(1100));
    assert_eq!(first, minutes_pdf(&record, Language::De).unwrap());
}

#[test]
fn an_empty_record_still_gives_a_draft() {
    written("empty", &sample::empty(), Language::De);
    assert!(told(&sample::empty(), Language::De).contains("ENTWURF"));
    assert!(!told(&sample::contest(), Language::De).contains("ENTWURF"));
}

#[test]
fn hostile_texts_stay_texts() {
    written("hostile", &sample::hostile(), Language::De);
}

#[test]
fn forty_pitches_repeat_their_table_heads() {
    written("forty", &sample::forty_pitches(), Language::De);
    assert!(minutes_page_count(&sample::forty_pitches(), Language::De).unwrap() > 4);
}

#[test]
fn a_market_sounding_has_neither_points_nor_ranks() {
    let mut record = sample::contest();
    record.head.purpose = Some(Purpose::MarketSounding);
    let told = told(&record, Language::De);
    assert!(told.contains("§ 28 VgV") && told.contains("weder Punkte noch eine Rangfolge"));
    assert!(!told.contains("4,32") && !told.contains("Gewichtetes Mittel"));
    written("sounding", &record, Language::De);
}

#[test]
fn the_record_says_what_was_different_from_the_plan() {
    let told = told(&sample::contest(), Language::De);
    for stated in [
        "Redezeit um 0:42 überzogen",
        "Leitung gab 1:00 Redezeit dazu · 0:30 angehalten",
        "nach der Uhr des Rechners gemessen",
        "Tobias Brandt befangen, ohne Bewertung",
        "befangen zu TOP 2.7",
        "angeordnet durch Sabine Hartwig",
        "Rang 3 ist geteilt (Baufeld Digital UG (haftungsbeschränkt) und Grünkataster GmbH & Co. KG), Rang 4 entfällt.",
        "Verkehrspuls GmbH: eine Bewertung entfällt wegen Befangenheit.",
        "Text nach Datenschutzrecht gelöscht",
        "5 min Vortrag, 5 min Fragerunde, 3 min Bewertung, 2 min Wechsel",
        "Mindestpunktzahl 3,00.",
        "TOP 2.6 und 2.7 wurden getauscht, angeordnet durch Sabine Hartwig. Grund: „Grünkataster steht im Stau und kommt gegen 10:50 Uhr.“ Beide sind einverstanden.",
        "Unterbrechung bei TOP 2.5 Nordlicht Barrierefreiheit GmbH, Vortrag, angeordnet durch Sabine Hartwig. Die Zeit stand von 10:34:00 bis 10:36:00 Uhr (2:00). Zurückgegeben wurden 1:30. Grund: Text nach Datenschutzrecht gelöscht.",
    ] {
        assert!(told.contains(stated), "{stated}");
    }
}

#[test]
fn what_is_left_to_do_stands_in_the_minutes_with_who_and_by_when() {
    let told = told(&sample::contest(), Language::De);
    for stated in [
        "Offene Fragen",
        "Terminabsagen per SMS?",
        "folgt schriftlich",
        "offen geblieben",
        "Referenzen der beiden Kreisverwaltungen anfordern (TOP 2.4)",
        "Jonas Reimann",
        "01.12.2026",
        "erledigt",
        "ohne Termin",
        "Vortrag 1:32",
        "Fragerunde 0:41",
        "11:58 Uhr",
    ] {
        assert!(told.contains(stated), "{stated}");
    }
    assert!(!self::told(&sample::empty(), Language::De).contains("Maßnahmen"));
}

#[test]
fn the_pages_on_screen_are_those_of_the_document() {
    let record = sample::contest();
    let pages = minutes_pages(&record, Language::De).unwrap();
    assert_eq!(pages.len(), minutes_page_count(&record, Language::De).unwrap());
    assert!(pages.iter().all(|page| page.starts_with("<svg")));
}

/// What a page says of a failure; documents never say it.
const ERRORS: &str = include_str!("../../../../assets/locales/de/errors.ftl");

#[test]
fn every_failure_has_words() {
    let reason = || "x".to_owned();
    let failures = [
        ReportError::NoRanking,
        ReportError::NoResult,
        ReportError::Typesetting { reason: reason() },
        ReportError::Table { reason: reason() },
    ];
    for failure in failures {
        let key = format!("\nerror-{} = ", failure.code());
        assert!(ERRORS.contains(&key), "{key}");
    }
}

#[test]
fn several_hosts_a_draw_and_what_came_before_stand_in_the_minutes() {
    let record = sample::together();
    let told = told(&record, Language::De);
    for stated in [
        "Hochschule Musterstadt und Bürgerverein Musterstadt e. V.",
        "ausgelost, Zahl 2\u{a0}718\u{a0}281",
        "benannt von Hochschule Musterstadt",
        "Kriterien festgelegt von: Bezirksregierung Musterstadt und Hochschule Musterstadt.",
        "11 eingeladen",
        "Alle erhielten dieselben Unterlagen.",
        "Antwort an alle, 10. November 2026, E-Mail",
        "Ja, innerhalb der eigenen Redezeit.",
        "gerufen von Heike Sommer (2718) und Ralf Tietz (281)",
        "2\u{a0}718\u{a0}281 : 8 = 339\u{a0}785",
        "Zugang für alle gesichert",
        "für Hochschule Musterstadt · Ort, Datum",
    ] {
        assert!(told.contains(stated), "{stated} is missing in {told}");
    }
    for language in Language::ALL {
        assert!(!self::told(&record, language).contains("report-"));
    }
    written("together", &record, Language::De);
}
