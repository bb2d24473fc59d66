//! Plans for tests, told to the printed matter as the domain tells them: the usual one, one
//! that holds nothing, one that is nasty everywhere.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use domain::directory::{
    AccessNeed, Applicant, Challenge, Directory, Guest, GuestRole, Office, Person, Room, Sector, Venue,
};
use domain::draw::{List, ListEntry, SortRule, TakingPart, Turn};
use domain::hash::Hash;
use domain::ids::{
    ApplicantId, AttachmentId, ChallengeId, ColumnId, CriterionId, EntryId, GuestId, ItemId, OfficeId,
    PersonId, RoomId, TrackId, VenueId,
};
use domain::plan::agenda::{AgendaItem, Column, ItemKind, MINUTE_MS, Track};
use domain::plan::form::{Anchor, Criterion};
use domain::plan::hosts::{CoHost, CriteriaOrigin};
use domain::plan::panel::Evaluator;
use domain::plan::papers::{Attachment, AttachmentKind};
use domain::plan::rules::Deduction;
use domain::plan::{Plan, Purpose, Waiver, templates};
use domain::record::Prepared;
use domain::session::State;
use domain::session::decide::{Holding, Invitation};
use domain::session::entry::{NewEntry, seal};
use domain::session::event::Actor;
use domain::session::outreach::{NoticeGroup, OutreachChannel, SentPaper};
use domain::time::Moment;
use rust_decimal::Decimal;
use uuid::Uuid;

