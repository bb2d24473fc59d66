//! Settings of this laptop.

use crate::wire::{Nothing, Settings};
use crate::{App, Caller, Error, Result};

const KEY: &str = "settings";

pub(crate) fn view(app: &App, _: &Caller, _: Nothing) -> Result<Settings> {
    let stored: Option<String> = app.inner.store.read(|reading| reading.setting(KEY))?;
    let settings = stored.and_then(|json| serde_json::from_str(&json).ok());
    Ok(settings.unwrap_or_else(|| Settings { language: "de".into(), theme: "system".into() }))
}

pub(crate) fn put(app: &App, _: &Caller, settings: Settings) -> Result<Settings> {
    let known = ["de", "en", "fr"].contains(&settings.language.as_str())
        && ["system", "light", "dark"].contains(&settings.theme.as_str());
    if !known {
        return Err(domain::Error::Invalid { field: "settings" }.into());
    }
    let json = serde_json::to_string(&settings).map_err(|_| Error::new("invalid"))?;
    app.inner.store.write(move |writing| writing.put_setting(KEY, &json))?;
    Ok(settings)
}
