//! Lists of applicants as offices get them: the first time, the second time, and into another
//! session.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use chrono::{DateTime, Utc};
use pitchpult_tests::Office;
use pitchpult_tests::nine_challenges::{CHALLENGES, applicant, table};
use pitchpult_tests::office::{list, text};
use serde_json::{Value, json};

fn morning() -> DateTime<Utc> {
    "2026-11-24T07:30:00Z".parse().unwrap()
}

fn opened() -> (tempfile::TempDir, Office) {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::open(folder.path(), morning());
    (folder, office)
}

fn new_session(office: &Office) -> Value {
    office.host("session.create", json!({ "title": "Neun Challenges" }))
}

/// A list on its way into a session.
struct Intake<'a> {
    office: &'a Office,
    plan: Value,
    upload: String,
    choice: Value,
}

impl<'a> Intake<'a> {
    fn of(office: &'a Office, plan: &Value, bytes: impl Into<Vec<u8>>) -> Self {
        let upload = office.app.upload("liste.csv", bytes.into()).unwrap().upload;
        let choice = serde_json::to_value(app::wire::ImportChoice::default()).unwrap();
        Self { office, plan: plan.clone(), upload, choice }
    }

    fn choose(mut self, name: &str, value: Value) -> Self {
        self.choice[name] = value;
        self
    }

    fn preview(&self) -> Value {
        let params = json!({
            "session": self.plan["session"], "upload": self.upload, "choice": self.choice, "offset": 0,
        });
        self.office.host("import.preview", params)
    }

    fn try_store(&self) -> Result<Value, app::Error> {
        let ready = self.preview()["ready"].clone();
        let params = json!({
            "session": self.plan["session"], "based_on": self.plan["revision"], "upload": self.upload,
            "choice": self.choice, "expected": ready,
        });
        self.office.try_host("import.store", params)
    }

    fn store(&self) -> Value {
        self.try_store().unwrap()
    }
}

fn found<'a>(preview: &'a Value, code: &str) -> &'a Value {
    let mut found = list(preview, "/found").iter();
    found.find(|found| found["code"] == code).unwrap_or_else(|| panic!("{code} in {}", preview["found"]))
}

fn names(plan: &Value) -> Vec<&str> {
    list(plan, "/applicants").iter().map(|one| text(one, "/name")).collect()
}

fn counts(preview: &Value) -> [u64; 5] {
    ["new", "linked", "changed", "same", "gone"].map(|name| preview["difference"][name].as_u64().unwrap())
}

#[test]
fn nine_challenges_become_nine_tracks_of_four_kinds() {
    let (_folder, office) = opened();
    let intake = Intake::of(&office, &new_session(&office), table());
    let preview = intake.preview();
    assert_eq!((&preview["ready"], &preview["left_out"]), (&json!(36), &json!(0)));
    assert_eq!(preview["kinds"], json!(["association", "authority", "start_up", "team"]));
    assert_eq!(preview["difference"], Value::Null, "nobody is known yet");
    assert_eq!(found(&preview, "challenges")["taken"], true);
    let plan = intake.store();
    let tracks: Vec<_> = list(&plan, "/tracks").iter().map(|track| text(track, "/name")).collect();
    assert_eq!(tracks, CHALLENGES);
    assert!(
        list(&plan, "/tracks").iter().all(|track| track["pitches"] == 4 && track["challenge"].is_string())
    );
    let kinds: std::collections::BTreeSet<_> =
        list(&plan, "/applicants").iter().map(|one| text(one, "/kind")).collect();
    assert_eq!(kinds.len(), 4);
}

