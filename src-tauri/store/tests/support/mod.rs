//! One session with an event of every kind, as the fixtures hold it and the tests expect it.

#![allow(clippy::unwrap_used, clippy::expect_used, dead_code)]

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use domain::directory::{GuestRole, Sector};
use domain::draw::{Method, SortRule, Turn};
use domain::hash::Hash;
use domain::ids::{
    ApplicantId, BallotId, CriterionId, EntryId, ItemId, OfficeId, PersonId, SessionId, TrackId,
};
use domain::session::Event;
use domain::session::actions::ActionStanding;
use domain::session::entry::{NewEntry, StoredEntry, seal};
use domain::session::event::{Actor, Channel, Cut, InterruptionCause, NoteField, PresenterSignal, Signer};
use domain::session::outreach::{NoticeGroup, OutreachChannel, SentPaper};
use domain::session::queue::QuestionStanding;
use domain::time::Moment;
use uuid::Uuid;

/// A moment, in milliseconds after the beginning.
pub fn at(ms: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + Duration::milliseconds(ms)
}

/// The session.
pub fn session() -> SessionId {
    SessionId(id(1))
}

/// An id by its number.
pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

/// The entry after `(seq, hash)`.
pub fn entry((seq, before): (u64, Hash), new: &NewEntry) -> StoredEntry {
    let seq = seq + 1;
    let moment = Moment { wall: at(1000 * seq.cast_signed()), boot_ms: 500 + seq, boot_id: "boot".into() };
    let salt = [u8::try_from(seq % 256).unwrap(); 32];
    seal(new, (seq, before), EntryId(id(u128::from(seq))), moment, Actor::Host, salt).unwrap()
}

/// The whole chain of [`every_kind`].
pub fn chain() -> Vec<StoredEntry> {
    let mut head = (0, Hash::ZERO);
    let mut entries = Vec::new();
    for new in every_kind() {
        let next = entry(head, &new);
        head = (next.seq, next.hash);
        entries.push(next);
    }
    entries
}

/// One event of every kind that version 1 knows, in the order in which they came to be.
pub fn every_kind() -> Vec<NewEntry> {
    let mut all = kinds_of_running();
    all.extend(kinds_of_preparing());
    all.extend(kinds_of_the_day());
    all
}

/// What a day brings beside phases and stops.
fn kinds_of_the_day() -> Vec<NewEntry> {
    let (item, other, person) = (ItemId(id(40)), ItemId(id(41)), PersonId(id(20)));
    let ordered_by = Some(PersonId(id(21)));
    let half_past_ten = NaiveTime::from_hms_opt(10, 30, 0);
    let due = NaiveDate::from_ymd_opt(2026, 12, 1);
    let cut = Cut { item: other, phase: 3, duration_ms: 90_000 };
    let came = Event::PersonArrived {
        person,
        came_as: GuestRole::Guest,
        applicant: Some(ApplicantId(id(30))),
        sector: Some(Sector::Research),
        stated: Some(at(60)),
    };
    let counts = [(Sector::Administration, 12), (Sector::CivilSociety, 5)].into();
    vec![
        Event::Redone { seq: 8 }.into(),
        said(Event::ItemMoved { item, after: Some(other) }, "Zug verspätet"),
        Event::TimesCut { cuts: vec![cut] }.into(),
        said(Event::NoShowRecorded { item, ordered_by }, "Nicht erreichbar"),
        Event::ApplicantWithdrew { item, ordered_by: None }.into(),
        said(
            Event::ArrivalDelayed { item, after: Some(other), expected: half_past_ten, ordered_by },
            "Steht im Stau",
        ),
        said(Event::ApplicantReturned { item, after: None, ordered_by }, "Doch noch gekommen"),
        said(
            Event::PitchesSwapped { first: item, second: other, agreed: true, ordered_by },
            "Braucht den anderen Laptop",
        ),
        said(
            Event::ApplicantAdded {
                item: ItemId(id(42)),
                applicant: ApplicantId(id(32)),
                after: Some(item),
                ordered_by,
            },
            "Einladung kam nicht an",
        ),
        said(
            Event::EvaluatorReplaced {
                evaluator: person,
                substitute: PersonId(id(25)),
                sector: Sector::Business,
                ordered_by,
            },
            "Erkrankt",
        ),
        said(
            Event::RunInterrupted { cause: InterruptionCause::Disturbance, restored_ms: 20_000, ordered_by },
            "Beamerausfall",
        ),
        said(Event::MessageShown { flash: true }, "Bitte lauter"),
        Event::MessageCleared.into(),
        Event::PresenterSignalled { item, signal: PresenterSignal::Problem }.into(),
        said(
            Event::QuestionQueued { item, asker: Some(person), replaces: None },
            r#"{"question":"Schnittstelle?","asker":"","asked":""}"#,
        ),
        Event::QuestionTurned { question: 40, to: QuestionStanding::Parked }.into(),
        Event::QuestionMoved { question: 40, before: None }.into(),
        said(
            Event::ActionItemRecorded { item: Some(item), who: Some(person), due, replaces: None },
            r#"{"what":"Referenzen anfordern","who":""}"#,
        ),
        Event::ActionItemSettled { action: 43, to: ActionStanding::Done }.into(),
        came.into(),
        Event::PersonLeft { person, recused_from: Some(item), stated: None }.into(),
        Event::MovementStruck { seq: 46 }.into(),
        Event::HeadsCounted { presenters: Some(14), counts, voluntary: true }.into(),
    ]
}

