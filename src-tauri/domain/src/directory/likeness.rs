//! What two entries have in common when they may be one and the same.
//!
//! Reasons to look, never a verdict: an entry is "perhaps" a double until a person has compared.
//! Pure; where candidates come from and what became of an answer is not known here.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::{Applicant, Person, code_of, short_name};

/// Something that two entries have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// A mail address.
    SameEmail,
    /// A telephone number.
    SamePhone,
    /// A page.
    SameWebsite,
    /// The name.
    SameName,
    /// The name, but for the legal form.
    OtherLegalForm,
    /// The house on the net: that of their mail addresses or pages.
    SameDomain,
    /// The town.
    SamePlace,
    /// Where they work.
    SameOrganisation,
}

code_of! { Likeness {
    SameEmail => "same_email", SamePhone => "same_phone", SameWebsite => "same_website", SameName => "same_name",
    OtherLegalForm => "other_legal_form", SameDomain => "same_domain", SamePlace => "same_place",
    SameOrganisation => "same_organisation",
} }

impl Likeness {
    /// Whether this alone is a reason to compare. Many share a town or an employer.
    const fn is_enough(self) -> bool {
        !matches!(self, Self::SamePlace | Self::SameOrganisation)
    }
}

/// Houses on the net that many strangers share: sharing one says nothing.
const SHARED_HOUSES: &str = "aol.com arcor.de bluewin.ch email.de facebook.com free.fr freenet.de github.com github.io \
    gmail.com gmx.at gmx.ch gmx.de gmx.net googlemail.com hotmail.com hotmail.de icloud.com instagram.com laposte.net \
    linkedin.com live.com live.de mail.de mailbox.org me.com online.de orange.fr outlook.com outlook.de posteo.de \
    proton.me protonmail.com sfr.fr sites.google.com t-online.de tutanota.com vodafone.de wanadoo.fr web.de xing.com \
    yahoo.com yahoo.de youtube.com";

/// Reasons to compare two applicants, strongest first; none where nothing is enough.
#[must_use]
pub fn alike_applicants(one: &Applicant, other: &Applicant) -> Vec<Likeness> {
    let (emails, others) = (emails_of(one), emails_of(other));
    let (whole, short) = (same(&fold(&one.name), &fold(&other.name)), |name: &str| fold(&short_name(name)));
    enough([
        (Likeness::SameEmail, !emails.is_disjoint(&others)),
        (Likeness::SamePhone, !phones_of(one).is_disjoint(&phones_of(other))),
        (Likeness::SameWebsite, same(&page(&one.website), &page(&other.website))),
        (Likeness::SameName, whole),
        (Likeness::OtherLegalForm, !whole && same(&short(&one.name), &short(&other.name))),
        (Likeness::SameDomain, emails.is_disjoint(&others) && !houses_of(one).is_disjoint(&houses_of(other))),
        (Likeness::SamePlace, same(&fold(&one.place), &fold(&other.place))),
    ])
}

/// Reasons to compare two people, strongest first; none where nothing is enough. A house of mail
/// addresses is none: it is shared by all who work there.
#[must_use]
pub fn alike_people(one: &Person, other: &Person) -> Vec<Likeness> {
    enough([
        (Likeness::SameEmail, same(&fold_email(&one.email), &fold_email(&other.email))),
        (Likeness::SamePhone, same(&digits(&one.phone), &digits(&other.phone))),
        (Likeness::SameName, same(&person_name(&one.name), &person_name(&other.name))),
        (Likeness::SameOrganisation, same(&fold(&one.organisation), &fold(&other.organisation))),
    ])
}

fn enough<const N: usize>(found: [(Likeness, bool); N]) -> Vec<Likeness> {
    let found: Vec<_> = found.into_iter().filter(|(_, holds)| *holds).map(|(likeness, _)| likeness).collect();
    if found.iter().any(|likeness| likeness.is_enough()) { found } else { Vec::new() }
}

/// Two values that say nothing are not the same.
fn same(one: &str, other: &str) -> bool {
    !one.is_empty() && one == other
}

