//! The words of documents, from the Fluent catalogues, and dates and times in words.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::Language;

/// The catalogues of one language: what the record says, and what is printed before.
macro_rules! catalogues {
    ($language:literal) => {
        [
            include_str!(concat!("../../../assets/locales/", $language, "/report.ftl")),
            include_str!(concat!("../../../assets/locales/", $language, "/report-incidents.ftl")),
            include_str!(concat!("../../../assets/locales/", $language, "/report-printed.ftl")),
            include_str!(concat!("../../../assets/locales/", $language, "/report-keys.ftl")),
        ]
    };
}

const GERMAN: [&str; 4] = catalogues!("de");
const ENGLISH: [&str; 4] = catalogues!("en");
const FRENCH: [&str; 4] = catalogues!("fr");

/// What a message is filled with.
pub(crate) type Filling<'a> = [(&'static str, FluentValue<'a>)];

/// The catalogue of one language, opened.
pub(crate) struct Words {
    /// In which language.
    pub(crate) language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Opens the catalogue. What cannot be read in it is left out; a test reads all three.
    pub(crate) fn new(language: Language) -> Self {
        let sources = match language {
            Language::De => GERMAN,
            Language::En => ENGLISH,
            Language::Fr => FRENCH,
        };
        let mut bundle = FluentBundle::new(vec![language.id()]);
        // The document sets direction by itself; isolating marks would be glyphs without a shape.
        bundle.set_use_isolating(false);
        for source in sources {
            let resource =
                FluentResource::try_new(source.to_owned()).unwrap_or_else(|(readable, _faults)| readable);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// A message without a filling.
    pub(crate) fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A message with its filling; the key itself where the catalogue has none, so that a
    /// gap is seen and nothing is lost.
    pub(crate) fn say(&self, key: &str, filling: &Filling<'_>) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in filling {
            args.set(*name, value.clone());
        }
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        pattern.map_or_else(
            || key.to_owned(),
            |pattern| self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
        )
    }

    /// "A, B und C".
    pub(crate) fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                self.say("report-list", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
            }
        }
    }

    /// "24. November 2026".
    pub(crate) fn date(&self, date: NaiveDate) -> String {
        let month = self.word(&format!("report-month-{}", date.month()));
        self.say(
            "report-date",
            &[("day", date.day().into()), ("month", month.into()), ("year", date.year().to_string().into())],
        )
    }

    /// "Dienstag, 24. November 2026".
    pub(crate) fn weekday_and_date(&self, date: NaiveDate) -> String {
        let weekday = self.word(&format!("report-weekday-{}", date.weekday().number_from_monday()));
        self.say("report-weekday-date", &[("weekday", weekday.into()), ("date", self.date(date).into())])
    }

    /// "24. November 2026, 12:10 Uhr".
    pub(crate) fn moment(&self, at: NaiveDateTime) -> String {
        let clock = at.format("%H:%M").to_string();
        self.say("report-moment", &[("date", self.date(at.date()).into()), ("clock", clock.into())])
    }
}

/// "09:10 – 09:25", kept on one line.
pub(crate) fn clock_span((from, to): (NaiveDateTime, NaiveDateTime)) -> String {
    format!("{}\u{a0}–\u{a0}{}", from.format("%H:%M"), to.format("%H:%M"))
}

/// A duration as a clock face: "5:42", from an hour on "1:05:42". Parts of a second are
/// cut off, as on the stage.
pub(crate) fn minutes_seconds(ms: u64) -> String {
    let seconds = ms / 1000;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours == 0 { format!("{minutes}:{seconds:02}") } else { format!("{hours}:{minutes:02}:{seconds:02}") }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn keys(source: &str) -> BTreeSet<&str> {
        let lines = source.lines().filter(|line| !line.starts_with(['#', ' ', '\t']));
        lines.filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect()
    }

    #[test]
    fn every_catalogue_is_readable_and_has_the_same_keys() {
        for catalogues in [GERMAN, ENGLISH, FRENCH] {
            for (source, german) in catalogues.into_iter().zip(GERMAN) {
                assert!(FluentResource::try_new(source.to_owned()).is_ok());
                assert_eq!(keys(source), keys(german));
            }
        }
    }

    #[test]
    fn dates_and_times_are_in_words() {
        let at = NaiveDate::from_ymd_opt(2026, 11, 1).and_then(|date| date.and_hms_opt(8, 5, 0)).unwrap();
        let said = |language| Words::new(language).weekday_and_date(at.date());
        assert_eq!(said(Language::De), "Sonntag, 1. November 2026");
        assert_eq!(said(Language::En), "Sunday, 1 November 2026");
        assert_eq!(said(Language::Fr), "dimanche 1er novembre 2026");
        assert_eq!(Words::new(Language::De).moment(at), "1. November 2026, 08:05 Uhr");
        assert_eq!(minutes_seconds(42_999), "0:42");
        assert_eq!(minutes_seconds(3_942_000), "1:05:42");
    }

    #[test]
    fn a_list_ends_with_and() {
        let words = Words::new(Language::De);
        let names = ["A".to_owned(), "B".to_owned(), "C".to_owned()];
        assert_eq!(words.list(&names), "A, B und C");
        assert_eq!(words.list(&names[..1]), "A");
    }
}
