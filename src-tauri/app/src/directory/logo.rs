//! Logos of offices: looked into before they are taken, kept under their checksum.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::directory::Logo;

use super::picture;
use crate::wire::{LogoView, LookAtLogo};
use crate::{App, Caller, Error, Result};

/// Largest logo, in bytes.
const LOGO_MAX: usize = 1024 * 1024;
/// Longest side of a logo, in pixels: a picture of a few bytes may ask for a room full of memory.
const SIDE_MAX: u32 = 10_000;

/// Shows an uploaded picture as it would be taken. Nothing is kept.
pub(crate) fn look_at_logo(app: &App, _: &Caller, look: LookAtLogo) -> Result<LogoView> {
    let bytes = app.uploaded(&look.upload)?.bytes;
    let found = checked(&bytes)?;
    Ok(LogoView { logo: address_of(found.mime, &bytes), width: found.width, height: found.height })
}

/// Keeps an uploaded picture and answers it as a logo.
pub(super) fn take_logo(app: &App, upload: &str, alt: &str) -> Result<Logo> {
    if alt.is_empty() {
        return Err(domain::Error::Invalid { field: "logo-alt" }.into());
    }
    let bytes = app.uploaded(upload)?.bytes;
    let mime = checked(&bytes)?.mime.to_owned();
    Ok(Logo { hash: app.inner.store.put_file(&bytes)?, mime, alt: alt.to_owned() })
}

fn checked(bytes: &[u8]) -> Result<picture::Picture> {
    if bytes.len() > LOGO_MAX {
        return Err(Error::new("logo-too-large").with("limit-mb", LOGO_MAX / 1024 / 1024));
    }
    let found = picture::look(bytes).ok_or(Error::new("logo-not-a-picture"))?;
    let fits = (1..=SIDE_MAX).contains(&found.width) && (1..=SIDE_MAX).contains(&found.height);
    if fits { Ok(found) } else { Err(Error::new("logo-not-a-picture")) }
}

/// The bytes as an address that a page can show without asking again.
pub(super) fn address_of(mime: &str, bytes: &[u8]) -> String {
    format!("data:{mime};base64,{}", STANDARD.encode(bytes))
}
