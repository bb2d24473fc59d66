//! A whole file as SQL text, so that fixtures can be read, compared and reviewed.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::fmt::Write as _;

use rusqlite::Connection;

/// Statements that make the same file again.
pub fn dump(file: &Connection) -> String {
    let number = |pragma| file.pragma_query_value::<i64, _>(None, pragma, |row| row.get(0)).unwrap();
    let mut text = String::from("PRAGMA foreign_keys = OFF;\nBEGIN;\n");
    for sql in schema(file) {
        writeln!(text, "{sql};").unwrap();
    }
    for table in column(file, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid") {
        let names = column(file, &format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid"));
        let quoted: Vec<String> = names.iter().map(|name| format!("quote({name})")).collect();
        for row in column(file, &format!("SELECT {} FROM {table}", quoted.join(" || ', ' || "))) {
            writeln!(text, "INSERT INTO {table} ({}) VALUES ({row});", names.join(", ")).unwrap();
        }
    }
    for pragma in ["application_id", "user_version"] {
        writeln!(text, "PRAGMA {pragma} = {};", number(pragma)).unwrap();
    }
    text.push_str("COMMIT;\n");
    text
}

/// Every table, index and trigger.
pub fn schema(file: &Connection) -> Vec<String> {
    column(file, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
}

fn column(file: &Connection, sql: &str) -> Vec<String> {
    let mut statement = file.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}
