//! Preparing in the real window: particulars, a real table, form, panel, freeze.

use std::collections::BTreeSet;
use std::path::Path;

use crate::dialog;
use crate::page::{Page, button, quoted};
use crate::wait::until;

/// How many rows of the table take part.
pub const PITCHES: usize = 12;
/// Who scores, in this order.
pub const PANEL: [(&str, &str); 2] =
    [("Dr. Miriam Okonjo", "Stadt Nordhafen"), ("Pavel Lindqvist", "Hochschule Nordhafen")];
/// Chair and minute taker.
pub const SIGNERS: [&str; 2] = ["Ruth Feddersen", "Anton Brückner"];

const PARTICULARS: [(&str, &str); 9] = [
    ("Titel", "Pitch-Tag der Zuwendungen"),
    ("Aktenzeichen", "II-4711/2026"),
    ("Dienststelle", "Stadt Nordhafen"),
    ("Referat, Dezernat oder Amt", "Amt für Digitales"),
    ("Ort", "Rathaus, Saal 2"),
    ("Tag", "24.11.2026"),
    ("Beginn", "09:00"),
    ("Vorsitz", SIGNERS[0]),
    ("Protokollführung", SIGNERS[1]),
];

/// The last step, whose name is also that of the act.
const FREEZE_STEP: &str = "//nav//button[.//span[normalize-space(.)='Festschreiben']]";

/// Makes a session and types what stands in the head of every document.
pub async fn particulars(page: &Page<'_>) {
    page.press("Neue Sitzung").await;
    page.press("Leere Sitzung").await;
    for (label, text) in PARTICULARS {
        page.fill(label, text).await;
    }
    page.leave_field().await;
    page.click("//label[.//span[starts-with(normalize-space(.), 'Ideenwettbewerb')]]").await;
    page.read("Zweck: Ideenwettbewerb").await;
}

/// Takes over twelve recipients from the table.
pub async fn applicants(page: &Page<'_>, table: &Path) {
    page.press("Start-ups").await;
    page.press("Datei wählen …").await;
    dialog::choose("Bewerbungsliste wählen", table).await;
    page.press("Keine auswählen").await;
    page.read("0 Start-ups bereit").await;
    for row in different(page).await {
        page.click(&format!("//label[.//span[normalize-space(.)={}]]", quoted(&row))).await;
    }
    // Associations and companies: a list of several kinds is one of applications.
    page.press(&format!("{PITCHES} Bewerbungen übernehmen")).await;
    page.read(&format!("{PITCHES} Bewerbungen sind übernommen.")).await;
}

/// Rows with different recipients, by what stands before their names.
async fn different(page: &Page<'_>) -> Vec<String> {
    let read = "return [...document.querySelectorAll('[data-import=rows] li .line')]\
                .map((line) => [...line.querySelectorAll('.number, .name')].map((part) => part.textContent.trim()))";
    let rows: Vec<(String, String)> =
        serde_json::from_value(page.script(read).await).expect("pairs of words");
    let mut names = BTreeSet::new();
    let new = rows.into_iter().filter(|(_, name)| names.insert(name.clone()));
    let picked: Vec<_> = new.map(|(row, _)| row).take(PITCHES).collect();
    assert_eq!(picked.len(), PITCHES);
    picked
}

/// Takes the template, so that there is something to score on.
pub async fn form(page: &Page<'_>) {
    page.press("Bewertungsbogen").await;
    page.click("//button[contains(., 'GovTech-Pitch')]").await;
    page.read("Die Gewichte ergeben zusammen").await;
}

/// Types the panel; nobody has a conflict but the second with the last pitch.
pub async fn panel(page: &Page<'_>) {
    page.press("Bewertungsgremium").await;
    for (name, organisation) in PANEL {
        page.press("Mitglied").await;
        page.fill("Name", name).await;
        page.fill("Stelle", organisation).await;
        page.press("Aufnehmen").await;
        page.read(&format!("Unbefangenheit: {name}")).await;
        page.press("Alle ohne Verbindung").await;
        let (name, done) = (quoted(name), "contains(., 'alle ohne Verbindung')");
        page.see(&format!("//tr[.//span[normalize-space(.)={name}]]//td[{done}]")).await;
    }
}

/// Why a point of the check list is let go here.
const WITHOUT: &str = "Probelauf im Haus, mit der Vergabestelle abgestimmt";

/// Lets every point go that is open and may be, each with its reason.
pub async fn let_go(page: &Page<'_>) {
    page.click(FREEZE_STEP).await;
    page.read("Prüfsumme der Fassung").await;
    let ways = "//aside//button[starts-with(@aria-label, 'Ohne weiter …')]";
    for left in (0..page.count(ways).await).rev() {
        page.click(ways).await;
        page.fill("Grund", WITHOUT).await;
        page.click(&format!("//dialog[@open]{}", button("Ohne weiter"))).await;
        until("one point less", || async { (page.count(ways).await == left).then_some(()) }).await;
    }
}

/// Freezes, and reads that it is.
pub async fn freeze(page: &Page<'_>) {
    page.click(FREEZE_STEP).await;
    page.read("Prüfsumme der Fassung").await;
    page.click(&format!("//aside{}", button("Festschreiben"))).await;
    page.press("Zur Durchführung").await;
}
