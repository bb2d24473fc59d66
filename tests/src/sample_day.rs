//! The sample session from its opening to its signatures, as the demonstration and the
//! tests run it: eight pitches, one recusal, one tie, one overrun, one evaluator by file.

use domain::hash::Hash;
use serde_json::{Map, Value, json};

use crate::Office;
use crate::office::{list, text};

/// One minute.
pub const MINUTE_MS: u64 = 60_000;

/// Scores per applicant and evaluator, five criteria each. The rows of the third and the
/// sixth applicant in the order of their results are the same ballots by other evaluators,
/// so their results are exactly equal.
const SCORES: [[[u8; 5]; 5]; 8] = [
    [[4, 4, 4, 4, 4], [4, 5, 4, 4, 4], [5, 4, 4, 4, 4], [4, 4, 4, 4, 3], [5, 4, 4, 4, 4]],
    [[4, 4, 4, 4, 4], [4, 4, 3, 4, 4], [4, 3, 4, 4, 3], [4, 4, 4, 4, 4], [4, 4, 4, 4, 4]],
    [[3, 3, 3, 3, 4], [4, 3, 3, 4, 3], [3, 3, 3, 2, 3], [3, 4, 3, 3, 3], [3, 3, 4, 3, 4]],
    [[4, 5, 4, 4, 4], [5, 5, 4, 4, 4], [4, 4, 4, 4, 4], [4, 5, 4, 4, 4], [5, 5, 4, 4, 5]],
    [[4, 4, 3, 4, 4], [4, 3, 3, 4, 4], [4, 4, 4, 4, 3], [3, 4, 3, 3, 4], [4, 4, 4, 4, 5]],
    [[4, 4, 4, 4, 4], [4, 4, 4, 4, 4], [4, 4, 4, 4, 4], [4, 4, 3, 4, 4], [4, 3, 4, 4, 3]],
    [[4, 4, 3, 3, 4], [4, 4, 4, 4, 3], [3, 3, 4, 3, 4], [0, 0, 0, 0, 0], [4, 4, 3, 4, 3]],
    [[3, 3, 2, 2, 3], [3, 3, 3, 3, 2], [2, 3, 2, 2, 3], [3, 3, 3, 3, 4], [3, 3, 2, 3, 2]],
];

/// A content note per pitch.
const NOTES: [&str; 8] = [
    "Messboje mit Meldung an das Fachverfahren; Pilot an der Schwentine seit Mai.",
    "Prüft Bauanträge auf Vollständigkeit, 31 Antragsarten; Anbindung über XBau.",
    "Nachrückende erhalten den frei gewordenen Termin; Versand per Brief und SMS.",
    "Klassifiziert Posteingang in 43 Dokumentarten; Zuordnung zum Aktenzeichen.",
    "Bescheide in Leichter Sprache, geprüft durch Prüfgruppe; Gebärdenvideo je Baustein.",
    "Baumkataster mit Antrag, Ortstermin und Ersatzpflanzung in einem Vorgang.",
    "Baustellenplan und verkehrsrechtliche Anordnung aus einer Zeichnung.",
    "Genehmigung von Großraum- und Schwertransporten; Brückenklassen noch offen.",
];

/// What the day leaves behind.
pub struct Day {
    /// The session.
    pub session: String,
    /// Outcome of the import of the ballot file.
    pub filed: Value,
}

/// Runs the sample session. The office's clock should stand shortly before nine on the day
/// of the sample.
#[must_use]
pub fn run(office: &Office) -> Day {
    let plan = office.host("session.create_sample", json!({}));
    let session = text(&plan, "/session").to_owned();
    office.clock.pass_ms(11 * MINUTE_MS);
    let frozen = office.host("plan.freeze", json!({ "session": session, "based_on": plan["revision"] }));
    assert!(frozen["frozen"].is_object(), "the sample is complete");
    office.clock.pass_ms(19 * MINUTE_MS);
    office.phase(&session, 11 * MINUTE_MS);
    let people: Vec<String> =
        list(&frozen, "/panel").iter().map(|row| text(row, "/person").to_owned()).collect();
    let (window, file) = people.split_at(4);
    for pitch in 0..8 {
        run_pitch(office, &session, &frozen, pitch, window);
        if pitch == 3 {
            office.phase(&session, 20 * MINUTE_MS);
        }
    }
    office.phase(&session, 9 * MINUTE_MS);
    let filed = by_file(office, &session, &frozen, &file[0]);
    office.clock.pass_ms(14 * MINUTE_MS);
    let _ = office.of("scoring.close", &session);
    let resolution = "Das Gremium empfiehlt, mit Aktenlotse GmbH und Klarwasser Sensorik GmbH je ein \
                      Pilotvorhaben von sechs Monaten vorzubereiten. Abstimmung: 5 Ja, 0 Nein, 0 Enthaltungen.";
    let _ = office.host("results.resolve", json!({ "session": session, "text": resolution }));
    office.phase(&session, 5 * MINUTE_MS);
    let _ = office.of("run.advance", &session);
    office.clock.pass_ms(9 * MINUTE_MS);
    sign(office, &session);
    Day { session, filed }
}

