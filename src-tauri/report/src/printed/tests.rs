//! The printed matter as a whole. The files stay in the target's tmp folder, where the
//! conformance check of the house reads them.

use std::path::Path;

use super::*;
use crate::sample;

/// A picture of one dot.
const DOT: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0,
    0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0x0c, 0x49, 0x44, 0x41, 0x54, 8, 0xd7, 0x63, 0xf8,
    0xcf, 0xc0, 0, 0, 3, 1, 1, 0, 0x18, 0xdd, 0x8d, 0xb0, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42,
    0x60, 0x82,
];

fn printing(prepared: &Prepared, printed: Printed, language: Language) -> Printing<'_> {
    Printing {
        prepared,
        printed,
        recipient: Recipient::Everyone,
        language,
        logo: None,
        retention_years: Some(10),
    }
}

fn told(prepared: &Prepared, printed: Printed, language: Language) -> String {
    printing(prepared, printed, language).data(None, &Words::new(language)).to_string()
}

/// Writes the PDF where the conformance check finds it.
fn written(name: &str, printing: &Printing<'_>) -> Vec<u8> {
    let pdf = printing.pdf().unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/tmp/report/printed");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.pdf")), &pdf).unwrap();
    pdf
}

#[test]
fn every_paper_comes_out_of_any_session() {
    let sessions = [
        ("usual", sample::prepared()),
        ("empty", sample::prepared_empty()),
        ("hostile", sample::prepared_hostile()),
    ];
    for (name, prepared) in &sessions {
        for printed in Printed::ALL {
            let one =
                prepared.applicants.first().map_or(Recipient::Everyone, |first| Recipient::One(first.id.0));
            // Eight letters are eight times the same work.
            let recipient = if printed == Printed::Invitation { one } else { Recipient::Everyone };
            let printing = Printing { recipient, ..printing(prepared, printed, Language::De) };
            let pdf = written(&format!("{name}-{}", printed.code()), &printing);
            assert!(pdf.starts_with(b"%PDF-1.7"), "{name} {}", printed.code());
        }
    }
}

#[test]
fn papers_in_english_and_french_come_out_too() {
    let prepared = sample::prepared();
    for (language, printed) in [(Language::En, Printed::Criteria), (Language::Fr, Printed::Draw)] {
        written(&format!("{}-{}", language.code(), printed.code()), &printing(&prepared, printed, language));
    }
}

#[test]
fn no_message_is_missing() {
    for prepared in [sample::prepared(), sample::prepared_empty(), sample::prepared_forty()] {
        for printed in Printed::ALL {
            for language in Language::ALL {
                let told = told(&prepared, printed, language);
                assert!(
                    !told.contains("printed-") && !told.contains("report-"),
                    "{}: {told}",
                    printed.code()
                );
            }
        }
    }
}

#[test]
fn forty_names_are_drawn_by_hash_and_every_block_is_told() {
    let prepared = sample::prepared_forty();
    let told = told(&prepared, Printed::Draw, Language::De);
    assert!(told.contains("314\u{a0}159\u{a0}265\u{a0}358") && told.contains("Block 0: "));
    written("forty-draw", &printing(&prepared, Printed::Draw, Language::De));
}

#[test]
fn a_draw_is_told_with_its_list_its_callers_and_every_sum() {
    let told = told(&sample::prepared(), Printed::Draw, Language::De);
    for stated in [
        "Heike Sommer",
        "2\u{a0}718\u{a0}281 : 8 = 339\u{a0}785",
        "letzter Name",
        "neueste Bewerbung zuerst",
        "mindestens 7",
    ] {
        assert!(told.contains(stated), "{stated} is missing in {told}");
    }
}

#[test]
fn a_plan_that_is_not_frozen_is_a_draft_where_it_may_still_change() {
    let mut prepared = sample::prepared();
    let drafts = |prepared: &Prepared| {
        let drafts = Printed::ALL
            .into_iter()
            .filter(|printed| told(prepared, *printed, Language::De).contains("ENTWURF"));
        drafts.map(Printed::code).collect::<Vec<_>>()
    };
    assert_eq!(drafts(&prepared), ["agenda", "run_sheet"]);
    if let Some(criteria) = &mut prepared.criteria {
        criteria.origin.published_on = None;
    }
    assert_eq!(drafts(&prepared), ["criteria", "agenda", "run_sheet"]);
    prepared.frozen = sample::contest().frozen;
    assert!(drafts(&prepared).is_empty());
}

