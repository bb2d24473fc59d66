//! Who is shown where, and in which order.

use domain::ids::{ContestId, SessionId};
use uuid::Uuid;

use crate::samples::at;
use crate::{CardRow, Error, FOUND_MAX, Result, Stands, Store};

const TODAY: &str = "2026-11-24";

fn session(number: u128) -> SessionId {
    SessionId(Uuid::from_u128(number))
}

fn card(number: u128, stands: Stands, date: Option<&str>, start: &str) -> CardRow {
    CardRow {
        session: session(number),
        stands,
        title: format!("Pitch {number}"),
        file_reference: String::new(),
        purpose: None,
        date: date.map(str::to_owned),
        start: Some(start.to_owned()).filter(|start| !start.is_empty()),
        time_zone: "Europe/Berlin".to_owned(),
        venue: String::new(),
        applicants: 3,
        status: "draft".to_owned(),
        open_points: 2,
        progress: None,
        sample: false,
        contest: None,
        stage: None,
    }
}

fn put(store: &Store, card: CardRow) {
    store
        .write::<_, Error>(move |w| {
            w.create_session(card.session, at(0))?;
            w.put_card(&card)
        })
        .unwrap();
}

fn numbers(cards: &[CardRow]) -> Vec<u128> {
    cards.iter().map(|card| card.session.0.as_u128()).collect()
}

fn store() -> Store {
    let store = Store::temporary().unwrap();
    put(&store, card(1, Stands::Open, Some("2026-12-01"), ""));
    put(&store, card(2, Stands::Open, None, ""));
    put(&store, card(3, Stands::Open, Some(TODAY), "14:00"));
    put(&store, card(4, Stands::Open, Some(TODAY), "09:00"));
    put(&store, card(5, Stands::Open, Some("2026-11-23"), ""));
    put(&store, card(6, Stands::Ended, Some(TODAY), "08:00"));
    put(&store, card(7, Stands::Ended, Some("2025-01-01"), ""));
    put(&store, card(8, Stands::Ended, None, ""));
    put(&store, card(9, Stands::Running, Some("2026-11-01"), ""));
    store
}

#[test]
fn the_nearest_day_comes_first_and_undated_ones_last() -> Result<()> {
    let page = store().read(|r| r.upcoming_cards(TODAY, 0, 9))?;
    assert_eq!((numbers(&page.rows), page.total, page.more), (vec![4, 3, 1, 2], 4, false));
    Ok(())
}

#[test]
fn what_has_ended_or_was_never_held_is_past_the_newest_first() -> Result<()> {
    let store = store();
    let page = store.read(|r| r.past_cards(TODAY, 0, 9))?;
    // The undated one was made in 1970.
    assert_eq!((numbers(&page.rows), page.total), (vec![6, 5, 7, 8], 4));
    assert_eq!(numbers(&store.read(|r| r.past_cards(TODAY, 1, 2))?.rows), [5, 7]);
    assert_eq!(numbers(&store.read(|r| r.running_cards())?), [9]);
    Ok(())
}

#[test]
fn a_new_card_takes_the_place_of_the_one_before() -> Result<()> {
    let store = store();
    let stages = ContestId(Uuid::from_u128(50));
    let contest = Some(stages);
    let ended = CardRow {
        progress: Some("{}".to_owned()),
        contest,
        stage: Some(1),
        ..card(3, Stands::Ended, Some(TODAY), "14:00")
    };
    let first = CardRow { contest, stage: Some(0), ..card(7, Stands::Ended, Some("2025-01-01"), "") };
    let both = [ended.clone(), first];
    store.write(move |w| both.iter().try_for_each(|card| w.put_card(card)))?;
    assert_eq!(store.read(|r| r.card(session(3)))?, Some(ended));
    assert_eq!(numbers(&store.read(|r| r.upcoming_cards(TODAY, 0, 9))?.rows), [4, 1, 2]);
    assert_eq!(numbers(&store.read(|r| r.contest_cards(stages))?), [7, 3]);
    Ok(())
}

#[test]
fn a_session_from_before_there_were_cards_is_told_until_it_has_one() -> Result<()> {
    let store = store();
    store.write(|w| w.create_session(session(20), at(0)))?;
    assert_eq!(store.read(|r| r.sessions_without_card())?, [session(20)]);
    assert_eq!(store.read(|r| r.card(session(20)))?, None);
    store.write(|w| w.put_card(&card(20, Stands::Open, None, "")))?;
    assert_eq!(store.read(|r| r.sessions_without_card())?, []);
    let unknown = store.write(|w| w.put_card(&card(99, Stands::Open, None, "")));
    assert!(matches!(unknown, Err(Error::NotFound { what: "session" })));
    Ok(())
}

#[test]
fn very_many_cards_are_not_counted_to_the_last() -> Result<()> {
    let store = Store::temporary()?;
    let count = FOUND_MAX as u128 + 2;
    store.write(move |w| {
        (1..=count).try_for_each(|number| {
            w.create_session(session(number), at(0))?;
            w.put_card(&card(number, Stands::Ended, Some("2025-01-01"), ""))
        })
    })?;
    let page = store.read(|r| r.past_cards(TODAY, 200, 5))?;
    assert_eq!((page.rows.len(), page.total, page.more), (2, FOUND_MAX as u64, true));
    Ok(())
}
