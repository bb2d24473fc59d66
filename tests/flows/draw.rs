//! The draw, worked out again by a script that shares no line with the program.

#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use chrono::NaiveDate;
use domain::draw::{List, ListEntry, SortRule, draw};
use domain::ids::ApplicantId;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};
use uuid::Uuid;

const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/draw/recompute.mjs");
const CASES: usize = 400;

fn node(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new("node")
        .arg(SCRIPT)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("Node.js is on the path, as for the UI");
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn list(rule: SortRule, names: Vec<(String, Option<i32>)>) -> List {
    let entry = |(id, (name, day)): (usize, (String, Option<i32>))| ListEntry {
        applicant: ApplicantId(Uuid::from_u128(id as u128)),
        name,
        received: day.and_then(NaiveDate::from_num_days_from_ce_opt),
    };
    List::new(rule, names.into_iter().enumerate().map(entry).collect())
}

/// Names of any letters, control characters included, and numbers that are now and then too short.
fn any_case() -> impl Strategy<Value = (List, String)> {
    let rule = prop_oneof![Just(SortRule::NewestFirst), Just(SortRule::ByName)];
    // A few years around 2026, so that days come twice.
    let name = ("(?s).{0,12}", prop::option::of(739_000..740_000_i32));
    let names = prop::collection::vec(name, 1..=40);
    (rule, names, "0{0,3}[0-9]{2,57}").prop_map(|(rule, names, number)| (list(rule, names), number))
}

/// What the script answers, said by the program.
fn by_the_program(list: &List, number: &str) -> Value {
    let Ok(drawn) = draw(list, number) else { return Value::Null };
    let ids = list.ids();
    let place = |id: &ApplicantId| ids.iter().position(|listed| listed == id).unwrap();
    json!({ "hash": list.hash(), "order": drawn.order.iter().map(place).collect::<Vec<_>>() })
}

#[test]
fn the_script_finds_the_same_hashes_and_orders() {
    let mut dice = TestRunner::deterministic();
    let cases: Vec<_> = (0..CASES).map(|_| any_case().new_tree(&mut dice).unwrap().current()).collect();
    let asked: Vec<_> =
        cases.iter().map(|(list, number)| json!({ "text": list.text(), "number": number })).collect();
    let output = node(&["--cases"], &Value::from(asked).to_string());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answers: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answers.len(), CASES);
    for ((list, number), answer) in cases.iter().zip(answers) {
        let answer = if answer["refused"].is_string() { Value::Null } else { answer };
        assert_eq!(answer, by_the_program(list, number), "{number} over\n{}", list.text());
    }
    let refused = cases.iter().filter(|(list, number)| draw(list, number).is_err()).count();
    assert!((1..CASES / 2).contains(&refused), "{refused} were refused: the cases should hold some of both");
}

#[test]
fn a_guest_sees_the_hash_and_the_order() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.txt");
    let names = ["Baufeld Digital", "Termino Bürgerdienste", "Schwerlastwege", "Aktenlotse"];
    let list = list(SortRule::ByName, names.map(|name| (name.to_owned(), Some(739_500))).into());
    std::fs::write(&path, list.text()).unwrap();
    let output = node(&[path.to_str().unwrap(), "0271"], "");
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(printed.contains(&list.hash().groups().join(" ")), "{printed}");
    let rows: Vec<_> = printed.lines().skip_while(|line| !line.starts_with("1\t")).collect();
    let expected = [
        "1\tTermino Bürgerdienste\t(271 : 4 = 67 Rest 3)",
        "2\tBaufeld Digital\t(67 : 3 = 22 Rest 1)",
        "3\tAktenlotse\t(22 : 2 = 11 Rest 0)",
        "4\tSchwerlastwege\t(11 : 1 = 11 Rest 0)",
    ];
    assert_eq!(rows, expected);
}

#[test]
fn a_guest_is_told_what_is_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.txt");
    for (text, number) in [
        ("0\tEins\t\n", "12"),
        ("0\tEins\t\n", "12 3"),
        ("0\tEins\t", "123"),
        ("0\tEins\t\r\n", "123"),
        ("\u{feff}0\tEins\t\n", "123"),
        ("1\tEins\t\n", "123"),
    ] {
        std::fs::write(&path, text).unwrap();
        let output = node(&[path.to_str().unwrap(), number], "");
        assert_eq!(output.status.code(), Some(1), "{text:?} {number:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
}
