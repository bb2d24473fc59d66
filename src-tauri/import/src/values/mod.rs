//! What a single cell says: a date, an amount, an e-mail address. Text in, value or reason out.
//!
//! Knows nothing of tables, columns or rows.

mod date;
mod email;
mod founded;
mod heads;
mod key;
mod kind;
mod list;
mod month;
mod number;
mod phone;
mod yes_no;

pub use date::{DateFault, DateStyle, date_evidence, is_date, is_serial_day, parse_date};
pub use email::{EmailFault, check_email, is_email};
pub use founded::{Founded, is_founding, parse_founded};
pub use heads::{is_heads, parse_heads};
pub use key::{name_key, place_key, text_key};
pub use kind::{ApplicantKind, has_legal_form, is_register_number, kind_of_name, kind_of_word};
pub use list::{Separator, find_separator, parts};
pub use number::{NumberStyle, is_amount, number_evidence, number_hint, parse_amount};
pub use phone::{is_phone, phone_is_lost};
pub use yes_no::{is_yes_or_no, parse_remote};

/// True for characters that steer devices or turn the reading direction: they cannot be seen and do not belong in
/// a list. Line breaks and tabs are not among them.
#[must_use]
pub fn is_unseen_control(c: char) -> bool {
    let control = c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    control || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// True for something that starts like a web address.
#[must_use]
pub fn is_web_address(text: &str) -> bool {
    let text = text.trim();
    let known = ["http://", "https://", "www."];
    known.iter().any(|start| text.get(..start.len()).is_some_and(|s| s.eq_ignore_ascii_case(start)))
}

/// True for what people type where they have nothing to say: a dash, `k. A.`, `n/a`.
#[must_use]
pub fn is_placeholder(text: &str) -> bool {
    const WORDS: [&str; 16] = [
        "k.a.",
        "k. a.",
        "ka",
        "n/a",
        "n.a.",
        "n. a.",
        "na",
        "keine",
        "keine angabe",
        "entfällt",
        "none",
        "null",
        "nan",
        "unbekannt",
        "unknown",
        "s.o.",
    ];
    let text = text.trim();
    let dashes = !text.is_empty() && text.chars().all(|c| "-–—/?.".contains(c));
    dashes || (text.len() <= 20 && WORDS.contains(&text.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dash_says_nothing_and_a_word_says_something() {
        for nothing in ["-", " – ", "k. A.", "N/A", "keine Angabe", "???"] {
            assert!(is_placeholder(nothing), "{nothing}");
        }
        for something in ["", "0", "-5", "Nancy", "Kea"] {
            assert!(!is_placeholder(something), "{something}");
        }
    }
}
