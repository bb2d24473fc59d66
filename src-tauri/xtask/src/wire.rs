//! The generated wire types: what is committed must be what the Rust types give.

use crate::check::FEATURES;
use crate::sh::{self, Fault, Outcome, cargo, run};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = "ui/src/wire";

/// Generates the types anew and fails when a file has changed, come or gone.
pub fn unchanged() -> Outcome<()> {
    let before = files(&sh::root().join(FOLDER))?;
    run(&mut cargo(&format!("test --workspace --features {FEATURES} --test wire_types")))?;
    let after = files(&sh::root().join(FOLDER))?;
    let changed = differences(&before, &after);
    if changed.is_empty() {
        return Ok(());
    }
    Err(Fault::new(format!(
        "{FOLDER} was out of date and has been generated anew. Look at and commit: {}",
        changed.join(", ")
    )))
}

type Files = BTreeMap<PathBuf, Vec<u8>>;

fn differences(before: &Files, after: &Files) -> Vec<String> {
    let paths: std::collections::BTreeSet<_> = before.keys().chain(after.keys()).collect();
    paths
        .into_iter()
        .filter(|path| before.get(*path) != after.get(*path))
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect()
}

fn files(folder: &Path) -> Outcome<Files> {
    let fault = |error: std::io::Error| Fault::new(format!("{}: {error}", folder.display()));
    let mut found = Files::new();
    if !folder.exists() {
        return Ok(found);
    }
    for entry in fs::read_dir(folder).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if path.is_dir() {
            found.append(&mut files(&path)?);
        } else {
            let bytes = fs::read(&path).map_err(fault)?;
            found.insert(path, bytes);
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(files: &[(&str, &str)]) -> Files {
        files.iter().map(|(path, text)| (PathBuf::from(path), text.as_bytes().to_vec())).collect()
    }

    #[test]
    fn changed_new_and_lost_files_are_named() {
        let before = set(&[("wire/A.ts", "a"), ("wire/B.ts", "b"), ("wire/C.ts", "c")]);
        let after = set(&[("wire/A.ts", "a"), ("wire/B.ts", "other"), ("wire/D.ts", "d")]);
        assert_eq!(differences(&before, &after), ["B.ts", "C.ts", "D.ts"]);
        assert!(differences(&before, &before).is_empty());
    }
}
