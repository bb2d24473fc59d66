//! A served house in a folder of its own, and a client that is as plain as HTTP allows: it
//! can send the wrong Host, which a well-behaved client refuses to.

#![allow(dead_code, reason = "each test binary uses its part")]

use std::sync::Arc;

use app::clock::RealClock;
use app::{App, Caller};
use lan::Server;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;

pub type Changes = WebSocketStream<TcpStream>;

pub struct House {
    pub app: App,
    pub port: u16,
    _folder: tempfile::TempDir,
}

pub struct Answer {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

impl House {
    pub async fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let app = app::open(folder.path(), Arc::new(RealClock::default()), None, &mut |_| {}).unwrap();
        let listener = lan::bind(0).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Server::new(app.clone(), listener).unwrap();
        tokio::spawn(server.run(std::future::pending()));
        Self { app, port, _folder: folder }
    }

    /// The key of a new page that is let in as `caller`.
    pub async fn enter(&self, caller: Caller) -> String {
        let ticket = self.app.grant(caller).unwrap();
        let welcome = self.post("/enter", "", &json!({ "ticket": ticket })).await.json();
        welcome["key"].as_str().unwrap().to_owned()
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], b"").await
    }

    pub async fn post(&self, path: &str, key: &str, body: &Value) -> Answer {
        let headers = [("x-pitchpult-key", key), ("content-type", "application/json")];
        self.send("POST", path, &headers, body.to_string().as_bytes()).await
    }

    pub async fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        self.send_to(&format!("127.0.0.1:{}", self.port), method, path, headers, body).await
    }

    pub async fn send_to(
        &self,
        host: &str,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        let length = body.len();
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {length}\r\n"
        );
        for (name, value) in headers {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        request.push_str("\r\n");
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        stream.write_all(&[request.as_bytes(), body].concat()).await.unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.unwrap();
        Answer::read(&bytes)
    }

    pub async fn listen(
        &self,
        key: &str,
        origin: Option<&str>,
    ) -> Result<Changes, tokio_tungstenite::tungstenite::Error> {
        let address = format!("ws://127.0.0.1:{}/changes?key={key}", self.port);
        let mut request = address.into_client_request().unwrap();
        if let Some(origin) = origin {
            request.headers_mut().insert("origin", origin.parse().unwrap());
        }
        let stream = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        tokio_tungstenite::client_async(request, stream).await.map(|(changes, _)| changes)
    }
}

impl Answer {
    fn read(bytes: &[u8]) -> Self {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap().to_lowercase();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Self { status, head, body: bytes[end + 4..].to_vec() }
    }

    /// A header's value in small letters; empty when there is none.
    pub fn header(&self, name: &str) -> &str {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.into_iter().find(|(there, _)| *there == name).map_or("", |(_, value)| value)
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// The code of a failure; empty when there is none.
    pub fn code(&self) -> String {
        self.json()["failure"]["code"].as_str().unwrap_or_default().to_owned()
    }
}
