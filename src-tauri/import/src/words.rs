//! The words that stand over columns in German, English and French lists, and what they mean.
//!
//! All words are folded: small letters, no accents (ä is ae), single blanks. The lists are kept from rustfmt, which
//! would give every word a line. Knows no table.

use crate::field::Field;
use crate::table::BETWEEN;
use unicode_normalization::UnicodeNormalization;

/// How sure a header makes us, 0 to 100.
pub(crate) type Sureness = u32;

#[rustfmt::skip]
const NAME: &[&str] = &[
    "name der organisation", "name der firma", "name der bewerberin", "bewerbende", "bewerberin",
    "bewerbende organisation", "antragstellerin", "antragstellende", "teilnehmer", "projekttraeger", "firmierung",
    "organisationsname", "name of company", "startup name", "team name", "organisation name", "nom du projet",
    "nom de la structure", "structure", "porteur", "porteur du projet", "name des start ups", "name des startups", "name des unternehmens", "firmenname", "firma",
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
    "commune", "localite", "plz ort", "plz und ort", "postanschrift", "firmenanschrift", "niederlassung", "seat",
    "registered office", "town city", "ville du siege",
];
#[rustfmt::skip]
const PRESENTER: &[&str] = &[
    "ansprechperson", "ansprechpartner", "ansprechpartnerin", "kontaktperson", "kontakt",
    "vortragende person", "vortragende", "vortragender", "vertreten durch", "geschaeftsfuehrung",
    "gruender", "gruenderin", "presenter", "speaker", "contact person", "contact name", "contact",
    "founder", "name der ansprechperson", "nachname", "familienname", "last name", "surname", "family name",
    "nom de famille", "vertreterin", "vertreter", "pitcher", "speaker name", "pitchende person", "nom du contact",
    "personne de contact", "interlocuteur", "presentateur", "representant",
];
#[rustfmt::skip]
const EMAIL: &[&str] = &[
    "e mail", "email", "mail", "e mail adresse", "mailadresse", "e mail address", "courriel",
    "adresse electronique", "adresse e mail", "emailadresse", "e mailadresse", "email address", "mail adresse",
    "kontakt e mail", "contact email", "adresse mail", "courrier electronique", "mel",
];
#[rustfmt::skip]
const DESCRIPTION: &[&str] = &[
    "kurzbeschreibung", "beschreibung", "zweck", "thema", "vorhaben", "projekt", "projekttitel",
    "zuwendung fuer", "loesung", "idee", "gegenstand", "zusammenfassung", "description",
    "short description", "summary", "purpose", "abstract", "pitch", "project", "resume", "objet", "projet",
    "description courte", "projektbeschreibung", "projektname", "titel des projekts", "titel des vorhabens",
    "kurzfassung", "elevator pitch", "was machen sie", "project title", "solution", "idea", "titre du projet",
    "description du projet",
];
#[rustfmt::skip]
const RECEIVED: &[&str] = &[
    "eingang", "eingangsdatum", "eingegangen", "eingegangen am", "eingereicht am", "bewerbung vom",
    "bewerbungsdatum", "datum", "zeitstempel", "received", "date received", "submitted", "submission date",
    "application date", "date", "timestamp", "recu le", "date de reception", "date de depot", "eingangsdatum der bewerbung",
    "eingang am", "eingereicht", "fertigstellungszeit", "submitted at", "submitted on", "completion time",
    "created", "created at", "horodateur", "depose le",
];
#[rustfmt::skip]
const AMOUNT: &[&str] = &[
    "betrag", "summe", "foerdersumme", "foerdersumme eur", "gesamtzuwendung", "zuwendung", "bedarf",
    "bedarf eur", "kosten", "finanzbedarf", "budget", "volumen", "eur", "euro", "amount", "sum", "funding",
    "foerderbetrag", "beantragte foerderung", "beantragte summe", "angebotssumme", "preis", "price",
    "requested amount", "montant demande", "grant", "cost", "montant", "somme", "cout", "subvention",
];
#[rustfmt::skip]
const REFERENCE: &[&str] = &[
    "aktenzeichen", "az", "kennzeichen", "foerderkennzeichen", "fkz", "inez nummer", "nummer", "nr",
    "lfd nr", "id", "antragsnummer", "bewerbungsnummer", "vorgangsnummer", "reference", "number", "no",
    "identifiant", "numero", "reference number", "ref", "ref nr", "bewerbungs id", "antrags id", "vorgang", "geschaeftszeichen", "gz",
    "laufende nummer", "application id", "submission id", "application number", "numero de dossier",
];
#[rustfmt::skip]
const WEBSITE: &[&str] = &[
    "website", "webseite", "web", "homepage", "internet", "internetseite", "url", "link", "web site",
    "site web", "site internet", "internetadresse", "webadresse", "www", "internetauftritt", "site",
];
#[rustfmt::skip]
const KIND: &[&str] = &[
    "art der bewerbung", "art des bewerbers", "art der organisation", "bewerbertyp", "bewerberart", "rechtsform",
    "organisationsform", "organisationsart", "organisationstyp", "unternehmensform", "gesellschaftsform", "typ", "art",
    "company type", "organisation type", "organization type", "legal form", "applicant type", "type",
    "type of organisation", "forme juridique", "statut juridique", "type de structure", "type de candidat",
];
#[rustfmt::skip]
const PHONE: &[&str] = &[
    "telefon", "telefonnummer", "tel", "tel nr", "telefon nr", "rufnummer", "mobil", "mobilnummer", "handy",
    "handynummer", "mobiltelefon", "durchwahl", "phone", "phone number", "telephone", "telephone number", "mobile",
    "mobile number", "numero de telephone", "portable", "fon",
];
#[rustfmt::skip]
const CHALLENGE: &[&str] = &[
    "challenge", "challenges", "herausforderung", "herausforderungen", "aufgabenstellung", "themenfeld", "los", "track",
    "bewerbung fuer challenge", "gewaehlte challenge", "ausgewaehlte challenge", "welche challenge", "challenge titel",
    "challenge title", "defi", "defis", "lot", "handlungsfeld",
];
#[rustfmt::skip]
const FOUNDED: &[&str] = &[
    "gruendungsdatum", "gruendungsjahr", "gruendung", "gegruendet", "gegruendet am", "gegruendet im jahr",
    "datum der gruendung", "jahr der gruendung", "founded", "founding date", "founding year", "year founded",
    "date founded", "foundation date", "established", "year of foundation", "date of incorporation",
    "incorporation date", "date de creation", "annee de creation", "creation", "fondation", "cree en", "fondee en",
];
#[rustfmt::skip]
const PROOF: &[&str] = &[
    "registernummer", "handelsregister", "handelsregisternummer", "handelsregistereintrag", "hrb", "hrb nummer",
    "hr nummer", "hr nr", "vereinsregister", "vereinsregisternummer", "registereintrag", "register",
    "gruendungsnachweis", "nachweis der gruendung", "register number", "registration number", "company number",
    "commercial register", "proof of founding", "company registration number", "siren", "siret", "numero siren",
    "numero siret", "rcs", "immatriculation",
];
#[rustfmt::skip]
const BRANCH: &[&str] = &[
    "branche", "sektor", "wirtschaftszweig", "kategorie", "industrie", "taetigkeitsfeld", "geschaeftsfeld",
    "technologiefeld", "sector", "industry", "category", "branch", "field", "secteur", "secteur d activite", "categorie",
    "domaine",
];
#[rustfmt::skip]
const SIZE: &[&str] = &[
    "groesse", "teamgroesse", "mitglieder", "teammitglieder", "members", "mitarbeiter", "mitarbeitende", "mitarbeiterzahl", "anzahl mitarbeiter",
    "anzahl mitarbeitende", "anzahl der mitarbeitenden", "anzahl der mitarbeiter", "beschaeftigte",
    "anzahl beschaeftigte", "anzahl personen", "personenzahl", "unternehmensgroesse", "size", "team size",
    "company size", "employees", "number of employees", "headcount", "head count", "staff", "effectif", "effectifs",
    "taille", "taille de l equipe", "nombre de salaries", "nombre d employes", "salaries",
];
#[rustfmt::skip]
const ACCESS: &[&str] = &[
    "barrierefreiheit", "barrierefrei", "barrierefreie", "unterstuetzungsbedarf", "bedarf barrierefreiheit", "zugangsbedarf", "besondere bedarfe",
    "assistenzbedarf", "barrierefreie teilnahme", "bedarfe", "nachteilsausgleich", "access needs", "accessibility",
    "accessibility needs", "access requirements", "special needs", "accessibilite", "besoins d accessibilite",
    "besoins particuliers", "barrierefreiheit bedarf",
];
#[rustfmt::skip]
const REMOTE: &[&str] = &[
    "remote", "online teilnahme", "teilnahme online", "teilnahme per video", "per video", "videokonferenz", "video",
    "virtuell", "teilnahmeform", "teilnahmeart", "teilnahme", "pitch per video", "zugeschaltet", "remote pitch",
    "joins remotely", "attendance", "online", "attends remotely", "a distance", "en ligne", "participation",
    "visioconference",
];
#[rustfmt::skip]
const GIVEN_NAME: &[&str] = &[
    "vorname", "vornamen", "rufname", "first name", "given name", "forename", "prenom", "prenoms",
    "vorname ansprechperson", "vorname der ansprechperson",
];