#[test]
fn the_same_list_again_shows_the_difference_and_updates() {
    let (_folder, office) = opened();
    let plan = Intake::of(&office, &new_session(&office), table()).store();
    let (first, last) = (applicant(0, 0), applicant(8, 3));
    let mut lines: Vec<String> = table().lines().map(str::to_owned).collect();
    lines.retain(|line| !line.starts_with(&last));
    // One of another name at the same address is another applicant; one that moved is the same.
    lines[1] = lines[1].replace("Musterstadt", "Nordhafen").replace("Kim Ahorn 00", "Robin Ahorn");
    let new = format!(
        "Neuland GmbH;Start-up;Musterstadt;Kim Birke;post@neuland.example;{};02.11.2026;Neu",
        CHALLENGES[3]
    );
    lines.push(new);
    let changed = lines.join("\r\n");
    let intake = Intake::of(&office, &plan, changed.clone());
    let preview = intake.preview();
    assert_eq!(counts(&preview), [1, 0, 1, 34, 1]);
    assert_eq!(preview["remembered"], true);
    let change = &preview["difference"]["rows"][0];
    assert_eq!(text(change, "/name"), first);
    let place = json!({ "field": "place", "before": "Musterstadt", "after": "Nordhafen", "taken": true });
    assert_eq!(change["changes"][0], place);
    let missing = &preview["difference"]["missing"][0];
    assert_eq!((text(missing, "/name"), &missing["removed"]), (&*last, &json!(false)));

    let kept = intake.choose("turned", json!([{ "row": 2, "field": "place" }]));
    let kept = kept.choose("removed", json!([missing["applicant"]]));
    let preview = kept.preview();
    assert_eq!(preview["difference"]["rows"][0]["changes"][0]["taken"], false);
    assert_eq!(preview["difference"]["removed"], 1);
    let updated = kept.store();
    assert_eq!(list(&updated, "/applicants").len(), 36);
    assert!(names(&updated).contains(&"Neuland GmbH") && !names(&updated).contains(&&*last));
    let entry = list(&updated, "/applicants").iter().find(|one| one["name"] == json!(first)).unwrap();
    assert_eq!((text(entry, "/place"), text(entry, "/presenter")), ("Musterstadt", "Robin Ahorn"));
    let track = list(&updated, "/tracks").iter().find(|track| track["name"] == CHALLENGES[3]).unwrap();
    assert_eq!((list(&updated, "/tracks").len(), &track["pitches"]), (9, &json!(5)));
    let again = Intake::of(&office, &updated, changed).preview();
    assert_eq!(counts(&again), [0, 0, 1, 35, 0], "what was left out is still offered");
}

#[test]
fn another_session_finds_who_the_directory_knows() {
    let (_folder, office) = opened();
    let _ = Intake::of(&office, &new_session(&office), table()).store();
    let intake = Intake::of(&office, &new_session(&office), table());
    let preview = intake.preview();
    assert_eq!(counts(&preview), [0, 36, 0, 0, 0]);
    let intake = intake.choose("separate", json!([2]));
    assert_eq!(counts(&intake.preview()), [1, 35, 0, 0, 0]);
    let plan = intake.store();
    assert_eq!((list(&plan, "/applicants").len(), list(&plan, "/tracks").len()), (36, 9));
    let name = applicant(0, 0);
    let asked = office.host("directory.applicants", json!({ "words": name, "kind": null, "after": null }));
    assert_eq!(list(&asked, "/rows").len(), 2, "the one that is another one, and no other double");
}

#[test]
fn who_applies_twice_pitches_once_unless_each_application_counts() {
    let (_folder, office) = opened();
    let file = "Firma;Ort;E-Mail;Kurzbeschreibung\nLotse GmbH;Köln;a@lotse.example;Post\n\
        Lotse GmbH;Köln;a@lotse.example;Akten\nAndere AG;Bonn;b@andere.example;Wege\n";
    let intake = Intake::of(&office, &new_session(&office), file);
    let preview = intake.preview();
    assert_eq!((&preview["ready"], &preview["left_out"]), (&json!(2), &json!(1)));
    assert_eq!(found(&preview, "further")["taken"], false);
    let fault = &preview["faults"][0];
    assert_eq!(
        (&fault["code"], &fault["row"], &fault["other_row"]),
        (&json!("further"), &json!(3), &json!(2))
    );
    let all = intake.choose("applications", json!("all"));
    assert_eq!((&all.preview()["ready"], &all.preview()["fault_count"]), (&json!(3), &json!(0)));
    assert_eq!(names(&all.store()), ["Lotse GmbH", "Lotse GmbH", "Andere AG"]);
}

