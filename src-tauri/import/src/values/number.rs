//! Amounts as offices write them, as exact decimals.
//!
//! Most writings leave no doubt and are read for what they are; only one mark before exactly three digits (`1.234`)
//! is open to doubt, and only there the table's style decides.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// Which mark stands before the decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NumberStyle {
    /// 1.234,56
    DecimalComma,
    /// 1,234.56
    DecimalPoint,
}

impl NumberStyle {
    /// All styles.
    pub const ALL: [NumberStyle; 2] = [NumberStyle::DecimalComma, NumberStyle::DecimalPoint];

    /// Stable name, as in the catalogues and on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            NumberStyle::DecimalComma => "decimal-comma",
            NumberStyle::DecimalPoint => "decimal-point",
        }
    }

    /// The style of a stable name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<NumberStyle> {
        NumberStyle::ALL.into_iter().find(|style| style.code() == code)
    }

    fn mark(self) -> char {
        match self {
            NumberStyle::DecimalComma => ',',
            NumberStyle::DecimalPoint => '.',
        }
    }
}

/// Takes sign, currency, blanks and Swiss apostrophes away; what is left is digits and marks only.
fn bare(text: &str) -> Option<(bool, String)> {
    // Most cells are words, and are told from amounts without looking closer.
    let foreign = |b: u8| b.is_ascii_alphabetic() && !b"EUROeuro".contains(&b);
    if text.len() > 80 || text.bytes().any(foreign) || !text.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut text = text.trim();
    for currency in ["€", "EUR", "Euro", "eur", "euro"] {
        text = text.strip_prefix(currency).unwrap_or(text);
        text = text.strip_suffix(currency).unwrap_or(text);
        text = text.trim();
    }
    let (negative, text) = match text.strip_prefix(['-', '−']) {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let dash = [",-", ",--", ",–", ",—"].iter().find_map(|dash| text.strip_suffix(dash));
    let text = dash.unwrap_or(text);
    let digits: String = text.chars().filter(|c| !c.is_whitespace() && !"'’".contains(*c)).collect();
    let plain = digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',');
    let starts = digits.starts_with(|c: char| c.is_ascii_digit());
    let ends = digits.ends_with(|c: char| c.is_ascii_digit());
    (plain && starts && ends).then_some((negative, digits))
}

/// The decimal mark of a bare number: `Some(None)` for none, and whether there is doubt.
struct Reading {
    decimal: Option<char>,
    doubtful: bool,
}

fn reading(digits: &str) -> Option<Reading> {
    let points = digits.matches('.').count();
    let commas = digits.matches(',').count();
    let sure = |decimal| Some(Reading { decimal, doubtful: false });
    match (points, commas) {
        (0, 0) => sure(None),
        (1, 0) | (0, 1) => {
            let mark = if points == 1 { '.' } else { ',' };
            let (whole, rest) = digits.split_once(mark)?;
            let doubtful = rest.len() == 3 && whole.len() <= 3 && !whole.starts_with('0');
            Some(Reading { decimal: Some(mark), doubtful })
        }
        (_, 0) | (0, _) => sure(None),
        _ => {
            let last = digits.rfind(['.', ','])?;
            sure(digits.get(last..)?.chars().next())
        }
    }
}

/// True where the digits before the decimals are grouped in threes.
fn grouped(whole: &str, mark: char) -> bool {
    let mut groups = whole.split(mark);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    rest.is_empty() || ((1..=3).contains(&first.len()) && rest.iter().all(|g| g.len() == 3))
}

