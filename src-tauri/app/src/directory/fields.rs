//! From the words of a form to the values of an entry, and back.

use chrono::NaiveDate;
use domain::Error;
use domain::directory::{Applicant, ApplicantKind, Contact, Founded, PriorInvolvement, Sector};
use domain::ids::ApplicantId;

use crate::wire::{ApplicantForm, ContactForm, PriorForm};
use crate::{Result, words};

/// Most contacts that an applicant may have.
const CONTACTS_MAX: usize = 50;
/// Years in which something can have been founded.
const YEARS: std::ops::RangeInclusive<i32> = 1000..=9999;

/// A name: not empty, at most 300 characters, no control characters.
pub(super) fn name(text: &str) -> Result<String> {
    let name = words::line(text, "name")?;
    if name.is_empty() { Err(Error::Invalid { field: "name-missing" }.into()) } else { Ok(name) }
}

/// A mail address, or nothing.
pub(super) fn email(text: &str) -> Result<String> {
    let email = words::line(text, "email")?;
    let parts = email.split_once('@').is_some_and(|(who, house)| !who.is_empty() && !house.is_empty());
    let plain = parts && !email.contains(char::is_whitespace);
    if email.is_empty() || plain { Ok(email) } else { Err(Error::Invalid { field: "email" }.into()) }
}

pub(super) fn sector(code: Option<&str>) -> Result<Option<Sector>> {
    let code = code.filter(|code| !code.is_empty());
    let sector = code.map(|code| Sector::from_code(code).ok_or(Error::Invalid { field: "sector" }));
    Ok(sector.transpose()?)
}

pub(super) fn sector_code(sector: Option<Sector>) -> Option<String> {
    sector.map(|sector| sector.code().to_owned())
}

pub(super) fn kind(code: &str) -> Result<ApplicantKind> {
    Ok(ApplicantKind::from_code(code).ok_or(Error::Invalid { field: "kind" })?)
}

/// Reads "2023" or "2023-02-17".
pub(super) fn founded(text: Option<&str>) -> Result<Option<Founded>> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let year = day.map(|day| chrono::Datelike::year(&day)).or_else(|| text.parse().ok());
    let year = year.filter(|year| YEARS.contains(year)).ok_or(Error::Invalid { field: "founded" })?;
    Ok(Some(Founded { year, day }))
}

pub(super) fn founded_text(founded: Option<Founded>) -> Option<String> {
    founded.map(|founded| founded.day.map_or_else(|| founded.year.to_string(), |day| day.to_string()))
}

fn prior(form: &PriorForm) -> Result<PriorInvolvement> {
    Ok(match form.known.as_str() {
        "unasked" => PriorInvolvement::Unasked,
        "none" => PriorInvolvement::None,
        "involved" => {
            let what = words::lines(&form.what, "prior")?;
            if what.is_empty() {
                return Err(Error::Invalid { field: "prior" }.into());
            }
            PriorInvolvement::Involved { what, remedy: words::lines(&form.remedy, "prior")? }
        }
        _ => return Err(Error::Invalid { field: "prior" }.into()),
    })
}

pub(super) fn prior_form(prior: &PriorInvolvement) -> PriorForm {
    let (known, what, remedy) = match prior {
        PriorInvolvement::Unasked => ("unasked", "", ""),
        PriorInvolvement::None => ("none", "", ""),
        PriorInvolvement::Involved { what, remedy } => ("involved", what.as_str(), remedy.as_str()),
    };
    PriorForm { known: known.to_owned(), what: what.to_owned(), remedy: remedy.to_owned() }
}

fn contact(form: &ContactForm) -> Result<Contact> {
    Ok(Contact {
        name: words::line(&form.name, "name")?,
        role: words::line(&form.role, "role")?,
        email: email(&form.email)?,
        phone: words::line(&form.phone, "phone")?,
    })
}

/// Contacts that say anything.
fn contacts(forms: &[ContactForm]) -> Result<Vec<Contact>> {
    if forms.len() > CONTACTS_MAX {
        return Err(Error::Invalid { field: "contacts" }.into());
    }
    let all = forms.iter().map(contact).collect::<Result<Vec<_>>>()?;
    Ok(all.into_iter().filter(|contact| *contact != Contact::default()).collect())
}

/// A hold says why; an empty reason is none.
fn hold(text: Option<&str>) -> Result<Option<String>> {
    let Some(text) = text else { return Ok(None) };
    let reason = words::lines(text, "hold")?;
    if reason.is_empty() { Err(Error::ReasonMissing.into()) } else { Ok(Some(reason)) }
}

/// An amount of money, not below nothing.
fn amount(text: Option<&str>) -> Result<Option<rust_decimal::Decimal>> {
    let amount = words::optional_decimal(text, "amount")?;
    let fits = amount.is_none_or(|amount| !amount.is_sign_negative());
    if fits { Ok(amount) } else { Err(Error::Invalid { field: "amount" }.into()) }
}