fn kinds_of_preparing() -> Vec<NewEntry> {
    let (applicants, track) = ([ApplicantId(id(30)), ApplicantId(id(31))], Some(TrackId(id(80))));
    let (list, list_hash) = (applicants.to_vec(), Hash::of(&[b"list"]));
    let turn = |caller, digits: &str| Turn { caller: PersonId(id(caller)), digits: digits.into() };
    let on = NaiveDate::from_ymd_opt(2026, 11, 2).unwrap();
    let papers = vec![
        SentPaper { name: "Kriterienblatt".into(), hash: Some(Hash::of(&[b"paper"])) },
        SentPaper { name: "Anfahrt".into(), hash: None },
    ];
    let co_host = Signer::CoHost { office: OfficeId(id(72)), person: PersonId(id(22)) };
    vec![
        said(
            Event::DrawListFixed { track, rule: SortRule::NewestFirst, list, list_hash },
            "0\tAktenlotse GmbH\t2026-11-24\n1\tBaufeld Digital\t\n",
        ),
        said(
            Event::DrawHeld {
                track,
                method: Method::Pencil,
                turns: vec![turn(23, "04"), turn(24, "7")],
                order: applicants.iter().rev().copied().collect(),
            },
            "Eine Bewerbung fehlte auf der Liste",
        ),
        said(
            Event::InvitationSent {
                to: applicants.to_vec(),
                others: 3,
                channel: OutreachChannel::Publication,
                on,
                papers,
            },
            "Amtsblatt",
        ),
        said(Event::QuestionReceived { from: Some(applicants[1]), on }, "Gibt es einen Beamer?"),
        said(
            Event::QuestionAnswered { question: 21, on, to_all: true, channel: OutreachChannel::Email },
            "Ja, mit HDMI",
        ),
        Event::NoticeGiven { group: NoticeGroup::Guests, on, channel: OutreachChannel::InPerson }.into(),
        said(Event::OutreachStruck { seq: 23 }, "Falscher Tag"),
        said(
            Event::SignedOff { signer: co_host, person: PersonId(id(22)), head: Hash::of(&[b"head"]) },
            "Beispielstadt",
        ),
    ]
}

fn said(event: Event, text: &str) -> NewEntry {
    NewEntry { event, text: Some(text.into()) }
}

