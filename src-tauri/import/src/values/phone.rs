//! Whether a cell is a telephone number. Numbers are kept as they are written; only lost ones are named.

/// True for something that looks like a telephone number and like nothing else.
#[must_use]
pub fn is_phone(text: &str) -> bool {
    let text = text.trim();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let plain = text.chars().all(|c| c.is_ascii_digit() || " +()/-–.".contains(c));
    let starts = text.starts_with('+') || text.starts_with('0') || text.starts_with("(0");
    plain && starts && (6..=20).contains(&digits) && !super::is_date(text)
}

/// True where a number was written but nothing can be dialled: too few digits, or a spreadsheet has turned it into
/// `4,92211E+11`.
#[must_use]
pub fn phone_is_lost(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let upper = text.to_ascii_uppercase();
    let mantissa = upper.split_once("E+").is_some_and(|(before, _)| {
        before.parse::<f64>().is_ok() || before.replace(',', ".").parse::<f64>().is_ok()
    });
    digits < 3 || mantissa
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_known_by_their_beginning() {
        for phone in ["+49 221 123-45", "0221/12345", "(0221) 123 45", "0049 30 1234567"] {
            assert!(is_phone(phone) && !phone_is_lost(phone), "{phone}");
        }
        for other in ["12345", "01.02.2026", "a 0221", "0,5"] {
            assert!(!is_phone(other), "{other}");
        }
    }

    #[test]
    fn what_a_spreadsheet_destroyed_is_named() {
        assert!(phone_is_lost("4,92211E+11") && phone_is_lost("4.92E+11") && phone_is_lost("ja"));
        assert!(!phone_is_lost("0221 123 (Zentrale, App. 5)"));
    }
}
