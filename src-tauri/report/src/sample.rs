//! Records for tests. The contest is the one in the pictures of the house; all names are
//! invented.

mod prepared;

pub(crate) use prepared::{prepared, prepared_empty, prepared_forty, prepared_hostile};

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta};
use domain::hash::Hash;
use domain::ids::ApplicantId;
use domain::plan::Purpose;
use domain::plan::agenda::{MINUTE_MS, PhaseKind};
use domain::plan::panel::Sector;
use domain::plan::rules::Aggregation;
use domain::record::{
    AbsenceRow, ActionRow, Attendance, Before, FollowUps, GuestsRow, Incident, IncidentRow, ItemRow,
    NamedItem, NoRankRow, NoteRow, OpenQuestionRow, PanelRow, Record, RecordHead, ResultRow, ResultTable,
    Seal, SignatureRow,
};
use domain::session::event::{InterruptionCause, Signer};
use domain::time::Moment;
use rust_decimal::Decimal;
use uuid::Uuid;

/// 24 November 2026 at this time.
pub(crate) fn at(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(hour, minute, 0).unwrap()
}

/// A session of which nothing is known yet.
pub(crate) fn empty() -> Record {
    let unsigned = |signer| SignatureRow { signer, office: String::new(), name: String::new(), signed: None };
    Record {
        head: RecordHead {
            title: String::new(),
            file_reference: String::new(),
            office: String::new(),
            unit: String::new(),
            co_hosts: Vec::new(),
            purpose: None,
            planned: None,
            actual: (None, None),
            venue: String::new(),
            chair: String::new(),
            minute_taker: String::new(),
        },
        panel: Vec::new(),
        attendance: Attendance::default(),
        origin: None,
        before: Before::default(),
        draws: Vec::new(),
        waivers: Vec::new(),
        items: Vec::new(),
        incidents: Vec::new(),
        slot: Vec::new(),
        result: None,
        resolution: None,
        follow_ups: FollowUps::default(),
        frozen: None,
        log: (0, None),
        signatures: vec![unsigned(Signer::Chair), unsigned(Signer::MinuteTaker)],
    }
}

/// A whole, signed ideas contest: a recusal, a shared rank, an overrun, one below the minimum.
pub(crate) fn contest() -> Record {
    let signed = |signer, name: &str, minute| SignatureRow {
        signer,
        office: String::new(),
        name: name.to_owned(),
        signed: Some(("Musterstadt".to_owned(), at(12, minute))),
    };
    Record {
        head: RecordHead {
            title: "Pitch-Tag „Digitale Genehmigung“".to_owned(),
            file_reference: "34.02.03-118/26".to_owned(),
            office: "Bezirksregierung Musterstadt".to_owned(),
            unit: "Dezernat 34 – Wirtschaftsförderung und Innovation".to_owned(),
            co_hosts: Vec::new(),
            purpose: Some(Purpose::IdeasContest),
            planned: Some(at(9, 0)),
            actual: (Some(at(9, 0)), Some(at(12, 0))),
            venue: "Großer Sitzungssaal 2.14".to_owned(),
            chair: "Sabine Hartwig".to_owned(),
            minute_taker: "Jonas Reimann".to_owned(),
        },
        panel: panel(),
        attendance: attendance(),
        origin: None,
        before: Before::default(),
        draws: Vec::new(),
        waivers: Vec::new(),
        items: items(),
        incidents: incidents(),
        slot: vec![
            (PhaseKind::Pitch, 5 * MINUTE_MS),
            (PhaseKind::Questions, 5 * MINUTE_MS),
            (PhaseKind::Scoring, 3 * MINUTE_MS),
            (PhaseKind::Changeover, 2 * MINUTE_MS),
        ],
        result: Some(result()),
        follow_ups: follow_ups(),
        resolution: Some(
            "Das Gremium empfiehlt, mit Aktenlotse GmbH und Klarwasser Sensorik GmbH je ein Pilotvorhaben von \
             sechs Monaten vorzubereiten.\nAbstimmung: 5 Ja, 0 Nein, 0 Enthaltungen."
                .to_owned(),
        ),
        frozen: Some(Seal { hash: Hash::of(&[b"plan"]), at: at(8, 41) }),
        log: (1184, Some(Seal { hash: Hash::of(&[b"log"]), at: at(12, 0) })),
        signatures: vec![
            signed(Signer::Chair, "Sabine Hartwig", 12),
            signed(Signer::MinuteTaker, "Jonas Reimann", 10),
        ],
    }
}

