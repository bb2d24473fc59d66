//! Lists of the directory: in name order, page by page, found by the beginnings of words.
//!
//! A list must not get slower with the number of its entries. So it reads an index from where
//! the page before ended, counts nothing, and with words looks at no more than [`FOUND_MAX`] hits.

use rusqlite::Connection;
use uuid::Uuid;

use super::fold;
use crate::Result;
use crate::transaction::{Reading, Writing, signed, uuid};

/// Most entries that a search by words looks at. Whoever has more is asked for another letter.
pub const FOUND_MAX: usize = 200;

/// Most words of a search.
pub(crate) const WORDS_MAX: usize = 16;

/// A page of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// What stands on it.
    pub rows: Vec<T>,
    /// How many entries the whole list has.
    pub total: u64,
    /// There are more than `total`, which nobody counted.
    pub more: bool,
}

impl<T> Page<T> {
    /// The same page with other rows.
    pub(crate) fn with<U>(self, rows: Vec<U>) -> Page<U> {
        Page { rows, total: self.total, more: self.more }
    }
}

/// What a list is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Noun {
    Applicant,
    Person,
    Office,
    Venue,
    Challenge,
}

impl Noun {
    /// Stable word in the file.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Applicant => "applicant",
            Self::Person => "person",
            Self::Office => "office",
            Self::Venue => "venue",
            Self::Challenge => "challenge",
        }
    }
}

/// How an entry stands in its list.
pub(crate) struct Listing<'e> {
    pub(crate) noun: Noun,
    pub(crate) kind: &'e str,
    pub(crate) id: Uuid,
    pub(crate) name: &'e str,
    /// What else it is found by.
    pub(crate) found_by: &'e [&'e str],
}

/// Which page of which list.
pub(crate) struct Ask<'a> {
    pub(crate) noun: Noun,
    pub(crate) kind: Option<&'static str>,
    pub(crate) words: &'a str,
    pub(crate) after: Option<Uuid>,
    pub(crate) limit: usize,
}

impl Reading<'_> {
    /// The ids of a page.
    pub(crate) fn listed(&self, ask: &Ask<'_>) -> Result<Page<Uuid>> {
        let words = fold::words(ask.words);
        if words.is_empty() { self.listed_all(ask) } else { self.listed_by(ask, &words) }
    }

    fn listed_all(&self, ask: &Ask<'_>) -> Result<Page<Uuid>> {
        let noun = ask.noun.code();
        let (key, after) = self.place_of(ask)?;
        let limit = signed(ask.limit);
        let rows = match ask.kind {
            Some(kind) => {
                self.ids(include_str!("listing_of_kind.sql"), (noun, kind, key, after.as_bytes(), limit))
            }
            None => self.ids(include_str!("listing_page.sql"), (noun, key, after.as_bytes(), limit)),
        }?;
        let mut statement = self.connection.prepare_cached(include_str!("tally.sql"))?;
        let total: i64 = statement.query_row((noun, ask.kind), |row| row.get(0))?;
        Ok(Page { rows, total: total.cast_unsigned(), more: false })
    }

    fn listed_by(&self, ask: &Ask<'_>, words: &[String]) -> Result<Page<Uuid>> {
        let mut found = self.found(&query(ask.noun, ask.kind, words, ""))?;
        // A beginning is gathered from all words that begin so, which takes time where there are
        // very many. Then the whole words have filled the list already.
        if found.len() <= FOUND_MAX {
            found = self.found(&query(ask.noun, ask.kind, words, " *"))?;
        }
        let more = found.len() > FOUND_MAX;
        found.truncate(FOUND_MAX);
        let total = found.len() as u64;
        let begin =
            ask.after.and_then(|after| found.iter().position(|id| *id == after)).map_or(0, |at| at + 1);
        let rows = found.into_iter().skip(begin).take(ask.limit).collect();
        Ok(Page { rows, total, more })
    }

    fn found(&self, query: &str) -> Result<Vec<Uuid>> {
        self.ids(include_str!("listing_found.sql"), (query, signed(FOUND_MAX + 1)))
    }

    /// Where the page before ended; the beginning for the first, or when that entry has gone.
    fn place_of(&self, ask: &Ask<'_>) -> Result<(String, Uuid)> {
        let Some(after) = ask.after else { return Ok((String::new(), Uuid::nil())) };
        let mut statement = self.connection.prepare_cached(include_str!("listing_place.sql"))?;
        let mut rows = statement.query((ask.noun.code(), after.as_bytes()))?;
        match rows.next()? {
            Some(row) => Ok((row.get(0)?, after)),
            None => Ok((String::new(), Uuid::nil())),
        }
    }

    /// Those whose name is the same but for capitals, accents and signs, oldest first.
    pub(crate) fn named_like(&self, noun: Noun, name: &str) -> Result<Vec<Uuid>> {
        self.ids(include_str!("listing_named.sql"), (noun.code(), fold::sort_key(name)))
    }

    /// Ids in the first column.
    pub(crate) fn ids(&self, sql: &str, params: impl rusqlite::Params) -> Result<Vec<Uuid>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(params, |row| uuid(row, 0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}

impl Writing<'_> {
    /// Lists an entry, or changes how it stands there.
    pub(crate) fn put_listing(&self, entry: &Listing<'_>) -> Result<()> {
        put(self.connection, entry)
    }

    /// Takes an entry off its list. The entry stays.
    pub(crate) fn remove_listing(&self, noun: Noun, id: Uuid) -> Result<()> {
        let mut statement = self.connection.prepare_cached(include_str!("listing_remove.sql"))?;
        statement.execute((noun.code(), id.as_bytes()))?;
        Ok(())
    }
}

fn put(connection: &Connection, entry: &Listing<'_>) -> Result<()> {
    let fields = [entry.name].into_iter().chain(entry.found_by.iter().copied());
    let noun = entry.noun.code();
    let mut words = vec![mark(entry.noun, None)];
    if !entry.kind.is_empty() {
        words.push(mark(entry.noun, Some(entry.kind)));
    }
    words.extend(fold::all_words(fields));
    let values = (noun, entry.kind, entry.id.as_bytes(), fold::sort_key(entry.name), words.join(" "));
    connection.prepare_cached(include_str!("listing_put.sql"))?.execute(values)?;
    Ok(())
}

/// The mark that stands among the words of an entry and says what it is.
fn mark(noun: Noun, kind: Option<&str>) -> String {
    match kind {
        Some(kind) => format!("_{}_{kind}", noun.code()),
        None => format!("_{}", noun.code()),
    }
}

/// The search as the index reads it: the mark as it is, each word with an ending that makes it
/// a beginning or leaves it whole. Folded words hold letters and digits alone, so nothing that
/// is typed can be an operator.
fn query(noun: Noun, kind: Option<&str>, words: &[String], ending: &str) -> String {
    let terms = words.iter().take(WORDS_MAX).map(|word| format!(" AND \"{word}\"{ending}"));
    format!("\"{}\"{}", mark(noun, kind), terms.collect::<String>())
}