#[test]
fn what_an_applicant_needs_stands_with_the_guests_and_video_on_the_agenda() {
    let (_folder, office) = opened();
    let file = "Firma;Ansprechperson;Barrierefreiheit;Video;Gegründet;Registernummer;Branche;Personen;Telefon\n\
        Lotse GmbH;Kim Ahorn;Rollstuhl;ja;2019;HRB 12345 Köln;Software;12;0221 123456\nAndere AG;Ida Birke;;nein;;;;;\n";
    let intake = Intake::of(&office, &new_session(&office), file).choose(
        "fields",
        json!(["name", "presenter", "access", "remote", "founded", "proof", "branch", "size", "phone"]),
    );
    let plan = intake.store();
    let remote: Vec<_> = list(&plan, "/items")
        .iter()
        .filter(|item| item["kind"] == "pitch")
        .map(|item| item["remote"].clone())
        .collect();
    assert_eq!(remote, [json!(""), Value::Null]);
    let outreach = office.of("outreach.view", text(&plan, "/session"));
    let guests = list(&outreach, "/guests");
    assert_eq!(guests.len(), 1);
    assert_eq!((text(&guests[0], "/name"), text(&guests[0], "/needs_note")), ("Kim Ahorn", "Rollstuhl"));
    assert_eq!(text(&guests[0], "/needs/0/need"), "step_free");
    let again = Intake::of(&office, &plan, file).preview();
    assert_eq!(counts(&again), [0, 0, 0, 2, 0], "{}", again["difference"]["rows"]);
}

#[test]
fn what_is_found_can_be_chosen_otherwise() {
    let (_folder, office) = opened();
    let file = "Bewerbungen 2026\nFirma;Sitz;Eingang\n\"=\"\"Lotse GmbH\"\"\";Köln;01/02/2026\nSumme;;1\n";
    let intake = Intake::of(&office, &new_session(&office), file);
    let preview = intake.preview();
    assert_eq!((&preview["ready"], &preview["header_row"]), (&json!(1), &json!(2)));
    assert_eq!(found(&preview, "total")["taken"], false);
    assert_eq!(found(&preview, "wrapped")["taken"], true);
    assert_eq!(
        found(&preview, "doubtful-dates")["columns"],
        json!([{ "column": 2, "code": "day-month-year" }])
    );
    let otherwise = intake
        .choose("take", json!(["total"]))
        .choose("unwrap", json!(false))
        .choose("column_dates", json!([{ "column": 2, "code": "month-day-year" }]));
    let preview = otherwise.preview();
    assert_eq!(preview["row_count"], 2);
    assert_eq!(found(&preview, "chosen-dates")["columns"][0]["code"], "month-day-year");
    assert_eq!(preview["columns"][0]["samples"][0], "=\"Lotse GmbH\"");
    let unknown = otherwise.choose("take", json!(["everything"]));
    let params = json!({ "session": unknown.plan["session"], "upload": unknown.upload, "choice": unknown.choice, "offset": 0 });
    assert_eq!(office.try_host("import.preview", params).unwrap_err().code, "invalid");
}

#[test]
fn a_mapping_is_remembered_until_it_is_reset() {
    let (_folder, office) = opened();
    let file = |rows: &str| format!("Spalte 1;Spalte 2\n{rows}");
    let plan = new_session(&office);
    let first = Intake::of(&office, &plan, file("Lotse GmbH;Köln\nAndere AG;Bonn\n"))
        .choose("fields", json!(["place", "name"]));
    let plan = first.store();
    let second = Intake::of(&office, &plan, file("Unna;Dritte AG\nHamm;Vierte AG\n"));
    let preview = second.preview();
    assert_eq!(preview["remembered"], true);
    let fields: Vec<_> = list(&preview, "/columns").iter().map(|column| text(column, "/field")).collect();
    assert_eq!(fields, ["place", "name"]);
    let afresh = second.choose("forget", json!(true)).preview();
    assert_eq!(afresh["remembered"], false);
}

#[test]
fn columns_without_a_name_are_shown_all_the_same() {
    let (_folder, office) = opened();
    let intake = Intake::of(&office, &new_session(&office), "Firma;Ort\nLotse GmbH;Köln\n")
        .choose("fields", json!(["ignore", "place"]));
    let preview = intake.preview();
    assert_eq!(
        (&preview["refused"]["code"], &preview["ready"]),
        (&json!("import-no-name-column"), &json!(0))
    );
    assert_eq!(list(&preview, "/columns").len(), 2);
    assert_eq!(intake.try_store().unwrap_err().code, "import-no-name-column");
}

