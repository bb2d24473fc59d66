//! The words that stand over columns in German, English and French lists, and what they mean.
//!
//! All words are folded: small letters, no accents (ä is ae), single blanks. The lists are kept from rustfmt, which
//! would give every word a line. Knows no table.

use crate::field::Field;

/// How sure a header makes us, 0 to 100.
pub(crate) type Sureness = u32;

#[rustfmt::skip]
const NAME: &[&str] = &[
    "name des start ups", "name des startups", "name des unternehmens", "firmenname", "firma",
    "unternehmen", "unternehmensname", "start up", "startup", "zuwendungsempfaenger", "foerderempfaenger",
    "empfaenger", "antragsteller", "bewerber", "bewerbung", "organisation", "institution", "einrichtung",
    "traeger", "verein", "teamname", "team", "bezeichnung", "company", "company name", "organization",
    "applicant", "beneficiary", "recipient", "entreprise", "societe", "raison sociale", "beneficiaire",
    "candidat", "nom de l entreprise", "nom", "name",
];
#[rustfmt::skip]
const PLACE: &[&str] = &[
    "sitz", "ort", "stadt", "standort", "firmensitz", "anschrift", "adresse", "wohnort", "gemeinde", "city",
    "town", "location", "place", "address", "headquarters", "hq", "hq city", "ville", "siege", "lieu",
    "commune", "localite",
];
#[rustfmt::skip]
const PRESENTER: &[&str] = &[
    "ansprechperson", "ansprechpartner", "ansprechpartnerin", "kontaktperson", "kontakt",
    "vortragende person", "vortragende", "vortragender", "vertreten durch", "geschaeftsfuehrung",
    "gruender", "gruenderin", "presenter", "speaker", "contact person", "contact name", "contact",
    "founder", "personne de contact", "interlocuteur", "presentateur", "representant",
];
#[rustfmt::skip]
const EMAIL: &[&str] = &[
    "e mail", "email", "mail", "e mail adresse", "mailadresse", "e mail address", "courriel",
    "adresse electronique", "adresse e mail",
];
#[rustfmt::skip]
const DESCRIPTION: &[&str] = &[
    "kurzbeschreibung", "beschreibung", "zweck", "thema", "vorhaben", "projekt", "projekttitel",
    "zuwendung fuer", "loesung", "idee", "gegenstand", "zusammenfassung", "description",
    "short description", "summary", "purpose", "abstract", "pitch", "project", "resume", "objet", "projet",
    "description courte",
];
#[rustfmt::skip]
const RECEIVED: &[&str] = &[
    "eingang", "eingangsdatum", "eingegangen", "eingegangen am", "eingereicht am", "bewerbung vom",
    "bewerbungsdatum", "datum", "zeitstempel", "received", "date received", "submitted", "submission date",
    "application date", "date", "timestamp", "recu le", "date de reception", "date de depot",
];
#[rustfmt::skip]
const AMOUNT: &[&str] = &[
    "betrag", "summe", "foerdersumme", "foerdersumme eur", "gesamtzuwendung", "zuwendung", "bedarf",
    "bedarf eur", "kosten", "finanzbedarf", "budget", "volumen", "eur", "euro", "amount", "sum", "funding",
    "grant", "cost", "montant", "somme", "cout", "subvention",
];
#[rustfmt::skip]
const REFERENCE: &[&str] = &[
    "aktenzeichen", "az", "kennzeichen", "foerderkennzeichen", "fkz", "inez nummer", "nummer", "nr",
    "lfd nr", "id", "antragsnummer", "bewerbungsnummer", "vorgangsnummer", "reference", "number", "no",
    "identifiant", "numero", "reference number",
];
#[rustfmt::skip]
const WEBSITE: &[&str] = &[
    "website", "webseite", "web", "homepage", "internet", "internetseite", "url", "link", "web site",
    "site web", "site internet",
];

const WORDS: [(Field, &[&str]); 9] = [
    (Field::Name, NAME),
    (Field::Place, PLACE),
    (Field::Presenter, PRESENTER),
    (Field::Email, EMAIL),
    (Field::Description, DESCRIPTION),
    (Field::Received, RECEIVED),
    (Field::Amount, AMOUNT),
    (Field::Reference, REFERENCE),
    (Field::Website, WEBSITE),
];

