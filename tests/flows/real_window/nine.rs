//! A day with nine challenges in the real window, first half: head, hosts, applicants, agenda,
//! draws. Names are chosen from lists that open under the hand, the table comes through the
//! native dialog, each track is drawn by itself.

use std::path::Path;

use pitchpult_tests::nine_challenges::{CALLERS, CHALLENGES, CO_HOSTS, PER_CHALLENGE};

use crate::dialog;
use crate::page::{Page, button, field, quoted};

/// Who hosts, beside the two co-hosts.
pub const OFFICE: &str = "Bezirksregierung Musterstadt";
/// How many apply.
pub const APPLICANTS: usize = CHALLENGES.len() * PER_CHALLENGE;
/// As they stand in the column "Art".
const KINDS: [&str; 4] = ["Start-up", "Verein", "Team", "Behörde"];
/// What the two call; four names need four digits together.
const DIGITS: [&str; 2] = ["271", "828"];

/// A new session from a template's dialog, its head, and two co-hosts with two signers each.
pub async fn particulars(page: &Page<'_>) {
    page.press("Neue Sitzung").await;
    page.see("//dialog[@open]//li//button[contains(., 'Leere Sitzung')]").await;
    page.picture("01-new-session").await;
    page.press("Leere Sitzung").await;
    page.fill("Titel", "Neun Challenges, ein Tag").await;
    page.fill("Aktenzeichen", "31.4-0712/26").await;
    page.fill("Tag", "24.11.2026").await;
    page.fill("Beginn", "09:00").await;
    for (label, name) in [
        ("Dienststelle", OFFICE),
        ("Ort", "Haus der Bezirksregierung"),
        ("Raum", "Großer Saal"),
        ("Vorsitz", "Dr. Elif Sander"),
        ("Protokollführung", "Matthias Groth"),
    ] {
        page.name(&field(label), name).await;
    }
    for (row, (organisation, signers)) in CO_HOSTS.iter().enumerate() {
        page.click(&format!("//section[.//h2[.='Mitveranstaltende Stellen']]{}", button("Stelle"))).await;
        page.name(&nth("Mitveranstaltende Stelle", row), organisation).await;
        for (place, signer) in signers.iter().enumerate() {
            page.name(&nth(&format!("Zeichnet für sie, Person {}", place + 1), row), signer).await;
        }
    }
    page.picture("02-co-hosts").await;
    page.click("//label[.//span[starts-with(normalize-space(.), 'Ideenwettbewerb')]]").await;
    page.read("Mitveranstaltende zeichnen zu zweit").await;
    page.read("Angaben vollständig").await;
}

/// The table through the native dialog: nine tracks of four pitches, four kinds of applicants.
pub async fn applicants(page: &Page<'_>, table: &Path) {
    page.press("Start-ups").await;
    page.press("Datei wählen …").await;
    dialog::choose("Bewerbungsliste wählen", table).await;
    page.read(&format!("Challenges in der Liste: {}.", CHALLENGES.len())).await;
    page.read(&format!("{APPLICANTS} Bewerbungen bereit")).await;
    page.picture("03-import").await;
    page.press(&format!("{APPLICANTS} Bewerbungen übernehmen")).await;
    page.read(&format!("{APPLICANTS} Bewerbungen sind übernommen.")).await;
    for kind in KINDS {
        let rows = page.count(&format!("//tr[td[normalize-space(.)={}]]", quoted(kind))).await;
        assert_eq!(rows, CHALLENGES.len(), "{kind}");
    }
    page.picture("04-applicants").await;
}

/// A preset for all, and a deliberation that begins when it was announced.
pub async fn agenda(page: &Page<'_>) {
    page.press("Tagesordnung").await;
    for name in CHALLENGES {
        let track = format!("//tr[@data-track][.//*[normalize-space(.)={}]]", quoted(name));
        page.see(&format!("{track}[contains(., '{PER_CHALLENGE} Vorträge')]")).await;
    }
    page.choose("Vorlage", "3 + 3 Minuten").await;
    page.see("//tr[@data-item][contains(., '11 min')]").await;
    page.click("//tr[@data-item]//*[normalize-space(.)='Beratung des Bewertungsgremiums']").await;
    page.press("Beratung des Bewertungsgremiums ändern").await;
    page.fill("Fester Beginn", "16:00").await;
    page.picture("05-item").await;
    page.click(&format!("//dialog[@open]{}", button("Übernehmen"))).await;
    page.see("//tr[@data-item][.//input[@aria-label='Eigener Titel']][contains(., '16:00')]").await;
    page.read("frei vor dem festen Beginn").await;
    page.picture("06-agenda").await;
}

/// Each track for itself: the list is fixed, two people call, the order follows.
pub async fn draws(page: &Page<'_>) {
    page.click(&format!("//*[contains(@class, 'page-head')]{}", button("Auslosen"))).await;
    let of = CHALLENGES.len();
    for drawn in 0..of {
        page.see(&format!("//label[normalize-space(.)='Block: {drawn} von {of} ausgelost']")).await;
        page.press("Liste festlegen").await;
        for (place, caller) in CALLERS.iter().enumerate() {
            page.name(&field(&format!("{}. Person ruft", place + 1)), caller).await;
            page.see(&nth("Ziffern", place)).await.send_keys(DIGITS[place]).await.unwrap();
        }
        if drawn == 0 {
            page.picture("07-draw-called").await;
        }
        page.press("Reihenfolge feststellen").await;
        page.see("//*[contains(@class, 'page-head')][contains(., 'eingetragen')]").await;
        if drawn + 1 < of {
            page.click("//button[starts-with(normalize-space(.), 'Weiter: ')]").await;
        }
    }
    page.picture("08-draw-held").await;
    page.press("Weiter zur Tagesordnung").await;
    page.see(&format!("//table[count(.//tr[@data-track][contains(., 'ausgelost')])={of}]")).await;
}

/// The field with this label in the n-th row, counted from 0.
fn nth(label: &str, row: usize) -> String {
    format!("({})[{}]", field(label), row + 1)
}
