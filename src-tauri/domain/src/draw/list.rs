//! The list that is drawn from: sorted by a stated rule, numbered from 0, and hashed before anyone calls a digit.
//!
//! The hash is taken over a text that can be printed, posted and typed off again; ids are no part of it.

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::hash::Hash;
use crate::ids::ApplicantId;

/// How the list is sorted. Equal names and dates go by id, which says nothing to anyone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SortRule {
    /// Date received, newest first; those without a date last; within a day by name.
    NewestFirst,
    /// As a German dictionary sorts (DIN 5007-1): capitals and accents do not count, ß is ss.
    ByName,
}

impl SortRule {
    /// Stable word for catalogues and the wire.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NewestFirst => "newest_first",
            Self::ByName => "by_name",
        }
    }
}

/// One applicant on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEntry {
    /// Who.
    pub applicant: ApplicantId,
    /// Name as the list shows it.
    pub name: String,
    /// When the application came in.
    pub received: Option<NaiveDate>,
}

/// A sorted list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    entries: Vec<ListEntry>,
}

impl List {
    /// Sorts the entries. Control characters leave the names, so that a name cannot pretend to be two lines.
    #[must_use]
    pub fn new(rule: SortRule, mut entries: Vec<ListEntry>) -> Self {
        for entry in &mut entries {
            entry.name.retain(|letter| !letter.is_control());
        }
        entries.sort_by_cached_key(|entry| {
            // None is the least date; reversed it comes last, after the oldest.
            let day = (rule == SortRule::NewestFirst).then_some(Reverse(entry.received));
            (day, folded(&entry.name), entry.name.clone(), entry.applicant)
        });
        Self { entries }
    }

    /// The entries; the index is the number on the list.
    #[must_use]
    pub fn entries(&self) -> &[ListEntry] {
        &self.entries
    }

    /// The applicants in the order of the list, as the log keeps them.
    #[must_use]
    pub fn ids(&self) -> Vec<ApplicantId> {
        self.entries.iter().map(|entry| entry.applicant).collect()
    }

    /// The text that is hashed: a line an entry, `number TAB name TAB date received LF`, in UTF-8. The date is
    /// `YYYY-MM-DD` or nothing.
    #[must_use]
    pub fn text(&self) -> String {
        let line = |(number, entry): (usize, &ListEntry)| {
            let received = entry.received.map(|day| day.to_string()).unwrap_or_default();
            format!("{number}\t{}\t{received}\n", entry.name)
        };
        self.entries.iter().enumerate().map(line).collect()
    }

    /// SHA-256 of the text.
    #[must_use]
    pub fn hash(&self) -> Hash {
        Hash::of(&[self.text().as_bytes()])
    }
}

/// Letters with their accents off. What is not here keeps its place by code point: enough for names in Latin
/// letters, and a library of collations would be more than the rest of the domain.
const PLAIN: [(&str, &str); 23] = [
    ("àáâãäåāăą", "a"),
    ("æ", "ae"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęě", "e"),
    ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįı", "i"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņňŉ", "n"),
    ("òóôõöøōŏő", "o"),
    ("œ", "oe"),
    ("ŕŗř", "r"),
    ("śŝşšș", "s"),
    ("ß", "ss"),
    ("ţťŧț", "t"),
    ("þ", "th"),
    ("ùúûüũūŭůűų", "u"),
    ("ŵ", "w"),
    ("ýÿŷ", "y"),
    ("źżž", "z"),
];

