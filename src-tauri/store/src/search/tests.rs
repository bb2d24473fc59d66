//! What is found, in which order, and what is not found any more.

use domain::ids::SessionId;
use uuid::Uuid;

use crate::samples::{at, lies_in_the_folder, next_entry, session, store_with_session};
use crate::{Error, Found, Result, Store};

fn other(number: u128) -> SessionId {
    SessionId(Uuid::from_u128(number))
}

fn index(store: &Store, session: SessionId, kind: &'static str, key: &'static str, text: &'static str) {
    store.write(move |w| w.index_words(session, kind, key, text)).unwrap();
}

fn find(store: &Store, words: &str) -> Vec<Found> {
    store.read(|r| r.find_sessions(words, 9)).unwrap()
}

fn marked(found: &Found) -> Vec<&str> {
    found.snippet.iter().filter(|piece| piece.marked).map(|piece| piece.text.as_str()).collect()
}

fn whole(found: &Found) -> String {
    found.snippet.iter().map(|piece| piece.text.as_str()).collect()
}

#[test]
fn every_word_is_needed_and_the_last_may_only_have_begun() {
    let store = store_with_session();
    index(&store, session(), "title", "", "Pitch-Abend für die Straße");
    for words in ["pitch", "abend pitch", "PITCH-AB", "für strasse", "fur", "straße", "fu\u{308}r", "pi"] {
        assert_eq!(find(&store, words).len(), 1, "{words}");
    }
    for words in ["", "  ", "abe pitch", "pitch morgen", "bend", "!", "\u{308}"] {
        assert_eq!(find(&store, words).len(), 0, "{words}");
    }
}

#[test]
fn the_words_that_were_found_are_marked_in_their_place() {
    let store = store_with_session();
    let text =
        "Der Anschluss an das Rechenzentrum\u{2} ist\u{3} nach <b>Auskunft</b> der Stadt bis März möglich.";
    index(&store, session(), "note", "11", text);
    let found = find(&store, "stadt rechenz");
    assert_eq!((found[0].kind.as_str(), found[0].key.as_str()), ("note", "11"));
    assert_eq!(marked(&found[0]), ["Rechenzentrum", "Stadt"]);
    assert!(whole(&found[0]).contains("<b>Auskunft</b>"));
    assert!(!whole(&found[0]).contains(['\u{2}', '\u{3}']));
}

#[test]
fn nothing_that_is_typed_is_taken_for_a_command() {
    let store = store_with_session();
    index(&store, session(), "title", "", "Akten und Wege");
    let typed = [
        "\"",
        "\"\"",
        "*",
        "akten*",
        "-akten",
        "^akten",
        "text:akten",
        "{text}: akten",
        "akten OR xyz",
        "NOT",
        "NEAR(akten wege)",
        "akten\0wege",
        "(",
        "';--",
        "a AND",
        "\u{202e}akten",
        "%",
        "\u{2}akten\u{3}",
    ];
    for words in typed {
        assert!(find(&store, words).len() <= 1, "{words:?}");
    }
    assert_eq!(find(&store, "akten OR xyz"), []);
    assert_eq!(find(&store, &"akten ".repeat(5000)).len(), 1);
}

#[test]
fn whole_words_titles_and_new_sessions_come_first_and_each_session_once() -> Result<()> {
    let store = store_with_session();
    store.write(|w| (2..=4).try_for_each(|number| w.create_session(other(number), at(0))))?;
    index(&store, other(2), "title", "", "Hafen");
    index(&store, other(3), "title", "", "Hafen und Deich");
    index(&store, session(), "note", "5", "Hafen");
    index(&store, session(), "note", "6", "Hafen");
    index(&store, session(), "decision", "7", "Hafen");
    index(&store, other(4), "applicant", "x", "Hafenlotse");
    let found = find(&store, "hafen");
    let shown: Vec<_> = found.iter().map(|found| (found.session.0.as_u128(), found.kind.as_str())).collect();
    assert_eq!(shown, [(3, "title"), (2, "title"), (1, "decision"), (4, "applicant")]);
    assert_eq!(store.read(|r| r.find_sessions("hafen", 2))?.len(), 2);
    Ok(())
}

#[test]
fn a_changed_text_is_found_by_its_new_words_alone_and_an_empty_one_not_at_all() -> Result<()> {
    let store = store_with_session();
    index(&store, session(), "title", "", "Hafen");
    index(&store, session(), "title", "", "Deich");
    assert_eq!((find(&store, "hafen").len(), find(&store, "deich").len()), (0, 1));
    index(&store, session(), "title", "", " \u{1} ");
    assert_eq!(find(&store, "deich"), []);
    let unknown = store.write(|w| w.index_words(session(), "tilte", "", "x"));
    assert!(matches!(unknown, Err(Error::NotFound { what: "kind" })));
    assert!(store.write(|w| w.index_words(other(9), "title", "", "x")).is_err());
    Ok(())
}

#[test]
fn erased_words_are_found_no_more_and_lie_in_no_file() -> Result<()> {
    let store = store_with_session();
    store.write(|w| {
        let entry = next_entry(w.log_head(session())?, Some("Nordlichtfahrt"));
        w.append_entry(session(), &entry)?;
        w.index_words(session(), "note", "1", "Nordlichtfahrt")?;
        w.index_words(session(), "note", "2", "Nordwind")
    })?;
    assert_eq!(find(&store, "nord").len(), 1);
    assert!(lies_in_the_folder(&store, b"ordlichtfahrt"));
    store.write(|w| w.erase_text(session(), 1))?;
    store.write(|w| w.put_setting("a", "1"))?;
    assert_eq!(find(&store, "nordlicht"), []);
    assert_eq!(find(&store, "nord")[0].key, "2");
    // The index keeps words without what they share with the word before.
    assert!(!lies_in_the_folder(&store, b"lichtfahrt"));
    Ok(())
}

#[test]
fn words_go_with_their_session() -> Result<()> {
    let store = store_with_session();
    index(&store, session(), "title", "", "Hafen");
    store.write::<_, Error>(|w| Ok(w.connection.execute_batch("DELETE FROM session")?))?;
    assert_eq!(find(&store, "hafen"), []);
    Ok(())
}
