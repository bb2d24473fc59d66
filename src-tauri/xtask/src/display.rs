//! A display for the real window. A missing one is started, never a reason to skip.

use crate::sh::{Fault, Outcome};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// The display that windows open on; one that was started here ends with this value.
pub struct Display {
    name: String,
    server: Option<Child>,
}

impl Display {
    /// What DISPLAY has to say.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        if let Some(server) = &mut self.server {
            // A server that has ended by itself is as good as one that is ended.
            let _ = server.kill();
            let _ = server.wait();
        }
    }
}

/// The display there is, or an Xvfb of our own on a number that the server finds free by itself.
pub fn ensure() -> Outcome<Display> {
    if let Some(name) = std::env::var("DISPLAY").ok().filter(|name| !name.is_empty()) {
        return Ok(Display { name, server: None });
    }
    let mut server = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| Fault::new(format!("cannot start Xvfb: {error}")))?;
    let mut number = String::new();
    if let Some(out) = server.stdout.take() {
        // The number comes when the server takes clients; an end without one leaves the line empty.
        let _ = BufReader::new(out).read_line(&mut number);
    }
    let display = Display { name: format!(":{}", number.trim()), server: Some(server) };
    if number.trim().is_empty() {
        Err(Fault::new("Xvfb has ended before it had a display"))
    } else {
        Ok(display)
    }
}
