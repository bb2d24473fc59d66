//! GTK's own file dialogs, which no WebDriver reaches: driven by keys through xdotool. Under a
//! bare X server nobody hands out the focus, so the dialog is given it.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::wait::{soon, until};

const TRIES: usize = 10;

/// Waits for the dialog with this title, types a path into it and confirms.
pub async fn choose(title: &str, path: &Path) {
    let path = path.to_str().expect("the path of a test is plain text");
    let id = until(&format!("the dialog “{title}”"), || async { window(title) }).await;
    type_into(&id, path);
    // While the dialog still reads the folder, Enter is heard but leads nowhere.
    for _ in 0..TRIES {
        xdotool(&["key", "Return"]);
        if soon(|| async { window(title).is_none().then_some(()) }).await.is_some() {
            return;
        }
    }
    panic!("the dialog “{title}” does not take {path}");
}

/// Ctrl L leads to the line for a path, whether the dialog opens or saves.
fn type_into(id: &str, path: &str) {
    xdotool(&["windowfocus", "--sync", id]);
    xdotool(&["key", "--delay", "40", "ctrl+l", "ctrl+a"]);
    xdotool(&["type", "--delay", "6", path]);
}

fn window(title: &str) -> Option<String> {
    let found = Command::new("xdotool")
        .args(["search", "--onlyvisible", "--name", &format!("^{title}$")])
        .stderr(Stdio::null())
        .output()
        .expect("xdotool is installed: apt-get install xdotool");
    String::from_utf8_lossy(&found.stdout).lines().next().map(str::to_owned)
}

fn xdotool(arguments: &[&str]) {
    let status = Command::new("xdotool").args(arguments).status().expect("xdotool is installed");
    assert!(status.success(), "xdotool {arguments:?}");
}
