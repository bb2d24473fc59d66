//! Guests come, change and go without a trace.

use domain::directory::{AccessNeed, Guest, GuestRole};
use domain::ids::{ApplicantId, GuestId, PersonId, SessionId};
use uuid::Uuid;

use crate::samples::{lies_in_the_folder, session, store_with_session};
use crate::{Error, Result};

fn guest(number: u128, name: &str) -> Guest {
    Guest {
        id: GuestId(Uuid::from_u128(number)),
        role: GuestRole::Panel,
        name: name.into(),
        organisation: "Amt für Beispiele".into(),
        person: Some(PersonId(Uuid::from_u128(20))),
        applicant: Some(ApplicantId(Uuid::from_u128(30))),
        needs: vec![AccessNeed::HearingLoop, AccessNeed::Remote],
        needs_note: "Sitzplatz vorn".into(),
        arranged: String::new(),
    }
}

#[test]
fn a_guest_keeps_every_field_and_belongs_to_one_session() -> Result<()> {
    let store = store_with_session();
    let bare = Guest { person: None, applicant: None, needs: Vec::new(), ..guest(1, "Ada") };
    let both = [bare, guest(2, "Ben")];
    let put = both.clone();
    store.write(move |w| put.iter().rev().try_for_each(|guest| w.put_guest(session(), guest)))?;
    assert_eq!(store.read(|r| r.guests(session()))?, both);
    let other = SessionId(Uuid::from_u128(9));
    assert_eq!(store.read(|r| r.guests(other))?, []);
    assert!(store.write(move |w| w.put_guest(other, &guest(3, "Cem"))).is_err());
    Ok(())
}

#[test]
fn what_a_guest_needs_is_gone_from_every_file_once_the_guest_is() -> Result<()> {
    let store = store_with_session();
    store.write(|w| w.put_guest(session(), &guest(1, "Nordlichtgast")))?;
    store.write(|w| w.put_guest(session(), &Guest { arranged: "Ja".into(), ..guest(1, "Nordlichtgast") }))?;
    assert_eq!(store.read(|r| r.guests(session()))?[0].arranged, "Ja");
    assert!(lies_in_the_folder(&store, b"Nordlichtgast"));
    store.write(|w| w.remove_guest(session(), GuestId(Uuid::from_u128(1))))?;
    store.write(|w| w.put_setting("a", "1"))?;
    assert!(!lies_in_the_folder(&store, b"Nordlichtgast"));
    let again = store.write(|w| w.remove_guest(session(), GuestId(Uuid::from_u128(1))));
    assert!(matches!(again, Err(Error::NotFound { what: "guest" })));
    Ok(())
}