fn id(n: u128) -> Uuid {
    Uuid::from_u128(n)
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn now() -> Moment {
    let wall: DateTime<Utc> = "2026-11-20T09:00:00Z".parse().unwrap();
    Moment { wall, boot_ms: 0, boot_id: "a".to_owned() }
}

const NAMES: [(&str, &str, &str); 8] = [
    ("Klarwasser Sensorik GmbH", "Kiel", "Ole Brügge"),
    ("Baufeld Digital UG (haftungsbeschränkt)", "Erfurt", "Jana Reuter"),
    ("Termino Bürgerdienste GmbH", "Mainz", ""),
    ("Aktenlotse GmbH", "Köln", "Maria Sommer"),
    ("Nordlicht Barrierefreiheit GmbH", "Husum", "Deniz Aydın"),
    ("Grünkataster GmbH & Co. KG", "Leipzig", "Paul Henning"),
    ("Verkehrspuls GmbH", "Dortmund", "Svenja Arndt"),
    ("Schwerlastwege GmbH", "Chemnitz", "Lukas Thoma"),
];

fn directory() -> Directory {
    let applicant = |(n, (name, place, presenter)): (u128, (&str, &str, &str))| Applicant {
        place: place.to_owned(),
        presenter: presenter.to_owned(),
        received: Some(day(u32::try_from(n).unwrap())),
        ..Applicant::named(ApplicantId(id(n)), name)
    };
    let person = |n: u128, name: &str, organisation: &str| Person::named(PersonId(id(n)), name, organisation);
    let mut host = Office::named(OfficeId(id(200)), "Bezirksregierung Musterstadt");
    host.letterhead.address = "Hauptstraße 1\n12345 Musterstadt".to_owned();
    host.letterhead.phone = "0000 1234-0".to_owned();
    host.letterhead.email = "post@musterstadt.example".to_owned();
    host.letterhead.website = "www.musterstadt.example".to_owned();
    host.letterhead.privacy_contact = "Datenschutz, datenschutz@musterstadt.example".to_owned();
    let mut venue = Venue::named(VenueId(id(300)), "Regierungsgebäude");
    venue.address = "Hauptstraße 1\n12345 Musterstadt".to_owned();
    venue.rooms.push(Room {
        id: RoomId(id(301)),
        name: "Großer Sitzungssaal 2.14".to_owned(),
        seats: Some(60),
        step_free: Some(true),
        hearing_loop: Some(true),
        screens: Some(2),
        note: String::new(),
    });
    Directory {
        applicants: (1..).zip(NAMES).map(applicant).collect(),
        people: vec![
            person(100, "Sabine Hartwig", "Bezirksregierung Musterstadt"),
            person(101, "Jonas Reimann", "Bezirksregierung Musterstadt"),
            person(102, "Dr. Miriam Aksoy", "Bezirksregierung Musterstadt"),
            person(103, "Prof. Dr. Katharina Wolff", "Hochschule Musterstadt"),
            person(104, "Leyla Yıldız", "Bürgerverein Musterstadt e. V."),
            person(105, "Heike Sommer", "Pressestelle"),
            person(106, "Ralf Tietz", "Hausdienst"),
        ],
        offices: vec![
            host,
            Office::named(OfficeId(id(201)), "Hochschule Musterstadt"),
            Office::named(OfficeId(id(202)), "Bürgerverein Musterstadt e. V."),
        ],
        venues: vec![venue],
        challenges: vec![Challenge::titled(ChallengeId(id(400)), "Genehmigungen ohne Papier")],
    }
}

fn plan() -> Plan {
    let mut plan = templates::empty_plan();
    let head = &mut plan.head;
    head.title = "Pitch-Tag „Digitale Genehmigung“".to_owned();
    head.file_reference = "34.02.03-118/26".to_owned();
    head.unit = "Dezernat 34 – Wirtschaftsförderung und Innovation".to_owned();
    head.purpose = Some(Purpose::IdeasContest);
    (head.date, head.start) = (Some(day(24)), NaiveTime::from_hms_opt(9, 0, 0));
    (head.office, head.venue, head.room) =
        (Some(OfficeId(id(200))), Some(VenueId(id(300))), Some(RoomId(id(301))));
    (head.chair, head.minute_taker) = (Some(PersonId(id(100))), Some(PersonId(id(101))));
    head.co_hosts = [(201, 103), (202, 104)]
        .map(|(office, signer)| CoHost { office: OfficeId(id(office)), signers: vec![PersonId(id(signer))] })
        .into();
    plan.applicants.clear();
    let mut next = 1000;
    plan.admit(&(1..=8).map(|n| ApplicantId(id(n))).collect::<Vec<_>>(), || {
        next += 1;
        ItemId(id(next))
    });
    plan.agenda.items.insert(5, AgendaItem::new(ItemId(id(900)), ItemKind::Break, 20 * MINUTE_MS));
    fill_agenda(&mut plan);
    fill_form(&mut plan);
    fill_papers(&mut plan);
    plan
}

fn fill_agenda(plan: &mut Plan) {
    let (track, column) = (TrackId(id(500)), ColumnId(id(600)));
    plan.agenda.tracks =
        vec![Track { id: track, name: "Erste Runde".to_owned(), challenge: Some(ChallengeId(id(400))) }];
    plan.agenda.columns = vec![Column { id: column, name: "Technik".to_owned() }];
    for item in plan.agenda.items.iter_mut().filter(|item| item.applicant().is_some()) {
        item.track = Some(track);
    }
    plan.agenda.items[2].remote = Some("https://raum.example/14".to_owned());
    plan.agenda.items[1].cells.insert(column, "Ansteckmikrofon".to_owned());
    plan.slot.phases[0].marks_ms = vec![2 * MINUTE_MS, MINUTE_MS];
}

fn fill_form(plan: &mut Plan) {
    let criterion = |(n, (name, weight)): (u128, (&str, i64))| Criterion {
        id: CriterionId(id(n)),
        name: name.to_owned(),
        question: format!("Wie gut ist „{name}“ belegt?"),
        weight: Decimal::from(weight),
        minimum: (n == 701).then(|| Decimal::from(2)),
        anchors: [(0, "nicht erkennbar"), (3, "im Wesentlichen"), (5, "überzeugend belegt")]
            .map(|(level, text)| Anchor { level: Decimal::from(level), text: text.to_owned() })
            .into(),
    };
    let names = [
        ("Problemverständnis und Bedarf", 25),
        ("Lösungsansatz", 25),
        ("Umsetzbarkeit in der Verwaltung", 20),
        ("Datenschutz und Informationssicherheit", 15),
        ("Wirtschaftlichkeit", 15),
    ];
    plan.form.criteria = (700..).zip(names).map(criterion).collect();
    plan.rules.minimum_total = Some(Decimal::from(3));
    plan.rules.tie_break = vec![CriterionId(id(702))];
    plan.rules.deduction =
        Some(Deduction { per_ms: MINUTE_MS, points: Decimal::new(25, 2), criterion: None });
    plan.origin = CriteriaOrigin {
        set_by: vec![OfficeId(id(200)), OfficeId(id(201))],
        set_on: Some(day(2)),
        published_on: Some(day(5)),
        published_how: "mit dem Aufruf auf der Seite der Bezirksregierung".to_owned(),
    };
    let member = |person, sector, office: u128| Evaluator {
        person: PersonId(id(person)),
        sector,
        nominated_by: Some(OfficeId(id(office))),
    };
    plan.panel.evaluators = vec![
        member(102, Sector::Administration, 200),
        member(103, Sector::Research, 201),
        member(104, Sector::CivilSociety, 202),
    ];
    plan.waivers = vec![Waiver {
        point: "access".to_owned(),
        reason: "Dolmetscherin sagte ab, Schriftdolmetschen steht bereit.".to_owned(),
    }];
}

fn fill_papers(plan: &mut Plan) {
    let file = |n: u128, applicant: Option<u128>, kind, name: &str, received| Attachment {
        id: AttachmentId(id(800 + n)),
        applicant: applicant.map(|n| ApplicantId(id(n))),
        kind,
        name: name.to_owned(),
        mime: "application/pdf".to_owned(),
        size: 3_456_789,
        pages: Some(12),
        hash: Hash::of(&[name.as_bytes()]),
        received: day(received),
    };
    plan.papers.required = vec![AttachmentKind::Deck, AttachmentKind::Handout];
    plan.papers.deadline = Some(day(16));
    plan.papers.attachments = vec![
        file(1, Some(1), AttachmentKind::Deck, "Klarwasser.pdf", 12),
        file(2, Some(2), AttachmentKind::Deck, "Baufeld.pdf", 18),
        file(3, None, AttachmentKind::Paper, "Aufruf.pdf", 2),
    ];
}

fn guests() -> Vec<Guest> {
    let guest = |n: u128, role, name: &str, needs: &[AccessNeed]| Guest {
        id: GuestId(id(n)),
        role,
        name: name.to_owned(),
        organisation: "Stadtwerke Musterstadt".to_owned(),
        person: None,
        applicant: None,
        needs: needs.to_vec(),
        needs_note: String::new(),
        arranged: String::new(),
    };
    vec![
        guest(1, GuestRole::Guest, "Hanna Ulrich", &[AccessNeed::StepFree]),
        guest(2, GuestRole::Staff, "Ralf Tietz", &[]),
    ]
}

/// Appends an entry as the app would.
fn with(state: State, new: &NewEntry) -> State {
    let place = (state.seq() + 1, state.head());
    let entry = EntryId(id(2000 + u128::from(place.0)));
    state.with(seal(new, place, entry, now(), Actor::Host, [7; 32]).unwrap().read())
}

fn drawn(state: State, directory: &Directory, track: Option<TrackId>, digits: [&str; 2]) -> State {
    let pitches = state.plan.agenda.pitches(track);
    let found = pitches.iter().filter_map(|id| directory.applicant(*id));
    let entries = found
        .map(|found| ListEntry { applicant: found.id, name: found.name.clone(), received: found.received })
        .collect();
    let list = List::new(SortRule::NewestFirst, entries);
    let fixed = state.fix_draw_list(track, SortRule::NewestFirst, &list).unwrap();
    let state = with(state, &fixed);
    let turn = |n, digits: &str| Turn { caller: PersonId(id(n)), digits: digits.to_owned() };
    let called = Holding::Called(vec![turn(105, digits[0]), turn(106, digits[1])]);
    let held = state.hold_draw(track, &called, &TakingPart::default(), "").unwrap();
    with(state, &held)
}

fn outreach(state: State) -> State {
    let papers = vec![SentPaper { name: "Aufruf.pdf".to_owned(), hash: None }];
    let invitation = Invitation {
        to: state.plan.applicants.clone(),
        others: 3,
        channel: OutreachChannel::Email,
        on: day(5),
        papers,
        words: "Verteiler der Kammern".to_owned(),
    };
    let invited = state.invite(invitation).unwrap();
    let state = with(state, &invited);
    let asked = state.ask(None, day(9), "Darf ein Video gezeigt werden?").unwrap();
    let state = with(state, &asked);
    let question = state.seq();
    let answer = "Ja, innerhalb der eigenen Redezeit.";
    let answered = state.answer(question, day(10), true, OutreachChannel::Email, answer).unwrap();
    let state = with(state, &answered);
    let noticed = state.notice(NoticeGroup::Presenters, day(5), OutreachChannel::Email, "").unwrap();
    with(state, &noticed)
}

/// State and names of the usual session before the freeze.
pub(crate) fn usual() -> (State, Directory) {
    let directory = directory();
    let state = drawn(State::new(Arc::new(plan())), &directory, Some(TrackId(id(500))), ["2718", "281"]);
    (outreach(state), directory)
}

/// The usual session.
pub(crate) fn prepared() -> Prepared {
    let (state, directory) = usual();
    Prepared::derive(&state, &directory, &guests(), &now())
}

/// A session of which nothing is known yet.
pub(crate) fn prepared_empty() -> Prepared {
    let state = State::new(Arc::new(templates::empty_plan()));
    Prepared::derive(&state, &Directory::default(), &[], &now())
}

/// Forty applicants, drawn by hash, without tracks.
pub(crate) fn prepared_forty() -> Prepared {
    let (mut plan, mut directory) = (plan(), directory());
    directory.applicants =
        (1..=40).map(|n| Applicant::named(ApplicantId(id(n)), format!("Beispielwerk {n} GmbH"))).collect();
    let mut next = 5000;
    plan.admit(&(9..=40).map(|n| ApplicantId(id(n))).collect::<Vec<_>>(), || {
        next += 1;
        ItemId(id(next))
    });
    plan.agenda.tracks.clear();
    plan.agenda.items.iter_mut().for_each(|item| item.track = None);
    let state = drawn(State::new(Arc::new(plan)), &directory, None, ["314159", "265358"]);
    Prepared::derive(&state, &directory, &guests(), &now())
}

/// The usual session with every name and text replaced by something nasty.
pub(crate) fn prepared_hostile() -> Prepared {
    let nasty = [
        "#eval(\"1\") *fett* _kursiv_ `roh` $x^2$ @ref <label> & \"'\\ // /* https://a.example",
        "=cmd|' /C calc'!A0\r\n= Überschrift\n- Liste\t+ Zahl",
        "مرحبا בעולם 🚀👩‍👩‍👧 \u{202e}umgedreht\u{202c} \u{e000}\u{ffff}\u{0} 漢字 e\u{301}\u{323}\u{489}",
        "Dampfschifffahrtsgesellschaft ",
    ];
    let long = [nasty[3].repeat(10), "Ä".repeat(300), "0123456789".repeat(30), "W ".repeat(150)];
    let mut texts = nasty.iter().map(|text| (*text).to_owned()).chain(long).cycle();
    let mut next = || texts.next().unwrap_or_default();
    let (mut plan, mut directory, mut guests) = (plan(), directory(), guests());
    plan.head.title = next();
    plan.head.unit = next();
    plan.head.file_reference = next();
    for applicant in &mut directory.applicants {
        (applicant.name, applicant.place, applicant.presenter) = (next(), next(), next());
    }
    for person in &mut directory.people {
        (person.name, person.organisation, person.phone) = (next(), next(), next());
    }
    for office in &mut directory.offices {
        let of = &mut office.letterhead;
        (office.name, of.address, of.phone, of.email) = (next(), next(), next(), next());
        (of.website, of.privacy_contact) = (next(), next());
    }
    for venue in &mut directory.venues {
        (venue.name, venue.address, venue.rooms[0].name) = (next(), next(), next());
    }
    directory.challenges[0].title = next();
    plan.agenda.tracks[0].name = next();
    plan.agenda.columns[0].name = next();
    for item in &mut plan.agenda.items {
        (item.title, item.remote) = (next(), Some(next()));
        item.cells.insert(ColumnId(id(600)), next());
    }
    for criterion in &mut plan.form.criteria {
        (criterion.name, criterion.question, criterion.anchors[0].text) = (next(), next(), next());
    }
    plan.origin.published_how = next();
    for file in &mut plan.papers.attachments {
        file.name = next();
    }
    for guest in &mut guests {
        (guest.name, guest.organisation) = (next(), next());
    }
    let state = drawn(State::new(Arc::new(plan)), &directory, Some(TrackId(id(500))), ["2718", "281"]);
    Prepared::derive(&state, &directory, &guests, &now())
}
