//! A display with two monitors: Xorg with its dummy driver, since Xvfb has only ever one.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

const CONFIG: &str = r#"
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 256000
EndSection
Section "Monitor"
    Identifier "screen"
    HorizSync 5.0-1000.0
    VertRefresh 5.0-200.0
EndSection
Section "Screen"
    Identifier "both"
    Device "card"
    Monitor "screen"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 3840 1080
    EndSubSection
EndSection
"#;

const LAPTOP: &str = "DUMMY0";
const PROJECTOR: &str = "DUMMY1";

/// The display; it ends with this value.
pub struct TwoMonitors {
    server: Child,
    /// What DISPLAY has to say.
    pub name: String,
}

impl TwoMonitors {
    /// A laptop of 1366 × 768 at the left and a projector of 1920 × 1080 at its right.
    pub fn start(folder: &Path) -> Self {
        let config = folder.join("xorg.conf");
        fs::write(&config, CONFIG).expect("the folder takes files");
        let mut server = Command::new("Xorg")
            .args(["-displayfd", "1", "-noreset", "-nolisten", "tcp", "-config"])
            .arg(&config)
            .arg("-logfile")
            .arg(folder.join("xorg.log"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xorg is installed: apt-get install xserver-xorg-core xserver-xorg-video-dummy");
        let mut number = String::new();
        let out = server.stdout.take().expect("Xorg has an output");
        BufReader::new(out).read_line(&mut number).expect("Xorg says its number");
        let display = Self { server, name: format!(":{}", number.trim()) };
        assert!(display.name.len() > 1, "Xorg has ended before it had a display");
        display.connect(LAPTOP, (1366, 768), "0x0");
        display.connect(PROJECTOR, (1920, 1080), "1366x0");
        display
    }

    /// Pulls the projector's cable.
    pub fn unplug(&self) {
        self.xrandr(&["--output", PROJECTOR, "--off"].map(str::to_owned));
        self.xrandr(&[]);
    }

    /// Puts it in again.
    pub fn plug_in(&self) {
        let mode = mode(PROJECTOR, (1920, 1080));
        let on = ["--output", PROJECTOR, "--mode", &mode, "--pos", "1366x0"];
        self.xrandr(&on.map(str::to_owned));
        self.xrandr(&[]);
    }

    fn connect(&self, output: &str, (width, height): (u32, u32), place: &str) {
        let mode = mode(output, (width, height));
        // Timings that no tube has to keep.
        let (right, bottom) = (width + 100, height + 30);
        let numbers = [width, width + 20, width + 60, right, height, height + 3, height + 8, bottom];
        let clock = f64::from(right * bottom * 60) / 1e6;
        let numbers = numbers.map(|number| number.to_string());
        let mut line = vec!["--newmode".to_owned(), mode.clone(), format!("{clock:.2}")];
        line.extend(numbers);
        self.xrandr(&line);
        self.xrandr(&["--addmode".to_owned(), output.to_owned(), mode.clone()]);
        let on = ["--output", output, "--mode", &mode, "--pos", place];
        self.xrandr(&on.map(str::to_owned));
        // Asked once more, the driver looks again and finds the output connected.
        self.xrandr(&[]);
    }

    fn xrandr(&self, arguments: &[String]) {
        let status =
            Command::new("xrandr").env("DISPLAY", &self.name).args(arguments).stdout(Stdio::null()).status();
        let status = status.expect("xrandr is installed: apt-get install x11-xserver-utils");
        assert!(status.success(), "xrandr {arguments:?}");
    }

    /// Place and size of the window with this title: x, y, width, height.
    pub fn window(&self, title: &str) -> Option<[i64; 4]> {
        let arguments = ["search", "--onlyvisible", "--name", title, "getwindowgeometry", "--shell"];
        let text = self.said("xdotool", &arguments);
        let value = |name: &str| {
            text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('=')?.parse().ok())
        };
        Some([value("X")?, value("Y")?, value("WIDTH")?, value("HEIGHT")?])
    }

    fn said(&self, program: &str, arguments: &[&str]) -> String {
        let found = Command::new(program).env("DISPLAY", &self.name).args(arguments).output();
        let found = found.unwrap_or_else(|error| panic!("{program} is not installed: {error}"));
        String::from_utf8_lossy(&found.stdout).into_owned()
    }
}

fn mode(output: &str, (width, height): (u32, u32)) -> String {
    format!("{width}x{height}_{output}")
}

impl Drop for TwoMonitors {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
