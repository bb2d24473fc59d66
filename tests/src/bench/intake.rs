//! A list of 10,000 applications: from the bytes to the preview, and into the store.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::Row;
use super::append::folder;
use super::stopwatch::Stopwatch;
use crate::Office;
use crate::office::text;

const ROWS: usize = 10_000;
const ROUNDS: usize = 5;

/// A list as an office's form exports it.
#[must_use]
pub fn long_list() -> String {
    let mut file = String::from("Firma;Sitz;Ansprechperson;E-Mail;Kurzbeschreibung;Eingang;Bedarf_EUR\n");
    for row in 0..ROWS {
        let (day, thousands) = (1 + row % 28, row % 1000);
        // Writing to a string cannot fail.
        let _ = writeln!(
            file,
            "Beispielwerk {row} GmbH;Musterstadt;Kim Ahorn;post@werk-{row}.example;\"Kürzt Wege; spart Zeit\";{day:02}.10.2026;{thousands}.500,00"
        );
    }
    file
}

/// Preview and storing.
#[must_use]
pub fn rows() -> Vec<Row> {
    let file = long_list();
    let (mut previewed, mut stored) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let place = folder();
        let office = Office::open(place.path(), "2026-11-24T07:30:00Z".parse().expect("a moment"));
        let plan = office.host("session.create", json!({ "title": "Messung" }));
        let session = text(&plan, "/session").to_owned();
        let upload = office.app.upload("liste.csv", file.clone().into_bytes()).expect("an upload").upload;
        let choice: Value =
            serde_json::to_value(app::wire::ImportChoice::default()).expect("a choice is JSON");
        let watch = Stopwatch::start();
        let ask = json!({ "session": session, "upload": upload, "choice": choice, "offset": 0 });
        let preview = office.host("import.preview", ask);
        previewed.push(watch.ms());
        assert_eq!(preview["ready"], json!(ROWS));
        let watch = Stopwatch::start();
        let _ = office.host(
            "import.store",
            json!({ "session": session, "based_on": plan["revision"], "upload": upload, "choice": choice, "expected": ROWS }),
        );
        stored.push(watch.ms());
        office.app.close();
    }
    let row = |name, samples, goal| Row { name, unit: "ms", samples, goal: Some(goal), beside: None };
    vec![
        row("list of 10,000 rows previewed", previewed, 1000.0),
        row("list of 10,000 rows stored", stored, 2000.0),
    ]
}