/// Words as they are compared: without capitals, accents and signs.
fn fold(text: &str) -> String {
    let bare: String =
        text.nfkd().filter(|sign| !is_combining_mark(*sign)).flat_map(char::to_lowercase).collect();
    let words = bare.replace('ß', "ss");
    let words = words.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// "Dr. Frauke Dahl" and "Dahl, Frauke" are one name.
fn person_name(name: &str) -> String {
    const TITLES: [&str; 8] = ["dr", "prof", "dipl", "ing", "med", "jur", "herr", "frau"];
    let folded = fold(name);
    let mut words: Vec<_> = folded.split(' ').filter(|word| !TITLES.contains(word)).collect();
    words.sort_unstable();
    words.join(" ")
}

fn fold_email(email: &str) -> String {
    let email = email.trim().to_lowercase();
    if email.contains('@') { email } else { String::new() }
}

fn emails_of(applicant: &Applicant) -> BTreeSet<String> {
    let contacts = applicant.contacts.iter().map(|contact| contact.email.as_str());
    let emails = contacts.chain([applicant.email.as_str()]).map(fold_email);
    emails.filter(|email| !email.is_empty()).collect()
}

fn phones_of(applicant: &Applicant) -> BTreeSet<String> {
    let contacts = applicant.contacts.iter().map(|contact| contact.phone.as_str());
    let phones = contacts.chain([applicant.phone.as_str()]).map(digits);
    phones.filter(|phone| !phone.is_empty()).collect()
}

/// The houses of mail addresses and page, unless everybody may live there.
fn houses_of(applicant: &Applicant) -> BTreeSet<String> {
    let emails = emails_of(applicant);
    let of_emails = emails.iter().filter_map(|email| email.rsplit_once('@')).map(|(_, house)| house);
    let page = page(&applicant.website);
    let of_page = page.split(['/', '?', '#', ':']).next();
    let shared = |house: &str| SHARED_HOUSES.split(' ').any(|one| one == house);
    let all = of_emails.chain(of_page).filter(|house| house.contains('.') && !shared(house));
    all.map(str::to_owned).collect()
}

/// A telephone number as it is dialled at home; fewer than six digits are none.
fn digits(phone: &str) -> String {
    let abroad = phone.trim().strip_prefix("+49").or_else(|| phone.trim().strip_prefix("0049"));
    let all = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let digits = match abroad {
        Some(rest) => format!("0{}", all(rest.trim().trim_start_matches("(0)")).trim_start_matches('0')),
        None => all(phone),
    };
    if digits.len() < 6 { String::new() } else { digits }
}

/// A page without what does not tell pages apart.
fn page(website: &str) -> String {
    let page = website.trim().to_lowercase();
    let page = page.strip_prefix("https://").or_else(|| page.strip_prefix("http://")).unwrap_or(&page);
    page.strip_prefix("www.").unwrap_or(page).trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;
    use crate::directory::Contact;
    use crate::ids::{ApplicantId, PersonId};

    fn applicant(name: &str, place: &str, email: &str) -> Applicant {
        let (place, email) = (place.to_owned(), email.to_owned());
        Applicant { place, email, ..Applicant::named(ApplicantId(Uuid::nil()), name) }
    }

    fn person(name: &str, organisation: &str, email: &str) -> Person {
        Person { email: email.to_owned(), ..Person::named(PersonId(Uuid::nil()), name, organisation) }
    }

    #[test]
    fn another_legal_form_of_the_same_house_is_a_reason_to_compare() {
        let one = applicant("Aktenlotse GmbH", "Köln", "dahl@lotse.example");
        let other = applicant("Aktenlotse UG (haftungsbeschränkt)", "Koln", "post@lotse.example");
        let reasons = alike_applicants(&one, &other);
        assert_eq!(reasons, [Likeness::OtherLegalForm, Likeness::SameDomain, Likeness::SamePlace]);
    }

    #[test]
    fn a_name_is_the_same_however_its_letters_are_written() {
        let one = applicant("GRÜNKATASTER GmbH & Co. KG", "", "");
        let other = applicant("Gru\u{308}nkataster GmbH & Co. KG", "", "");
        assert_eq!(alike_applicants(&one, &other), [Likeness::SameName]);
    }

    #[test]
    fn a_town_or_a_public_house_of_mail_alone_is_none() {
        let one = applicant("Aktenlotse GmbH", "Köln", "a@gmx.de");
        let other = applicant("Baufeld UG", "Köln", "b@gmx.de");
        assert_eq!(alike_applicants(&one, &other), []);
        assert_eq!(alike_applicants(&applicant("A", "", ""), &applicant("B", "", "")), []);
    }

    #[test]
    fn an_address_of_a_contact_counts_as_the_applicants_own() {
        let contact = Contact {
            email: "Dahl@Lotse.example".into(),
            phone: "+49 (0)221 99 88 77".into(),
            ..Contact::default()
        };
        let one = Applicant { contacts: vec![contact], ..applicant("Aktenlotse", "", "") };
        let other = Applicant { phone: "0221-998877".into(), ..applicant("Lotse", "", "dahl@lotse.example") };
        assert_eq!(alike_applicants(&one, &other), [Likeness::SameEmail, Likeness::SamePhone]);
    }

    #[test]
    fn a_person_is_found_by_either_order_of_the_name_and_without_title() {
        let one = person("Dr. Frauke Dahl", "Stadt Musterstadt", "");
        let same = [Likeness::SameName, Likeness::SameOrganisation];
        assert_eq!(alike_people(&one, &person("Dahl, Frauke", "STADT Musterstadt", "")), same);
        assert_eq!(alike_people(&one, &person("Deniz Aksoy", "Stadt Musterstadt", "")), []);
    }

    #[test]
    fn the_same_page_is_one_however_it_is_typed() {
        assert_eq!(page("https://www.lotse.example/"), page("lotse.example"));
        assert!(page("  ").is_empty());
    }

    proptest! {
        #[test]
        fn likeness_is_the_same_from_both_sides(name in "\\PC{0,40}", other in "\\PC{0,40}", email in "\\PC{0,20}") {
            let (one, other) = (applicant(&name, &other, &email), applicant(&other, &name, &email));
            prop_assert_eq!(alike_applicants(&one, &other), alike_applicants(&other, &one));
        }
    }
}