/// The same contest with three hosts, a draw, invitations and a point that was let go.
pub(crate) fn together() -> Record {
    let (state, directory) = prepared::usual();
    let now = Moment { wall: DateTime::UNIX_EPOCH, boot_ms: 0, boot_id: String::new() };
    let told = Record::derive(&state, &directory, &now);
    let mut record = contest();
    record.head.co_hosts = told.head.co_hosts;
    (record.origin, record.before, record.draws, record.waivers) =
        (told.origin, told.before, told.draws, told.waivers);
    record.panel = told.panel;
    let co_hosts = told.signatures.into_iter().filter(|row| !row.office.is_empty());
    record.signatures.extend(co_hosts);
    record
}

fn panel() -> Vec<PanelRow> {
    let member = |name: &str, organisation: &str, sector| PanelRow {
        name: name.to_owned(),
        organisation: organisation.to_owned(),
        sector,
        nominated_by: String::new(),
        since: None,
        until: None,
        declared_all: true,
        recused: Vec::new(),
    };
    let mut panel = vec![
        member("Dr. Miriam Aksoy", "Bezirksregierung Musterstadt", Sector::Administration),
        member("Jens Petersen", "Ministerium, IT-Steuerung", Sector::Administration),
        member("Prof. Dr. Katharina Wolff", "Hochschule Musterstadt", Sector::Research),
        member("Tobias Brandt", "IHK Musterstadt", Sector::Business),
        member("Leyla Yıldız", "Bürgerverein Musterstadt e. V.", Sector::CivilSociety),
    ];
    panel[3].recused = vec![("2.7".to_owned(), "Sabine Hartwig".to_owned())];
    panel
}

/// Fourteen who pitched, six guests, and a recused member who was out of the room.
fn attendance() -> Attendance {
    Attendance {
        absences: vec![AbsenceRow {
            name: "Tobias Brandt".to_owned(),
            recused_from: Some("2.7".to_owned()),
            from: Some(at(11, 2)),
            to: Some(at(11, 17)),
            from_noted: None,
            to_noted: None,
        }],
        presenters: Some(14),
        heard: 8,
        staff: 0,
        guests: Some(GuestsRow {
            heads: 6,
            sectors: vec![(Sector::Administration, 4), (Sector::Research, 2)],
        }),
        voluntary: None,
    }
}

/// A note of the pitch.
pub(crate) fn note(at_ms: u64, text: Option<&str>) -> NoteRow {
    NoteRow { phase: Some(PhaseKind::Pitch), at_ms, at: at(11, 58), text: text.map(str::to_owned) }
}

/// A question to be answered in writing, one that was left, and three action items.
fn follow_ups() -> FollowUps {
    let question = |asker: &str, text: &str, in_writing| OpenQuestionRow {
        number: "2.3".to_owned(),
        asker: asker.to_owned(),
        asked: String::new(),
        text: Some(text.to_owned()),
        in_writing,
    };
    let action = |number: &str, what: &str, who: &str, day| ActionRow {
        number: number.to_owned(),
        what: Some(what.to_owned()),
        who: who.to_owned(),
        due: NaiveDate::from_ymd_opt(2026, 12, day),
        done: false,
    };
    FollowUps {
        questions: vec![
            question("Dr. Miriam Aksoy", "Terminabsagen per SMS?", true),
            question("Frau aus Reihe 3", "Gilt das auch für Samtgemeinden?", false),
        ],
        actions: vec![
            action("2.4", "Referenzen der beiden Kreisverwaltungen anfordern", "Jonas Reimann", 1),
            action("", "Pilotvereinbarungen entwerfen", "Dr. Miriam Aksoy", 18),
            ActionRow { due: None, done: true, ..action("", "Saal freigeben", "Dezernat 34", 1) },
        ],
    }
}

/// An item that went as planned.
pub(crate) fn item(
    number: &str,
    kind: &'static str,
    title: &str,
    from: NaiveDateTime,
    minutes: i64,
) -> ItemRow {
    let span = (from, from + TimeDelta::minutes(minutes));
    ItemRow {
        number: number.to_owned(),
        kind,
        title: title.to_owned(),
        place: String::new(),
        absence: None,
        planned: Some(span),
        actual: Some((span.0 + TimeDelta::minutes(1), span.1 + TimeDelta::minutes(1))),
        pitch_ms: (kind == "pitch").then_some(5 * MINUTE_MS),
        overrun_ms: 0,
        adjusted_ms: 0,
        paused_ms: 0,
        by_wall_clock: false,
        recused: Vec::new(),
        notes: Vec::new(),
    }
}