/// The applicant that a form describes.
pub(super) fn applicant(id: ApplicantId, form: &ApplicantForm) -> Result<Applicant> {
    Ok(Applicant {
        id,
        kind: kind(&form.kind)?,
        name: name(&form.name)?,
        place: words::line(&form.place, "place")?,
        presenter: words::line(&form.presenter, "presenter")?,
        email: email(&form.email)?,
        phone: words::line(&form.phone, "phone")?,
        description: words::lines(&form.description, "description")?,
        website: words::line(&form.website, "website")?,
        reference: words::line(&form.reference, "reference")?,
        received: words::date(form.received.as_deref())?,
        amount: amount(form.amount.as_deref())?,
        founded: founded(form.founded.as_deref())?,
        proof: words::line(&form.proof, "proof")?,
        sector: sector(form.sector.as_deref())?,
        branch: words::line(&form.branch, "branch")?,
        size: form.size,
        prior: prior(&form.prior)?,
        contacts: contacts(&form.contacts)?,
        hold: hold(form.hold.as_deref())?,
    })
}

/// The form that describes an applicant.
pub(super) fn applicant_form(applicant: &Applicant) -> ApplicantForm {
    let contact = |contact: &Contact| ContactForm {
        name: contact.name.clone(),
        role: contact.role.clone(),
        email: contact.email.clone(),
        phone: contact.phone.clone(),
    };
    ApplicantForm {
        kind: applicant.kind.code().to_owned(),
        name: applicant.name.clone(),
        place: applicant.place.clone(),
        presenter: applicant.presenter.clone(),
        email: applicant.email.clone(),
        phone: applicant.phone.clone(),
        description: applicant.description.clone(),
        website: applicant.website.clone(),
        reference: applicant.reference.clone(),
        received: applicant.received.map(|day| day.to_string()),
        // As a form writes it: zeros that a list had at the end are no change.
        amount: applicant.amount.map(|amount| amount.normalize().to_string()),
        founded: founded_text(applicant.founded),
        proof: applicant.proof.clone(),
        sector: sector_code(applicant.sector),
        branch: applicant.branch.clone(),
        size: applicant.size,
        prior: prior_form(&applicant.prior),
        contacts: applicant.contacts.iter().map(contact).collect(),
        hold: applicant.hold.clone(),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn form(name: &str) -> ApplicantForm {
        let (kind, name) = ("start_up".to_owned(), name.to_owned());
        let prior = PriorForm { known: "unasked".to_owned(), ..PriorForm::default() };
        ApplicantForm { kind, name, prior, ..ApplicantForm::default() }
    }

    fn read(form: &ApplicantForm) -> Result<Applicant> {
        applicant(ApplicantId(Uuid::nil()), form)
    }

    #[test]
    fn a_name_of_300_characters_is_kept_letter_for_letter_and_of_301_refused() {
        for name in [
            "ä".repeat(300),
            "Gru\u{308}n \u{202e}שלום".to_owned(),
            "<script>alert(1)</script>'; --".to_owned(),
        ] {
            assert_eq!(applicant_form(&read(&form(&name)).unwrap()).name, name);
        }
        for name in ["ä".repeat(301), "  ".to_owned(), "a\u{0}b".to_owned(), "a\nb".to_owned()] {
            assert_eq!(read(&form(&name)).unwrap_err().code, "invalid");
        }
    }

    #[test]
    fn what_a_form_says_comes_back_as_it_was() {
        let whole = ApplicantForm {
            founded: Some("1899-02-17".into()),
            amount: Some("2500.50".into()),
            received: Some("2026-11-24".into()),
            sector: Some("research".into()),
            size: Some(14),
            prior: PriorForm { known: "involved".into(), what: "Auskunft".into(), remedy: String::new() },
            contacts: vec![ContactForm { email: "dahl@lotse.example".into(), ..ContactForm::default() }],
            hold: Some("Klage".into()),
            ..form("Aktenlotse GmbH")
        };
        let read = read(&whole).unwrap();
        assert_eq!(applicant_form(&read), ApplicantForm { amount: Some("2500.5".into()), ..whole });
    }

    #[test]
    fn a_founding_is_a_year_or_a_day_that_exists() {
        for (text, year, day) in [("2023", 2023, false), ("2023-02-17", 2023, true), ("1899", 1899, false)] {
            let founded = founded(Some(text)).unwrap().unwrap();
            assert_eq!((founded.year, founded.day.is_some()), (year, day));
        }
        for text in ["2023-02-30", "17.02.2023", "23", "99999"] {
            assert!(founded(Some(text)).is_err(), "{text}");
        }
        assert_eq!(founded(Some(" ")).unwrap(), None);
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        let cases: [(ApplicantForm, &str); 5] = [
            (ApplicantForm { email: "dahl".into(), ..form("A") }, "email"),
            (ApplicantForm { amount: Some("-1".into()), ..form("A") }, "amount"),
            (ApplicantForm { kind: "king".into(), ..form("A") }, "kind"),
            (ApplicantForm { sector: Some("x".into()), ..form("A") }, "sector"),
            (
                ApplicantForm {
                    prior: PriorForm { known: "involved".into(), ..PriorForm::default() },
                    ..form("A")
                },
                "prior",
            ),
        ];
        for (form, field) in cases {
            assert_eq!(read(&form).unwrap_err().params, [("field", field.to_owned())]);
        }
        let empty = ApplicantForm { hold: Some(" ".into()), ..form("A") };
        assert_eq!(read(&empty).unwrap_err().code, "reason-missing");
    }
}
