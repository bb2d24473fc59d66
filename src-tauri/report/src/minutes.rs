//! The minutes (Ergebnisprotokoll): what the template is told, in words, section by
//! section. How it looks stands in `assets/report-templates/minutes.typ` alone.

mod attendance;
mod before;
mod course;
mod drawn;
mod evidence;
mod follow_ups;
mod front;
mod incidents;
mod outcome;

pub use attendance::attendance_in_words;
pub use incidents::incident_sentence;
pub(crate) use outcome::remark;

use chrono::{NaiveDate, NaiveDateTime};
use domain::record::Record;
use serde_json::{Value, json};
use typst_layout::PagedDocument;

use crate::paper::{self, date_parts, paragraphs};
use crate::words::Words;
use crate::{Language, ReportError, typeset};

const TEMPLATE: &str = include_str!("../../../assets/report-templates/minutes.typ");

/// The minutes as PDF/A-2a and PDF/UA-1. The same record gives the same bytes.
///
/// # Errors
/// [`ReportError::Typesetting`] when the typesetter refuses the document.
pub fn minutes_pdf(record: &Record, language: Language) -> Result<Vec<u8>, ReportError> {
    typeset::pdf(&document(record, language)?)
}

/// The minutes laid out, for every format that shows pages.
pub(crate) fn document(record: &Record, language: Language) -> Result<PagedDocument, ReportError> {
    typeset::typeset(TEMPLATE, data(record, &Words::new(language)))
}

/// Everything the template sets. A section without content is null and gets no number.
fn data(record: &Record, words: &Words) -> Value {
    json!({
        "language": words.language.code(),
        "title": document_title(record, words),
        "date": date_parts(document_date(record)),
        "head": front::head(record, words),
        "footer": front::footer(record, words),
        "heading": words.word("report-minutes"),
        "subject": record.head.title,
        "draft": (!record.is_final()).then(|| words.word(draft_note(record))),
        "purpose": paper::purpose(record.head.purpose, words),
        "facts": front::facts(record, words),
        "panel": front::panel(record, words),
        "attendance": attendance::attendance(record, words),
        "before": before::before(record, words),
        "draws": drawn::draws(record, words),
        "waivers": before::waivers(record, words),
        "course": course::course(record, words),
        "incidents": incidents::incidents(record, words),
        "notes": course::notes(record, words),
        "result": outcome::result(record, words),
        "resolution": outcome::resolution(record, words),
        "open-questions": follow_ups::questions(record, words),
        "actions": follow_ups::actions(record, words),
        "evidence": evidence::evidence(record, words),
        "missing-character": words.word("report-missing-character"),
        "signatures": evidence::signatures(record, words),
    })
}

/// Who has to sign before it is more than a draft.
fn draft_note(record: &Record) -> &'static str {
    let together = record.signatures.iter().any(|row| !row.office.is_empty());
    if together { "report-draft-note-together" } else { "report-draft-note" }
}

fn document_title(record: &Record, words: &Words) -> String {
    let title = record.head.title.trim();
    if title.is_empty() {
        return words.word("report-minutes");
    }
    words.say("report-minutes-title", &[("title", title.into())])
}

/// The moment the document rests on: its last entry, else what is known of the session. A
/// record that knows no moment at all carries the epoch, because PDF/A wants a date and
/// a document must not ask a clock.
fn document_date(record: &Record) -> NaiveDateTime {
    let sealed = record.log.1.as_ref().or(record.frozen.as_ref()).map(|seal| seal.at);
    sealed.or_else(|| session_start(record)).unwrap_or_default()
}

/// When the session was or will be.
pub(crate) fn session_start(record: &Record) -> Option<NaiveDateTime> {
    record.head.actual.0.or(record.head.planned)
}

/// The day of the session.
pub(crate) fn session_day(record: &Record) -> Option<NaiveDate> {
    session_start(record).map(|at| at.date())
}

#[cfg(test)]
mod tests;
