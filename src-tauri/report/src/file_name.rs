//! Names under which documents are offered, safe on every file system.

use domain::record::Record;
use unicode_normalization::UnicodeNormalization as _;

use crate::minutes::session_day;
use crate::words::Words;
use crate::{CsvDialect, Language};

/// Longest name, in characters, ending included.
const NAME_MAX: usize = 120;
/// Longest file reference within a name; the rest of the name says what it is.
const REFERENCE_MAX: usize = 60;

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
    let day = session_day(record).map(|day| day.format("%Y-%m-%d").to_string());
    let reference = safe(&record.head.file_reference, REFERENCE_MAX);
    let draft = (!record.is_final()).then(|| words.word("report-file-draft"));
    let parts = [day, Some(reference), Some(words.word(kind)), draft];
    let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
    let stem = safe(&parts.join("_"), NAME_MAX - ending.len() - 1);
    format!("{stem}.{ending}")
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
