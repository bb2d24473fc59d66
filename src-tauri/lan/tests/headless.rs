//! The program without a window, as a process.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects")]
#![cfg(unix)]

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

const PATIENCE: Duration = Duration::from_secs(20);

fn start(folder: &Path) -> Child {
    Command::new(env!("CARGO_BIN_EXE_pitchpult-headless"))
        .args(["--open", "none", "--folder"])
        .arg(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap()
}

async fn link(child: &mut Child) -> String {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    tokio::time::timeout(PATIENCE, lines.next_line()).await.unwrap().unwrap().unwrap()
}

#[tokio::test]
async fn it_says_its_link_and_ends_when_it_is_told_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = start(folder.path());
    assert!(link(&mut child).await.starts_with("Pitchpult: http://127.0.0.1:"));
    let id = child.id().unwrap().to_string();
    assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
    let ended = tokio::time::timeout(PATIENCE, child.wait()).await.unwrap().unwrap();
    assert_eq!(ended.code(), Some(0));
}

#[tokio::test]
async fn a_folder_in_use_is_worded_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = start(folder.path());
    link(&mut first).await;
    let second =
        tokio::time::timeout(PATIENCE, start(folder.path()).wait_with_output()).await.unwrap().unwrap();
    assert_eq!(second.status.code(), Some(2));
    assert!(second.stdout.is_empty());
    assert!(String::from_utf8(second.stderr).unwrap().starts_with("Pitchpult läuft schon."));
}
