//! Documents as bytes with a name, and the one-time downloads of a page without a window.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use domain::record::Record;
use report::{CsvDialect, Language};

pub use crate::document::Document;
use crate::document::language;
use crate::wire::DocumentRequest;
use crate::{App, Caller, Error, Result, ballot_files, grants, intake, prepare, print, run};

/// What the name of an attached file's document begins with; its id follows.
const ATTACHED: &str = "attachment:";
/// Downloads that may wait at the same time.
const WAITING: usize = 16;

#[derive(Default)]
pub(crate) struct Downloads(Mutex<HashMap<String, Document>>);

/// The documents of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DocumentKind {
    MinutesPdf,
    ResultsCsv,
    ResultsCsvGerman,
}

pub(crate) const KINDS: [DocumentKind; 3] =
    [DocumentKind::MinutesPdf, DocumentKind::ResultsCsv, DocumentKind::ResultsCsvGerman];

impl DocumentKind {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::MinutesPdf => "minutes_pdf",
            Self::ResultsCsv => "results_csv",
            Self::ResultsCsvGerman => "results_csv_german",
        }
    }

    pub(crate) fn file_name(self, record: &Record, language: Language) -> String {
        let document = match self {
            Self::MinutesPdf => report::Document::Minutes,
            Self::ResultsCsv => report::Document::Results(CsvDialect::Rfc4180),
            Self::ResultsCsvGerman => report::Document::Results(CsvDialect::German),
        };
        report::file_name(record, document, language)
    }

    fn make(self, record: &Record, language: Language) -> Result<Document> {
        let (mime, bytes) = match self {
            Self::MinutesPdf => ("application/pdf", report::minutes_pdf(record, language)?),
            Self::ResultsCsv => {
                ("text/csv; charset=utf-8", report::results_csv(record, CsvDialect::Rfc4180, language)?)
            }
            Self::ResultsCsvGerman => {
                ("text/csv; charset=utf-8", report::results_csv(record, CsvDialect::German, language)?)
            }
        };
        Ok(Document { name: self.file_name(record, language), mime, bytes })
    }
}

impl App {
    /// Makes a document: for the host any, for the stage what it shows.
    ///
    /// # Errors
    /// "not-allowed" for any other role, "not-there" for no such document, or why it cannot
    /// be made now.
    pub fn document(&self, caller: &Caller, request: &DocumentRequest) -> Result<Document> {
        if let Some(copy) = self.rehearsed() {
            return copy.document(caller, request);
        }
        if let Some(document) = run::document(self, caller, request)? {
            return Ok(document);
        }
        if caller.role != crate::Role::Host {
            return Err(Error::new("not-allowed"));
        }
        if let Some(id) = request.document.strip_prefix(ATTACHED) {
            return prepare::paper(self, request.session, id);
        }
        self.refuse_rehearsed()?;
        if request.document == "ballot_page" {
            return ballot_files::page(self, request);
        }
        if let Some(document) = print::document(self, request)? {
            return Ok(document);
        }
        if let Some(document) = intake::document(self, request)? {
            return Ok(document);
        }
        let kind = KINDS.into_iter().find(|kind| kind.code() == request.document);
        let kind = kind.ok_or(domain::Error::Unknown { what: "document" })?;
        let (state, directory) = self.with_names(request.session)?;
        let record = Record::derive(&state, &directory, &self.now());
        kind.make(&record, language(&request.language)?)
    }

    /// Keeps a document until it is fetched once, and answers its token.
    pub(crate) fn offer(&self, document: Document) -> Result<String> {
        let token = grants::secret()?;
        let mut waiting = self.inner.downloads.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() >= WAITING {
            waiting.clear();
        }
        waiting.insert(token.clone(), document);
        Ok(token)
    }

    /// Hands an offered document over, once.
    #[must_use]
    pub fn take_download(&self, token: &str) -> Option<Document> {
        self.inner.downloads.0.lock().unwrap_or_else(PoisonError::into_inner).remove(token)
    }
}
