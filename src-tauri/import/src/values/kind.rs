//! What kind of applicant somebody is, by the word in a column or by the name itself.

use serde::{Deserialize, Serialize};

/// The five kinds of applicants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicantKind {
    /// Start-up, company.
    StartUp,
    /// Team without a legal form of its own.
    Team,
    /// Association, foundation.
    Association,
    /// Natural person.
    Person,
    /// Authority.
    Authority,
}

impl ApplicantKind {
    /// All of them, in the order in which a form offers them.
    pub const ALL: [ApplicantKind; 5] = [
        ApplicantKind::StartUp,
        ApplicantKind::Team,
        ApplicantKind::Association,
        ApplicantKind::Person,
        ApplicantKind::Authority,
    ];

    /// Stable name, the one that the directory uses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            ApplicantKind::StartUp => "start_up",
            ApplicantKind::Team => "team",
            ApplicantKind::Association => "association",
            ApplicantKind::Person => "person",
            ApplicantKind::Authority => "authority",
        }
    }
}

#[rustfmt::skip]
const COMPANY_FORMS: &[&str] = &[
    "gmbh", "ggmbh", "mbh", "gug", "ohg", "kgaa", "ltd", "limited", "inc", "llc", "plc", "corp", "corporation",
    "sarl", "sasu", "aps", "srl", "sro", "haftungsbeschränkt", "partg", "partgmbb",
];
/// Forms that are words or ends of words too, and count only as the very last word.
const SHORT_COMPANY_FORMS: &[&str] =
    &["ug", "ag", "se", "kg", "eg", "ek", "sas", "sa", "bv", "nv", "ab", "oy", "as", "spa"];
const ASSOCIATION_FORMS: &[&str] = &["ev", "eingetragenerverein"];
const TEAM_FORMS: &[&str] = &["gbr", "egbr"];

#[rustfmt::skip]
const COMPANY_WORDS: &[&str] = &[
    "start", "startup", "unternehmen", "firma", "gewerblich", "company", "scaleup", "entreprise", "jeune", "kmu",
    "einzelunternehmen", "freiberuflich", "genossenschaft", "kapitalgesellschaft", "personengesellschaft",
];
const TEAM_WORDS: &[&str] =
    &["team", "projektteam", "gruppe", "arbeitsgruppe", "projektgruppe", "initiative", "équipe", "equipe"];
#[rustfmt::skip]
const ASSOCIATION_WORDS: &[&str] = &[
    "verein", "association", "verband", "stiftung", "foundation", "fondation", "förderverein", "ngo",
    "gemeinnützig",
];
#[rustfmt::skip]
const PERSON_WORDS: &[&str] = &[
    "person", "einzelperson", "privatperson", "privat", "natürliche", "personne", "particulier", "individual",
    "private",
];
#[rustfmt::skip]
const AUTHORITY_WORDS: &[&str] = &[
    "behörde", "kommune", "öffentlich", "öffentliche", "öffentlichen", "verwaltung", "authority", "public",
    "administration", "collectivité", "gebietskörperschaft", "ministerium", "aör", "kdör", "körperschaft",
];

/// Words with which the name of an authority begins.
#[rustfmt::skip]
const AUTHORITY_STARTS: &[&str] = &[
    "stadt", "landeshauptstadt", "hansestadt", "kreisstadt", "universitätsstadt", "gemeinde", "verbandsgemeinde",
    "samtgemeinde", "markt", "landkreis", "kreis", "bezirk", "amt", "land", "freistaat", "behörde", "freie",
    "kommune", "ville", "mairie", "commune", "département", "région", "préfecture", "ministère", "ministry",
    "municipality",
];
/// Words that make an authority wherever they stand in a name, by their ends.
const AUTHORITY_ENDS: &[&str] = &[
    "ministerium",
    "präsidium",
    "regierung",
    "verwaltung",
    "behörde",
    "kreisverwaltung",
    "bezirksamt",
    "senat",
    "kommunalverband",
    "ministère",
    "ministry",
];
/// Words that end in `amt` and are no office.
const NO_OFFICE: &[&str] = &["ehrenamt", "gesamt", "insgesamt", "samt", "beamt", "mitsamt", "allesamt"];

/// The words of a name, small, with the points of `e. V.` and `G.m.b.H.` closed up.
fn words(text: &str) -> Vec<String> {
    let text: String = text.chars().take(400).flat_map(char::to_lowercase).collect();
    let closed = text.replace("e. v.", "ev").replace("g. b. r.", "gbr").replace("s. a. r. l.", "sarl");
    let bare = |word: &str| word.chars().filter(|c| *c != '.').collect::<String>();
    closed
        .split(|c: char| c.is_whitespace() || ",;()/&+-–\"„“".contains(c))
        .map(bare)
        .filter(|word| !word.is_empty())
        .collect()
}

fn form_of(words: &[String]) -> Option<ApplicantKind> {
    // A form stands last; before it only `& Co. KG` and the like, which are forms themselves.
    let last = words.iter().rev().take(3);
    let any = |forms: &[&str]| last.clone().any(|word| forms.contains(&word.as_str()));
    if any(ASSOCIATION_FORMS) {
        Some(ApplicantKind::Association)
    } else if any(COMPANY_FORMS) || words.last().is_some_and(|w| SHORT_COMPANY_FORMS.contains(&w.as_str())) {
        Some(ApplicantKind::StartUp)
    } else if any(TEAM_FORMS) {
        Some(ApplicantKind::Team)
    } else {
        None
    }
}

/// True for a name that ends with a legal form, and has more than it.
#[must_use]
pub fn has_legal_form(name: &str) -> bool {
    let words = words(name);
    words.len() > 1 && form_of(&words).is_some()
}