/// One fault of each kind that the pictures tell of.
fn incidents() -> Vec<IncidentRow> {
    let pitch = |number: &str, title: &str| NamedItem {
        number: number.to_owned(),
        kind: "pitch",
        title: title.to_owned(),
    };
    let told = |hour, minute, what, reason: Option<&str>| IncidentRow {
        at: at(hour, minute),
        what,
        ordered_by: "Sabine Hartwig".to_owned(),
        reason: reason.map(str::to_owned),
        erased: reason.is_none(),
    };
    let swapped = Incident::Swapped {
        first: pitch("2.6", "Grünkataster GmbH & Co. KG"),
        second: pitch("2.7", "Verkehrspuls GmbH"),
        agreed: true,
    };
    let interrupted = Incident::Interrupted {
        cause: InterruptionCause::Disturbance,
        item: pitch("2.5", "Nordlicht Barrierefreiheit GmbH"),
        phase: PhaseKind::Pitch,
        restored_ms: 90_000,
        stood: (at(10, 34), Some(at(10, 36))),
        stood_ms: 120_000,
    };
    vec![
        told(9, 59, swapped, Some("Grünkataster steht im Stau und kommt gegen 10:50 Uhr")),
        told(10, 34, interrupted, None),
    ]
}

fn items() -> Vec<ItemRow> {
    let mut items = vec![
        item("1", "welcome", "", at(9, 0), 10),
        item("2.1", "pitch", "Klarwasser Sensorik GmbH", at(9, 10), 15),
        item("2.2", "pitch", "Baufeld Digital UG (haftungsbeschränkt)", at(9, 25), 15),
        item("2.3", "pitch", "Termino Bürgerdienste GmbH", at(9, 40), 15),
        item("2.4", "pitch", "Aktenlotse GmbH", at(9, 55), 15),
        item("", "break", "", at(10, 10), 20),
        item("2.5", "pitch", "Nordlicht Barrierefreiheit GmbH", at(10, 30), 15),
        item("2.6", "pitch", "Grünkataster GmbH & Co. KG", at(10, 45), 15),
        item("2.7", "pitch", "Verkehrspuls GmbH", at(11, 0), 15),
        item("2.8", "pitch", "Schwerlastwege GmbH", at(11, 15), 15),
        item("3", "deliberation", "", at(11, 30), 30),
        item("4", "closing", "", at(12, 0), 5),
    ];
    let places = [(1, "Kiel"), (2, "Erfurt"), (3, "Mainz"), (4, "Köln"), (6, "Husum"), (7, "Leipzig")];
    for (index, place) in places {
        items[index].place = place.to_owned();
    }
    (items[2].pitch_ms, items[2].overrun_ms) = (Some(342_000), 42_000);
    (items[6].adjusted_ms, items[6].paused_ms) = (MINUTE_MS.cast_signed(), 30_000);
    items[7].by_wall_clock = true;
    items[8].recused = vec!["Tobias Brandt".to_owned()];
    let maintenance = "Frage nach der Wartung: ein Besuch im Jahr.\nBetrieb durch die Kommune ist möglich.";
    items[1].notes = vec![
        note(92_000, Some("Sensor misst Nitrat alle zehn Minuten, Strom aus Solarzelle.")),
        NoteRow { phase: Some(PhaseKind::Questions), ..note(41_000, Some(maintenance)) },
        NoteRow { phase: None, ..note(0, Some("Datenblatt liegt vor.")) },
    ];
    items[4].notes =
        vec![note(118_000, Some("Zwei Kreisverwaltungen nutzen das Produkt.")), note(300_000, None)];
    items
}

/// A row with the same mean in every criterion.
pub(crate) fn row(rank: usize, name: &str, points: &str, permille: u16) -> ResultRow {
    ResultRow {
        applicant: ApplicantId(Uuid::nil()),
        name: name.to_owned(),
        rank: Some(rank),
        no_rank: None,
        points: Some(points.to_owned()),
        exact: Some("108/25".to_owned()),
        own: Some(points.to_owned()),
        carried: None,
        deducted: None,
        bar_permille: permille,
        spread_permille: None,
        counted: 5,
        recused: 0,
        missing: 0,
        shared: false,
        by_tie_break: None,
        criteria: vec![Some(points.to_owned()); 5],
    }
}

