//! Names of nobody: made of syllables, the same for the same number.

use domain::directory::{Applicant, ApplicantKind, Office, Person, Venue};
use domain::ids::{ApplicantId, OfficeId, PersonId, VenueId};
use uuid::Uuid;

const BEGINS: [&str; 24] = [
    "Akten", "Bau", "Brücken", "Daten", "Deich", "Energie", "Fluss", "Garten", "Grün", "Hafen", "Insel",
    "Kanal", "Karten", "Klima", "Licht", "Mess", "Netz", "Park", "Quell", "Schul", "Straßen", "Termin",
    "Wald", "Wege",
];
const ENDS: [&str; 20] = [
    "lotse", "werk", "kompass", "fabrik", "melder", "finder", "blick", "punkt", "helfer", "pilot", "planer",
    "zeichen", "rechner", "haus", "kreis", "runde", "bote", "wacht", "spur", "form",
];
const MIDDLES: [&str; 22] = [
    "Nord", "Süd", "Ost", "West", "Mitte", "Digital", "Analytik", "Systeme", "Labor", "Technik", "Dienste",
    "Mobil", "Sensorik", "Robotik", "Akustik", "Optik", "Logistik", "Energie", "Medien", "Bildung", "Pflege",
    "Umwelt",
];
const FORMS: [(&str, ApplicantKind); 6] = [
    (" GmbH", ApplicantKind::StartUp),
    (" UG (haftungsbeschränkt)", ApplicantKind::StartUp),
    (" e. V.", ApplicantKind::Association),
    (" AG", ApplicantKind::StartUp),
    ("", ApplicantKind::Team),
    (" GbR", ApplicantKind::Team),
];
const PLACES: [&str; 8] = [
    "Musterstadt",
    "Beispielburg",
    "Neuenmuster",
    "Oberbeispiel",
    "Probenhausen",
    "Musterhafen",
    "Beispielsee",
    "Altprobe",
];
const GIVEN: [&str; 20] = [
    "Ada", "Ben", "Cem", "Dana", "Elif", "Finn", "Gül", "Hanna", "Ivo", "Jana", "Kim", "Lena", "Mio", "Nele",
    "Ole", "Pia", "Robin", "Sofie", "Tarek", "Uta",
];
const FAMILY: [&str; 20] = [
    "Ahorn", "Birke", "Dorn", "Eiche", "Erle", "Esche", "Fichte", "Hasel", "Holunder", "Kiefer", "Lärche",
    "Linde", "Mispel", "Pappel", "Quitte", "Rüster", "Schlehe", "Tanne", "Ulme", "Weide",
];

/// An identity: the noun in front, so that no two nouns share one.
pub(super) fn id(noun: u128, number: usize) -> Uuid {
    Uuid::from_u128(noun << 96 | number as u128)
}

/// The n-th of some words, and what is left of the number.
fn pick<T: Copy>(words: &[T], number: &mut usize) -> T {
    let word = words[*number % words.len()];
    *number /= words.len();
    word
}

pub(super) fn applicant_id(number: usize) -> ApplicantId {
    ApplicantId(id(1, number))
}

pub(super) fn applicant(number: usize) -> Applicant {
    let mut rest = number;
    let (begin, end) = (pick(&BEGINS, &mut rest), pick(&ENDS, &mut rest));
    let (middle, (form, kind)) = (pick(&MIDDLES, &mut rest), FORMS[number % FORMS.len()]);
    let given = GIVEN[number % GIVEN.len()];
    let family = FAMILY[number / GIVEN.len() % FAMILY.len()];
    Applicant {
        kind,
        place: PLACES[number % PLACES.len()].to_owned(),
        presenter: format!("{given} {family}"),
        email: format!("post@bewerbung-{number}.example"),
        description: "Macht einen Weg kürzer, den bisher alle gehen".to_owned(),
        website: format!("https://bewerbung-{number}.example"),
        reference: format!("B-{number:06}"),
        ..Applicant::named(applicant_id(number), format!("{begin}{end} {middle}{form}"))
    }
}

pub(super) fn person(number: usize) -> Person {
    let mut rest = number;
    let (given, family) = (pick(&GIVEN, &mut rest), pick(&FAMILY, &mut rest));
    let id = PersonId(id(2, number));
    Person {
        email: format!("person-{number}@behoerde.example"),
        ..Person::named(id, format!("Dr. {given} {family}"), "Amt für Beispiele")
    }
}

pub(super) fn office() -> Office {
    Office::named(OfficeId(id(3, 0)), "Amt für Beispiele")
}

pub(super) fn venue() -> Venue {
    Venue::named(VenueId(id(4, 0)), "Rathaus Musterstadt")
}

pub(super) fn title(number: usize) -> String {
    format!("Pitch-Tag {} {}", MIDDLES[number % MIDDLES.len()], number + 1)
}

pub(super) fn note(number: usize) -> String {
    let (begin, end) = (BEGINS[number % BEGINS.len()], ENDS[number / 7 % ENDS.len()]);
    format!("Läuft im Rechenzentrum der Stadt; Anschluss an {begin}{end} offen, Rückfrage {number}")
}
