//! Every dependency has a line with its reason in docs/adr/0002-dependencies.md.

use crate::sh::{self, Fault, Outcome, ask, cargo};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

const PAGE: &str = "docs/adr/0002-dependencies.md";

/// Fails with the names that have no line.
pub fn given() -> Outcome<()> {
    let page = read(PAGE)?;
    let metadata = ask(&mut cargo("metadata --format-version 1 --no-deps --offline"))
        .ok_or_else(|| Fault::new("cargo metadata cannot read the manifests"))?;
    let mut names = crates(&parse(&metadata)?);
    names.extend(npm_packages(&parse(&read("ui/package.json")?)?));
    let missing = without_reason(&names, &page);
    if missing.is_empty() {
        Ok(())
    } else {
        Err(Fault::new(format!("no reason in {PAGE} for: {}", missing.join(", "))))
    }
}

fn without_reason<'a>(names: &'a BTreeSet<String>, page: &str) -> Vec<&'a str> {
    names.iter().map(String::as_str).filter(|name| !page.contains(&format!("\n| `{name}` | "))).collect()
}

/// The crates from outside that the workspace's manifests name.
fn crates(metadata: &Value) -> BTreeSet<String> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let dependencies = packages.flat_map(|package| package["dependencies"].as_array().into_iter().flatten());
    // A crate of the house comes from a path and has no source.
    dependencies
        .filter(|to| to["source"].is_string())
        .filter_map(|to| to["name"].as_str())
        .map(str::to_owned)
        .collect()
}

fn npm_packages(manifest: &Value) -> BTreeSet<String> {
    let both = ["dependencies", "devDependencies"].into_iter().filter_map(|key| manifest[key].as_object());
    both.flat_map(|packages| packages.keys().cloned()).collect()
}

fn parse(text: &str) -> Outcome<Value> {
    serde_json::from_str(text).map_err(|error| Fault::new(format!("a manifest cannot be read: {error}")))
}

fn read(path: &str) -> Outcome<String> {
    fs::read_to_string(sh::root().join(path)).map_err(|error| Fault::new(format!("{path}: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_dependency_without_a_line_is_named() {
        let metadata = json!({"packages": [{"dependencies": [
            {"name": "serde", "source": "registry"}, {"name": "left-pad", "source": "registry"}, {"name": "domain", "source": null},
        ]}]});
        let mut names = crates(&metadata);
        names.extend(npm_packages(&json!({"devDependencies": {"vite": "1"}})));
        let page = "# Page\n| `serde` | values |\n| `vite` | builds |\n";
        assert_eq!(without_reason(&names, page), ["left-pad"]);
    }
}
