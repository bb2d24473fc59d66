//! Numbers of a spreadsheet as the texts that a person would read.

/// Fifteen digits, as a spreadsheet shows them: 303483.59, not 303483.59000000003.
pub(super) fn plain_number(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    let text = format!("{rounded}");
    // Exactly three decimals would read like thousands where the rest of the sheet is German text.
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 3 => text + "0",
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_plain() {
        let table = [
            (71_373.0, "71373"),
            (302_000.0 + 1_483.590_000_01 - 0.000_000_01, "303483.59"),
            (1.234, "1.2340"),
            (-0.5, "-0.5"),
            (1e20, "100000000000000000000"),
        ];
        for (number, text) in table {
            assert_eq!(plain_number(number), text);
        }
    }
}
