//! Which entries may be one: what they share, and what somebody said against it.
//!
//! Only finds candidates, by looking up keys. Whether two are the same, a person decides.

use std::collections::{BTreeSet, HashSet};

use domain::directory::{Applicant, Person, short_name};
use domain::ids::{ApplicantId, PersonId};
use uuid::Uuid;

use super::fold;
use super::listing::Noun;
use crate::Result;
use crate::transaction::{Reading, Writing, signed};

/// Houses on the net that many strangers share: they say nothing about who somebody is.
const SHARED_HOUSES: [&str; 44] = [
    "aol.com",
    "arcor.de",
    "bluewin.ch",
    "email.de",
    "facebook.com",
    "free.fr",
    "freenet.de",
    "github.com",
    "github.io",
    "gmail.com",
    "gmx.at",
    "gmx.ch",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "hotmail.de",
    "icloud.com",
    "instagram.com",
    "laposte.net",
    "linkedin.com",
    "live.com",
    "live.de",
    "mail.de",
    "mailbox.org",
    "me.com",
    "online.de",
    "orange.fr",
    "outlook.com",
    "outlook.de",
    "posteo.de",
    "proton.me",
    "protonmail.com",
    "sfr.fr",
    "sites.google.com",
    "t-online.de",
    "tutanota.com",
    "vodafone.de",
    "wanadoo.fr",
    "web.de",
    "xing.com",
    "yahoo.com",
    "yahoo.de",
    "youtube.com",
];

/// Titles that some write before a name and some do not.
const TITLES: [&str; 8] = ["dipl", "dr", "frau", "herr", "ing", "jur", "med", "prof"];
/// Fewest digits of a telephone number that tells anything.
const PHONE_MIN: usize = 6;

/// Keys of an applicant, the most telling first.
pub(crate) fn of_applicant(applicant: &Applicant) -> Vec<String> {
    let contacts = &applicant.contacts;
    let emails = contacts.iter().map(|contact| &contact.email).chain([&applicant.email]);
    let emails: BTreeSet<_> = emails.filter_map(|email| address(email)).collect();
    let phones = contacts.iter().map(|contact| &contact.phone).chain([&applicant.phone]);
    let phones: BTreeSet<_> = phones.filter_map(|phone| dialled(phone)).collect();
    let houses = emails.iter().filter_map(|email| house(email.rsplit_once('@')?.1));
    let houses: BTreeSet<_> = houses.chain(house_of_page(&applicant.website)).collect();
    let mut keys = vec![format!("name:{}", fold::sort_key(&short_name(&applicant.name)))];
    keys.extend(emails.iter().map(|email| format!("mail:{email}")));
    keys.extend(phones.iter().map(|phone| format!("phone:{phone}")));
    keys.extend(houses.iter().map(|house| format!("house:{house}")));
    keys
}

/// Keys of a person, the most telling first. The words of a name may stand in either order.
pub(crate) fn of_person(person: &Person) -> Vec<String> {
    let mut name = fold::words(&person.name);
    name.retain(|word| !TITLES.contains(&word.as_str()));
    name.sort_unstable();
    let name = Some(name.join(" ")).filter(|name| !name.is_empty()).map(|name| format!("name:{name}"));
    let mail = address(&person.email).map(|email| format!("mail:{email}"));
    let phone = dialled(&person.phone).map(|phone| format!("phone:{phone}"));
    [name, mail, phone].into_iter().flatten().collect()
}

fn address(email: &str) -> Option<String> {
    let email = email.trim().to_lowercase();
    email.contains('@').then_some(email)
}

/// A telephone number as it is dialled at home.
fn dialled(phone: &str) -> Option<String> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let phone = phone.trim();
    let number = match phone.strip_prefix("+49").or_else(|| phone.strip_prefix("0049")) {
        Some(rest) => format!("0{}", digits(rest).trim_start_matches('0')),
        None => digits(phone),
    };
    (number.len() >= PHONE_MIN).then_some(number)
}

