//! A whole file as SQL text, so that fixtures can be read, compared and reviewed.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;

use rusqlite::Connection;

/// Tables that hold what was put in.
const TABLES: &str = "SELECT name FROM pragma_table_list
    WHERE type = 'table' AND schema = 'main' AND name NOT LIKE 'sqlite%' ORDER BY name";
/// Tables that the search index keeps for itself; making the index makes them.
const SHADOWS: &str = "SELECT name FROM pragma_table_list WHERE type = 'shadow'";

/// Statements that make the same file again. Triggers come last, because what they would do is
/// in the dump already.
pub fn dump(file: &Connection) -> String {
    let number = |pragma| file.pragma_query_value::<i64, _>(None, pragma, |row| row.get(0)).unwrap();
    let mut text = String::from("PRAGMA foreign_keys = OFF;\nBEGIN;\n");
    for sql in statements(file, &format!("type <> 'trigger' AND name NOT IN ({SHADOWS})")) {
        writeln!(text, "{sql};").unwrap();
    }
    for table in column(file, TABLES) {
        let names = column(file, &format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid"));
        let quoted: Vec<String> = names.iter().map(|name| format!("quote({name})")).collect();
        for row in column(file, &format!("SELECT {} FROM {table}", quoted.join(" || ', ' || "))) {
            writeln!(text, "INSERT INTO {table} ({}) VALUES ({row});", names.join(", ")).unwrap();
        }
    }
    for index in column(file, "SELECT name FROM pragma_table_list WHERE type = 'virtual' ORDER BY name") {
        writeln!(text, "INSERT INTO {index} ({index}) VALUES ('rebuild');").unwrap();
        let options = format!("SELECT quote(k) || ', ' || quote(v) FROM {index}_config WHERE k <> 'version'");
        for option in column(file, &options) {
            writeln!(text, "INSERT INTO {index} ({index}, rank) VALUES ({option});").unwrap();
        }
    }
    for sql in statements(file, "type = 'trigger'") {
        writeln!(text, "{sql};").unwrap();
    }
    for pragma in ["application_id", "user_version"] {
        writeln!(text, "PRAGMA {pragma} = {};", number(pragma)).unwrap();
    }
    text.push_str("COMMIT;\n");
    text
}

/// Every table, index and trigger, in the order of the alphabet.
pub fn schema(file: &Connection) -> Vec<String> {
    let mut all = statements(file, "TRUE");
    all.sort();
    all
}

fn statements(file: &Connection, which: &str) -> Vec<String> {
    column(file, &format!("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND {which} ORDER BY rowid"))
}

fn column(file: &Connection, sql: &str) -> Vec<String> {
    let mut statement = file.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}
