//! Who is let in, and what for. Everything here goes over a real socket.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects")]

mod house;

use app::Caller;
use app::caller::{ROLES, Role};
use app::router::COMMANDS;
use house::House;
use serde_json::json;

#[tokio::test]
async fn without_a_key_there_are_pages_and_nothing_else() {
    let house = House::open().await;
    let page = house.get("/console.html").await;
    assert!([200, 503].contains(&page.status), "a page, or the word that it was not built");
    for (method, path) in
        [("POST", "/rpc"), ("POST", "/upload"), ("GET", "/changes?key="), ("GET", "/changes")]
    {
        let answer = house.send(method, path, &[], b"{}").await;
        assert_eq!((answer.status, answer.code()), (401, "not-entered".to_owned()), "{path}");
    }
    let guessed = house.send("POST", "/rpc", &[("x-pitchpult-key", "guessed")], b"{}").await;
    assert_eq!(guessed.status, 401);
    assert_eq!(house.get("/download/guessed").await.code(), "download-gone");
    assert_eq!(house.get("/ballot-file.html").await.code(), "no-such-page");
    assert_eq!(house.get("/../Cargo.toml").await.code(), "no-such-page");
}

#[tokio::test]
async fn a_request_to_another_name_is_refused() {
    let house = House::open().await;
    for host in ["attacker.example", "127.0.0.1", "127.0.0.1:1", "localhost.attacker.example"] {
        let answer = house.send_to(host, "GET", "/console.html", &[], b"").await;
        assert_eq!((answer.status, answer.code()), (421, "foreign-host".to_owned()), "{host}");
    }
    let localhost = format!("localhost:{}", house.port);
    assert_ne!(house.send_to(&localhost, "GET", "/console.html", &[], b"").await.status, 421);
}

#[tokio::test]
async fn a_request_of_another_page_is_refused() {
    let house = House::open().await;
    let key = house.enter(Caller::host()).await;
    for origin in ["https://attacker.example", "null", "http://127.0.0.1:1"] {
        let answer =
            house.send("POST", "/rpc", &[("origin", origin), ("x-pitchpult-key", &key)], b"{}").await;
        assert_eq!((answer.status, answer.code()), (403, "foreign-origin".to_owned()), "{origin}");
    }
    let own = format!("http://127.0.0.1:{}", house.port);
    let body = br#"{"command":"clock.now"}"#;
    let headers = [("origin", own.as_str()), ("x-pitchpult-key", &key), ("content-type", "application/json")];
    assert_eq!(house.send("POST", "/rpc", &headers, body).await.status, 200);
}

#[tokio::test]
async fn a_ticket_is_worth_something_once() {
    let house = House::open().await;
    let ticket = house.app.grant(Caller::host()).unwrap();
    let first = house.post("/enter", "", &json!({ "ticket": ticket })).await;
    assert_eq!((first.status, first.json()["role"].as_str()), (200, Some("host")));
    let second = house.post("/enter", "", &json!({ "ticket": ticket })).await;
    assert_eq!((second.status, second.code()), (401, "ticket-not-valid".to_owned()));
}

#[tokio::test]
async fn guessing_tickets_bars_the_door_for_the_right_one_too() {
    let house = House::open().await;
    for _ in 0..10 {
        assert_eq!(house.post("/enter", "", &json!({ "ticket": "guessed" })).await.status, 401);
    }
    let right = house.app.grant(Caller::host()).unwrap();
    let answer = house.post("/enter", "", &json!({ "ticket": right })).await;
    assert_eq!((answer.status, answer.code()), (429, "too-many-tickets".to_owned()));
}

#[tokio::test]
async fn every_answer_keeps_the_page_within_itself() {
    let house = House::open().await;
    for path in ["/console.html", "/nowhere", "/download/guessed"] {
        let answer = house.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(
            policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"),
            "{policy}"
        );
        assert!(!policy.contains("unsafe"));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("access-control-allow-origin"), "");
    }
}

#[tokio::test]
async fn each_role_is_refused_each_command_that_does_not_name_it() {
    let house = House::open().await;
    let plan = house.app.call(&Caller::host(), "session.create_sample", json!({})).unwrap();
    let session = serde_json::from_value(plan["session"].clone()).unwrap();
    for role in ROLES {
        let caller = Caller { role, session: (role != Role::Host).then_some(session), evaluator: None };
        let key = house.enter(caller).await;
        for command in COMMANDS {
            if command.roles.contains(&role) {
                continue;
            }
            let answer = house.post("/rpc", &key, &json!({ "command": command.name, "params": {} })).await;
            let refused = (answer.status, answer.code());
            assert_eq!(refused, (403, "not-allowed".to_owned()), "{role:?} {}", command.name);
        }
        let unknown = house.post("/rpc", &key, &json!({ "command": "house.burn" })).await;
        assert_eq!((unknown.status, unknown.code()), (404, "unknown-command".to_owned()));
    }
}

#[tokio::test]
async fn only_the_host_hands_files_in() {
    let house = House::open().await;
    for role in ROLES.into_iter().filter(|role| *role != Role::Host) {
        let key = house.enter(Caller { role, session: None, evaluator: None }).await;
        let answer = house.send("POST", "/upload", &[("x-pitchpult-key", &key)], b"a;b").await;
        assert_eq!((answer.status, answer.code()), (403, "not-allowed".to_owned()), "{role:?}");
    }
}
