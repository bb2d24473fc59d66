//! Generates `ui/src/wire/` from the table of commands and the types that cross. `cargo
//! xtask check` runs this and fails when what is committed differs.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use app::wire::*;
use ts_rs::{Config, TS};

/// Exports a type with everything it names, and notes its name.
fn export<T: TS + 'static>(config: &Config, names: &mut BTreeSet<String>) -> String {
    T::export_all(config).expect("the folder of the interface can be written");
    let name = T::name(config);
    names.insert(name.clone());
    name
}

macro_rules! export_commands {
    ($($name:literal [$($role:ident),*] $params:ident => $answer:ident = $module:ident :: $function:ident;)*) => {
        fn commands(config: &Config, names: &mut BTreeSet<String>) -> String {
            let mut rows = String::new();
            $(
                let params = export::<$params>(config, names);
                let answer = export::<$answer>(config, names);
                writeln!(rows, "  {:?}: {{ params: {params}; answer: {answer} }};", $name).unwrap();
            )*
            rows
        }
    };
}

app::with_commands!(export_commands);

#[test]
fn the_interface_has_the_types_of_today() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/wire");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    let config = Config::new().with_large_int("number").with_out_dir(&folder);
    let mut names = BTreeSet::new();
    let rows = commands(&config, &mut names);
    let mut elsewhere = BTreeSet::new();
    export::<Changed>(&config, &mut elsewhere);
    export::<Failure>(&config, &mut elsewhere);
    export::<Upload>(&config, &mut elsewhere);
    export::<BallotFile>(&config, &mut elsewhere);
    export::<BallotPayload>(&config, &mut elsewhere);
    export::<BallotPageData>(&config, &mut elsewhere);
    let mut file = String::from("// Generated from the command table; never edited.\n");
    for name in &names {
        writeln!(file, "import type {{ {name} }} from \"./{name}\";").unwrap();
    }
    write!(file, "\nexport interface Commands {{\n{rows}}}\n\nexport type CommandName = keyof Commands;\n")
        .unwrap();
    std::fs::write(folder.join("commands.ts"), file).unwrap();
}
