//! The rows that stay out, as a table for whoever puts the list right.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use import::{Dialect, FaultWords, Field, Params, faults_csv};
use report::Language;

use super::reading;
use crate::document::{Document, language};
use crate::wire::DocumentRequest;
use crate::{App, Error, Result};

/// What the name of such a table begins with; the upload follows.
const FAULTS: &str = "import_faults:";

/// The table; `None` where the name is of another family.
pub(crate) fn document(app: &App, request: &DocumentRequest) -> Result<Option<Document>> {
    let Some(upload) = request.document.strip_prefix(FAULTS) else { return Ok(None) };
    let checked = reading::last(app, upload).ok_or(Error::new("upload-gone"))?;
    let language = language(&request.language)?;
    let words = Words::new(language);
    let dialect = if matches!(language, Language::En) { Dialect::Comma } else { Dialect::Semicolon };
    let heading = |column: &str| words.say(&format!("fault-csv-{column}"), &Vec::new());
    let words = FaultWords {
        headings: ["row", "column", "field", "value", "reason"].map(heading),
        field: &|field: Field| words.say(&format!("prepare-field-{}", field.code()), &Vec::new()),
        reason: &|key, params| words.say(key, params),
    };
    let name = format!("{}.csv", (words.reason)("fault-csv-name", &Vec::new()));
    Ok(Some(Document { name, mime: "text/csv; charset=utf-8", bytes: faults_csv(&checked, &words, dialect) }))
}

macro_rules! catalogues {
    ($language:literal) => {
        [
            include_str!(concat!("../../../../assets/locales/", $language, "/import.ftl")),
            include_str!(concat!("../../../../assets/locales/", $language, "/prepare.ftl")),
        ]
    };
}

/// The catalogues that a person sees on the screen, for the same words on the file.
struct Words(FluentBundle<FluentResource>);

impl Words {
    fn new(language: Language) -> Self {
        let (code, sources) = match language {
            Language::De => ("de", catalogues!("de")),
            Language::En => ("en", catalogues!("en")),
            Language::Fr => ("fr", catalogues!("fr")),
        };
        let mut bundle = FluentBundle::new(code.parse().into_iter().collect());
        bundle.set_use_isolating(false);
        for source in sources {
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _)| readable);
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// A message; the key itself where the catalogue has none, so that a gap is seen.
    fn say(&self, key: &str, params: &Params) -> String {
        let args: FluentArgs<'_> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let pattern = self.0.get_message(key).and_then(|message| message.value());
        pattern.map_or_else(
            || key.to_owned(),
            |pattern| self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
        )
    }
}
