//! The real server process, spoken to over a plain socket.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

/// A running `pitchpult-headless` and the host's key to it.
pub struct Headless {
    process: Child,
    port: u16,
    key: String,
}

/// Where the program lies: named by the environment, or beside this test.
#[must_use]
pub fn program() -> PathBuf {
    if let Some(named) = std::env::var_os("PITCHPULT_HEADLESS_BIN") {
        return named.into();
    }
    let here = std::env::current_exe().expect("a program knows itself");
    let folder = here.parent().and_then(Path::parent).expect("target/<profile>/deps");
    folder.join("pitchpult-headless")
}

impl Headless {
    /// Starts the server on a data folder and enters as the host.
    #[must_use]
    pub fn start(folder: &Path) -> Self {
        let mut process = Command::new(program())
            .arg("--folder")
            .arg(folder)
            .stdout(Stdio::piped())
            .spawn()
            .expect("pitchpult-headless is built: cargo build -p pitchpult-lan");
        let out = process.stdout.take().expect("the server has an output");
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line).expect("the server says its address");
        let address = line.trim().split_once("http://127.0.0.1:").expect("an address").1;
        let (port, ticket) = address.split_once("/console.html#enter=").expect("a ticket");
        let mut headless = Self { process, port: port.parse().expect("a port"), key: String::new() };
        let welcome = headless.post("/enter", &json!({ "ticket": ticket })).expect("the ticket is valid");
        welcome["key"].as_str().expect("a key").clone_into(&mut headless.key);
        headless
    }

    /// Process id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Becomes an evaluator of a session, over the same one-time link that a page uses.
    ///
    /// # Errors
    /// What the server refuses.
    pub fn evaluator(&self, session: &str, evaluator: &str) -> Result<Voice, Value> {
        let params = json!({ "session": session, "which": "ballot", "evaluator": evaluator });
        let link = self.call("window.link", params)?;
        let url = link["url"].as_str().expect("a link");
        let ticket = url.split_once("enter=").expect("a ticket").1.split('&').next().unwrap_or_default();
        let welcome = self.post("/enter", &json!({ "ticket": ticket }))?;
        Ok(Voice { port: self.port, key: welcome["key"].as_str().expect("a key").to_owned() })
    }

    /// The key of a stage of a session, let in over the link that a page uses.
    ///
    /// # Errors
    /// What the server refuses.
    pub fn stage(&self, session: &str) -> Result<String, Value> {
        let url = self.stage_link(session)?;
        let ticket = url.split_once("enter=").expect("a ticket").1.split('&').next().unwrap_or_default();
        let welcome = self.post("/enter", &json!({ "ticket": ticket }))?;
        Ok(welcome["key"].as_str().expect("a key").to_owned())
    }

    /// The one-time address of a stage's page.
    ///
    /// # Errors
    /// What the server refuses.
    pub fn stage_link(&self, session: &str) -> Result<String, Value> {
        let params = json!({ "session": session, "which": "stage", "evaluator": null });
        let link = self.call("window.link", params)?;
        Ok(format!("http://127.0.0.1:{}{}", self.port, link["url"].as_str().expect("a link")))
    }

    /// The port on loopback.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// The host's key.
    #[must_use]
    pub fn key(&self) -> String {
        self.key.clone()
    }

    /// The host's voice.
    #[must_use]
    pub fn host(&self) -> Voice {
        Voice { port: self.port, key: self.key.clone() }
    }

    /// A command of the host.
    ///
    /// # Errors
    /// The failure as it crosses; `null` where the connection was lost.
    pub fn call(&self, command: &str, params: Value) -> Result<Value, Value> {
        self.host().call(command, params)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, Value> {
        self.host().post(path, body)
    }

    /// Ends the process as a power cut would: SIGKILL.
    pub fn kill(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Headless {
    fn drop(&mut self) {
        self.kill();
    }
}

/// Somebody who is in.
#[derive(Clone)]
pub struct Voice {
    port: u16,
    key: String,
}

impl Voice {
    /// A command.
    ///
    /// # Errors
    /// The failure as it crosses; `null` where the connection was lost.
    pub fn call(&self, command: &str, params: Value) -> Result<Value, Value> {
        let answer = self.post("/rpc", &json!({ "command": command, "params": params }))?;
        Ok(answer["answer"].clone())
    }

    /// Sends a command and does not wait for its answer.
    pub fn send(&self, command: &str, params: &Value) -> Option<TcpStream> {
        self.write("/rpc", &json!({ "command": command, "params": params }))
    }

    fn write(&self, path: &str, body: &Value) -> Option<TcpStream> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        let body = body.to_string();
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: 127.0.0.1:{}\r\nx-pitchpult-key: {}\r\ncontent-type: application/json\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n",
            self.port,
            self.key,
            body.len()
        );
        stream.write_all(format!("{head}{body}").as_bytes()).ok()?;
        Some(stream)
    }

    fn post(&self, path: &str, body: &Value) -> Result<Value, Value> {
        let mut stream = self.write(path, body).ok_or(Value::Null)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).map_err(|_| Value::Null)?;
        let answer = String::from_utf8_lossy(&answer);
        let (head, body) = answer.split_once("\r\n\r\n").ok_or(Value::Null)?;
        let body: Value = serde_json::from_str(body).map_err(|_| Value::Null)?;
        if head.starts_with("HTTP/1.1 200") { Ok(body) } else { Err(body) }
    }
}
