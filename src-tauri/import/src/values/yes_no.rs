//! Whether somebody joins by video, as lists say it.

const YES: &[&str] = &[
    "ja",
    "j",
    "yes",
    "y",
    "oui",
    "o",
    "x",
    "1",
    "true",
    "wahr",
    "vrai",
    "online",
    "remote",
    "digital",
    "video",
    "per video",
    "videokonferenz",
    "virtuell",
    "virtual",
    "à distance",
    "a distance",
    "zugeschaltet",
    "✓",
    "✔",
];
const NO: &[&str] = &[
    "nein",
    "n",
    "no",
    "non",
    "0",
    "false",
    "falsch",
    "faux",
    "vor ort",
    "präsenz",
    "in präsenz",
    "on site",
    "onsite",
    "in person",
    "sur place",
    "présentiel",
    "persönlich",
];

/// Reads a yes or a no.
#[must_use]
pub fn parse_remote(text: &str) -> Option<bool> {
    let text = text.trim().to_lowercase();
    let text = text.trim_end_matches(['.', '!']);
    if YES.contains(&text) {
        return Some(true);
    }
    NO.contains(&text).then_some(false)
}

/// True for a yes or a no.
#[must_use]
pub fn is_yes_or_no(text: &str) -> bool {
    parse_remote(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_read_in_three_languages() {
        for yes in ["Ja", "x", "Online", "OUI", "per Video", "true"] {
            assert_eq!(parse_remote(yes), Some(true), "{yes}");
        }
        for no in ["nein", "vor Ort", "Präsenz", "0", "sur place"] {
            assert_eq!(parse_remote(no), Some(false), "{no}");
        }
        assert_eq!(parse_remote("vielleicht"), None);
    }
}
