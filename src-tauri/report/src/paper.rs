//! What stands on every paper, whatever it is: office, file reference and purpose at the
//! head and foot, hashes in groups, dates as the file wants them.

use chrono::{Datelike as _, NaiveDateTime, Timelike as _};
use domain::hash::Hash;
use domain::plan::Purpose;
use serde_json::{Value, json};

use crate::words::Words;

/// Groups of a hash on one line.
const GROUPS_PER_LINE: usize = 8;
/// Groups of the plan's hash that the foot of each page shows.
const SHORT_HASH_GROUPS: usize = 2;
/// Longest office or unit that the head of a page takes whole.
pub(crate) const NAME_MAX: usize = 100;
/// Longest file reference that the head of a page takes whole.
const REFERENCE_MAX: usize = 36;

/// A text that fits into the head of a page.
pub(crate) fn shortened(text: &str, max: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= max {
        return text;
    }
    let kept: String = text.chars().take(max - 1).collect();
    format!("{kept}…")
}

/// "Az. 34.02.03-118/26".
pub(crate) fn file_reference(reference: &str, words: &Words) -> Option<String> {
    let reference = shortened(reference, REFERENCE_MAX);
    (!reference.is_empty()).then(|| words.say("report-file-reference", &[("reference", reference.into())]))
}

fn purpose_code(purpose: Option<Purpose>) -> &'static str {
    purpose.map_or("open", Purpose::code)
}

/// The box under the title.
pub(crate) fn purpose(purpose: Option<Purpose>, words: &Words) -> Value {
    let code = purpose_code(purpose);
    let name = words.word(&format!("report-purpose-name-{code}"));
    json!({
        "label": words.say("report-purpose", &[("purpose", name.into())]),
        "text": words.word(&format!("report-purpose-text-{code}")),
    })
}

/// Foot of every page. The template fills in page and pages, which only it knows. `version`
/// says what the paper rests on.
pub(crate) fn footer(
    kind: String,
    reference: &str,
    purpose: Option<Purpose>,
    version: Option<String>,
    words: &Words,
) -> Value {
    let named = [Some(kind), file_reference(reference, words)];
    let named: Vec<String> = named.into_iter().flatten().collect();
    let purpose = words.word(&format!("report-purpose-footer-{}", purpose_code(purpose)));
    let parts = [Some(named.join(", ")), Some(purpose), version];
    let line: Vec<String> = parts.into_iter().flatten().collect();
    json!({
        "line": line.join(" · "),
        "page": words.say("report-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]),
    })
}

/// "Fassung 7F3A 91C2".
pub(crate) fn version(hash: &Hash, words: &Words) -> String {
    let short: Vec<String> = hash.groups().into_iter().take(SHORT_HASH_GROUPS).collect();
    words.say("report-version", &[("hash", short.join("\u{a0}").into())])
}

/// A hash in lines of groups.
pub(crate) fn hash_lines(hash: &Hash) -> Vec<String> {
    hash.groups().chunks(GROUPS_PER_LINE).map(|line| line.join(" ")).collect()
}

/// Date and time as numbers, for the file's own properties.
pub(crate) fn date_parts(at: NaiveDateTime) -> Value {
    json!([at.year(), at.month(), at.day(), at.hour(), at.minute(), at.second()])
}

/// Paragraphs of a longer text; empty lines are left out.
pub(crate) fn paragraphs(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}
