//! A document as bytes with a name, and the language it is written in.

use report::Language;

use crate::Result;

/// A file ready to be saved.
#[derive(Debug, Clone)]
pub struct Document {
    /// Suggested name.
    pub name: String,
    /// Media type.
    pub mime: &'static str,
    /// Content.
    pub bytes: Vec<u8>,
}

pub(crate) fn language(code: &str) -> Result<Language> {
    Language::from_code(code).ok_or(domain::Error::Invalid { field: "language" }.into())
}
