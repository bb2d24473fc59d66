//! An X server of our own that keeps its picture in a file: what is really painted, seen from
//! outside.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::FileExt as _;
use std::process::{Child, Command, Stdio};

/// Bytes of a pixel.
const PIXEL: usize = 4;

/// The server and its picture.
pub(super) struct Screen {
    server: Child,
    /// Its name, for DISPLAY.
    pub(super) display: String,
    picture: File,
    /// What stands before the first pixel.
    head: usize,
    width: usize,
    /// Where the picture lies; free for whoever needs a place that goes with it.
    pub(super) folder: tempfile::TempDir,
}

impl Screen {
    pub(super) fn open(width: usize, height: usize) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the picture");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{width}x{height}x24")])
            .args(["-nolisten", "tcp", "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut line = String::new();
        let out = server.stdout.take().expect("Xvfb has an output");
        BufReader::new(out).read_line(&mut line).expect("Xvfb says its display");
        let picture = File::open(folder.path().join("Xvfb_screen0")).expect("the picture is there");
        let length = picture.metadata().expect("a file has a length").len();
        let head = usize::try_from(length).expect("a small file") - width * height * PIXEL;
        Self { server, display: format!(":{}", line.trim()), picture, head, width, folder }
    }

    /// Pixels of a line from a place on.
    pub(super) fn line(&self, (x, y): (usize, usize), length: usize) -> Vec<u8> {
        let mut pixels = vec![0; length * PIXEL];
        let from = self.head + (y * self.width + x) * PIXEL;
        self.picture.read_exact_at(&mut pixels, from as u64).expect("the picture is whole");
        pixels
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
