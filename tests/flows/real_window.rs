//! Whole pitch sessions in the program's own window, by clicking and typing only.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a flow ends where a step is not possible")]
#![cfg(target_os = "linux")]

#[path = "real_window/acts.rs"]
mod acts;
#[path = "real_window/dialog.rs"]
mod dialog;
#[path = "real_window/driver.rs"]
mod driver;
#[path = "real_window/finish.rs"]
mod finish;
#[path = "real_window/monitors.rs"]
mod monitors;
#[path = "real_window/nine.rs"]
mod nine;
#[path = "real_window/nine_to_freeze.rs"]
mod nine_to_freeze;
#[path = "real_window/page.rs"]
mod page;
#[path = "real_window/prepare.rs"]
mod prepare;
#[path = "real_window/run.rs"]
mod run;
#[path = "real_window/score.rs"]
mod score;
#[path = "real_window/screens.rs"]
mod screens;
#[path = "real_window/wait.rs"]
mod wait;

use std::path::{Path, PathBuf};

use driver::Program;
use monitors::TwoMonitors;
use page::Page;
use prepare::{PANEL, PITCHES, SIGNERS};
use run::Room;
use wait::until;

/// A list of the city of Hamburg, as it was published. It lies beside the project.
fn table() -> Option<PathBuf> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../shared/imports/hamburg_zuwendungen_2011.xlsx")
        .canonicalize()
        .ok()
}

#[tokio::test]
async fn from_a_real_table_to_signed_minutes() {
    let Some(table) = table() else {
        assert_ne!(std::env::var("CI").ok().as_deref(), Some("true"), "../shared/imports is missing");
        println!("Skipped: ../shared/imports is missing");
        return;
    };
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("pitchpult");
    let program = Program::start(&display(), &folder, home.path()).await;
    let page = Page::new(&program.client);
    page.turn_to("console.html").await;
    prepare::particulars(&page).await;
    prepare::applicants(&page, &table).await;
    prepare::form(&page).await;
    prepare::panel(&page).await;
    prepare::let_go(&page).await;
    prepare::freeze(&page).await;
    let room = run::begin(&page).await;
    let apart = room.same_digits().await;
    println!("Digits of console and stage: {apart:?} ms apart beyond their frames");
    names(&program, &page).await;
    room.keys().await;
    room.notes().await;
    day(&room).await;
    finish::close(&page).await;
    finish::resolve(&page).await;
    finish::sign(&page).await;
    let out = tempfile::tempdir().unwrap();
    files(&page, out.path()).await;
    power_cut(&program).await;
    drop(program);
    let program = Program::start(&display(), &folder, home.path()).await;
    still_there(&Page::new(&program.client)).await;
}

#[tokio::test]
async fn nine_challenges_are_prepared_by_clicking_and_typing() {
    let home = tempfile::tempdir().unwrap();
    let table = home.path().join("bewerbungen.csv");
    std::fs::write(&table, pitchpult_tests::nine_challenges::table()).unwrap();
    let program = Program::start(&display(), &home.path().join("pitchpult"), home.path()).await;
    let page = Page::new(&program.client);
    page.turn_to("console.html").await;
    nine::particulars(&page).await;
    nine::applicants(&page, &table).await;
    nine::agenda(&page).await;
    nine::draws(&page).await;
    nine_to_freeze::criteria(&page).await;
    nine_to_freeze::panel(&page).await;
    nine_to_freeze::outreach(&page).await;
    nine_to_freeze::frozen(&page).await;
    nine_to_freeze::printed(&page).await;
}

#[tokio::test]
async fn a_monitor_unplugged_in_mid_pitch_and_plugged_in_again() {
    let home = tempfile::tempdir().unwrap();
    let monitors = TwoMonitors::start(home.path());
    let program = Program::start(&monitors.name, &home.path().join("pitchpult"), home.path()).await;
    let page = Page::new(&program.client);
    page.turn_to("console.html").await;
    page.press("Beispielsitzung öffnen").await;
    prepare::freeze(&page).await;
    let room = run::begin(&page).await;
    screens::fills(&page, &monitors).await;
    room.next("läuft: Vortrag").await;
    screens::unplugged(&room, &monitors).await;
    screens::plugged_in(&room, &monitors).await;
    screens::beside(&room, &monitors).await;
    screens::ontop(&room, &monitors).await;
    screens::presenter(&room).await;
}