/// A name as it is compared: small letters without accents, whether those are part of the letter or follow it.
fn folded(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for letter in name.chars().flat_map(char::to_lowercase) {
        match PLAIN.iter().find(|(accented, _)| accented.contains(letter)) {
            Some((_, plain)) => folded.push_str(plain),
            None if ('\u{300}'..='\u{36f}').contains(&letter) => {}
            None => folded.push(letter),
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn entry(id: u128, name: &str, received: Option<&str>) -> ListEntry {
        let received = received.map(|day| day.parse().unwrap());
        ListEntry { applicant: ApplicantId(Uuid::from_u128(id)), name: name.into(), received }
    }

    fn names(list: &List) -> Vec<&str> {
        list.entries().iter().map(|entry| entry.name.as_str()).collect()
    }

    #[test]
    fn newest_comes_first_and_without_a_date_last() {
        let list = List::new(
            SortRule::NewestFirst,
            vec![
                entry(1, "Ohne Tag", None),
                entry(2, "Termino", Some("2026-11-13")),
                entry(3, "Älteste", Some("2025-12-31")),
                entry(4, "Ampelwerk", Some("2026-11-13")),
                entry(5, "Baufeld", Some("2026-11-16")),
            ],
        );
        assert_eq!(names(&list), ["Baufeld", "Ampelwerk", "Termino", "Älteste", "Ohne Tag"]);
    }

    #[test]
    fn names_sort_as_in_a_german_dictionary() {
        let sorted = [
            "Ache",
            "Ächte",
            "A\u{308}chz",
            "Éclair",
            "Eiche",
            "Łódka",
            "Mode",
            "Strase",
            "Straße",
            "STRAßEN",
        ];
        let turned =
            sorted.iter().rev().enumerate().map(|(id, name)| entry(id as u128, name, None)).collect();
        assert_eq!(names(&List::new(SortRule::ByName, turned)), sorted);
    }

    #[test]
    fn equal_names_go_by_spelling_and_then_by_id() {
        let twins = vec![entry(2, "müll", None), entry(9, "Müll", None), entry(1, "müll", None)];
        let ids: Vec<_> = List::new(SortRule::ByName, twins).ids().iter().map(|id| id.0.as_u128()).collect();
        assert_eq!(ids, [9, 1, 2]);
    }

    #[test]
    fn the_text_is_one_line_an_entry_and_its_hash_is_the_published_kind() {
        let list = List::new(
            SortRule::ByName,
            vec![entry(1, "b\tc\n\u{85}ß", None), entry(2, "a", Some("2026-11-16"))],
        );
        assert_eq!(list.text(), "0\ta\t2026-11-16\n1\tbcß\t\n");
        // printf '0\ta\t2026-11-16\n1\tbcß\t\n' | sha256sum
        assert_eq!(
            list.hash().to_string(),
            "d619dacd1ada75b34f03ef0099dae7722072be42b0ba3e9f575608b2a3104843"
        );
    }

    proptest! {
        #[test]
        fn the_order_of_entry_does_not_matter_but_a_name_and_the_sorting_do(
            mut names in prop::collection::btree_set("[a-zäöüß ]{1,12}", 2..12), shift in 0_usize..12,
        ) {
            // Dates against the alphabet, so that the two rules never give the same order.
            let first: NaiveDate = "2026-01-01".parse().unwrap();
            names = names.iter().map(|name| folded(name)).collect();
            prop_assume!(names.len() > 1);
            let entries: Vec<_> = names
                .iter()
                .enumerate()
                .map(|(n, name)| {
                    let received = first.checked_add_days(chrono::Days::new(n as u64));
                    ListEntry { applicant: ApplicantId(Uuid::from_u128(n as u128)), name: name.clone(), received }
                })
                .collect();
            let hash = |rule, entries: &[ListEntry]| List::new(rule, entries.to_vec()).hash();
            let mut turned = entries.clone();
            turned.rotate_left(shift % names.len());
            prop_assert_eq!(hash(SortRule::ByName, &entries), hash(SortRule::ByName, &turned));
            prop_assert_ne!(hash(SortRule::ByName, &entries), hash(SortRule::NewestFirst, &entries));
            turned[0].name.push('.');
            prop_assert_ne!(hash(SortRule::ByName, &entries), hash(SortRule::ByName, &turned));
        }
    }
}
