//! After the last pitch in the real window: close, resolve, sign, save through the native dialog.

use std::path::Path;

use crate::dialog;
use crate::page::{Page, button, quoted};
use crate::prepare::SIGNERS;

/// The resolution that is typed.
pub const RESOLUTION: &str = "Die drei Ersten werden zu einem Gespräch eingeladen.";

/// Closes scoring and reads the official result.
pub async fn close(page: &Page<'_>) {
    page.press("Auswerten").await;
    page.click("//main//button[starts-with(normalize-space(.), 'Bewertung schließen')]").await;
    page.click("//dialog[@open]//button[contains(., 'schließen')][not(contains(., 'Esc'))]").await;
    page.read("Mittel je Kriterium").await;
}

/// Types the panel's resolution.
pub async fn resolve(page: &Page<'_>) {
    page.fill("Beschluss des Gremiums", RESOLUTION).await;
    page.press("Beschluss eintragen").await;
    page.read("Eingetragen").await;
}

/// Both sign.
pub async fn sign(page: &Page<'_>) {
    page.press("Niederschrift").await;
    page.press("Freigeben: noch 2 Zeichnungen").await;
    for name in SIGNERS {
        let form = "//form[.//input[@type='checkbox']]";
        let act = format!("Als {name} zeichnen");
        // The chair comes first in this test, whatever the order of the rows is.
        let row = format!("//li[.//p[normalize-space(.)={}]]", quoted(name));
        if page.seen(&format!("{row}{form}")).await.is_none() {
            page.click(&format!("{row}//button")).await;
        }
        page.click(&format!("{row}{form}//label")).await;
        page.fill("Ort", "Nordhafen").await;
        page.press(&act).await;
        page.see(&format!("{row}[contains(., 'gezeichnet in Nordhafen')]")).await;
    }
    page.read("Beide haben gezeichnet.").await;
}

/// Saves the minutes and one of the tables where the test says.
pub async fn save(page: &Page<'_>, name: &str, to: &Path) {
    page.click(&button(name)).await;
    dialog::choose("Speichern unter", to).await;
    let file = to.file_name().and_then(|name| name.to_str()).expect("a name");
    page.see(&format!("//*[@role='status'][contains(., 'Gespeichert:')][contains(., '{file}')]")).await;
}
