//! Values that one column holds as words: exact numbers and days, stable codes, JSON.

use rusqlite::Row;
use rusqlite::types::Type;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::{Error, Result};

type BoxedError = Box<dyn std::error::Error + Send + Sync>;

fn unreadable(column: usize, error: impl Into<BoxedError>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error.into())
}

/// A value that is stored as its exact words.
pub(crate) fn parsed<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>>
where
    T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    let words: Option<String> = row.get(column)?;
    words.map(|words| words.parse()).transpose().map_err(|error: T::Err| unreadable(column, error))
}

/// A value that is stored as its stable code.
pub(crate) fn code<T>(row: &Row<'_>, column: usize, read: fn(&str) -> Option<T>) -> rusqlite::Result<T> {
    let code: String = row.get(column)?;
    read(&code).ok_or_else(|| unreadable(column, format!("unknown code {code}")))
}

/// The same where there may be none.
pub(crate) fn maybe_code<T>(
    row: &Row<'_>,
    column: usize,
    read: fn(&str) -> Option<T>,
) -> rusqlite::Result<Option<T>> {
    let code: Option<String> = row.get(column)?;
    code.map(|code| read(&code).ok_or_else(|| unreadable(column, format!("unknown code {code}")))).transpose()
}

/// An identity where there may be none.
pub(crate) fn maybe_uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<uuid::Uuid>> {
    Ok(row.get::<_, Option<[u8; 16]>>(column)?.map(uuid::Uuid::from_bytes))
}

/// A value that is stored as JSON.
pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| unreadable(column, error))
}

/// The JSON of a value. None of the domain's lacks one.
pub(crate) fn to_json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value)
        .map_err(|error| Error::from(rusqlite::Error::ToSqlConversionFailure(Box::new(error))))
}

/// A value read from its JSON.
pub(crate) fn from_json<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Error::from(unreadable(0, error)))
}