#[tokio::test]
async fn what_happens_on_the_day_is_a_key_away() {
    let home = tempfile::tempdir().unwrap();
    let program = Program::start(&display(), &home.path().join("pitchpult"), home.path()).await;
    let page = Page::new(&program.client);
    page.turn_to("console.html").await;
    page.press("Beispielsitzung öffnen").await;
    prepare::freeze(&page).await;
    let room = run::begin(&page).await;
    room.next("läuft: Vortrag").await;
    acts::question(&room).await;
    acts::no_show(&room).await;
    acts::catch_up(&room).await;
}

/// The display that the tests were given. None is no reason to skip.
fn display() -> String {
    let name = std::env::var("DISPLAY").unwrap_or_default();
    assert!(!name.is_empty(), "DISPLAY is not set: the real window needs a display");
    name
}

/// All pitches in turn. The first evaluator scores each of them, the second only the first two.
async fn day(room: &Room<'_>) {
    let page = room.page;
    let first = score::open(page, &room.console, PANEL[0].0).await;
    let second = score::open(page, &room.console, PANEL[1].0).await;
    for pitch in 0..PITCHES {
        room.next("läuft: Fragerunde").await;
        room.next("läuft: Bewertung").await;
        for (window, until) in [(&first, PITCHES), (&second, 2)] {
            if pitch < until {
                page.back_to(window).await;
                score::submit(page, pitch).await;
            }
        }
        page.back_to(&room.console).await;
        room.next("läuft: Wechsel").await;
        if pitch + 1 < PITCHES {
            room.next("läuft: Vortrag").await;
        }
    }
    room.next("Beratung").await;
    room.next("Bekanntgabe").await;
    page.key("n").await;
    page.read("Die Sitzung ist beendet.").await;
}

/// What a screen reader is told in a few places.
async fn names(program: &Program, page: &Page<'_>) {
    for (path, role, label) in [
        ("//main//*[@role='timer']", "timer", "Restzeit Vortrag"),
        ("//button[@aria-keyshortcuts='B']", "button", "Schwarz"),
        ("//textarea[@aria-label='Inhalt schreiben']", "textbox", "Inhalt schreiben"),
        ("//aside", "complementary", "Notizen"),
    ] {
        let element = page.see(path).await;
        assert_eq!(program.computed(&element, "computedrole").await, role, "{path}");
        let said = program.computed(&element, "computedlabel").await;
        assert!(said.contains(label), "{path} is called {said:?}");
    }
}

/// Minutes and table, saved through the native dialog.
async fn files(page: &Page<'_>, out: &Path) {
    let (minutes, table) = (out.join("Niederschrift.pdf"), out.join("Ergebnisse.csv"));
    finish::save(page, "Niederschrift speichern …", &minutes).await;
    finish::save(page, "Ergebnisse für Excel: Speichern …", &table).await;
    let pdf = std::fs::read(&minutes).unwrap();
    assert!(pdf.starts_with(b"%PDF-1.7") && pdf.len() > 20_000);
    let csv = std::fs::read_to_string(&table).unwrap();
    let rows: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert!(csv.starts_with('\u{feff}') && rows.iter().all(|row| row.contains(';')), "{csv}");
    assert_eq!(rows.len(), PITCHES + 1, "{csv}");
}

/// The end without a warning.
async fn power_cut(program: &Program) {
    program.kill();
    until("the program is gone", || async { program.is_gone().then_some(()) }).await;
}

/// The next start tells that nothing is lost, and the record is signed.
async fn still_there(page: &Page<'_>) {
    page.turn_to("console.html").await;
    page.read("Es ist alles noch da.").await;
    page.read("Freigegeben").await;
    page.click("//a[.//span[contains(., 'Pitch-Tag der Zuwendungen')]]").await;
    page.press("Niederschrift").await;
    for name in SIGNERS {
        page.see(&format!("//aside//li[contains(., '{name}')][contains(., 'gezeichnet')]")).await;
    }
    page.see(&page::button("Niederschrift speichern …")).await;
}
