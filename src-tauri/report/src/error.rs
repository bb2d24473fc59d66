//! Why a document could not be made. Codes only; the words stand in `report.ftl` under
//! `error-<code>`.

/// A document that could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReportError {
    /// The purpose of the session forbids points and ranks, in exports as well.
    #[error("the purpose of this session forbids a ranking")]
    NoRanking,
    /// Scoring is not closed yet, so there is no result to write.
    #[error("there is no official result yet")]
    NoResult,
    /// The typesetter refused the document.
    #[error("the document could not be typeset: {reason}")]
    Typesetting {
        /// What the typesetter said, in English.
        reason: String,
    },
    /// A table could not be written.
    #[error("the table could not be written: {reason}")]
    Table {
        /// What the writer said, in English.
        reason: String,
    },
}

impl ReportError {
    /// Stable code, the catalogue key is `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoRanking => "report-no-ranking",
            Self::NoResult => "report-no-result",
            Self::Typesetting { .. } => "report-typesetting",
            Self::Table { .. } => "report-table",
        }
    }

    /// What the words of this error are filled with.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Typesetting { reason } | Self::Table { reason } => vec![("reason", reason.clone())],
            Self::NoRanking | Self::NoResult => Vec::new(),
        }
    }
}

impl From<csv::Error> for ReportError {
    fn from(error: csv::Error) -> Self {
        Self::Table { reason: error.to_string() }
    }
}
