//! The program under its driver: WebKitWebDriver in a process group of its own, the window it
//! opens, and the end of both. Knows nothing of what the window shows.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::wait::until;

/// The program, opened on a data folder, with the voice that steers it.
pub struct Program {
    driver: Child,
    port: u16,
    binary: PathBuf,
    /// Speaks WebDriver to the windows.
    pub client: Client,
}

impl Program {
    /// Starts driver and program on a free port. `home` is where both find their settings.
    pub async fn start(display: &str, folder: &Path, home: &Path) -> Self {
        let binary = program();
        let port = free_port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", display)
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("PITCHPULT_FOLDER", folder)
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_DATA_HOME", home.join("data"))
            .env("GSETTINGS_BACKEND", "memory")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            // The program would hold the pipe of this test open for as long as it lives.
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("WebKitWebDriver is installed: apt-get install webkit2gtk-driver");
        let mut group = Group(Some(driver));
        until(
            "WebKitWebDriver listens",
            || async move { TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok() },
        )
        .await;
        let client = connect(port, &binary).await;
        let driver = group.0.take().expect("nobody else takes it");
        Self { driver, port, binary, client }
    }

    /// Ends the program, and only it, as a power cut would.
    pub fn kill(&self) {
        let running = self.processes();
        assert!(!running.is_empty(), "the program runs");
        for process in running {
            signal(&process);
        }
    }

    /// Whether the program has gone.
    pub fn is_gone(&self) -> bool {
        self.processes().is_empty()
    }

    /// Processes of the driver's group that run the program's binary.
    fn processes(&self) -> Vec<String> {
        let group = self.driver.id().to_string();
        let all = fs::read_dir("/proc").expect("/proc is there").flatten();
        let ours = all.filter(|entry| {
            let stat = fs::read_to_string(entry.path().join("stat")).unwrap_or_default();
            // After the name in brackets: state, parent, group.
            let in_group = stat
                .rsplit_once(')')
                .is_some_and(|(_, rest)| rest.split_whitespace().nth(2) == Some(group.as_str()));
            in_group && fs::read_link(entry.path().join("exe")).is_ok_and(|exe| exe == self.binary)
        });
        ours.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    }

    /// What a screen reader is told of an element: `computedrole` or `computedlabel`.
    pub async fn computed(&self, element: &Element, what: &str) -> String {
        let session = self.client.session_id().await.unwrap().unwrap();
        let path = format!("/session/{session}/element/{}/{what}", &*element.element_id());
        let answer = get(self.port, &path).unwrap();
        answer["value"].as_str().unwrap_or_default().to_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        end(&mut self.driver);
    }
}

/// Ends the driver also when no session came about.
struct Group(Option<Child>);

impl Drop for Group {
    fn drop(&mut self) {
        if let Some(driver) = &mut self.0 {
            end(driver);
        }
    }
}

/// The group holds the driver, the program and the processes of its pages.
fn end(driver: &mut Child) {
    signal(&format!("-{}", driver.id()));
    let _ = driver.wait();
}

fn signal(target: &str) {
    let _ = Command::new("kill").args(["-KILL", "--", target]).stderr(Stdio::null()).status();
}

/// Named by the environment, or beside this test.
fn program() -> PathBuf {
    let path = std::env::var_os("PITCHPULT_BIN").map_or_else(
        || {
            let here = std::env::current_exe().expect("a program knows itself");
            here.ancestors().nth(2).expect("target/<profile>/deps").join("pitchpult")
        },
        PathBuf::from,
    );
    path.canonicalize().expect("pitchpult is built: cargo build -p pitchpult --features custom-protocol")
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|free| free.local_addr())
        .expect("a free port")
        .port()
}

async fn connect(port: u16, binary: &Path) -> Client {
    let wanted = json!({ "webkitgtk:browserOptions": { "binary": binary, "args": [] } });
    let Value::Object(capabilities) = wanted else { unreachable!("written as an object") };
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    builder.connect(&format!("http://127.0.0.1:{port}")).await.expect("the driver opens the program")
}

/// A question that fantoccini has no words for.
fn get(port: u16, path: &str) -> Option<Value> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()?;
    write!(stream, "GET {path} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n\r\n").ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    serde_json::from_str(answer.split_once("\r\n\r\n")?.1).ok()
}
