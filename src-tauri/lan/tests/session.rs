//! A page that is let in: asking, handing files in, hearing of changes, fetching a document.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test says what it expects")]

mod house;

use std::time::Duration;

use app::Caller;
use futures_util::StreamExt as _;
use house::House;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::{Error, Message};

const PATIENCE: Duration = Duration::from_secs(10);

#[tokio::test]
async fn a_host_creates_a_session_and_hears_of_it() {
    let house = House::open().await;
    let key = house.enter(Caller::host()).await;
    let mut changes = house.listen(&key, None).await.unwrap();
    let answer = house
        .post("/rpc", &key, &json!({ "command": "session.create", "params": { "title": "Ideen" } }))
        .await;
    assert_eq!(answer.status, 200, "{:?}", answer.json());
    let session = answer.json()["answer"]["session"].clone();
    let mut change = next_json(&mut changes).await;
    // The copy that every start makes is told as well, whenever it is done.
    while change["what"] == "backup" {
        change = next_json(&mut changes).await;
    }
    assert_eq!(change["session"], session);
    assert!(change["seq"].is_u64());
}

#[tokio::test]
async fn a_stage_hears_of_its_own_session_only() {
    let house = House::open().await;
    let host = Caller::host();
    let create = |title: &str| house.app.call(&host, "session.create", json!({ "title": title })).unwrap();
    let (other, own) = (create("other"), create("own"));
    let caller = Caller::stage(serde_json::from_value(own["session"].clone()).unwrap());
    let mut changes = house.listen(&house.enter(caller).await, None).await.unwrap();
    for plan in [&other, &own] {
        let item = json!({
            "session": plan["session"], "based_on": plan["revision"],
            "kind": "break", "title": "Pause", "duration_ms": 600_000,
        });
        house.app.call(&host, "plan.add_item", item).unwrap();
    }
    assert_eq!(next_json(&mut changes).await["session"], own["session"]);
}

#[tokio::test]
async fn a_stream_is_refused_to_strangers() {
    let house = House::open().await;
    let key = house.enter(Caller::host()).await;
    for (key, origin, status) in
        [("guessed", None, 401), (key.as_str(), Some("https://attacker.example"), 403)]
    {
        match house.listen(key, origin).await {
            Err(Error::Http(response)) => assert_eq!(response.status().as_u16(), status),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_file_comes_in_with_its_name() {
    let house = House::open().await;
    let key = house.enter(Caller::host()).await;
    let headers = [("x-pitchpult-key", key.as_str()), ("x-file-name", "f%C3%BCr%20Mai.csv")];
    let answer = house.send("POST", "/upload", &headers, b"Name;Ort\n").await.json();
    assert_eq!((answer["name"].as_str(), answer["size"].as_u64()), (Some("für Mai.csv"), Some(9)));
    let preview = json!({ "command": "import.preview", "params": { "upload": answer["upload"] } });
    assert_ne!(house.post("/rpc", &key, &preview).await.code(), "upload-gone");
}

#[tokio::test]
async fn what_the_server_takes_is_what_the_app_takes() {
    let house = House::open().await;
    assert!(house.app.upload("most", vec![0; lan::FILE_MAX]).is_ok());
    assert_eq!(house.app.upload("more", vec![0; lan::FILE_MAX + 1]).unwrap_err().code, "upload-too-large");
}

#[tokio::test]
async fn a_window_link_lets_one_page_in_as_what_it_is_for() {
    let house = House::open().await;
    let key = house.enter(Caller::host()).await;
    let plan = house.app.call(&Caller::host(), "session.create_sample", json!({})).unwrap();
    let params = json!({ "session": plan["session"], "which": "stage", "evaluator": null });
    let link = house.post("/rpc", &key, &json!({ "command": "window.link", "params": params })).await.json();
    let url = link["answer"]["url"].as_str().unwrap().to_owned();
    let ticket = url.split_once("#enter=").unwrap().1.split('&').next().unwrap();
    let welcome = house.post("/enter", "", &json!({ "ticket": ticket })).await.json();
    assert_eq!((&welcome["role"], &welcome["session"]), (&json!("stage"), &plan["session"]));
}

#[tokio::test]
async fn a_document_is_downloaded_once() {
    let house = House::open().await;
    let key = house.enter(Caller::host()).await;
    let plan = house.app.call(&Caller::host(), "session.create_sample", json!({})).unwrap();
    let params =
        json!({ "session": plan["session"], "document": "minutes_pdf", "language": "de", "evaluator": null });
    let link =
        house.post("/rpc", &key, &json!({ "command": "document.link", "params": params })).await.json();
    let url = link["answer"]["url"].as_str().unwrap_or_else(|| panic!("{link}")).to_owned();
    let first = house.get(&url).await;
    assert_eq!((first.status, first.header("content-type")), (200, "application/pdf"));
    assert!(first.body.starts_with(b"%PDF-"));
    assert!(first.header("content-disposition").starts_with("attachment; filename=\""));
    assert_eq!(first.header("cache-control"), "no-store");
    assert_eq!(house.get(&url).await.code(), "download-gone");
}

async fn next_json(changes: &mut house::Changes) -> Value {
    loop {
        let message = tokio::time::timeout(PATIENCE, changes.next()).await.unwrap().unwrap().unwrap();
        if let Message::Text(text) = message {
            return serde_json::from_str(&text).unwrap();
        }
    }
}