#[test]
fn the_rows_that_stay_out_are_a_table() {
    let (_folder, office) = opened();
    let plan = new_session(&office);
    let intake =
        Intake::of(&office, &plan, "Firma;E-Mail\nLotse GmbH;info@lotse\nAndere AG;b@andere.example\n");
    let document = format!("import_faults:{}", intake.upload);
    let session = text(&plan, "/session");
    assert_eq!(office.document(session, &document, None).unwrap_err().code, "upload-gone");
    let _ = intake.preview();
    let saved = office.document(session, &document, None).unwrap();
    let table = String::from_utf8(saved.bytes).unwrap();
    assert!(saved.name.ends_with(".csv"));
    assert!(table.starts_with("\u{feff}Zeile;Spalte;Feld;Wert;Grund\r\n2;B;E-Mail;info@lotse;"), "{table}");
}

#[test]
fn names_as_people_have_them_come_in_whole_and_an_impossible_day_is_said() {
    let (_folder, office) = opened();
    let long = "Ä".repeat(300);
    let file = format!(
        "Firma;Ort;Eingang\n{long};Köln;01.10.2026\nשלום עולם בע\"מ;Bonn;02.10.2026\nCafe\u{301} Noir;Unna;03.10.2026\n\
         Alt GmbH;Hamm;31.12.1899\n{long}Ä;Ulm;01.10.2026\n"
    );
    let intake = Intake::of(&office, &new_session(&office), file);
    let preview = intake.preview();
    let codes: Vec<_> = list(&preview, "/faults").iter().map(|fault| text(fault, "/code")).collect();
    assert_eq!(codes, ["date-no-such-year", "name-too-long"]);
    let plan = intake.store();
    assert_eq!(names(&plan), [long.as_str(), "שלום עולם בע\"מ", "Cafe\u{301} Noir"]);
}

#[test]
fn a_list_beyond_every_agenda_is_refused_with_the_number_that_fits() {
    let (_folder, office) = opened();
    let mut file = String::from("Firma;Ort\n");
    for row in 0..12_100 {
        file.push_str(&format!("Werk {row} GmbH;Köln\n"));
    }
    let intake = Intake::of(&office, &new_session(&office), file);
    let preview = intake.preview();
    assert_eq!(preview["ready"], 12_100);
    let refused = intake.try_store().unwrap_err();
    assert_eq!(refused.code, "import-too-many-pitches");
    assert_eq!(refused.params[1].1, preview["capacity"].to_string());
}

#[test]
fn a_row_far_down_is_found_and_can_be_left_out_alone() {
    let (_folder, office) = opened();
    let file: String = std::iter::once("Firma;Ort\n".to_owned())
        .chain((0..1200).map(|row| format!("Werk {row} GmbH;Köln\n")))
        .collect();
    let intake = Intake::of(&office, &new_session(&office), file).choose("dropped", json!([1001]));
    let params = json!({
        "session": intake.plan["session"], "upload": intake.upload, "choice": intake.choice, "offset": 0,
        "words": "werk 999",
    });
    let preview = office.host("import.preview", params);
    assert_eq!((&preview["matching"], &preview["ready"]), (&json!([1001]), &json!(1199)));
    assert_eq!((list(&preview, "/rows").len(), text(&preview, "/rows/0/name")), (1, "Werk 999 GmbH"));
    let plan = intake.store();
    assert_eq!(names(&plan).len(), 1199);
    assert!(!names(&plan).contains(&"Werk 999 GmbH"));
}

#[test]
fn an_upload_that_is_gone_says_so() {
    let (_folder, office) = opened();
    let intake = Intake::of(&office, &new_session(&office), "Firma\nA\n");
    let params =
        json!({ "session": intake.plan["session"], "upload": "gone", "choice": intake.choice, "offset": 0 });
    assert_eq!(office.try_host("import.preview", params).unwrap_err().code, "upload-gone");
}