fn kinds_of_running() -> Vec<NewEntry> {
    let (person, applicant, item) = (PersonId(id(20)), ApplicantId(id(30)), ItemId(id(40)));
    let plan_hash = Hash::of(&[b"plan"]);
    let declared =
        |conflict, ordered_by| Event::DeclarationMade { evaluator: person, applicant, conflict, ordered_by };
    let note = Event::NoteTaken {
        item,
        phase: Some(1),
        field: NoteField::Content,
        at_ms: 61_000,
        replaces: Some(8),
    };
    vec![
        Event::SessionCreated.into(),
        declared(false, None).into(),
        said(declared(true, Some(PersonId(id(21)))), "Frühere Beschäftigung"),
        Event::PlanFrozen { revision: 3, plan_hash }.into(),
        Event::PhaseStarted { item, phase: 1 }.into(),
        Event::TimerPaused.into(),
        Event::TimerResumed.into(),
        Event::TimeAdjusted { delta_ms: -60_000 }.into(),
        Event::Undone { seq: 8 }.into(),
        Event::StageBlanked { on: true }.into(),
        said(note, "Läuft im Rechenzentrum der Stadt.\n\"Zwei\" Pilotämter"),
        said(
            Event::BallotSubmitted {
                ballot: BallotId(id(50)),
                evaluator: person,
                applicant,
                plan_hash,
                scores: BTreeMap::from([
                    (CriterionId(id(60)), "4.5".parse().unwrap()),
                    (CriterionId(id(61)), "0".parse().unwrap()),
                ]),
                channel: Channel::File,
                edition: 7,
            },
            r#"{"00000000-0000-0000-0000-00000000003d":"Kein Angebot"}"#,
        ),
        Event::RunEnded.into(),
        Event::ScoringClosed.into(),
        said(Event::ResolutionRecorded, "Das Gremium empfiehlt eine Erprobung."),
        said(Event::SignedOff { signer: Signer::Chair, person, head: plan_hash }, "Musterstadt"),
        said(Event::SignOffRevoked, "Schreibfehler im Namen"),
    ]
}

/// A number for each kind. A new kind does not compile here until it has one; then it
/// belongs into the fixture of the next log version, and into [`KINDS`].
pub fn kind(event: &Event) -> usize {
    match event {
        Event::SessionCreated => 0,
        Event::DeclarationMade { .. } => 1,
        Event::PlanFrozen { .. } => 2,
        Event::PhaseStarted { .. } => 3,
        Event::TimerPaused => 4,
        Event::TimerResumed => 5,
        Event::TimeAdjusted { .. } => 6,
        Event::RunEnded => 7,
        Event::StageBlanked { .. } => 8,
        Event::Undone { .. } => 9,
        Event::NoteTaken { .. } => 10,
        Event::BallotSubmitted { .. } => 11,
        Event::ScoringClosed => 12,
        Event::ResolutionRecorded => 13,
        Event::SignedOff { .. } => 14,
        Event::SignOffRevoked => 15,
        Event::DrawListFixed { .. } => 16,
        Event::DrawHeld { .. } => 17,
        Event::InvitationSent { .. } => 18,
        Event::QuestionReceived { .. } => 19,
        Event::QuestionAnswered { .. } => 20,
        Event::NoticeGiven { .. } => 21,
        Event::OutreachStruck { .. } => 22,
        Event::Redone { .. } => 23,
        Event::ItemMoved { .. } => 24,
        Event::TimesCut { .. } => 25,
        Event::NoShowRecorded { .. } => 26,
        Event::ApplicantWithdrew { .. } => 27,
        Event::ArrivalDelayed { .. } => 28,
        Event::ApplicantReturned { .. } => 29,
        Event::PitchesSwapped { .. } => 30,
        Event::ApplicantAdded { .. } => 31,
        Event::EvaluatorReplaced { .. } => 32,
        Event::RunInterrupted { .. } => 33,
        Event::MessageShown { .. } => 34,
        Event::MessageCleared => 35,
        Event::PresenterSignalled { .. } => 36,
        Event::QuestionQueued { .. } => 37,
        Event::QuestionTurned { .. } => 38,
        Event::QuestionMoved { .. } => 39,
        Event::ActionItemRecorded { .. } => 40,
        Event::ActionItemSettled { .. } => 41,
        Event::PersonArrived { .. } => 42,
        Event::PersonLeft { .. } => 43,
        Event::HeadsCounted { .. } => 44,
        Event::MovementStruck { .. } => 45,
    }
}

/// How many kinds there are.
pub const KINDS: usize = 46;