/// Chair and minute taker sign.
pub fn sign(office: &Office, session: &str) {
    for signer in ["minute_taker", "chair"] {
        let seen = office.of("record.view", session)["seq"].clone();
        let params = json!({ "session": session, "signer": signer, "place": "Musterstadt", "seen": seen });
        let _ = office.host("record.sign", params);
        office.clock.pass_ms(74_000);
    }
}

fn run_pitch(office: &Office, session: &str, plan: &Value, pitch: usize, window: &[String]) {
    let spoken_ms = [300_000, 342_000, 291_000, 298_000, 300_000, 277_000, 300_000, 284_000][pitch];
    office.phase(session, 24_000);
    let item = text(&office.of("run.view", session), "/current/item").to_owned();
    let note = |field: &str, text: &str| json!({ "session": session, "item": item, "field": field, "text": text, "replaces": null });
    let _ = office.host("note.take", note("content", NOTES[pitch]));
    let _ =
        office.host("note.take", note("valuation", "Einsparung nicht belegt: Zahlen stammen vom Anbieter."));
    office.clock.pass_ms(spoken_ms - 24_000);
    office.phase(session, 5 * MINUTE_MS);
    office.phase(session, 3 * MINUTE_MS);
    let applicant = text(&plan["applicants"][pitch], "/id");
    for (place, person) in window.iter().enumerate() {
        let scores = scores(plan, pitch, place);
        let recused = pitch == 6 && place == 3;
        let params = json!({
            "session": session, "evaluator": person, "applicant": applicant,
            "plan_hash": plan_hash(office, session, person), "scores": scores, "reasons": reasons(&scores),
        });
        let answer = office.evaluator(session, person, "ballot.submit", params);
        assert_eq!(answer.is_err(), recused, "{answer:?}");
    }
    office.phase(session, 2 * MINUTE_MS);
}

fn plan_hash(office: &Office, session: &str, person: &str) -> String {
    let params = json!({ "session": session, "evaluator": person });
    let view =
        office.evaluator(session, person, "ballot.view", params).expect("an evaluator sees the ballot");
    text(&view, "/plan_hash").to_owned()
}

fn scores(plan: &Value, pitch: usize, evaluator: usize) -> Map<String, Value> {
    let criteria = list(plan, "/form/criteria").iter();
    let scores = criteria.zip(SCORES[pitch][evaluator]);
    scores.map(|(criterion, score)| (text(criterion, "/id").to_owned(), json!(score.to_string()))).collect()
}

/// The extremes need a reason in the sample's form.
fn reasons(scores: &Map<String, Value>) -> Map<String, Value> {
    let extreme = scores.iter().filter(|(_, score)| **score == "5" || **score == "0");
    extreme.map(|(id, _)| (id.clone(), json!("In der Vorführung gezeigt."))).collect()
}

/// One evaluator scores everybody on a page without a network and hands in a file, twice.
fn by_file(office: &Office, session: &str, plan: &Value, person: &str) -> Value {
    let page = office.document(session, "ballot_page", Some(person)).expect("the page is made");
    let data = page_data(&String::from_utf8(page.bytes).expect("a page is text"));
    let ballots: Vec<Value> = list(plan, "/applicants")
        .iter()
        .enumerate()
        .map(|(pitch, applicant)| {
            let id = text(applicant, "/id");
            let mut rows = list(&data, "/view/applicants").iter();
            let row = rows.find(|row| row["applicant"] == id).expect("every applicant is on the page");
            let scores = scores(plan, pitch, 4);
            json!({ "ballot": row["ballot"], "applicant": id, "edition": 1, "complete": true, "reasons": reasons(&scores), "scores": scores })
        })
        .collect();
    let payload = json!({
        "session": session, "plan_hash": text(&data, "/view/plan_hash"), "evaluator": person,
        "saved_at": "2026-11-24T11:30:00Z", "ballots": ballots,
    })
    .to_string();
    let sha256 = Hash::of(&[payload.as_bytes()]).to_string();
    let file =
        json!({ "format": "pitchpult-ballot", "v": 1, "payload": payload, "sha256": sha256 }).to_string();
    let import = |bytes: &str| {
        let upload = office.app.upload("bogen.ballot", bytes.into()).expect("an upload").upload;
        office.try_host("ballot.import", json!({ "session": session, "upload": upload }))
    };
    let first = import(&file).expect("the file is taken");
    let again = import(&file).expect("the file is known");
    assert_eq!((&again["taken"], &again["unchanged"]), (&json!(0), &json!(8)));
    let changed = file.replacen("5", "4", 1);
    assert!(import(&changed).is_err(), "a changed file is refused");
    first
}

/// The data that the host put into the page.
#[must_use]
pub fn page_data(page: &str) -> Value {
    let start = r#"<script type="application/json" id="pitchpult-file">"#;
    let (_, rest) = page.split_once(start).expect("the page has its data");
    let (data, _) = rest.split_once("</script>").expect("the data ends");
    serde_json::from_str(data).expect("the data is JSON")
}
