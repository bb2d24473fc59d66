//! Words as they are compared: small letters without accents, signs left out.
//!
//! The same for what is stored and for what is typed, so that both always meet. Not for the eye.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::canonical_combining_class;

/// Letters that no decomposition takes apart, but that people type and sort without their strokes.
const PLAIN: [(char, &str); 10] = [
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('ħ', "h"),
    ('ı', "i"),
    ('þ', "th"),
];

/// The words of a text, folded, in their order.
pub(crate) fn words(text: &str) -> Vec<String> {
    let bare = text.nfkd().filter(|letter| canonical_combining_class(*letter) == 0);
    let mut folded = String::with_capacity(text.len());
    for letter in bare.flat_map(char::to_lowercase) {
        match PLAIN.iter().find(|(stroked, _)| *stroked == letter) {
            Some((_, plain)) => folded.push_str(plain),
            None if letter.is_alphanumeric() => folded.push(letter),
            None => folded.push(' '),
        }
    }
    folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Where a name stands in a list. A name of signs alone stands as it is.
pub(crate) fn sort_key(name: &str) -> String {
    let key = words(name).join(" ");
    if key.is_empty() { name.trim().to_owned() } else { key }
}

/// Every word of some fields, once.
pub(crate) fn all_words<'t>(fields: impl IntoIterator<Item = &'t str>) -> BTreeSet<String> {
    fields.into_iter().flat_map(words).collect()
}

#[cfg(test)]
mod tests {
    use super::{sort_key, words};

    #[test]
    fn a_name_is_found_however_its_letters_are_written() {
        for (written, folded) in [
            ("Grünkataster GmbH & Co. KG", "grunkataster gmbh co kg"),
            ("Gru\u{308}nkataster", "grunkataster"),
            ("Straße STRASSE", "strasse strasse"),
            ("Łódź", "lodz"),
            ("İzmir", "izmir"),
            ("#neuland", "neuland"),
            ("Die Lotsen", "die lotsen"),
            ("ﬁrma Ⅳ", "firma iv"),
            ("\u{202e}שלום\u{202c} עולם", "שלום עולם"),
            ("***", "***"),
        ] {
            assert_eq!(sort_key(written), folded, "{written}");
        }
    }

    #[test]
    fn a_word_holds_no_sign_and_no_mark() {
        assert_eq!(words("a\0b _applicant \"x\" c*"), ["a", "b", "applicant", "x", "c"]);
    }
}
