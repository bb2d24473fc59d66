//! An evaluator's own window on the host's laptop, opened from the console.

use fantoccini::wd::WindowHandle;

use crate::page::Page;

/// Opens the window of an evaluator from the console's list of ballots.
pub async fn open(page: &Page<'_>, evaluator: &str) -> WindowHandle {
    page.key("p").await;
    page.press(&format!("Bogen öffnen: {evaluator}")).await;
    let window = page.turn_to("ballot.html").await;
    page.see("//h1").await;
    window
}

/// Chooses a level for each criterion of the applicant in front and submits.
pub async fn submit(page: &Page<'_>, levels: [u8; 5]) {
    for (index, level) in levels.into_iter().enumerate() {
        let criterion = format!("//section[.//h2[starts-with(normalize-space(.), '{}. ')]]", index + 1);
        page.click(&format!("{criterion}//label[span[contains(@class,'figure')][.='{level}']]")).await;
    }
    page.press("Bewertung abgeben").await;
    page.read("Bei der Leitung angekommen").await;
}