/// The house on the net, unless everybody may live there.
fn house(name: &str) -> Option<String> {
    let name = name.trim().trim_end_matches('.');
    let name = name.strip_prefix("www.").unwrap_or(name);
    (name.contains('.') && !SHARED_HOUSES.contains(&name)).then(|| name.to_owned())
}

fn house_of_page(page: &str) -> Option<String> {
    let page = page.trim().to_lowercase();
    let page = page.split_once("://").map_or(page.as_str(), |(_, rest)| rest);
    let authority = page.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    house(host.split(':').next()?)
}

impl Reading<'_> {
    /// Listed entries that share one of these keys, by the first that they share.
    pub(crate) fn alike(&self, noun: Noun, id: Uuid, keys: &[String], limit: usize) -> Result<Vec<Uuid>> {
        let mut out: HashSet<Uuid> = self.unlike_ids(noun, id)?.into_iter().collect();
        out.insert(self.kept_id(noun, id)?.unwrap_or(id));
        let mut found = Vec::new();
        for key in keys {
            if found.len() == limit {
                break;
            }
            let enough = signed(limit + out.len());
            for id in self.ids(include_str!("likeness_of_key.sql"), (noun.code(), key, enough))? {
                if found.len() < limit && out.insert(id) {
                    found.push(id);
                }
            }
        }
        Ok(found)
    }

    /// Those that were said not to be the same as this one, or as one of those merged into it.
    pub(crate) fn unlike_ids(&self, noun: Noun, id: Uuid) -> Result<Vec<Uuid>> {
        let mut unlike = BTreeSet::new();
        for one in self.family(noun, id)? {
            for other in self.ids(include_str!("unlike_of.sql"), (noun.code(), one.as_bytes()))? {
                unlike.insert(self.kept_id(noun, other)?.unwrap_or(other));
            }
        }
        Ok(unlike.into_iter().collect())
    }

    /// Applicants that somebody said are not the same as this one.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn unlike_applicants(&self, id: ApplicantId) -> Result<Vec<ApplicantId>> {
        Ok(self.unlike_ids(Noun::Applicant, id.0)?.into_iter().map(ApplicantId).collect())
    }

    /// People that somebody said are not the same as this one.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn unlike_people(&self, id: PersonId) -> Result<Vec<PersonId>> {
        Ok(self.unlike_ids(Noun::Person, id.0)?.into_iter().map(PersonId).collect())
    }
}

impl Writing<'_> {
    /// Remembers that two applicants are not the same. Said once more, it changes nothing.
    ///
    /// # Errors
    /// What SQLite says, also for one and the same id.
    pub fn set_unlike_applicants(&self, one: ApplicantId, other: ApplicantId) -> Result<()> {
        self.set_unlike(Noun::Applicant, one.0, other.0)
    }

    /// Remembers that two people are not the same. Said once more, it changes nothing.
    ///
    /// # Errors
    /// What SQLite says, also for one and the same id.
    pub fn set_unlike_people(&self, one: PersonId, other: PersonId) -> Result<()> {
        self.set_unlike(Noun::Person, one.0, other.0)
    }

    fn set_unlike(&self, noun: Noun, one: Uuid, other: Uuid) -> Result<()> {
        let values = (noun.code(), one.as_bytes(), other.as_bytes());
        self.connection.prepare_cached(include_str!("unlike_put.sql"))?.execute(values)?;
        Ok(())
    }

    /// Replaces the keys of an entry. None at all for one that is not listed any more.
    pub(crate) fn put_likeness(&self, noun: Noun, id: Uuid, keys: &[String]) -> Result<()> {
        let entry = (noun.code(), id.as_bytes());
        self.connection.prepare_cached(include_str!("likeness_clear.sql"))?.execute(entry)?;
        let mut put = self.connection.prepare_cached(include_str!("likeness_put.sql"))?;
        for key in keys {
            put.execute((noun.code(), key, id.as_bytes()))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
