//! What a single cell says: a date, an amount, an e-mail address. Text in, value or reason out.
//!
//! Knows nothing of tables, columns or rows.

mod date;
mod email;
mod number;

pub use date::{DateFault, DateStyle, date_evidence, is_date, parse_date};
pub use email::{EmailFault, check_email, is_email};
pub use number::{NumberStyle, is_amount, number_evidence, parse_amount};

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
