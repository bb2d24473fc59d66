//! The few words that are said outside a page: the titles of native dialogs, and on a
//! terminal why the data could not be opened. Everything else is worded in the page.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::{LanguageIdentifier, langid};

macro_rules! catalogues {
    ($language:literal) => {
        [
            include_str!(concat!("../../../assets/locales/", $language, "/opening.ftl")),
            include_str!(concat!("../../../assets/locales/", $language, "/shell.ftl")),
        ]
    };
}

/// Says `key` in a language ("de", "en", "fr"; German for any other). `None` when the
/// catalogues do not have it.
#[must_use]
pub fn say(language: &str, key: &str, params: &BTreeMap<String, String>) -> Option<String> {
    let (id, sources): (LanguageIdentifier, _) = match language {
        "en" => (langid!("en"), catalogues!("en")),
        "fr" => (langid!("fr"), catalogues!("fr")),
        _ => (langid!("de"), catalogues!("de")),
    };
    let mut bundle = FluentBundle::new(vec![id]);
    // A terminal and a title bar would show the isolating marks.
    bundle.set_use_isolating(false);
    for source in sources {
        let resource = FluentResource::try_new(source.to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _faults)| readable));
    }
    let pattern = bundle.get_message(key)?.value()?;
    let mut args = FluentArgs::new();
    for (name, value) in params {
        args.set(name.as_str(), value.as_str());
    }
    Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
}
