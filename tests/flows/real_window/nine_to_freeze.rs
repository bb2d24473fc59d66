//! A day with nine challenges in the real window, second half: criteria, panel, invitation and
//! notices, the freeze with nothing let go, and what is printed from it.

use pitchpult_tests::nine_challenges::{CO_HOSTS, PANEL};

use crate::nine::{APPLICANTS, OFFICE};
use crate::page::{Page, button, quoted};

const HOSTS: [&str; 3] = [OFFICE, CO_HOSTS[0].0, CO_HOSTS[1].0];

/// The template, and who set it when.
pub async fn criteria(page: &Page<'_>) {
    page.press("Bewertungsbogen").await;
    page.click("//button[contains(., 'GovTech-Pitch')]").await;
    page.read("Die Gewichte ergeben zusammen").await;
    let set_by = "//fieldset[legend[.='Festgelegt von']]";
    for name in HOSTS {
        page.click(&format!("{set_by}//label[normalize-space(.)={}]", quoted(name))).await;
    }
    page.fill("Festgelegt am", "26.10.2026").await;
    page.fill("Veröffentlicht am", "02.11.2026").await;
    page.fill("Auf welchem Weg", "Mit dem Aufruf, per E-Mail an alle").await;
    page.leave_field().await;
    page.picture("09-criteria").await;
}

/// Nine members, nominated in turn; each has declared about every applicant.
pub async fn panel(page: &Page<'_>) {
    page.press("Bewertungsgremium").await;
    for (place, (name, organisation, sector)) in PANEL.iter().enumerate() {
        page.press("Mitglied").await;
        page.fill("Name", name).await;
        page.fill("Stelle", organisation).await;
        page.choose("Bereich", sector).await;
        page.choose("Benannt von", HOSTS[place % HOSTS.len()]).await;
        page.press("Aufnehmen").await;
        page.read(&format!("Unbefangenheit: {name}")).await;
        page.press("Alle ohne Verbindung").await;
        let row = format!("//tr[.//span[normalize-space(.)={}]]", quoted(name));
        page.see(&format!("{row}//td[contains(., 'alle ohne Verbindung')]")).await;
    }
    page.picture("10-panel").await;
}

/// All are invited in one go; presenters and panel are told what becomes of their data.
pub async fn outreach(page: &Page<'_>) {
    page.press("Einladung und Gäste").await;
    page.press("Einladung eintragen").await;
    page.picture("11-invitation").await;
    page.press(&format!("Für {APPLICANTS} eintragen")).await;
    page.read("Alle Zugelassenen sind eingeladen.").await;
    page.click("//button[@role='tab'][starts-with(normalize-space(.), 'Hinweise')]").await;
    for group in ["presenters", "panel"] {
        let acts = format!("//*[@data-notice='{group}']");
        page.click(&format!("{acts}{}", button("Hinweis eintragen"))).await;
        page.press("Eintragen").await;
        page.see(&format!("{acts}[contains(., 'gegeben')]")).await;
    }
    page.picture("12-notices").await;
}

/// Freezes without a point that was let go; the fixed plan shows the checksum it had.
pub async fn frozen(page: &Page<'_>) {
    page.click("//nav//button[.//span[normalize-space(.)='Festschreiben']]").await;
    let hash = checksum(page).await;
    page.picture("13-before-freeze").await;
    assert!(page.seen("//aside//button[starts-with(@aria-label, 'Ohne weiter')]").await.is_none());
    page.click(&format!("//aside{}", button("Festschreiben"))).await;
    page.read("Festgeschrieben am").await;
    page.see(&button("Zur Durchführung")).await;
    assert_eq!(checksum(page).await, hash);
    page.picture("14-frozen").await;
}

/// 64 hexadecimal digits, in groups that are easy to read aloud.
async fn checksum(page: &Page<'_>) -> String {
    let code = "//section[.//h2[contains(., 'Prüfsumme der Fassung')]]//*[contains(@class, 'hash')]";
    let shown = page.see(code).await.text().await.unwrap();
    let hash: String = shown.chars().filter(|letter| !letter.is_whitespace()).collect();
    assert!(hash.len() == 64 && hash.chars().all(|letter| letter.is_ascii_hexdigit()), "{shown}");
    hash
}

/// What goes out stands ready with its pages, and so does the draft of the minutes.
pub async fn printed(page: &Page<'_>) {
    page.press("Drucken und Versenden").await;
    for document in ["Einladung mit Kriterienblatt", "Aushang und Protokoll der Auslosung"] {
        page.click(&format!("//nav{}", button(document))).await;
        page.see(&format!("//img[contains(@alt, {})]", quoted(document))).await;
    }
    page.picture("15-printed").await;
    page.press("Niederschrift").await;
    page.see("//main//img[contains(@alt, 'Seite 1')]").await;
    page.picture("16-minutes").await;
}
