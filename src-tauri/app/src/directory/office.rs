//! One office: unit label, letterhead, privacy contact, logo.

use domain::directory::{Letterhead, Logo, Office, UnitLabel};
use domain::ids::OfficeId;

use super::logo::{address_of, take_logo};
use super::{as_seen, fields, gone, id, state_of};
use crate::sessions::new_id;
use crate::wire::{OfEntry, OfficeEntry, OfficeForm, PutOffice};
use crate::{App, Caller, Result, words};

pub(crate) fn office(app: &App, _: &Caller, of: OfEntry) -> Result<OfficeEntry> {
    entry(app, id(&of.id)?)
}

pub(crate) fn put_office(app: &App, _: &Caller, put: PutOffice) -> Result<OfficeEntry> {
    let id = put.id.unwrap_or_else(|| OfficeId(new_id()));
    let alt = words::line(&put.form.logo_alt, "logo-alt")?;
    // On the disk before anything names it.
    let fresh = put.logo_upload.as_deref().map(|upload| take_logo(app, upload, &alt)).transpose()?;
    let office = read(id, &put.form)?;
    app.inner.store.write(move |writing| -> Result<()> {
        let known = writing.offices(&[id])?.pop();
        as_seen(known.as_ref(), put.based_on)?;
        let before = known.and_then(|known| known.logo).map(|logo| Logo { alt, ..logo });
        let logo = if put.form.has_logo { fresh.or(before) } else { None };
        Ok(writing.put_office(&Office { logo, ..office })?)
    })?;
    if let Some(upload) = put.logo_upload {
        app.drop_upload(&upload);
    }
    app.directory_changed();
    entry(app, id)
}

fn read(id: OfficeId, form: &OfficeForm) -> Result<Office> {
    let unit_label = UnitLabel::from_code(&form.unit_label);
    Ok(Office {
        id,
        name: fields::name(&form.name)?,
        sector: fields::sector(form.sector.as_deref())?,
        unit_label: unit_label.ok_or(domain::Error::Invalid { field: "unit-label" })?,
        logo: None,
        letterhead: Letterhead {
            address: words::lines(&form.address, "address")?,
            phone: words::line(&form.phone, "phone")?,
            email: fields::email(&form.email)?,
            website: words::line(&form.website, "website")?,
            privacy_contact: words::lines(&form.privacy_contact, "privacy-contact")?,
        },
    })
}

fn entry(app: &App, id: OfficeId) -> Result<OfficeEntry> {
    let office = app.inner.store.read(|reading| reading.offices(&[id]))?.pop().ok_or_else(gone)?;
    let (based_on, logo) = (state_of(&office)?, office.logo.as_ref());
    Ok(OfficeEntry {
        id,
        based_on,
        logo: logo.and_then(|logo| Some(address_of(&logo.mime, &app.inner.store.file(logo.hash).ok()?))),
        form: OfficeForm {
            has_logo: logo.is_some(),
            logo_alt: logo.map(|logo| logo.alt.clone()).unwrap_or_default(),
            name: office.name,
            sector: fields::sector_code(office.sector),
            unit_label: office.unit_label.code().to_owned(),
            address: office.letterhead.address,
            phone: office.letterhead.phone,
            email: office.letterhead.email,
            website: office.letterhead.website,
            privacy_contact: office.letterhead.privacy_contact,
        },
    })
}