const WORDS: [(Field, &[&str]); 19] = [
    (Field::Name, NAME),
    (Field::Place, PLACE),
    (Field::Presenter, PRESENTER),
    (Field::Email, EMAIL),
    (Field::Description, DESCRIPTION),
    (Field::Received, RECEIVED),
    (Field::Amount, AMOUNT),
    (Field::Reference, REFERENCE),
    (Field::Website, WEBSITE),
    (Field::Kind, KIND),
    (Field::Phone, PHONE),
    (Field::Challenge, CHALLENGE),
    (Field::Founded, FOUNDED),
    (Field::Proof, PROOF),
    (Field::Branch, BRANCH),
    (Field::Size, SIZE),
    (Field::Access, ACCESS),
    (Field::Remote, REMOTE),
    (Field::GivenName, GIVEN_NAME),
];

/// Fields whose words settle what a header means, whoever else is named in it: `Telefon der Ansprechperson`.
const SETTLING: [Field; 4] = [Field::Email, Field::Phone, Field::GivenName, Field::Founded];

/// Words that show that a header speaks of something else, although a known word stands in it.
#[rustfmt::skip]
const OTHERWISE: &[&str] = &[
    "typ", "type", "art", "form", "rechtsform", "groesse", "gruendungsdatum", "gegruendet", "founded",
    "geburtsdatum", "laufzeit", "zeitraum", "acquired", "intern", "interne", "notiz", "status", "telefon",
    "phone", "titel", "year", "kategorie", "category", "ende", "bis", "country", "land", "vorname", "fax", "strasse",
    "plz", "postleitzahl", "hausnummer", "anrede", "bundesland", "datenschutz", "einwilligung",
];

