//! An applicant's history. What merges do to it is tested with the merges.

use domain::ids::{ApplicantId, SessionId};
use uuid::Uuid;

use crate::samples::{at, session, store_with_session};
use crate::{CardRow, Result, Stands};

fn id(number: u128) -> ApplicantId {
    ApplicantId(Uuid::from_u128(number))
}

#[test]
fn the_plan_that_counts_decides_who_takes_part() -> Result<()> {
    let store = store_with_session();
    store.write(|w| w.set_participation(session(), &[id(1), id(2), id(2)]))?;
    store.write(|w| w.set_participation(session(), &[id(2), id(3)]))?;
    let counts = store.read(|r| r.participations(&[id(3), id(1), id(2)]))?;
    assert_eq!(counts, [(id(3), 1), (id(1), 0), (id(2), 1)]);
    assert_eq!(store.read(|r| r.sessions_of(id(1)))?, []);
    let unknown = SessionId(Uuid::from_u128(9));
    assert!(store.write(move |w| w.set_participation(unknown, &[id(1)])).is_err());
    Ok(())
}

#[test]
fn sessions_stand_by_their_day_and_those_without_one_before() -> Result<()> {
    let store = store_with_session();
    let days = [(2, Some("2024-03-01")), (3, Some("2026-03-01")), (4, None), (5, Some("2025-03-01"))];
    store.write(move |w| {
        for (number, day) in days {
            let session = SessionId(Uuid::from_u128(number));
            w.create_session(session, at(0))?;
            w.set_participation(session, &[id(1)])?;
            w.put_card(&CardRow {
                session,
                stands: Stands::Open,
                title: String::new(),
                file_reference: String::new(),
                purpose: None,
                date: day.map(str::to_owned),
                start: None,
                time_zone: String::new(),
                venue: String::new(),
                applicants: 1,
                status: String::new(),
                open_points: 0,
                progress: None,
                sample: false,
                contest: None,
                stage: None,
            })?;
        }
        Ok::<_, crate::Error>(())
    })?;
    let found = store.read(|r| r.sessions_of(id(1)))?;
    assert_eq!(found.iter().map(|session| session.0.as_u128()).collect::<Vec<_>>(), [4, 3, 5, 2]);
    Ok(())
}
