//! Months by name, as people write them out in German, English and French.

/// Beginnings that tell a month, folded to small letters; each list in the order of the year.
const BEGINNINGS: [&[&str]; 12] = [
    &["jan", "jän"],
    &["feb", "fév", "fev"],
    &["mär", "mrz", "mar", "maer"],
    &["apr", "avr"],
    &["mai", "may"],
    &["juni", "jun", "juin"],
    &["juli", "jul", "juil"],
    &["aug", "aoû", "aou"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dez", "dec", "déc"],
];

/// Whole names, against words that only begin like one (`Marketing`, `Maier`).
const NAMES: &[&str] = &[
    "jan",
    "januar",
    "jänner",
    "january",
    "janvier",
    "janv",
    "feb",
    "februar",
    "february",
    "février",
    "févr",
    "fev",
    "fevrier",
    "mär",
    "mrz",
    "mar",
    "märz",
    "maerz",
    "march",
    "mars",
    "apr",
    "april",
    "avr",
    "avril",
    "mai",
    "may",
    "jun",
    "juni",
    "june",
    "juin",
    "jul",
    "juli",
    "july",
    "juillet",
    "juil",
    "aug",
    "august",
    "août",
    "aout",
    "sep",
    "sept",
    "september",
    "septembre",
    "okt",
    "oct",
    "oktober",
    "october",
    "octobre",
    "nov",
    "november",
    "novembre",
    "dez",
    "dec",
    "déc",
    "dezember",
    "december",
    "décembre",
    "decembre",
];

/// The number of a month, 1–12.
pub(super) fn month_of(word: &str) -> Option<u32> {
    let begins = word.bytes().next().is_some_and(|b| b"JFMASONDjfmasond".contains(&b));
    if !begins || word.len() > 12 {
        return None;
    }
    let word = word.trim_end_matches('.').to_lowercase();
    if !NAMES.contains(&word.as_str()) {
        return None;
    }
    (1..).zip(BEGINNINGS).find(|(_, starts)| starts.iter().any(|s| word.starts_with(s))).map(|(m, _)| m)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_in_three_languages() {
        let table = [
            ("März", 3),
            ("Mrz.", 3),
            ("mars", 3),
            ("May", 5),
            ("Mai", 5),
            ("June", 6),
            ("juillet", 7),
            ("août", 8),
            ("Dez.", 12),
            ("décembre", 12),
        ];
        for (word, month) in table {
            assert_eq!(month_of(word), Some(month), "{word}");
        }
        for word in ["Marketing", "Maier", "", "13"] {
            assert_eq!(month_of(word), None, "{word}");
        }
    }

    #[test]
    fn every_name_has_its_month() {
        assert!(NAMES.iter().all(|name| month_of(name).is_some()));
    }
}