/// Reads an amount; `None` if the text is none, or if it has more digits than a decimal holds.
#[must_use]
pub fn parse_amount(text: &str, style: NumberStyle) -> Option<Decimal> {
    let (negative, digits) = bare(text)?;
    let found = reading(&digits)?;
    let decimal =
        if found.doubtful { found.decimal.filter(|mark| *mark == style.mark()) } else { found.decimal };
    let (whole, cents) = match decimal {
        Some(mark) => digits.split_once(mark).filter(|(w, _)| !w.contains(mark))?,
        None => (digits.as_str(), ""),
    };
    let group_mark = match decimal {
        Some('.') => ',',
        Some(_) => '.',
        None if digits.contains(',') => ',',
        None => '.',
    };
    if cents.contains(['.', ',']) || !grouped(whole, group_mark) {
        return None;
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let plain = if cents.is_empty() { whole } else { format!("{whole}.{cents}") };
    let amount = Decimal::from_str_exact(&plain).ok()?;
    Some(if negative { -amount } else { amount })
}

/// True for a text that is an amount in either style.
#[must_use]
pub fn is_amount(text: &str) -> bool {
    parse_amount(text, NumberStyle::DecimalComma).is_some()
        || parse_amount(text, NumberStyle::DecimalPoint).is_some()
}

/// What one cell says about the style, with a weight: thousands and decimals together say more than decimals alone.
#[must_use]
pub fn number_evidence(text: &str) -> Option<(NumberStyle, u32)> {
    let (_, digits) = bare(text)?;
    let found = reading(&digits)?;
    if found.doubtful || !is_amount(text) {
        return None;
    }
    let both = digits.contains('.') && digits.contains(',');
    let weight = if both { 10 } else { 1 };
    match found.decimal? {
        ',' => Some((NumberStyle::DecimalComma, weight)),
        _ => Some((NumberStyle::DecimalPoint, weight)),
    }
}

/// The style that a doubtful text hints at: of an amount of money, three digits behind a mark are thousands.
#[must_use]
pub fn number_hint(text: &str) -> Option<NumberStyle> {
    let (_, digits) = bare(text)?;
    let found = reading(&digits).filter(|found| found.doubtful)?;
    match found.decimal? {
        '.' => Some(NumberStyle::DecimalComma),
        _ => Some(NumberStyle::DecimalPoint),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use NumberStyle::{DecimalComma, DecimalPoint};

    #[test]
    fn amounts_are_read_exactly() {
        let table = [
            ("48.500,00", DecimalComma, "48500.00"),
            ("48.500,00 €", DecimalPoint, "48500.00"),
            ("1,234.56", DecimalComma, "1234.56"),
            ("1.234", DecimalComma, "1234"),
            ("1.234", DecimalPoint, "1.234"),
            ("0.125", DecimalComma, "0.125"),
            ("277076.00", DecimalComma, "277076.00"),
            ("1.234.567", DecimalPoint, "1234567"),
            ("EUR 1 234 567,5", DecimalComma, "1234567.5"),
            ("1'234.50", DecimalPoint, "1234.50"),
            ("5.000,-", DecimalComma, "5000"),
            ("-12,5", DecimalComma, "-12.5"),
            ("71373", DecimalComma, "71373"),
        ];
        for (text, style, wanted) in table {
            assert_eq!(parse_amount(text, style), Some(wanted.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_none() {
        let long = "9".repeat(60);
        for text in ["", "viel", "1.2.3", "12 k", "1,2,3", "1.23.456,00", ",", "5,", "1e9", "NaN", &long] {
            assert_eq!(parse_amount(text, DecimalComma), None, "{text}");
        }
    }

    #[test]
    fn evidence_is_given_only_without_doubt() {
        assert_eq!(number_evidence("1.234,56"), Some((DecimalComma, 10)));
        assert_eq!(number_evidence("19308.98"), Some((DecimalPoint, 1)));
        assert_eq!(number_evidence("1.234"), None);
        assert_eq!(number_evidence("2017"), None);
        assert_eq!(number_evidence("03.11.2026"), None);
    }

    #[test]
    fn a_doubtful_amount_hints_at_thousands() {
        assert_eq!(number_hint("1.234"), Some(DecimalComma));
        assert_eq!(number_hint("1,234 €"), Some(DecimalPoint));
        for sure in ["1.234,56", "0.125", "12.5", "1234", "x"] {
            assert_eq!(number_hint(sure), None, "{sure}");
        }
    }
}
