//! What happens on the day, in the real window: a question, a fault and its undo, lost minutes
//! won back. The browser's flows have all of it; here it is seen that the window does it too.

use crate::page::{button, field};
use crate::run::Room;

/// A question is taken down in mid-pitch.
pub async fn question(room: &Room<'_>) {
    let page = room.page;
    page.key("f").await;
    let words = page.see(&field("Frage")).await;
    words.send_keys("Schnittstelle zur E-Akte?").await.unwrap();
    let asker = page.see(&field("Wer fragt")).await;
    asker.send_keys("Brandt").await.unwrap();
    page.press("Aufnehmen").await;
    page.read("1 offen").await;
    // The form is gone: single letters are keys again.
    page.gone(&field("Wer fragt")).await;
}

/// Nobody comes to the next pitch; then somebody does, and it is taken back.
pub async fn no_show(room: &Room<'_>) {
    let page = room.page;
    page.key("v").await;
    page.press("Als nicht erschienen eintragen").await;
    page.see(ABSENT).await;
    page.picture("absent").await;
    page.key("u").await;
    page.gone(ABSENT).await;
}

/// Lost minutes are won back, with the running time in sight, and given up again.
pub async fn catch_up(room: &Room<'_>) {
    let page = room.page;
    page.key("a").await;
    page.read("Vorschau. Es gilt noch nichts.").await;
    room.digits_shown().await;
    page.picture("catch-up").await;
    page.press("Neue Zeiten anwenden").await;
    page.gone(&button("Neue Zeiten anwenden")).await;
    page.key("u").await;
    page.see(&button("Aufholen")).await;
}

const ABSENT: &str = "//table//tr[contains(normalize-space(.), 'nicht erschienen')]";
