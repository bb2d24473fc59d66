//! How many heads an applicant counts.

/// Nobody who pitches has more people than this.
const MOST: u32 = 10_000_000;

/// Reads `12`, `1.200`, `ca. 12 Personen`; of a range (`11–50`) the lower end, since that many there are for sure.
#[must_use]
pub fn parse_heads(text: &str) -> Option<u32> {
    if text.len() > 60 {
        return None;
    }
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let before = text.get(..start)?.trim().trim_end_matches('.').trim();
    let rest = text.get(start..)?;
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',').unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    let number = number.trim_end_matches(['.', ',']);
    // Heads have no decimals but where a spreadsheet adds `.0`.
    let number = number.strip_suffix(".0").unwrap_or(number);
    let mut groups = number.split(['.', ',']);
    let first = groups.next()?;
    if before.contains('-') || groups.any(|group| group.len() != 3) || first.len() > 8 {
        return None;
    }
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let heads = digits.parse().ok().filter(|heads| *heads <= MOST);
    // A sentence with a number in it is no number of heads.
    heads.filter(|_| after.split_whitespace().count() <= 4)
}

/// True for a text that is a number of heads and little else.
#[must_use]
pub fn is_heads(text: &str) -> bool {
    text.chars().count() <= 24 && parse_heads(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_are_counted_as_people_write_them() {
        let table = [
            ("12", Some(12)),
            ("1.200", Some(1200)),
            ("ca. 12 Personen", Some(12)),
            ("11–50", Some(11)),
            ("11-50 Mitarbeitende", Some(11)),
            ("> 250", Some(250)),
            ("5.0", Some(5)),
            ("viele", None),
            ("-3", None),
            ("1.5", None),
            ("99999999999", None),
        ];
        for (text, heads) in table {
            assert_eq!(parse_heads(text), heads, "{text}");
        }
    }
}