/// Words this short count only as whole words: `ort` stands in Sortierung, `nr` in many.
const SHORT: usize = 6;

/// Folds a header: small letters, no accents, single blanks.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().take(200).nfc().flat_map(char::to_lowercase) {
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

/// Words that stand over nearly anything and mean something only together with others.
const GENERIC: [&str; 14] = [
    "name",
    "nom",
    "date",
    "datum",
    "nr",
    "id",
    "type",
    "typ",
    "art",
    "online",
    "video",
    "teilnahme",
    "field",
    "site",
];

fn words_of(field: Field) -> &'static [&'static str] {
    WORDS.iter().find(|(f, _)| *f == field).map_or(&[][..], |(_, words)| words)
}

/// True where a word, or several, stand whole in a folded header.
fn has_word(header: &str, word: &str) -> bool {
    let bytes = header.as_bytes();
    let parted = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_none_or(|byte| *byte == b' ');
    header.match_indices(word).any(|(at, _)| parted(at.checked_sub(1)) && parted(Some(at + word.len())))
}

fn starts_with_word(header: &str, word: &str) -> bool {
    header.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// How surely a folded header means a field; 0 for not at all.
pub(crate) fn sureness(header: &str, field: Field) -> Sureness {
    let words = words_of(field);
    if words.contains(&header) {
        return 100;
    }
    let whole = |word: &&str| has_word(header, word);
    if OTHERWISE.iter().filter(|word| !words.contains(word)).any(whole) {
        return 0;
    }
    let settled = || SETTLING.iter().filter(|f| **f != field).flat_map(|f| words_of(*f)).any(whole);
    if !SETTLING.contains(&field) && settled() {
        return 0;
    }
    // `Name Ansprechpartner` is a presenter, so the bare word says less than every other.
    let specific = || words.iter().filter(|word| !GENERIC.contains(word));
    if specific().any(|word| starts_with_word(header, word)) {
        return 75;
    }
    if specific().any(whole) {
        return 70;
    }
    // A short form of yes or no, and words of a single file, are not looked for inside of others.
    let inside =
        !matches!(field, Field::Kind | Field::Remote | Field::Branch | Field::Challenge | Field::Size);
    if inside && words.iter().filter(|w| w.len() >= SHORT).any(|w| header.contains(w)) {
        return 50;
    }
    if words.iter().any(whole) { 40 } else { 0 }
}

/// The part of a header over several rows that names the column: its last one, unless that says too little alone
/// (`Ansprechperson / Name`).
pub(crate) fn telling_part(header: &str) -> String {
    let last = fold(header.rsplit(BETWEEN).next().unwrap_or(header));
    let telling = !GENERIC.contains(&last.as_str()) && Field::TAKEN.iter().any(|f| sureness(&last, *f) >= 70);
    if telling { last } else { fold(header) }
}

/// True for a cell that is, as a whole, a word that stands over columns.
pub(crate) fn is_known(cell: &str) -> bool {
    let header = fold(cell);
    !header.is_empty() && WORDS.iter().any(|(_, words)| words.contains(&header.as_str()))
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
            ("Telefon der Ansprechperson", Field::Phone),
            ("Ansprechperson E-Mail", Field::Email),
            ("Gru\u{308}ndungsdatum des Unternehmens", Field::Founded),
            ("Vorname Kontakt", Field::GivenName),
            ("Nachname", Field::Presenter),
            ("company_type", Field::Kind),
            ("Handelsregisternummer (HRB)", Field::Proof),
            ("Anzahl Mitarbeitende (VZÄ)", Field::Size),
            ("Bewerbung für Challenge", Field::Challenge),
            ("Bedarf Barrierefreiheit", Field::Access),
            ("Téléphone", Field::Phone),
            ("Date de création", Field::Founded),
            ("Number of employees", Field::Size),
        ];
        for (header, wanted) in table {
            let header = fold(header);
            let best = Field::TAKEN.into_iter().rev().max_by_key(|f| sureness(&header, *f));
            assert!(best.is_some_and(|best| sureness(&header, best) > 0), "{header}");
            assert_eq!(best, Some(wanted), "{header}");
        }
    }

    #[test]
    fn of_a_header_over_two_rows_the_telling_part_counts() {
        assert_eq!(telling_part("Unternehmen / Sitz"), "sitz");
        assert_eq!(telling_part("Ansprechperson / Name"), "ansprechperson name");
        assert_eq!(telling_part("Kontakt / E-Mail"), "e mail");
    }

    #[test]
    fn headers_of_something_else_are_left_alone() {
        for header in
            ["interne Notiz", "Laufzeit von", "Sortierung", "Bundesland", "hq_country", "Zeitraum Bis"]
        {
            let header = fold(header);
            let most = Field::TAKEN.into_iter().map(|f| sureness(&header, f)).max();
            assert_eq!(most, Some(0), "{header}");
        }
    }
}
