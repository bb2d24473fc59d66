//! The search over everything that sessions say.

use store::Found;

use super::card::shown;
use super::list::{group_of, today};
use crate::wire::{SearchFor, SearchHit, SearchView, SnippetPiece};
use crate::{App, Caller, Result};

/// Sessions that a search shows. Whoever has more types another word.
const HITS: usize = 50;
/// Signs of a search that are read; the rest of a pasted page finds nothing more.
const SIGNS: usize = 300;

/// Sessions in which one text has all the words, best first.
pub(crate) fn search(app: &App, _: &Caller, ask: SearchFor) -> Result<SearchView> {
    let words: String = ask.words.chars().take(SIGNS).collect();
    let today = today(app);
    let mut found = app.inner.store.read(|reading| {
        let found = reading.find_sessions(&words, HITS + 1)?;
        let cards = found.into_iter().map(|found| Ok((reading.card(found.session)?, found)));
        cards.collect::<Result<Vec<_>>>()
    })?;
    let more = found.len() > HITS;
    found.truncate(HITS);
    let hits = found.into_iter().filter_map(|(card, found)| {
        let card = card?;
        let group = group_of(&card, &today);
        Some(hit(shown(card, group), found))
    });
    Ok(SearchView { words: ask.words, hits: hits.collect(), more })
}

fn hit(card: crate::wire::SessionCard, found: Found) -> SearchHit {
    let pieces = found.snippet.into_iter();
    let snippet = pieces.map(|piece| SnippetPiece { text: piece.text, marked: piece.marked }).collect();
    SearchHit { card, found_in: found.kind, snippet }
}