/// Words that show that a header speaks of something else, although a known word stands in it.
#[rustfmt::skip]
const OTHERWISE: &[&str] = &[
    "typ", "type", "art", "form", "rechtsform", "groesse", "gruendungsdatum", "gegruendet", "founded",
    "geburtsdatum", "laufzeit", "zeitraum", "acquired", "intern", "interne", "notiz", "status", "telefon",
    "phone", "titel", "year", "kategorie", "category", "ende", "bis", "country", "land", "vorname",
];

/// Words this short count only as whole words: `ort` stands in Sortierung, `nr` in many.
const SHORT: usize = 6;

/// Folds a header: small letters, no accents, single blanks.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().take(200).flat_map(char::to_lowercase) {
        match c {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            'à' | 'â' | 'á' => folded.push('a'),
            'é' | 'è' | 'ê' | 'ë' => folded.push('e'),
            'î' | 'ï' | 'í' => folded.push('i'),
            'ô' | 'ó' => folded.push('o'),
            'û' | 'ù' | 'ú' => folded.push('u'),
            'ç' => folded.push('c'),
            '€' => folded.push_str(" eur "),
            c if c.is_alphanumeric() => folded.push(c),
            _ => folded.push(' '),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How surely a folded header means a field; 0 for not at all.
pub(crate) fn sureness(header: &str, field: Field) -> Sureness {
    let words = WORDS.iter().find(|(f, _)| *f == field).map_or(&[][..], |(_, words)| words);
    if words.contains(&header) {
        return 100;
    }
    let padded = format!(" {header} ");
    let whole = |word: &&str| padded.contains(&format!(" {word} "));
    if OTHERWISE.iter().any(whole) {
        return 0;
    }
    // `Name Ansprechpartner` is a presenter, so the bare word says less than every other.
    let generic = |word: &&&str| matches!(**word, "name" | "nom" | "date" | "datum" | "nr" | "id");
    let specific = || words.iter().filter(|w| !generic(w));
    if specific().any(|word| padded.starts_with(&format!(" {word} "))) {
        return 75;
    }
    if specific().any(whole) {
        return 70;
    }
    if words.iter().filter(|w| w.len() >= SHORT).any(|w| header.contains(w)) {
        return 50;
    }
    if words.iter().any(whole) { 40 } else { 0 }
}

/// True for a cell that is, as a whole, a word that stands over columns.
pub(crate) fn is_known(cell: &str) -> bool {
    let header = fold(cell);
    !header.is_empty() && Field::TAKEN.iter().any(|field| sureness(&header, *field) >= 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_folded_already() {
        for (field, words) in WORDS {
            for word in words {
                assert_eq!(fold(word), *word, "{field:?}");
            }
        }
    }

    #[test]
    fn the_surest_field_is_the_meant_one() {
        let table = [
            ("Name des Start-ups", Field::Name),
            ("Zuwendungsempfänger", Field::Name),
            ("Name Ansprechpartner", Field::Presenter),
            ("E-Mail der Ansprechperson", Field::Email),
            ("Fördersumme_EUR", Field::Amount),
            ("Bedarf_EUR", Field::Amount),
            ("Thema des geförderten Vorhabens", Field::Description),
            ("hq_city", Field::Place),
            ("Nom de l’entreprise", Field::Name),
            ("Eingang", Field::Received),
        ];
        for (header, wanted) in table {
            let header = fold(header);
            let best = Field::TAKEN.into_iter().rev().max_by_key(|f| sureness(&header, *f));
            assert_eq!(best, Some(wanted), "{header}");
        }
    }

    #[test]
    fn headers_of_something_else_are_left_alone() {
        for header in ["Gründungsdatum", "interne Notiz", "company_type", "Laufzeit von", "Sortierung"] {
            let header = fold(header);
            let most = Field::TAKEN.into_iter().map(|f| sureness(&header, f)).max();
            assert_eq!(most, Some(0), "{header}");
        }
    }
}
