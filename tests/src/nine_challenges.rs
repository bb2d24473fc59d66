//! A day with nine challenges: 36 applicants of four kinds, two co-hosts, nine evaluators.
//! All names are invented.

use std::fmt::Write as _;

/// The challenges, four applicants each.
pub const CHALLENGES: [&str; 9] = [
    "Posteingang zuordnen",
    "Bescheide in Leichter Sprache",
    "Schwertransporte genehmigen",
    "Straßenschäden melden",
    "Trinkwasser überwachen",
    "Bürgerbeteiligung im Quartier",
    "Fördermittel finden",
    "Lehrpersonal planen",
    "Hochwasser vorhersagen",
];

/// Organisations that host together with the district government.
pub const CO_HOSTS: [(&str, [&str; 2]); 2] = [
    ("Hochschule Musterstadt", ["Prof. Dr. Ilse Kamphausen", "Dr. Tomasz Wrobel"]),
    ("Bürgerforum Musterstadt e. V.", ["Greta Lindenau", "Yusuf Demirkan"]),
];

/// Members of the panel: name, organisation, sector on the screen.
pub const PANEL: [(&str, &str, &str); 9] = [
    ("Dr. Miriam Aksoy", "Bezirksregierung Musterstadt", "Verwaltung"),
    ("Jens Petersen", "Ministerium, IT-Steuerung", "Verwaltung"),
    ("Frieda Osterkamp", "Stadt Nordhafen", "Verwaltung"),
    ("Prof. Dr. Katharina Wolff", "Hochschule Musterstadt", "Wissenschaft"),
    ("Dr. Samuel Adeyemi", "Institut für Verwaltungsinformatik", "Wissenschaft"),
    ("Tobias Brandt", "IHK Musterstadt", "Wirtschaft"),
    ("Annika Reuter", "Handwerkskammer Musterstadt", "Wirtschaft"),
    ("Leyla Yıldız", "Bürgerforum Musterstadt e. V.", "Zivilgesellschaft"),
    ("Paul Hövelmann", "Landesnetzwerk Ehrenamt", "Zivilgesellschaft"),
];

/// Who calls the digits of the draw: they neither host, evaluate nor apply.
pub const CALLERS: [&str; 2] = ["Heike Sommer", "Bernd Tiedemann"];

/// How many applicants a challenge has.
pub const PER_CHALLENGE: usize = 4;

/// Beginnings of the names, by challenge.
const NAMES: [&str; 9] = [
    "Aktenlotse",
    "Klarwort",
    "Brückenpass",
    "Schlaglochfinder",
    "Pegelwacht",
    "Quartiersrunde",
    "Förderkompass",
    "Stundenwerk",
    "Flutblick",
];
/// Ends of the names and the kind that they tell of.
const KINDS: [(&str, &str); 4] =
    [(" GmbH", "Start-up"), (" e. V.", "Verein"), ("-Team", "Team"), (" Stadtwerke Musterhafen", "Behörde")];

/// Name of an applicant.
#[must_use]
pub fn applicant(challenge: usize, place: usize) -> String {
    format!("{}{}", NAMES[challenge % NAMES.len()], KINDS[place % KINDS.len()].0)
}

/// The list of applications as a form exports it: semicolons, a byte order mark, German
/// dates.
#[must_use]
pub fn table() -> String {
    let mut table = String::from(
        "\u{feff}Bewerbung;Art;Sitz;Ansprechperson;E-Mail;Herausforderung;Eingang;Kurzbeschreibung\r\n",
    );
    for (index, challenge) in CHALLENGES.iter().enumerate() {
        for (place, (_, kind)) in KINDS.iter().enumerate() {
            let name = applicant(index, place);
            let day = 1 + (index * PER_CHALLENGE + place) % 28;
            // Writing to a string cannot fail.
            let _ = write!(
                table,
                "{name};{kind};Musterstadt;Kim Ahorn {index}{place};post@bewerbung-{index}{place}.example;{challenge};{day:02}.10.2026;Löst: {challenge}\r\n"
            );
        }
    }
    table
}
