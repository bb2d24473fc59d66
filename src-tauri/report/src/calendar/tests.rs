//! The calendar as a reader of the file sees it.

use uuid::Uuid;

use super::*;
use crate::sample;

fn file(prepared: &Prepared, sequence: u64) -> String {
    let session = SessionId(Uuid::from_u128(7));
    let calendar = Calendar { prepared, session, sequence, language: Language::De };
    String::from_utf8(calendar.session().unwrap()).unwrap()
}

fn unfolded(prepared: &Prepared) -> String {
    file(prepared, 3).replace("\r\n ", "")
}

#[test]
fn a_session_is_one_event_with_its_zone() {
    let told = unfolded(&sample::prepared());
    for line in [
        "METHOD:PUBLISH",
        "TZID:Europe/Berlin",
        "DTSTART;TZID=Europe/Berlin:20261124T090000",
        "DTEND;TZID=Europe/Berlin:20261124T120500",
        "UID:00000000-0000-0000-0000-000000000007",
        "SEQUENCE:3",
        "DTSTAMP:20261120T090000Z",
        "STATUS:TENTATIVE",
        "ORGANIZER;CN=Bezirksregierung Musterstadt:mailto:post@musterstadt.example",
        "LOCATION:Regierungsgebäude\\, Großer Sitzungssaal 2.14\\, Hauptstraße 1\\, 12345 Musterstadt",
    ] {
        assert!(told.contains(&format!("\r\n{line}\r\n")), "{line} is missing in {told}");
    }
    assert_eq!(told.matches("BEGIN:VEVENT").count(), 1);
}

#[test]
fn a_frozen_plan_is_confirmed_and_the_identity_stays() {
    let mut prepared = sample::prepared();
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID")).unwrap().to_owned();
    let before = file(&prepared, 3);
    prepared.frozen = sample::contest().frozen;
    let after = file(&prepared, 9);
    assert_eq!(uid(&before), uid(&after));
    assert!(after.contains("STATUS:CONFIRMED") && after.contains("SEQUENCE:9"));
}

#[test]
fn each_pitch_has_an_event_of_its_own_and_one_presenter_gets_one() {
    let prepared = sample::prepared();
    let session = SessionId(Uuid::from_u128(7));
    let calendar = Calendar { prepared: &prepared, session, sequence: 1, language: Language::De };
    let all = String::from_utf8(calendar.pitches(Recipient::Everyone).unwrap()).unwrap();
    assert_eq!(all.matches("BEGIN:VEVENT").count(), prepared.applicants.len());
    let one = Recipient::One(prepared.applicants[0].id.0);
    let one = String::from_utf8(calendar.pitches(one).unwrap()).unwrap();
    assert_eq!(one.matches("BEGIN:VEVENT").count(), 1);
    assert!(calendar.pitches(Recipient::Nobody).is_none());
}

#[test]
fn a_session_without_a_day_has_no_event() {
    let prepared = sample::prepared_empty();
    let session = SessionId(Uuid::from_u128(7));
    let calendar = Calendar { prepared: &prepared, session, sequence: 1, language: Language::De };
    assert!(calendar.session().is_none() && calendar.pitches(Recipient::Everyone).is_none());
}

#[test]
fn hostile_texts_stay_within_their_line() {
    let mut prepared = sample::prepared();
    prepared.head.title = "A\r\nBEGIN:VEVENT\nX;Y,Z\\ \"q\" \u{202e}um \u{7}".to_owned();
    prepared.hosts[0].name = "Amt \"X\"; Y: Z, \r\n ATTENDEE:x".to_owned();
    prepared.hosts[0].letterhead.email = "a@b.example\r\nX-EVIL:1".to_owned();
    let told = unfolded(&prepared);
    assert_eq!(told.matches("\r\nBEGIN:VEVENT").count(), 1);
    assert!(!told.contains("\r\nX-EVIL") && !told.contains("\r\nATTENDEE") && !told.contains("ORGANIZER"));
    assert!(told.contains("SUMMARY:A BEGIN:VEVENT X\\;Y\\,Z\\\\ \"q\" um\r\n"), "{told}");
}

#[test]
fn every_line_has_at_most_75_bytes_and_its_whole_characters() {
    for length in 60..240 {
        let mut prepared = sample::prepared();
        prepared.head.title = "ä€🚀x".chars().cycle().take(length).collect();
        let told = file(&prepared, 1);
        assert!(told.split("\r\n").all(|line| line.len() <= LINE_MAX), "{length}");
        assert!(told.replace("\r\n ", "").contains(&prepared.head.title));
    }
}

#[test]
fn only_a_plain_address_becomes_a_link() {
    assert_eq!(mail(" post@amt.example "), Some("post@amt.example"));
    for none in
        ["", "post", "@amt.example", "a@", "a b@c.example", "a@b@c.example", "<a@b.example>", "a@b.example?x"]
    {
        assert_eq!(mail(none), None, "{none}");
    }
}
