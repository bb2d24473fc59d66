//! The walls between the crates: who may depend on whom, and where the big libraries may be named.
//! The manifests are the truth; `cargo metadata` reads them.

use crate::sh::{self, Fault, Outcome, ask, cargo};
use serde_json::Value;
use std::fs;

/// Each room and the rooms below that it may know. `pitchpult-tests` may know all: it is not shipped.
const ROOMS: [(&str, &[&str]); 8] = [
    ("pitchpult", &["pitchpult-lan", "pitchpult-app"]),
    ("pitchpult-lan", &["pitchpult-app"]),
    ("pitchpult-app", &["pitchpult-store", "pitchpult-report", "pitchpult-import", "pitchpult-domain"]),
    ("pitchpult-store", &["pitchpult-domain"]),
    ("pitchpult-report", &["pitchpult-domain"]),
    ("pitchpult-import", &["pitchpult-domain"]),
    ("pitchpult-domain", &[]),
    ("xtask", &[]),
];
/// Crates, by the beginning of their name, with the one room they may be used in.
const HOMES: [(&str, &str); 6] = [
    ("tauri", "pitchpult"),
    ("rfd", "pitchpult"),
    ("rusqlite", "pitchpult-store"),
    ("axum", "pitchpult-lan"),
    ("typst", "pitchpult-report"),
    ("calamine", "pitchpult-import"),
];
/// What the pure room must never get: a runtime, chance, files inside.
const IMPURE: [&str; 3] = ["tokio", "getrandom", "rust-embed"];

/// One arrow: a package and a crate it names in its manifest.
#[derive(Debug)]
struct Edge {
    from: String,
    to: String,
}

/// Fails with every wall that is broken.
pub fn stand() -> Outcome<()> {
    let text = ask(&mut cargo("metadata --format-version 1 --no-deps --offline"))
        .ok_or_else(|| Fault::new("cargo metadata cannot read the manifests"))?;
    let metadata: Value =
        serde_json::from_str(&text).map_err(|error| Fault::new(format!("cargo metadata: {error}")))?;
    let mut broken: Vec<String> = edges(&metadata).iter().filter_map(fault).collect();
    broken.extend(dialogs_elsewhere()?);
    if broken.is_empty() { Ok(()) } else { Err(Fault::new(broken.join("\n"))) }
}

fn edges(metadata: &Value) -> Vec<Edge> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let name = |value: &Value| value["name"].as_str().unwrap_or_default().to_owned();
    list(&metadata["packages"])
        .iter()
        .flat_map(|package| {
            let from = name(package);
            list(&package["dependencies"])
                .into_iter()
                .map(move |to| Edge { from: from.clone(), to: name(&to) })
        })
        .collect()
}

fn fault(edge: &Edge) -> Option<String> {
    let Edge { from, to } = edge;
    if from == "pitchpult-tests" {
        return None;
    }
    let inside = ROOMS.iter().any(|(room, _)| room == to) || to == "pitchpult-tests";
    let may_know = ROOMS.iter().find(|(room, _)| room == from).map(|(_, below)| *below);
    match may_know {
        None => {
            return Some(format!("{from}: this crate has no place in the walls (xtask/src/walls.rs)"));
        }
        Some(below) if inside && !below.contains(&to.as_str()) => {
            return Some(format!("{from} must not know {to}"));
        }
        Some(_) => {}
    }
    if from == "pitchpult-domain" && IMPURE.contains(&to.as_str()) {
        return Some(format!("{from} is pure and must not use {to}"));
    }
    let (_, home) = HOMES.iter().find(|(library, _)| to.starts_with(library))?;
    (home != from).then(|| format!("{from} must not use {to}: its place is {home}"))
}

/// Native dialogs are opened in one file, so that one place decides what leaves the program.
fn dialogs_elsewhere() -> Outcome<Vec<String>> {
    let folder = sh::root().join("src-tauri/shell");
    let unreadable = |error: std::io::Error| Fault::new(format!("{}: {error}", folder.display()));
    let mut found = Vec::new();
    for entry in fs::read_dir(&folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let allowed = path.file_name().is_some_and(|name| name == "dialogs.rs");
        if path.is_file() && !allowed && names_rfd(&fs::read_to_string(&path).map_err(unreadable)?) {
            found.push(format!("{}: rfd belongs into dialogs.rs", path.display()));
        }
    }
    Ok(found)
}

fn names_rfd(source: &str) -> bool {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.into_iter().any(|line| line.contains("rfd::") || line.trim_start().starts_with("use rfd"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn judged(from: &str, to: &str) -> Option<String> {
        fault(&Edge { from: from.to_owned(), to: to.to_owned() })
    }

    #[test]
    fn arrows_point_downwards_only() {
        assert_eq!(judged("pitchpult-lan", "pitchpult-app"), None);
        assert_eq!(judged("pitchpult-app", "pitchpult-store"), None);
        assert!(judged("pitchpult-store", "pitchpult-app").is_some());
        assert!(judged("pitchpult-lan", "pitchpult-store").is_some());
        assert!(judged("pitchpult-domain", "pitchpult-import").is_some());
        assert!(judged("pitchpult-report", "pitchpult-tests").is_some());
        assert_eq!(judged("pitchpult-tests", "pitchpult-store"), None);
    }

    #[test]
    fn the_big_libraries_stay_at_home() {
        assert_eq!(judged("pitchpult", "tauri-build"), None);
        assert!(judged("pitchpult-app", "tauri").is_some());
        assert!(judged("pitchpult-app", "rusqlite").is_some());
        assert!(judged("pitchpult", "axum").is_some());
        assert!(judged("pitchpult-domain", "tokio").is_some());
        assert_eq!(judged("pitchpult-app", "tokio"), None);
    }

    #[test]
    fn a_new_crate_has_to_be_given_a_place() {
        assert!(judged("pitchpult-other", "serde").is_some());
    }

    #[test]
    fn edges_are_read_from_cargo_metadata_whatever_their_kind_or_alias() {
        let metadata = json!({"packages": [{"name": "pitchpult-store", "dependencies": [
            {"name": "pitchpult-domain", "rename": "domain", "kind": null},
            {"name": "pitchpult-app", "rename": "app", "kind": "dev"},
        ]}]});
        let broken: Vec<_> = edges(&metadata).iter().filter_map(fault).collect();
        assert_eq!(broken, ["pitchpult-store must not know pitchpult-app"]);
    }

    #[test]
    fn rfd_in_a_comment_is_no_use_of_it() {
        assert!(names_rfd("let file = rfd::FileDialog::new();"));
        assert!(names_rfd("    use rfd;"));
        assert!(!names_rfd("//! Talks to rfd::FileDialog in dialogs.rs"));
    }
}
