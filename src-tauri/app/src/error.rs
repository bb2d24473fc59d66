//! The one crossing of errors: whatever failed below becomes a code and its parameters,
//! which the interface words from the catalogue. The source stays for the log of a test.

use std::collections::BTreeMap;

use crate::wire::Failure;

/// What a use case answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A failure with a stable code.
#[derive(Debug, thiserror::Error)]
#[error("{code}")]
pub struct Error {
    /// Stable code; the catalogue key is `error-<code>`.
    pub code: &'static str,
    /// What the words are filled with.
    pub params: Vec<(&'static str, String)>,
    /// What failed below.
    #[source]
    pub source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// A failure of this room: nothing below it failed.
    #[must_use]
    pub const fn new(code: &'static str) -> Self {
        Self { code, params: Vec::new(), source: None }
    }

    /// The same with a parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.params.push((name, value.to_string()));
        self
    }

    /// As it crosses.
    #[must_use]
    pub fn to_failure(&self) -> Failure {
        let params: BTreeMap<_, _> =
            self.params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Failure { code: self.code.to_owned(), params }
    }
}

impl From<domain::Error> for Error {
    fn from(error: domain::Error) -> Self {
        Self { code: error.code(), params: error.params(), source: Some(Box::new(error)) }
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self { code: error.code(), params: error.params(), source: Some(Box::new(error)) }
    }
}

impl From<import::TableError> for Error {
    fn from(error: import::TableError) -> Self {
        Self { code: error.code(), params: error.params(), source: None }
    }
}

impl From<import::MappingError> for Error {
    fn from(error: import::MappingError) -> Self {
        Self { code: error.code(), params: error.params(), source: None }
    }
}

impl From<report::ReportError> for Error {
    fn from(error: report::ReportError) -> Self {
        Self { code: error.code(), params: error.params(), source: Some(Box::new(error)) }
    }
}
