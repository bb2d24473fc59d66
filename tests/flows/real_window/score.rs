//! An evaluator's own window on the host's laptop, opened from the console.

use fantoccini::wd::WindowHandle;

use crate::page::Page;

const CRITERIA: usize = 5;

/// Opens the window of an evaluator from the console's list of ballots, and closes the list.
pub async fn open(page: &Page<'_>, console: &WindowHandle, evaluator: &str) -> WindowHandle {
    page.key("p").await;
    page.press(&format!("Bogen öffnen: {evaluator}")).await;
    let window = page.turn_to_one_of("ballot.html", evaluator).await;
    page.back_to(console).await;
    page.press("Schließen").await;
    window
}

/// Scores one pitch, counted from 0, and submits. The first is chosen in the list, where the
/// declaration stands above it; from there the foot leads on.
pub async fn submit(page: &Page<'_>, pitch: usize) {
    match pitch {
        0 => page.click("//nav//li[2]//button").await,
        _ => {
            page.click(&format!("//button[starts-with(normalize-space(.), 'Weiter zu {}.')]", pitch + 1))
                .await
        }
    }
    for criterion in 1..=CRITERIA {
        // From 2 to 4: nothing that asks for a reason.
        let level = 2 + (pitch + criterion) % 3;
        let section = format!("//section[.//h2[starts-with(normalize-space(.), '{criterion}. ')]]");
        page.click(&format!("{section}//label[span[.='{level}']]")).await;
    }
    page.press("Bewertung abgeben").await;
    page.read("Bei der Leitung angekommen").await;
}