fn result() -> ResultTable {
    let mut rows = vec![
        row(1, "Aktenlotse GmbH", "4.32", 864),
        row(2, "Klarwasser Sensorik GmbH", "4.13", 826),
        row(3, "Baufeld Digital UG (haftungsbeschränkt)", "3.88", 776),
        row(3, "Grünkataster GmbH & Co. KG", "3.88", 776),
        row(5, "Nordlicht Barrierefreiheit GmbH", "3.73", 746),
        row(6, "Verkehrspuls GmbH", "3.60", 720),
        row(7, "Termino Bürgerdienste GmbH", "3.20", 640),
        row(8, "Schwerlastwege GmbH", "2.72", 544),
    ];
    (rows[2].shared, rows[3].shared) = (true, true);
    (rows[5].counted, rows[5].recused) = (4, 1);
    (rows[7].rank, rows[7].no_rank) = (None, Some(NoRankRow::BelowTotal));
    rows[7].exact = Some("68/25".to_owned());
    let criterion = |name: &str, weight: i64| (name.to_owned(), Decimal::from(weight), None);
    ResultTable {
        aggregation: Aggregation::WeightedMean,
        scale: (Decimal::ZERO, Decimal::from(5)),
        criteria: vec![
            criterion("Problemverständnis und Bedarf", 25),
            criterion("Lösungsansatz", 25),
            criterion("Umsetzbarkeit in der Verwaltung", 20),
            criterion("Datenschutz und Informationssicherheit", 15),
            criterion("Wirtschaftlichkeit", 15),
        ],
        minimum_total: Some(Decimal::from(3)),
        tie_break: vec!["Umsetzbarkeit in der Verwaltung".to_owned()],
        ballots: (39, 40),
        deduction: None,
        carried: None,
        rows,
    }
}

/// A session of forty pitches with notes.
pub(crate) fn forty_pitches() -> Record {
    let mut record = contest();
    let mut from = at(8, 0);
    record.items = (1..=40)
        .map(|number| {
            let mut pitch =
                item(&format!("1.{number}"), "pitch", &format!("Beispielwerk {number} GmbH"), from, 15);
            from += TimeDelta::minutes(15);
            pitch.notes = vec![note(60_000, Some(&format!("Angabe {number} aus dem Vortrag. ").repeat(12)))];
            pitch
        })
        .collect();
    let table = record.result.as_mut().unwrap();
    table.rows = (1..=40).map(|rank| row(rank, &format!("Beispielwerk {rank} GmbH"), "3.50", 700)).collect();
    record
}

/// The contest with every name and text replaced by something nasty.
pub(crate) fn hostile() -> Record {
    let nasty = [
        "#eval(\"1\") *fett* _kursiv_ `roh` $x^2$ @ref <label> & \"'\\ // /* https://a.example",
        "= Überschrift\n- Liste\n+ Zahl\n/ Begriff: x",
        "مرحبا בעולם 🚀👩‍👩‍👧 \u{202e}umgedreht\u{202c} \u{e000}\u{ffff}\u{0} 漢字 e\u{301}\u{323}\u{489}",
        "Dampfschifffahrtsgesellschaft ",
    ];
    let mut record = contest();
    record.head.title = nasty[0].to_owned();
    record.head.office = nasty[2].to_owned();
    record.head.unit = "Ä".repeat(300);
    record.head.file_reference = "1/2#*&<>\"'".repeat(30);
    record.head.venue = nasty[1].to_owned();
    record.head.chair = "x".repeat(300);
    record.panel[0].name = nasty[0].to_owned();
    record.panel[1].name = "W".repeat(300);
    record.panel[2].organisation = nasty[2].to_owned();
    record.items[1].title = nasty[0].to_owned();
    record.items[2].title = "0123456789".repeat(30);
    record.items[2].notes = vec![note(0, Some(&"x".repeat(10_000))), note(1, Some(&nasty[3].repeat(400)))];
    record.items[3].notes = nasty.iter().map(|text| note(0, Some(text))).collect();
    record.items[3].notes.push(note(0, Some(" \n ")));
    for (row, text) in record.follow_ups.questions.iter_mut().zip(nasty) {
        (row.asker, row.asked, row.text) = (text.to_owned(), text.to_owned(), Some(text.repeat(40)));
    }
    for (row, text) in record.follow_ups.actions.iter_mut().zip(nasty) {
        (row.number, row.who, row.what) = (text.to_owned(), text.to_owned(), Some(text.repeat(40)));
    }
    record.resolution = Some(nasty.join("\n"));
    let table = record.result.as_mut().unwrap();
    table.rows[0].name = nasty[2].to_owned();
    table.rows[1].name = "y".repeat(300);
    table.criteria[0].0 = nasty[0].to_owned();
    table.tie_break = vec![nasty[2].to_owned()];
    record.items[4].title = "Q".repeat(10_000);
    record.signatures[0].name = "z".repeat(10_000);
    record.signatures[1].signed = None;
    record
}
