//! Names under which documents are offered, safe on every file system.

use chrono::NaiveDate;
use domain::record::{Prepared, Record};
use unicode_normalization::UnicodeNormalization as _;

use crate::minutes::session_day;
use crate::printed::Printed;
use crate::words::Words;
use crate::{CsvDialect, Language};

/// Longest name, in characters, ending included.
const NAME_MAX: usize = 120;
/// Longest file reference within a name; the rest of the name says what it is.
const REFERENCE_MAX: usize = 60;
/// Longest name of somebody within a name.
const WHOSE_MAX: usize = 30;

/// A document of the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Document {
    /// The minutes as PDF.
    Minutes,
    /// The results as CSV. The two dialects have two names, so that both can lie side by side.
    Results(CsvDialect),
}

/// The suggested name: day, file reference, kind, and "Entwurf" until both have signed.
#[must_use]
pub fn file_name(record: &Record, document: Document, language: Language) -> String {
    let words = Words::new(language);
    let (kind, ending) = match document {
        Document::Minutes => ("report-file-minutes", "pdf"),
        Document::Results(CsvDialect::German) => ("report-file-results", "csv"),
        Document::Results(CsvDialect::Rfc4180) => ("report-file-results-rfc", "csv"),
    };
    let parts = Parts {
        day: session_day(record),
        reference: &record.head.file_reference,
        kind: words.word(kind),
        draft: (!record.is_final()).then(|| words.word("report-file-draft")),
    };
    parts.name(ending)
}

/// A file of the preparation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintedFile {
    /// A paper as PDF.
    Paper(Printed),
    /// The session as a calendar file.
    Calendar,
    /// The pitches as a calendar file.
    CalendarPitches,
}

/// The suggested name of a file of the preparation. `whose` names the one it is for.
#[must_use]
pub fn printed_file_name(
    prepared: &Prepared,
    file: PrintedFile,
    whose: Option<&str>,
    language: Language,
) -> String {
    let words = Words::new(language);
    let (code, ending, draft) = match file {
        PrintedFile::Paper(printed) => (printed.code(), "pdf", printed.is_draft(prepared)),
        PrintedFile::Calendar => ("calendar", "ics", false),
        PrintedFile::CalendarPitches => ("calendar_pitches", "ics", false),
    };
    let kind = words.word(&format!("printed-file-{code}"));
    let whose = whose.map(|name| safe(name, WHOSE_MAX)).filter(|name| !name.is_empty());
    let parts = Parts {
        day: prepared.head.date,
        reference: &prepared.head.file_reference,
        kind: [Some(kind), whose].into_iter().flatten().collect::<Vec<_>>().join("_"),
        draft: draft.then(|| words.word("report-file-draft")),
    };
    parts.name(ending)
}

/// What a name is put together from.
struct Parts<'a> {
    day: Option<NaiveDate>,
    reference: &'a str,
    kind: String,
    draft: Option<String>,
}

impl Parts<'_> {
    fn name(self, ending: &str) -> String {
        let day = self.day.map(|day| day.format("%Y-%m-%d").to_string());
        let reference = safe(self.reference, REFERENCE_MAX);
        let parts = [day, Some(reference), Some(self.kind), self.draft];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        let stem = safe(&parts.join("_"), NAME_MAX - ending.len() - 1);
        format!("{stem}.{ending}")
    }
}

/// A part of a name that Windows, macOS and Linux all take: composed, without reserved
/// signs, controls or marks of direction, not beginning or ending in a dot or blank, and no device name.
fn safe(text: &str, max: usize) -> String {
    let composed = text.nfc().filter(|c| !is_unseen(*c));
    let replaced: String = composed.map(|c| if is_reserved(c) { '-' } else { c }).collect();
    let words: Vec<&str> = replaced.split_whitespace().collect();
    let cut: String = words.join(" ").chars().take(max).collect();
    let trimmed = cut.trim_matches(['.', ' ', '-']).to_owned();
    let device = trimmed.split('.').next().unwrap_or_default().trim().to_ascii_uppercase();
    if is_device(&device) { format!("_{trimmed}") } else { trimmed }
}

const fn is_reserved(c: char) -> bool {
    matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
}

fn is_unseen(c: char) -> bool {
    let code = u32::from(c);
    (c.is_control() && !c.is_whitespace())
        || matches!(code, 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x206f | 0xfeff)
}

fn is_device(name: &str) -> bool {
    let numbered = |prefix: &str| {
        name.strip_prefix(prefix)
            .is_some_and(|rest| matches!(rest, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9"))
    };
    matches!(name, "CON" | "PRN" | "AUX" | "NUL") || numbered("COM") || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn a_name_says_day_reference_and_kind() {
        let record = sample::contest();
        let name = |document| file_name(&record, document, Language::De);
        assert_eq!(name(Document::Minutes), "2026-11-24_34.02.03-118-26_Ergebnisprotokoll.pdf");
        assert_eq!(name(Document::Results(CsvDialect::German)), "2026-11-24_34.02.03-118-26_Ergebnis.csv");
        let plain = name(Document::Results(CsvDialect::Rfc4180));
        assert_eq!(plain, "2026-11-24_34.02.03-118-26_Ergebnis-RFC-4180.csv");
    }

    #[test]
    fn a_draft_says_so() {
        let mut record = sample::contest();
        record.signatures[1].signed = None;
        let name = file_name(&record, Document::Minutes, Language::De);
        assert_eq!(name, "2026-11-24_34.02.03-118-26_Ergebnisprotokoll_Entwurf.pdf");
        let name = file_name(&sample::empty(), Document::Minutes, Language::En);
        assert_eq!(name, "Minutes_Draft.pdf");
    }

    #[test]
    fn a_paper_says_what_it_is_and_for_whom() {
        let prepared = sample::prepared();
        let name = |file, whose| printed_file_name(&prepared, file, whose, Language::De);
        let agenda = name(PrintedFile::Paper(Printed::Agenda), None);
        assert_eq!(agenda, "2026-11-24_34.02.03-118-26_Tagesordnung_Entwurf.pdf");
        let letter = name(PrintedFile::Paper(Printed::Invitation), Some("Aktenlotse/GmbH"));
        assert_eq!(letter, "2026-11-24_34.02.03-118-26_Einladung_Aktenlotse-GmbH.pdf");
        assert_eq!(name(PrintedFile::Calendar, None), "2026-11-24_34.02.03-118-26_Termin.ics");
    }

    #[test]
    fn any_reference_gives_a_name_that_every_system_takes() {
        let long = "ä/".repeat(300);
        for reference in ["..", "CON", "a\\b:c*d?e\"f<g>h|i", " x . ", "\u{202e}fdp.\0\n", long.as_str()] {
            let mut record = sample::contest();
            record.head.file_reference = reference.to_owned();
            let name = file_name(&record, Document::Minutes, Language::De);
            assert!(name.chars().count() <= NAME_MAX, "{name}");
            assert!(!name.chars().any(|c| is_reserved(c) || c.is_control() || is_unseen(c)), "{name}");
            assert!(name.starts_with("2026-11-24_") && name.ends_with("_Ergebnisprotokoll.pdf"), "{name}");
        }
        assert_eq!(safe("nul.txt", 99), "_nul.txt");
        assert_eq!(safe("Com1", 99), "_Com1");
        assert_eq!(safe("u\u{308}.", 99), "ü");
    }
}