/// What a name tells by its legal form or by the words that only authorities use; `None` where it tells nothing.
#[must_use]
pub fn kind_of_name(name: &str) -> Option<ApplicantKind> {
    let words = words(name);
    if words.len() > 1
        && let Some(kind) = form_of(&words)
    {
        return Some(kind);
    }
    if is_authority(&words) {
        return Some(ApplicantKind::Authority);
    }
    let word_of = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    if words.first().is_some_and(|word| word == "team" || word == "projektteam") {
        return Some(ApplicantKind::Team);
    }
    word_of(&["stiftung", "förderverein", "verein"]).then_some(ApplicantKind::Association)
}

fn is_authority(words: &[String]) -> bool {
    let begins = words.len() > 1 && words.first().is_some_and(|w| AUTHORITY_STARTS.contains(&w.as_str()));
    let office = |word: &String| {
        let amt = word.ends_with("amt") && word.chars().count() > 4 && !NO_OFFICE.contains(&word.as_str());
        amt || AUTHORITY_ENDS.iter().any(|end| word.ends_with(end))
    };
    let city = words.windows(2).any(
        |pair| matches!(pair, [a, b] if b == "of" && matches!(a.as_str(), "city" | "department" | "county")),
    );
    begins || city || words.iter().any(office)
}

/// What a cell of a column for kinds or legal forms tells: `GmbH`, `Verein`, `Einzelperson`, `start_up`.
#[must_use]
pub fn kind_of_word(text: &str) -> Option<ApplicantKind> {
    let text = text.replace('_', " ");
    let words = words(&text);
    let word_of = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    if let Some(kind) = form_of(&words) {
        return Some(kind);
    }
    if word_of(PERSON_WORDS) {
        Some(ApplicantKind::Person)
    } else if word_of(ASSOCIATION_WORDS) {
        Some(ApplicantKind::Association)
    } else if word_of(TEAM_WORDS) {
        Some(ApplicantKind::Team)
    } else if word_of(COMPANY_WORDS) {
        Some(ApplicantKind::StartUp)
    } else if word_of(AUTHORITY_WORDS) || is_authority(&words) {
        Some(ApplicantKind::Authority)
    } else {
        kind_of_name(&text)
    }
}

/// True for the number of a register: `HRB 1234`, `VR 99 B`, `Amtsgericht Köln, HRB 1234`.
#[must_use]
pub fn is_register_number(text: &str) -> bool {
    const REGISTERS: [&str; 9] = ["hrb", "hra", "vr", "gnr", "pr", "gsr", "siren", "siret", "rcs"];
    let words = words(text);
    words.windows(2).any(|pair| match pair {
        [register, number] => {
            REGISTERS.contains(&register.as_str()) && number.starts_with(|c: char| c.is_ascii_digit())
        }
        _ => false,
    }) || words.iter().any(|word| {
        word.strip_prefix("hrb")
            .or_else(|| word.strip_prefix("hra"))
            .is_some_and(|n| n.parse::<u32>().is_ok())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ApplicantKind::{Association, Authority, Person, StartUp, Team};

    #[test]
    fn a_name_tells_its_kind_by_form_or_by_words_of_authorities() {
        let table = [
            ("Aktenlotse GmbH", Some(StartUp)),
            ("Grünkataster GmbH & Co. KG", Some(StartUp)),
            ("Baufeld UG (haftungsbeschränkt)", Some(StartUp)),
            ("Stadtwerke Musterstadt GmbH", Some(StartUp)),
            ("Bürgerverein Musterstadt e. V.", Some(Association)),
            ("1. Fußballclub e.V. (e.V.)", Some(Association)),
            ("Stadtmarketing Musterstadt e.V.", Some(Association)),
            ("Bürgerstiftung Musterstadt", None),
            ("Stiftung Lesen lernen", Some(Association)),
            ("Stadt Musterstadt", Some(Authority)),
            ("Landkreis Beispielhausen", Some(Authority)),
            ("Ministerium für Digitales", Some(Authority)),
            ("Senatsverwaltung für Inneres", Some(Authority)),
            ("Umweltamt Musterstadt", Some(Authority)),
            ("Bezirksregierung Köln", Some(Authority)),
            ("City of Sampleton", Some(Authority)),
            ("Ehrenamt Digital", None),
            ("Stadtpiraten", None),
            ("Solarpfad", None),
            ("Dahl und Söhne GbR", Some(Team)),
            ("Team Nordlicht", Some(Team)),
            ("AG", None),
        ];
        for (name, kind) in table {
            assert_eq!(kind_of_name(name), kind, "{name}");
        }
    }

    #[test]
    fn a_word_in_a_column_tells_the_kind() {
        let table = [
            ("GmbH", Some(StartUp)),
            ("gewerblich", Some(StartUp)),
            ("Start-up", Some(StartUp)),
            ("start_up", Some(StartUp)),
            ("e.V.", Some(Association)),
            ("Verein", Some(Association)),
            ("Natürliche Person", Some(Person)),
            ("Kommune", Some(Authority)),
            ("Team", Some(Team)),
            ("sonstige", None),
            ("", None),
        ];
        for (word, kind) in table {
            assert_eq!(kind_of_word(word), kind, "{word}");
        }
    }

    #[test]
    fn register_numbers_are_known() {
        for text in ["HRB 1234", "HRB1234", "Amtsgericht Köln, HRB 98 765", "VR 99"] {
            assert!(is_register_number(text), "{text}");
        }
        for text in ["1234", "HRB", "Verein 3"] {
            assert!(!is_register_number(text), "{text}");
        }
    }
}
