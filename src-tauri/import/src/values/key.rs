//! Keys under which two writings of one thing are the same. For comparing only, never shown.

use unicode_normalization::UnicodeNormalization;

/// Letters and digits, small, one spelling of every letter (NFKC): blanks, punctuation and unseen marks do not count.
#[must_use]
pub fn text_key(text: &str) -> String {
    text.nfkc().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Key of a name; the name itself where it has neither letters nor digits. Legal forms count: the GmbH and the e.V.
/// of one name are two applicants.
#[must_use]
pub fn name_key(name: &str) -> String {
    let key = text_key(name);
    if key.is_empty() { name.to_owned() } else { key }
}

/// Key of a town: of an address with a postal code only what stands behind it.
#[must_use]
pub fn place_key(place: &str) -> String {
    let town = place.split([',', '\n', ';']).find_map(behind_postal_code).unwrap_or(place);
    text_key(town)
}

fn behind_postal_code(part: &str) -> Option<&str> {
    let part = part.trim();
    let part = part.strip_prefix("D-").unwrap_or(part);
    let (code, town) = part.split_once(' ')?;
    let is_code = (4..=5).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_digit());
    (is_code && !town.trim().is_empty()).then_some(town)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_has_one_key_however_it_is_typed() {
        assert_eq!(name_key("Köln  Labor GmbH."), name_key("Ko\u{308}ln-Labor gmbh"));
        assert_ne!(name_key("Labor GmbH"), name_key("Labor e.V."));
        assert_eq!(name_key("!!!"), "!!!");
        assert_eq!(name_key("שלום"), "שלום");
    }

    #[test]
    fn an_address_and_its_town_are_one_place() {
        assert_eq!(place_key("Rigaer Str. 29a, 10247 Berlin"), place_key("berlin"));
        assert_eq!(place_key("D-50667 Köln"), place_key("Köln"));
        assert_ne!(place_key("Köln"), place_key("Bonn"));
    }
}