#[test]
fn the_criteria_sheet_says_who_set_what_and_by_which_rules() {
    let told = told(&sample::prepared(), Printed::Criteria, Language::De);
    for stated in [
        "Bezirksregierung Musterstadt und Hochschule Musterstadt",
        "5. November 2026, mit dem Aufruf",
        "25 %",
        "Unter 3,00 Punkten gibt es keinen Rang.",
        "Bei Gleichstand entscheidet Umsetzbarkeit in der Verwaltung",
        "werden 0,25 Punkte abgezogen",
        "überzeugend belegt",
        "Die Uhr beginnt, wenn die Leitung das Wort erteilt.",
    ] {
        assert!(told.contains(stated), "{stated} is missing in {told}");
    }
}

#[test]
fn the_public_agenda_gives_no_link_and_no_need_away() {
    let prepared = sample::prepared();
    let public = told(&prepared, Printed::Agenda, Language::De);
    assert!(!public.contains("raum.example") && !public.contains("Ansteckmikrofon"));
    let run_sheet = told(&prepared, Printed::RunSheet, Language::De);
    assert!(run_sheet.contains("raum.example") && run_sheet.contains("Ansteckmikrofon"));
    assert!(run_sheet.contains("stufenloser Zugang: 1") && !run_sheet.contains("Hanna Ulrich"));
    assert!(run_sheet.contains("Zeichen 2:00 und 1:00 vor Ende"));
}

#[test]
fn a_letter_goes_to_one_to_all_or_to_nobody_by_name() {
    let prepared = sample::prepared();
    let letters = |recipient| {
        let printing = Printing { recipient, ..printing(&prepared, Printed::Invitation, Language::De) };
        printing.data(None, &Words::new(Language::De))["letters"].as_array().unwrap().len()
    };
    assert_eq!(letters(Recipient::Everyone), 8);
    assert_eq!(letters(Recipient::One(prepared.applicants[2].id.0)), 1);
    assert_eq!(letters(Recipient::Nobody), 1);
    let two = prepared.applicants[..2].to_vec();
    let prepared = Prepared { applicants: two, ..prepared };
    written("two-letters", &printing(&prepared, Printed::Invitation, Language::De));
}

#[test]
fn a_logo_is_set_and_one_that_is_none_does_not_keep_the_letter_back() {
    let prepared = sample::prepared();
    let logo = |bytes: &[u8], mime: &str| Picture {
        bytes: bytes.to_vec(),
        mime: mime.to_owned(),
        alt: String::new(),
    };
    let size = |logo: Option<&Picture>| {
        let one = Recipient::One(prepared.applicants[0].id.0);
        Printing { logo, recipient: one, ..printing(&prepared, Printed::Invitation, Language::De) }
            .pdf()
            .unwrap()
            .len()
    };
    let plain = size(None);
    assert!(size(Some(&logo(DOT, "image/png"))) > plain);
    assert_eq!(size(Some(&logo(b"no picture", "image/png"))), plain);
    assert_eq!(size(Some(&logo(DOT, "image/webp"))), plain);
    let outside = br#"<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>"#;
    assert!(size(Some(&logo(outside, "image/svg+xml"))) > 0);
}

#[test]
fn whoever_sits_at_the_table_has_one_card() {
    let prepared = sample::prepared();
    let cards = cards::cards(&prepared);
    let named = |name: &str| cards.iter().filter(|(_, of, _)| of == name).count();
    assert_eq!(named("Sabine Hartwig"), 1);
    assert_eq!(named("Termino Bürgerdienste GmbH"), 1, "without a presenter the applicant's name stands");
    assert_eq!(cards.len(), 2 + 3 + 8 + 2);
    assert_eq!(printing(&prepared, Printed::NameCards, Language::De).pages().unwrap().len(), 8);
}

#[test]
fn what_is_missing_is_said_with_a_code() {
    let (usual, empty) = (sample::prepared(), sample::prepared_empty());
    assert!(Printed::ALL.iter().all(|printed| printed.why_not(&usual).is_none()));
    let why: Vec<_> = Printed::ALL.iter().map(|printed| printed.why_not(&empty)).collect();
    let expected = [
        Some("no-date"),
        Some("not-scored"),
        Some("no-office"),
        Some("not-scored"),
        Some("no-office"),
        Some("no-papers"),
        Some("not-scored"),
        Some("no-draw"),
        None,
        None,
        Some("nobody"),
        None,
    ];
    assert_eq!(why, expected);
    assert_eq!(Printed::Declarations.count(&usual), 3);
}
