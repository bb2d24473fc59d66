//! Two monitors, one of them unplugged: where the projected windows stand, and what the host
//! is told. The run goes on through all of it.

use crate::monitors::TwoMonitors;
use crate::page::Page;
use crate::run::Room;
use crate::wait::until;

/// Part of the title of the projected windows.
const STAGE: &str = "Bühne";
/// The projector: place and size.
const PROJECTOR: [i64; 4] = [1366, 0, 1920, 1080];
/// What the console says while it is gone.
const GONE: &str = "Monitor 2 ist nicht mehr da.";

/// The stage fills the monitor that the console is not on, and the console says which.
pub async fn fills(page: &Page<'_>, monitors: &TwoMonitors) {
    stands(monitors, PROJECTOR).await;
    on_monitor(page).await;
}

/// The cable is pulled: the console says so, the stage covers nothing, the time runs on.
pub async fn unplugged(room: &Room<'_>, monitors: &TwoMonitors) {
    monitors.unplug();
    room.page.read(GONE).await;
    room.page.picture("monitor-gone").await;
    until("the stage is out of sight", || async { monitors.window(STAGE).is_none().then_some(()) }).await;
    let before = room.console_digits().await;
    until("the time runs on", || async { (room.console_digits().await != before).then_some(()) }).await;
}

/// It is put in again: the stage is back by itself, in full, with the digits of the console.
pub async fn plugged_in(room: &Room<'_>, monitors: &TwoMonitors) {
    monitors.plug_in();
    stands(monitors, PROJECTOR).await;
    on_monitor(room.page).await;
    assert!(room.page.seen(&says(GONE)).await.is_none(), "nothing is missing any more");
    room.same_again().await;
}

/// Moved into a window while the pitch runs, and back.
pub async fn beside(room: &Room<'_>, monitors: &TwoMonitors) {
    let page = room.page;
    page.press("Fenster …").await;
    page.read("Die Konsole steht auf Monitor 1").await;
    page.picture("screens").await;
    page.click("//label[contains(., 'Als Fenster auf diesem Bildschirm')]").await;
    page.read("Im Fenster").await;
    until("the stage is a window on the laptop", || async {
        let [x, y, width, height] = monitors.window(STAGE)?;
        (x >= 1000 && x + width <= 1366 && y + height <= 768).then_some(())
    })
    .await;
    page.click("//label[contains(., 'Monitor 2')]").await;
    stands(monitors, PROJECTOR).await;
}

/// The small timer over somebody else's slides: above all others, in the corner it was sent to.
pub async fn ontop(room: &Room<'_>, monitors: &TwoMonitors) {
    let page = room.page;
    page.press("Bühne schließen").await;
    page.see(&crate::page::button("Bühne öffnen")).await;
    until("the stage is closed", || async { monitors.window(STAGE).is_none().then_some(()) }).await;
    page.press("Kleine Zeit zeigen").await;
    stands(monitors, [1366 + 1298, 779, 576, 255]).await;
    page.turn_to("layout=ontop").await;
    room.digits_shown().await;
    page.picture("ontop").await;
    page.back_to(&room.console).await;
    page.click("//label[contains(., 'Oben links')]").await;
    stands(monitors, [1366 + 46, 46, 576, 255]).await;
    monitors.unplug();
    page.read("Sie kommt mit ihm wieder.").await;
    until("it is out of sight", || async { monitors.window(STAGE).is_none().then_some(()) }).await;
    monitors.plug_in();
    stands(monitors, [1366 + 46, 46, 576, 255]).await;
    page.press("Kleine Zeit schließen").await;
    page.see(&crate::page::button("Kleine Zeit zeigen")).await;
}

/// The window at the lectern opens, and closes from the console.
pub async fn presenter(room: &Room<'_>) {
    let page = room.page;
    page.click("//section[h3[contains(., 'Rednerpult')]]//button[contains(., 'Fenster öffnen')]").await;
    let lectern = page.turn_to("presenter.html").await;
    room.digits_shown().await;
    page.picture("presenter").await;
    page.back_to(&room.console).await;
    page.press("Fenster schließen").await;
    page.see(&crate::page::button("Fenster öffnen")).await;
    drop(lectern);
}

async fn stands(monitors: &TwoMonitors, place: [i64; 4]) {
    until(&format!("a window stands at {place:?}"), || async {
        monitors.window(STAGE).filter(|found| *found == place)
    })
    .await;
}

async fn on_monitor(page: &Page<'_>) {
    page.see(&says("Monitor 2")).await;
}

fn says(words: &str) -> String {
    format!("//*[text()[contains(normalize-space(.), '{words}')]]")
}
