//! The languages documents are written in, and how each writes numbers.

use rust_decimal::Decimal;
use unic_langid::{LanguageIdentifier, langid};

/// Language of a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// German, the language of the file.
    #[default]
    De,
    /// English.
    En,
    /// French.
    Fr,
}

impl Language {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::De, Self::En, Self::Fr];

    /// Two letters, as in the folders of the catalogues.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The language of a code such as "de" or "de-AT"; `None` for any other.
    #[must_use]
    pub fn from_code(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }

    pub(crate) const fn id(self) -> LanguageIdentifier {
        match self {
            Self::De => langid!("de"),
            Self::En => langid!("en"),
            Self::Fr => langid!("fr"),
        }
    }

    /// A number that is written with a full stop, as this language writes it.
    pub(crate) fn number(self, plain: &str) -> String {
        match self {
            Self::En => plain.to_owned(),
            Self::De | Self::Fr => plain.replace('.', ","),
        }
    }

    /// A decimal without needless zeros: "25", "12,5".
    pub(crate) fn short_decimal(self, decimal: Decimal) -> String {
        self.number(&decimal.normalize().to_string())
    }

    /// A decimal with two places, as points are written: "3,00".
    pub(crate) fn points(self, decimal: Decimal) -> String {
        self.number(&format!("{decimal:.2}"))
    }

    /// A count with groups of three kept together: "1 184", in English "1,184".
    pub(crate) fn count(self, number: u64) -> String {
        let digits = number.to_string();
        let separator = if self == Self::En { ',' } else { '\u{a0}' };
        let mut written = String::new();
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                written.push(separator);
            }
            written.push(digit);
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_numbers_its_own_way() {
        let weight = Decimal::new(1250, 2);
        assert_eq!(Language::De.short_decimal(weight), "12,5");
        assert_eq!(Language::En.short_decimal(weight), "12.5");
        assert_eq!(Language::Fr.points(Decimal::from(3)), "3,00");
        assert_eq!(Language::De.count(1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(Language::En.count(184), "184");
    }

    #[test]
    fn a_tag_finds_its_language() {
        assert_eq!(Language::from_code("de-AT"), Some(Language::De));
        assert_eq!(Language::from_code("FR"), Some(Language::Fr));
        assert_eq!(Language::from_code("nl"), None);
    }
}
