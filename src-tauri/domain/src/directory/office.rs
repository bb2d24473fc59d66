//! Authorities and organisations that host.

use serde::{Deserialize, Serialize};

use super::{Sector, code_of};
use crate::hash::Hash;
use crate::ids::OfficeId;

/// What an office calls its units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnitLabel {
    /// Ministry.
    #[default]
    Referat,
    /// District government.
    Dezernat,
    /// Town hall.
    Amt,
    /// Town hall.
    Fachbereich,
    /// Anything else.
    Abteilung,
}

code_of! { UnitLabel {
    Referat => "referat", Dezernat => "dezernat", Amt => "amt", Fachbereich => "fachbereich", Abteilung => "abteilung",
} }

impl UnitLabel {
    /// What an office of this name most likely calls them; its entry says otherwise where it
    /// does not.
    #[must_use]
    pub fn guessed(name: &str) -> Self {
        let name = name.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
        if has(&["bezirksregierung", "regierungspräsidium"]) {
            Self::Dezernat
        } else if has(&["stadt ", "bezirksamt", "gemeinde", "landkreis", "kreis ", "landratsamt"]) {
            Self::Amt
        } else if has(&["hochschule", "universität", "verein", "kammer"]) {
            Self::Abteilung
        } else {
            Self::default()
        }
    }
}

/// A picture kept beside the data, named by its checksum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// SHA-256 of the bytes.
    pub hash: Hash,
    /// Kind of picture: "image/png", "image/jpeg" or "image/svg+xml".
    pub mime: String,
    /// What it shows, for those who cannot see it.
    pub alt: String,
}

/// What stands at the head and foot of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Letterhead {
    /// Lines of the address: street, postcode and town.
    #[serde(default)]
    pub address: String,
    /// Telephone.
    #[serde(default)]
    pub phone: String,
    /// Mail address.
    #[serde(default)]
    pub email: String,
    /// Page.
    #[serde(default)]
    pub website: String,
    /// How to reach the data protection officer (Art. 13 (1) (b) GDPR).
    #[serde(default)]
    pub privacy_contact: String,
}

/// An authority or organisation that hosts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Identity.
    pub id: OfficeId,
    /// Full name.
    pub name: String,
    /// Part of society.
    #[serde(default)]
    pub sector: Option<Sector>,
    /// What it calls its units.
    #[serde(default)]
    pub unit_label: UnitLabel,
    /// Logo.
    #[serde(default)]
    pub logo: Option<Logo>,
    /// Letterhead.
    #[serde(default)]
    pub letterhead: Letterhead,
}

impl Office {
    /// An office of which nothing but the name is known.
    #[must_use]
    pub fn named(id: OfficeId, name: impl Into<String>) -> Self {
        let name = name.into();
        let (unit_label, letterhead) = (UnitLabel::guessed(&name), Letterhead::default());
        Self { id, name, sector: None, unit_label, logo: None, letterhead }
    }
}

#[cfg(test)]
mod tests {
    use super::UnitLabel;

    #[test]
    fn the_name_of_an_office_hints_at_what_it_calls_its_units() {
        let guessed = UnitLabel::guessed;
        assert_eq!(guessed("Bezirksregierung Musterstadt"), UnitLabel::Dezernat);
        assert_eq!(guessed("Stadt Weidenau"), UnitLabel::Amt);
        assert_eq!(guessed("Bezirksamt Weidenau"), UnitLabel::Amt);
        assert_eq!(guessed("Hochschule Musterstadt"), UnitLabel::Abteilung);
        assert_eq!(guessed("Ministerium für Wirtschaft"), UnitLabel::Referat);
    }
}
