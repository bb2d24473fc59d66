//! One whole pitch session in the program's own window, by clicking and typing only.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a flow ends where a step is not possible")]
#![cfg(target_os = "linux")]

#[path = "real_window/dialog.rs"]
mod dialog;
#[path = "real_window/driver.rs"]
mod driver;
#[path = "real_window/page.rs"]
mod page;
#[path = "real_window/prepare.rs"]
mod prepare;
#[path = "real_window/run.rs"]
mod run;
#[path = "real_window/score.rs"]
mod score;
#[path = "real_window/wait.rs"]
mod wait;

use std::path::{Path, PathBuf};

use driver::Program;
use page::Page;

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
    let program = Program::start(&folder, home.path()).await;
    let page = Page::new(&program.client);
    page.turn_to("console.html").await;
    prepare::particulars(&page).await;
    prepare::applicants(&page, &table).await;
    prepare::form(&page).await;
    prepare::panel(&page).await;
    prepare::freeze(&page).await;
    let room = run::begin(&page).await;
    room.same_digits().await;
    room.keys().await;
    room.notes().await;
}
