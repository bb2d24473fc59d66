//! What version 2 can hold beyond version 1, as its fixture has it and the tests expect it.

use domain::directory::{
    AccessNeed, Applicant, ApplicantKind, Challenge, Contact, Founded, Guest, GuestRole, Letterhead, Logo,
    Office, Person, PriorInvolvement, Room, Sector, UnitLabel, Venue,
};
use domain::hash::Hash;
use domain::ids::{
    ApplicantId, ChallengeId, ContestId, GuestId, MergeId, OfficeId, PersonId, RoomId, VenueId,
};
use store::{CardRow, Error, Reading, Stands, Writing};

use crate::support::{at, id, session};

fn applicant() -> Applicant {
    let contact = Contact { name: "Ben Beispiel".into(), role: "Vorstand".into(), ..Contact::default() };
    Applicant {
        kind: ApplicantKind::Association,
        place: "Beispielstadt".into(),
        email: "post@buergerverein.example".into(),
        phone: "030 123456".into(),
        founded: Some(Founded { year: 1899, day: "1899-12-31".parse().ok() }),
        proof: "Vereinsregister 12".into(),
        sector: Some(Sector::CivilSociety),
        branch: "Nachbarschaft".into(),
        size: Some(340),
        prior: PriorInvolvement::Involved { what: "Vorstudie".into(), remedy: "Studie an alle".into() },
        contacts: vec![contact],
        hold: Some("Widerspruch".into()),
        ..Applicant::named(ApplicantId(id(31)), "Bürgerverein Beispielstadt e. V.")
    }
}

fn office() -> Office {
    Office {
        sector: Some(Sector::Administration),
        unit_label: UnitLabel::Dezernat,
        logo: Some(Logo { hash: Hash::of(&[b"logo"]), mime: "image/png".into(), alt: "Wappen".into() }),
        letterhead: Letterhead { address: "Platz 1, Musterstadt".into(), ..Letterhead::default() },
        ..Office::named(OfficeId(id(72)), "Bezirksregierung Musterstadt")
    }
}

fn venue() -> Venue {
    let room = Room {
        id: RoomId(id(74)),
        name: "Ratssaal".into(),
        seats: Some(80),
        step_free: Some(true),
        hearing_loop: None,
        screens: Some(2),
        note: String::new(),
    };
    Venue { address: "Markt 1".into(), rooms: vec![room], ..Venue::named(VenueId(id(73)), "Rathaus") }
}

fn person() -> Person {
    Person {
        role: "Referatsleitung".into(),
        office: Some(OfficeId(id(72))),
        sector: Some(Sector::Administration),
        email: "robin.beispiel@behoerde.example".into(),
        phone: "030 1".into(),
        ..Person::named(PersonId(id(21)), "Robin Beispiel", "Bezirksregierung")
    }
}

fn challenge() -> Challenge {
    Challenge {
        owner: Some(OfficeId(id(72))),
        speaker: Some(PersonId(id(21))),
        problem: "Akten liegen an drei Orten".into(),
        call: "Amtsblatt 44".into(),
        deadline: "2026-10-31".parse().ok(),
        ..Challenge::titled(ChallengeId(id(75)), "Akten finden")
    }
}

fn guest() -> Guest {
    Guest {
        id: GuestId(id(76)),
        role: GuestRole::Presenter,
        name: "Ada Beispiel".into(),
        organisation: "Aktenlotse GmbH".into(),
        person: None,
        applicant: Some(ApplicantId(id(30))),
        needs: vec![AccessNeed::StepFree, AccessNeed::Captions],
        needs_note: "Platz vorn".into(),
        arranged: "Schriftdolmetschen bestellt".into(),
    }
}

fn card() -> CardRow {
    CardRow {
        session: session(),
        stands: Stands::Ended,
        title: "Pitch-Abend".into(),
        file_reference: "Az. 12-34".into(),
        purpose: Some("ideas_contest".into()),
        date: Some("2026-11-24".into()),
        start: Some("09:30".into()),
        time_zone: "Europe/Berlin".into(),
        venue: "Rathaus".into(),
        applicants: 2,
        status: "unsigned".into(),
        open_points: 1,
        progress: Some(r#"{"number":"3"}"#.into()),
        sample: true,
        contest: Some(ContestId(id(77))),
        stage: Some(1),
    }
}

pub fn write(w: &mut Writing<'_>) -> Result<(), Error> {
    w.put_applicants(&[applicant(), Applicant::named(ApplicantId(id(32)), "Bürgerverein")])?;
    w.put_office(&office())?;
    w.put_venue(&venue())?;
    w.put_challenge(&challenge())?;
    w.put_person(&person())?;
    w.put_person(&Person::named(PersonId(id(29)), "R. Beispiel", ""))?;
    w.set_participation(session(), &[ApplicantId(id(30)), ApplicantId(id(32))])?;
    w.merge_applicants(&applicant(), ApplicantId(id(32)), MergeId(id(78)), at(4_000))?;
    w.set_unlike_people(PersonId(id(21)), PersonId(id(29)))?;
    w.put_guest(session(), &guest())?;
    w.put_card(&card())?;
    w.index_words(session(), "title", "", "Pitch-Abend")?;
    w.index_words(session(), "note", "11", "Läuft im Rechenzentrum der Stadt")
}

pub fn expect(r: &Reading<'_>) -> Result<(), Error> {
    assert_eq!(r.applicants(&[ApplicantId(id(31))])?, [applicant()]);
    assert_eq!(r.applicants(&[ApplicantId(id(32))])?[0].name, applicant().name);
    assert_eq!(r.sessions_of(ApplicantId(id(31)))?, [session()]);
    assert_eq!(r.merges_of_applicant(ApplicantId(id(31)))?[0].dropped_before.name, "Bürgerverein");
    let associations = r.list_applicants("", Some(ApplicantKind::Association), None, 9)?;
    assert_eq!((associations.total, associations.rows[0].sessions), (1, 1));
    assert_eq!(r.offices(&[OfficeId(id(72))])?, [office()]);
    assert_eq!(r.venues(&[VenueId(id(73))])?, [venue()]);
    assert_eq!(r.people(&[PersonId(id(21))])?, [person()]);
    assert_eq!(r.unlike_people(PersonId(id(29)))?, [PersonId(id(21))]);
    assert_eq!(r.list_challenges("akten", None, 9)?.rows, [challenge()]);
    assert_eq!(r.guests(session())?, [guest()]);
    assert_eq!(r.past_cards("2026-12-01", 0, 9)?.rows, [card()]);
    assert_eq!(r.sessions_without_card()?, []);
    let found = r.find_sessions("rechenz", 9)?;
    assert_eq!((found[0].session, found[0].kind.as_str()), (session(), "note"));
    Ok(())
}
