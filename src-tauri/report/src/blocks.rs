//! The parts that papers are put together from, as the template `blocks.typ` reads them.
//! Knows their shape and nothing of what they say.

use domain::hash::Hash;
use serde_json::{Value, json};

use crate::paper;

/// Width of a column: above zero millimetres, below zero shares of what is left.
pub(crate) type Width = i32;

/// A column of a table: width and side ("left", "right", "center").
pub(crate) type Column = (Width, &'static str);

pub(crate) fn heading(text: impl Into<String>) -> Value {
    json!({ "kind": "heading", "numbered": true, "text": text.into() })
}

pub(crate) fn sub_heading(text: impl Into<String>) -> Value {
    json!({ "kind": "sub", "text": text.into() })
}

pub(crate) fn paragraph(text: impl Into<String>) -> Value {
    json!({ "kind": "par", "text": text.into() })
}

/// A remark in small letters.
pub(crate) fn small(text: impl Into<String>) -> Value {
    json!({ "kind": "small", "text": text.into() })
}

pub(crate) fn points(items: Vec<String>) -> Value {
    json!({ "kind": "points", "items": items })
}

/// Numbered sentences.
pub(crate) fn steps(items: Vec<String>) -> Value {
    json!({ "kind": "steps", "items": items })
}

/// Labels with values; those without a value are left out.
pub(crate) fn facts(rows: Vec<(String, String)>) -> Value {
    json!({ "kind": "facts", "rows": kept(rows) })
}

/// The same in two columns.
pub(crate) fn two_facts(left: Vec<(String, String)>, right: Vec<(String, String)>) -> Value {
    json!({ "kind": "two-facts", "columns": [kept(left), kept(right)] })
}

fn kept(rows: Vec<(String, String)>) -> Vec<(String, String)> {
    rows.into_iter().filter(|(_, value)| !value.trim().is_empty()).collect()
}

/// A table. A row of one cell is a heading within it.
pub(crate) fn table(
    columns: &[Column],
    head: Vec<String>,
    rows: Vec<Vec<Value>>,
    note: Option<String>,
) -> Value {
    json!({ "kind": "table", "columns": columns, "head": head, "rows": rows, "note": note })
}

/// A hash with its label.
pub(crate) fn hash(label: impl Into<String>, hash: &Hash) -> Value {
    json!({ "kind": "hash", "label": label.into(), "lines": paper::hash_lines(hash) })
}

/// A box that stands out, as that of the purpose.
pub(crate) fn boxed(label: impl Into<String>, text: impl Into<String>) -> Value {
    json!({ "kind": "boxed", "label": label.into(), "text": text.into() })
}

/// Lines to sign on: who, and what stands below.
pub(crate) fn signatures(rows: Vec<(String, String)>) -> Value {
    let rows: Vec<Value> =
        rows.into_iter().map(|(name, line)| json!({ "name": name, "line": line })).collect();
    json!({ "kind": "sign", "rows": rows })
}

/// Room to sign in, with a name below and no line.
pub(crate) fn signed_by(name: &str, line: String) -> Value {
    json!({ "kind": "signed-by", "name": name, "line": line })
}

/// A cell.
pub(crate) fn cell(text: impl Into<String>) -> Value {
    Value::String(text.into())
}

/// A cell in quiet letters.
pub(crate) fn quiet(text: impl Into<String>) -> Value {
    json!({ "text": text.into(), "quiet": true })
}

/// A cell in strong letters.
pub(crate) fn strong(text: impl Into<String>) -> Value {
    json!({ "text": text.into(), "strong": true })
}

/// A cell with small lines under it, or of those alone; blank ones are left out.
pub(crate) fn detailed(text: impl Into<String>, details: Vec<String>) -> Value {
    let details: Vec<String> = details.into_iter().filter(|line| !line.trim().is_empty()).collect();
    json!({ "text": text.into(), "details": details })
}

/// A cell with a box to tick.
pub(crate) fn tick() -> Value {
    json!({ "text": "", "tick": true })
}
