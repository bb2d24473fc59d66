//! Search over sessions: titles, references, applicants, decisions and notes.
//!
//! The best come first because of how their rows are numbered, see the migration; so a search
//! leaves the index after its first hits, however many there are.

use domain::ids::SessionId;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::canonical_combining_class;

use crate::directory::WORDS_MAX;
use crate::transaction::{Reading, Writing, uuid};
use crate::{Error, Result};

/// Kinds of words, what counts least first. A row's number begins with the place in this list.
pub(crate) const KINDS: [&str; 5] = ["note", "decision", "applicant", "reference", "title"];
/// Bits of a number that count the rows of one kind.
const COUNT_BITS: u32 = 48;
/// Most hits that are looked at, for the case that they all lie in a few sessions.
const LOOKS_MAX: usize = 1000;
/// Signs that stand around a hit in what SQLite answers; no stored text contains them.
const SIGNS: [char; 2] = ['\u{2}', '\u{3}'];

/// A session that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which one.
    pub session: SessionId,
    /// Where the words stand: "title", "reference", "applicant", "decision" or "note".
    pub kind: String,
    /// Which of them: an applicant's id, a place in the chain.
    pub key: String,
    /// The text around the words, in pieces.
    pub snippet: Vec<Piece>,
}

/// A piece of a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they are what was searched for.
    pub marked: bool,
}

impl Reading<'_> {
    /// Sessions in which one text has all these words, the last of them at least as a beginning.
    /// Best first: whole words before beginnings, hits in titles before those in notes, newer
    /// before older; one a session.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn find_sessions(&self, words: &str, limit: usize) -> Result<Vec<Found>> {
        let mut found = Vec::new();
        // A whole word is looked up in no time. What only begins like the last one is gathered
        // from all its words first, so it is asked for only as long as there is room.
        for ending in ["", " *"] {
            if let Some(query) = query(words, ending).filter(|_| found.len() < limit) {
                self.find_more(&query, limit, &mut found)?;
            }
        }
        Ok(found)
    }

    fn find_more(&self, query: &str, limit: usize, found: &mut Vec<Found>) -> Result<()> {
        let mut statement = self.connection.prepare_cached(include_str!("find.sql"))?;
        let mut rows = statement.query([query])?;
        for _ in 0..LOOKS_MAX {
            let Some(row) = rows.next()?.filter(|_| found.len() < limit) else { break };
            let session = SessionId(uuid(row, 0)?);
            if found.iter().all(|other| other.session != session) {
                let snippet = pieces(&row.get::<_, String>(3)?);
                found.push(Found { session, kind: row.get(1)?, key: row.get(2)?, snippet });
            }
        }
        Ok(())
    }
}

impl Writing<'_> {
    /// Notes the words of one text, in the place of what was noted of it before; an empty text
    /// removes it. `key` tells texts of one kind apart: an applicant's id; for "note" and
    /// "decision" the place in the chain, so that erasing an entry's words erases these too.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an unknown kind, or what SQLite says, also for an unknown session.
    pub fn index_words(&self, session: SessionId, kind: &str, key: &str, text: &str) -> Result<()> {
        let place = KINDS.iter().position(|known| *known == kind).ok_or(Error::NotFound { what: "kind" })?;
        // Signs that no eye sees would be taken for ours, and end a search too early.
        let text: String = text.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
        let session = session.0.as_bytes();
        if text.trim().is_empty() {
            self.connection.prepare_cached(include_str!("remove.sql"))?.execute((session, kind, key))?;
            return Ok(());
        }
        let first = (place as i64 + 1) << COUNT_BITS;
        let values = (session, kind, key, text.trim(), first, first + (1 << COUNT_BITS));
        self.connection.prepare_cached(include_str!("put.sql"))?.execute(values)?;
        Ok(())
    }

    /// Merges what the index of the search and those of the lists wrote in small pieces, a little at a
    /// time; answers whether there is more to do. A tidy index is read faster; an untidy one
    /// answers the same. For moments when nobody waits: after an import, at the end of a session.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn tidy_search(&self) -> Result<bool> {
        let before = self.connection.total_changes();
        self.connection.execute_batch(include_str!("tidy.sql"))?;
        // As SQLite documents it: one row for each command itself, and more if it merged something.
        Ok(self.connection.total_changes() > before + 2)
    }

    /// Removes what the search knows of an erased entry.
    pub(crate) fn forget_words(&self, session: SessionId, seq: u64) -> Result<()> {
        let mut statement = self.connection.prepare_cached(include_str!("remove.sql"))?;
        for kind in ["note", "decision"] {
            statement.execute((session.0.as_bytes(), kind, seq.to_string()))?;
        }
        Ok(())
    }
}

/// The search as the index reads it; `None` where no word was typed. Each word stands in quotes
/// and holds letters and digits alone, so nothing that is typed can be an operator.
fn query(words: &str, ending: &str) -> Option<String> {
    let words: String = words.nfc().collect();
    let part = |sign: char| !sign.is_alphanumeric() && canonical_combining_class(sign) == 0;
    let parts: Vec<&str> = words.split(part).filter(|word| !word.is_empty()).take(WORDS_MAX).collect();
    let (last, first) = parts.split_last()?;
    let mut terms: Vec<String> = first.iter().map(|word| spellings(word, "")).collect();
    terms.push(spellings(last, ending));
    Some(terms.join(" AND "))
}

/// A word in both spellings, where it can be spelled with ß.
fn spellings(word: &str, ending: &str) -> String {
    let other = if word.contains('ß') { word.replace('ß', "ss") } else { word.replace("ss", "ß") };
    if other == word {
        format!("\"{word}\"{ending}")
    } else {
        format!("(\"{word}\"{ending} OR \"{other}\"{ending})")
    }
}

/// Parts a snippet at the signs around its hits.
fn pieces(snippet: &str) -> Vec<Piece> {
    let mut marked = false;
    let mut pieces = Vec::new();
    for text in snippet.split_inclusive(SIGNS) {
        let ends_with = text.chars().next_back();
        let text = text.trim_end_matches(SIGNS);
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), marked });
        }
        marked = ends_with == Some(SIGNS[0]);
    }
    pieces
}

#[cfg(test)]
mod tests;
